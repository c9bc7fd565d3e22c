/**
 * What must agree within an answer, and between answers, whatever is imported meanwhile. Of files that hold
 * `NOTICES_IN_A_FILE` notices each, a reader sees all or none. Each function gives what is amiss, as sentences.
 */
import { z } from "zod";
import { incidentSchema } from "../../lib/open-data/schemas/incident";
import { facetListSchema, type incidentListSchema, noticeListSchema } from "../../lib/open-data/schemas/list";
import { searchSchema } from "../../lib/open-data/search";
import { NOTICES_IN_A_FILE } from "./interrupted-import";

export type IncidentPageOfList = z.infer<typeof incidentListSchema>;

/** A whole incident: its reports are as many as it counts, and every value has its words in the text of its report. */
export function faultsOfIncident(json: unknown): string[] {
  const parsed = incidentSchema.safeParse(json);
  if (!parsed.success) return [`an incident is not whole: ${parsed.error.issues[0]?.message}`];
  const { slug, reportCount, notices, facts } = parsed.data;
  const standing = notices.filter(({ withdrawn }) => withdrawn === null);
  const faults = standing.length === reportCount ? [] : [`${slug} counts ${reportCount} of ${standing.length} reports`];
  for (const { position, record } of notices) {
    if (hasStrayEvidence(record, record.body)) faults.push(`evidence of ${slug}, report ${position}, is astray`);
  }
  // The tellings of an event have their words each in its own report.
  const tellings = facts.timeline.flatMap(({ alsoTold, ...event }) => [event, ...alsoTold]);
  for (const fact of Object.values({ ...facts, timeline: tellings }).flat()) {
    const report = standing.find(({ position }) => position === fact?.report);
    if (report && hasStrayEvidence(fact, report.record.body)) faults.push(`a fact of ${slug} has no words`);
    if (fact && fact.report > 0 && !report) faults.push(`a fact of ${slug} is of report ${fact.report}, which is none`);
  }
  return faults;
}

const evidenceSchema = z.object({ start: z.int(), end: z.int(), text: z.string() });

/** Whether anything in a value was read from words that do not stand where it says. */
function hasStrayEvidence(value: unknown, body: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, inner]) =>
    key === "evidence" && Array.isArray(inner)
      ? evidenceSchema
          .array()
          .parse(inner)
          .some(({ start, end, text }) => body.slice(start, end) !== text)
      : hasStrayEvidence(inner, body),
  );
}

/** Some page of the notices: every file is in whole, and the words of every value are in its text. */
export function faultsOfNotices(json: unknown): string[] {
  const { data, total } = noticeListSchema.parse(json);
  const faults = total % NOTICES_IN_A_FILE === 0 ? [] : [`${total} notices are no whole files`];
  for (const { record, incident } of data) {
    if (hasStrayEvidence(record, record.body)) faults.push(`evidence of a notice of ${incident.slug} is astray`);
  }
  return faults;
}

/** No choice gives more than there is, and what each incident has one of adds up to no more than all. */
export function faultsOfFacets(json: unknown): string[] {
  const { data, total } = facetListSchema.parse(json);
  return data.flatMap(({ filter, choices }) =>
    choices.filter(({ count }) => count > total).map(({ value }) => `${filter}=${value} counts more than all ${total}`),
  );
}

/** What is marked stands in what is marked in, and there is no more on a page than in all. */
export function faultsOfSearch(json: unknown): string[] {
  const { data, total } = searchSchema.parse(json);
  const faults = data.length <= total ? [] : [`a search gives ${data.length} of ${total}`];
  for (const { incident, title, passage } of data) {
    const isOutside = (from: number, to: number) => (mark: { start: number; end: number }) =>
      mark.start < from || mark.end > to;
    if (title.some(isOutside(0, incident.title.length))) faults.push(`a mark of ${incident.slug} leaves its title`);
    if (passage?.marks.some(isOutside(passage.start, passage.end))) {
      faults.push(`a mark of ${incident.slug} leaves its passage`);
    }
    if (passage && passage.text.length !== passage.end - passage.start) {
      faults.push(`a passage of ${incident.slug} is not as long as it says`);
    }
  }
  return faults;
}

/** The pages of one walk through a list: each row once, as many as one page said there are, or as came since. */
export function faultsOfWalk(pages: readonly IncidentPageOfList[]): string[] {
  const slugs = pages.flatMap(({ data }) => data.map(({ slug }) => slug));
  const [least = 0, most = 0] = [pages[0]?.total, pages.at(-1)?.total];
  const faults = new Set(slugs).size === slugs.length ? [] : ["a walk through the list gives a row twice"];
  if (slugs.length < least || slugs.length > most) {
    faults.push(`a walk gives ${slugs.length} rows, where the pages say ${least} to ${most}`);
  }
  return faults;
}

/** An HTML page: it is whole, and every link within it leads to something on it. */
export function faultsOfPage(html: string): string[] {
  const faults = html.trimEnd().endsWith("</html>") ? [] : ["a page breaks off"];
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  const astray = [...html.matchAll(/\shref="#([^"]+)"/g)].find(([, id]) => !ids.has(id));
  if (astray) faults.push(`a page leads to #${astray[1]}, which is not on it`);
  return faults;
}
