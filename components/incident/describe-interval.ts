import { spanBetween } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import type { PartialDate } from "@/lib/notice";

/** With the doubt about a date, where one is known of. */
type KnownDate = PartialDate & { needsReview?: string | null };

type IncidentDates = Record<"occurredFrom" | "discovered" | "disclosed", KnownDate | null>;

/**
 * How long after the nearest earlier step that is known an incident was discovered or disclosed: 「発覚から12日後」.
 * An occurrence counts from its beginning, never from its end. Null where either is unknown; where either is doubted, so
 * is what lies between them.
 */
export function describeInterval(
  dates: IncidentDates,
  step: "discovered" | "disclosed",
  locale: Locale,
): string | null {
  const isSinceDiscovery = step === "disclosed" && dates.discovered !== null;
  const start = isSinceDiscovery ? dates.discovered : dates.occurredFrom;
  const span = spanBetween(start, dates[step]);
  if (span === null) return null;
  const { interval, uncertainInterval } = stringsFor(locale).incident;
  const text = interval(span, isSinceDiscovery ? "discovered" : "occurred");
  return start?.needsReview || dates[step]?.needsReview ? uncertainInterval(text) : text;
}
