import { countParts } from "@/lib/format";
import type { Locale } from "@/lib/i18n";
import type { Affected } from "@/lib/notice";

interface FigureProps {
  count: Pick<Affected, "value" | "unit" | "qualifier">;
  locale: Locale;
  /** `large` heads an incident, `normal` stands in a list. */
  size?: "normal" | "large";
}

/** A figure with its qualifier and unit set small, as in a newspaper: 最大 **470** 人. */
export function Figure({ count, locale, size = "normal" }: FigureProps) {
  const { qualifier, value, unit } = countParts(count, locale);
  const number = size === "large" ? "text-3xl sm:text-4xl" : "text-xl";
  const gap = locale === "en" ? " " : "";
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-[0.2em] whitespace-nowrap">
      {qualifier && (
        <small className="text-small">
          {qualifier}
          {gap}
        </small>
      )}
      <span className={`${number} font-semibold leading-none tracking-tight`}>{value}</span>
      <small className="text-small">
        {gap}
        {unit}
      </small>
    </span>
  );
}
