import type { IncidentRow } from "@/lib/catalog/views";
import { spanBetween } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";

type IncidentDates = Pick<IncidentRow, "occurredFrom" | "discovered" | "disclosed">;

/**
 * How long after the nearest earlier step that is known an incident was discovered or disclosed: 「発覚から12日後」.
 * An occurrence counts from its beginning, never from its end. Null where either is unknown.
 */
export function describeInterval(
  dates: IncidentDates,
  step: "discovered" | "disclosed",
  locale: Locale,
): string | null {
  const isSinceDiscovery = step === "disclosed" && dates.discovered !== null;
  const span = spanBetween(isSinceDiscovery ? dates.discovered : dates.occurredFrom, dates[step]);
  return span && stringsFor(locale).incident.interval(span, isSinceDiscovery ? "discovered" : "occurred");
}
