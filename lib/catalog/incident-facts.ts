/** What the reports of an incident say together. */
import type { Finding, Notice, PartialDate } from "../notice";
import type { DatePrecision } from "../taxonomy";
import { foldTimelines } from "./timeline";
import type { IncidentFacts, ShownDate, Sourced } from "./views";

/**
 * Folds reports, first to last, into one set of facts. For each fact the newest report that speaks of it counts:
 * a figure in the third report replaces that of the first, a data type that only the first names stays. Two
 * exceptions: the incident was disclosed with its first report, and `viaThirdParty` is true once a report says so.
 */
export function foldReports(reports: readonly Notice[]): IncidentFacts {
  const sourced = reports.map((notice, index) => ({
    notice,
    report: index + 1,
  }));
  const newestFirst = sourced.toReversed();

  function newest<T extends Finding>(read: (notice: Notice) => T | null): Sourced<T> | null {
    for (const { notice, report } of newestFirst) {
      const value = read(notice);
      if (value) return { ...value, report };
    }
    return null;
  }
  function newestList<T extends Finding>(read: (notice: Notice) => readonly T[]): Sourced<T>[] {
    for (const { notice, report } of newestFirst) {
      const values = read(notice);
      if (values.length > 0) return values.map((value) => ({ ...value, report }));
    }
    return [];
  }
  function newestOfEach<T extends Finding & { code: string }>(read: (notice: Notice) => readonly T[]): Sourced<T>[] {
    const byCode = new Map<string, Sourced<T>>();
    for (const { notice, report } of newestFirst) {
      for (const value of read(notice)) if (!byCode.has(value.code)) byCode.set(value.code, { ...value, report });
    }
    return [...byCode.values()];
  }

  const span = newestFirst.find(({ notice: { dates } }) => dates.occurredFrom ?? dates.occurredTo);
  const first = sourced.find(({ notice }) => notice.dates.disclosed);
  const knowsCause = (notice: Notice) => notice.causes.some(({ code, primary }) => primary && code !== "unknown");
  const causes = newestList((notice) => (knowsCause(notice) ? notice.causes : []));

  return {
    disclosed: first?.notice.dates.disclosed ? { ...first.notice.dates.disclosed, report: first.report } : null,
    latestDisclosed: newest(({ dates }) => dates.disclosed),
    occurredFrom: span?.notice.dates.occurredFrom ? { ...span.notice.dates.occurredFrom, report: span.report } : null,
    occurredTo: span?.notice.dates.occurredTo ? { ...span.notice.dates.occurredTo, report: span.report } : null,
    discovered: newest(({ dates }) => dates.discovered),
    causes: (causes.length > 0 ? causes : newestList((notice) => notice.causes)).sort(
      (a, b) => Number(b.primary) - Number(a.primary),
    ),
    viaThirdParty: newest(({ viaThirdParty }) => (viaThirdParty.value ? viaThirdParty : null)) ??
      newest(({ viaThirdParty }) => viaThirdParty) ?? {
        ...{
          value: false,
          basis: "inferred",
          rule: "no-report",
          needsReview: null,
          evidence: [],
        },
        report: 0,
      },
    dataTypes: newestOfEach((notice) => notice.dataTypes),
    counts: newestList((notice) => notice.counts),
    affected: newest((notice) => notice.affected),
    outcome: newest((notice) => notice.outcome),
    secondaryDamage: newest((notice) => notice.secondaryDamage),
    reportedTo: newestOfEach((notice) => notice.reportedTo),
    subjects: newestOfEach((notice) => notice.subjects),
    investigation: newest((notice) => notice.investigation),
    contacts: newestList((notice) => notice.contacts),
    timeline: foldTimelines(sourced),
  };
}

/** The date that stands for an incident in lists: disclosed, else discovered, else occurred, else the collection's year. */
export function shownDate(facts: IncidentFacts, reference: string | null): ShownDate | null {
  const from = facts.occurredFrom ?? facts.occurredTo;
  if (facts.disclosed) return { ...plainDate(facts.disclosed), kind: "disclosed" };
  if (facts.discovered) return { ...plainDate(facts.discovered), kind: "discovered" };
  if (from) return { ...plainDate(from), kind: "occurred" };
  const year = /^\d{4}(?=-)/.exec(reference ?? "")?.[0];
  return year ? { value: year, precision: "year", kind: "reference" } : null;
}

const precisions: Record<number, DatePrecision> = {
  4: "year",
  7: "month",
  10: "day",
  13: "hour",
  16: "minute",
};

/** A partial date from its text, whose length tells how precise it is. */
export function toPartialDate(value: string): PartialDate {
  const precision = precisions[value.length];
  if (!precision) throw new Error(`${value} is not a partial date`);
  return { value, precision };
}

function plainDate({ value, precision }: PartialDate): PartialDate {
  return { value, precision };
}
