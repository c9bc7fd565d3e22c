import type { IncidentFacts, NoticeView } from "@/lib/catalog/views";
import { type Locale, stringsFor } from "@/lib/i18n";
import { DateTime } from "../ui/date-time";
import { EvidenceLinks } from "./evidence-links";
import type { FactSheetProps } from "./fact-sheet";
import { eventKey, factPlace, tellingKey } from "./facts";
import { noticeName } from "./notice-name";
import { Section } from "./section";
import { printedDates, withoutShownDate } from "./shown-date";
import { TimeDrawing } from "./time-drawing";

type TimelineEvent = IncidentFacts["timeline"][number] & { key: string };

type TimelineProps = Pick<FactSheetProps, "index" | "locale"> & { notices: readonly NoticeView[] };

/** Time drawn to scale, and every dated event of all reports; what one sentence says of several dates stands once, with all of them. */
export function Timeline({ facts, notices, index, locale }: TimelineProps & Pick<FactSheetProps, "facts">) {
  const { incident } = stringsFor(locale);
  if (facts.timeline.length === 0) return null;
  return (
    <Section id="timeline" title={incident.timeline}>
      <TimeDrawing facts={facts} notices={notices} locale={locale} />
      <ol className="border-t text-small">
        {gatherEvents(facts.timeline).map((events) => (
          <li key={events[0].key} className="grid gap-x-4 border-b py-2 sm:grid-cols-[11rem_1fr]">
            <Dates events={events} locale={locale} />
            <div>
              {/* Each event keeps an address of its own around the words that it shares. */}
              {events.reduce<React.ReactNode>(
                (words, { key }) => (
                  <span key={key} {...factPlace(index.get(key))}>
                    {words}
                  </span>
                ),
                <span lang="ja" className="mr-2 font-serif">
                  {events.length === 1 ? withoutShownDate(events[0]) : events[0].text}
                </span>,
              )}
              <span className="inline-flex flex-wrap items-baseline gap-x-2">
                {notices.length > 1 && (
                  <span className="text-faded text-fine">
                    <ReportName report={events[0].report} notices={notices} locale={locale} />
                  </span>
                )}
                {events.map(({ key }) => (
                  <EvidenceLinks key={key} fact={index.get(key)} locale={locale} />
                ))}
              </span>
              <OtherTellings events={events} notices={notices} index={index} locale={locale} />
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Where else the reports tell the same events, each place leading to its words. */
function OtherTellings({ events, notices, index, locale }: TimelineProps & { events: TimelineEvent[] }) {
  const { incident, site } = stringsFor(locale);
  const tellings = events.flatMap(({ key, alsoTold }) =>
    alsoTold.map((telling, also) => ({ ...telling, key: tellingKey(key, also) })),
  );
  if (tellings.length === 0) return null;
  return (
    <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-faded text-fine">
      <span>
        {incident.alsoTold}
        {site.colon}
      </span>
      {tellings.map(({ key, report }) => (
        <span key={key} {...factPlace(index.get(key))} className="whitespace-nowrap">
          <ReportName report={report} notices={notices} locale={locale} />{" "}
          <EvidenceLinks fact={index.get(key)} locale={locale} />
        </span>
      ))}
    </p>
  );
}

function ReportName({ report, notices, locale }: Pick<TimelineProps, "notices" | "locale"> & { report: number }) {
  const notice = notices.find(({ position }) => position === report);
  return notice ? noticeName(notice, locale) : null;
}

/** Events of one sentence of one report together, at the place of the earliest. */
function gatherEvents(timeline: IncidentFacts["timeline"]): [TimelineEvent, ...TimelineEvent[]][] {
  const groups = new Map<string, [TimelineEvent, ...TimelineEvent[]]>();
  for (const [position, found] of timeline.entries()) {
    const event = { ...found, key: eventKey(position) };
    const name = `${event.report} ${event.text}`;
    const group = groups.get(name);
    if (group) group.push(event);
    else groups.set(name, [event]);
  }
  return [...groups.values()];
}

/** The dates, and how the notice prints those that do not stand in the event's own words. */
function Dates({ events, locale }: { events: TimelineEvent[]; locale: Locale }) {
  const { site } = stringsFor(locale);
  const values = [...new Set(events.map(({ date }) => date.value))];
  // 15時26分 of a day says the day too.
  const dates = values.filter((value) => !values.some((other) => other !== value && other.startsWith(value)));
  const printed = [...new Set(events.flatMap(printedDates))];
  return (
    <div>
      {dates.map((value) => (
        <p key={value}>
          <DateTime date={{ value }} locale={locale} />
        </p>
      ))}
      {printed.length > 0 && (
        <p lang="ja" className="font-serif text-faded text-fine">
          {printed.join(site.listSeparator)}
        </p>
      )}
    </div>
  );
}
