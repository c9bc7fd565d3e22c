import { type Locale, stringsFor } from "@/lib/i18n";
import { describeDoubt } from "@/lib/i18n/doubt-words";

interface ReviewMarkProps {
  /** Why the value is uncertain, as the parser says it, or null where it is not. */
  reason: string | null;
  locale: Locale;
}

/** Says in words that a value is uncertain, and why. */
export function ReviewMark({ reason, locale }: ReviewMarkProps) {
  if (reason === null) return null;
  const { site, value } = stringsFor(locale);
  const { text, lang } = describeDoubt(reason, locale);
  return (
    <span className="whitespace-normal text-fine">
      <span className="whitespace-nowrap border border-edge px-1 font-semibold text-ink">{value.needsReview}</span>
      <span className="sr-only">{site.colon}</span> <span lang={lang}>{text}</span>
    </span>
  );
}
