import type { ReactNode } from "react";
import { type Locale, stringsFor } from "@/lib/i18n";
import { EvidenceLinks } from "./evidence-links";
import { type Fact, factPlace } from "./facts";

interface FactValueProps {
  /** Absent where the notices state nothing; `children` is then not shown. */
  fact: Fact | undefined;
  locale: Locale;
  children: ReactNode;
}

/** A value with its basis and the way to its words; 記載なし where there is none. */
export function FactValue({ fact, locale, children }: FactValueProps) {
  if (!fact) return <span className="text-faded">{stringsFor(locale).value.unknown}</span>;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span {...factPlace(fact)}>{children}</span>
      <EvidenceLinks fact={fact} locale={locale} />
    </span>
  );
}

/** Two facts that are short enough to share a line. */
export function FactPair({
  labels,
  children,
}: {
  labels: readonly [string, string];
  children: readonly [ReactNode, ReactNode];
}) {
  return (
    <div className="grid grid-cols-[4.25rem_1fr] items-baseline max-sm:[&:lang(en)]:grid-cols-[5.75rem_1fr] gap-x-2 border-t py-1 sm:grid-cols-[8rem_1fr_auto_1fr] sm:gap-x-4 sm:py-2">
      <dt className="text-faded text-small leading-snug">{labels[0]}</dt>
      <dd className="min-w-0">{children[0]}</dd>
      <dt className="text-faded text-small leading-snug">{labels[1]}</dt>
      <dd className="min-w-0">{children[1]}</dd>
    </div>
  );
}

/** One line of the fact sheet. */
export function FactLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[4.25rem_1fr] max-sm:[&:lang(en)]:grid-cols-[5.75rem_1fr] gap-x-2 border-t py-1 sm:grid-cols-[8rem_1fr] sm:gap-x-4 sm:py-2">
      <dt className="pt-0.5 text-faded text-small leading-snug sm:leading-[1.65]">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
