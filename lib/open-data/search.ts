/** A search as data: what was found, how the query was understood, and where each incident matches. */
import { z } from "zod";
import { listIncidents } from "../catalog/queries/incident-list";
import type { PassageHit, SearchHit } from "../catalog/views";
import { type IncidentQuery, readQuery, writeQuery } from "../filters";
import { searchFields } from "../search/index/fields";
import { matchKinds } from "../search/matching/pattern";
import { catalogState } from "./incident-list";
import { parameterProblemSchema } from "./problem";
import { publishIncidentRow, siteAddress } from "./publish";
import { incidentSummarySchema } from "./schemas/incident";
import { catalogStateSchema } from "./schemas/list";

const rangeSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

const foundSchema = z
  .object({
    incident: incidentSummarySchema,
    title: z.array(rangeSchema),
    organization: z.array(rangeSchema),
    passage: rangeSchema
      .extend({ report: z.int().positive(), text: z.string(), marks: z.array(rangeSchema) })
      .nullable(),
    because: z.array(
      z.object({ word: z.string(), field: z.enum(searchFields), kind: z.enum(matchKinds), matched: z.string() }),
    ),
  })
  .meta({ id: "Found" });

const otherSearchSchema = z.object({ search: z.string(), total: z.int().positive() });

export const searchSchema = z
  .object({
    data: z.array(foundSchema),
    total: z.int().nonnegative(),
    next: z.url().nullable(),
    words: z.array(
      z.object({
        text: z.string(),
        isPhrase: z.boolean(),
        isExcluded: z.boolean(),
        field: z.enum(searchFields).nullable(),
      }),
    ),
    isRelaxed: z.boolean(),
    didYouMean: z.array(otherSearchSchema),
    unknown: z.array(z.string()),
    withFewer: z.array(otherSearchSchema),
    notes: z.array(parameterProblemSchema),
    catalog: catalogStateSchema,
  })
  .meta({ id: "Search" });

/** One page of what a search finds, the best match first; null where nothing is searched for. */
export function searchAsJson(params: URLSearchParams): unknown {
  const { query } = readQuery(params);
  const { rows, search, total, page, pageCount } = listIncidents(query);
  const found = rows.map((row, at) => ({ incident: publishIncidentRow(row, "ja"), ...publishHit(search?.hits[at]) }));
  return {
    data: found,
    total,
    next: page < pageCount ? nextPage(query, page + 1) : null,
    words: search?.words ?? [],
    isRelaxed: search?.isRelaxed ?? false,
    didYouMean: search?.didYouMean ?? [],
    unknown: search?.unknown ?? [],
    withFewer: search?.withFewer ?? [],
    notes: (search?.notes ?? []).map(({ param, value, text }) => ({ param, value, ...text })),
    catalog: catalogState(),
  };
}

const nowhere: SearchHit = { title: [], organization: [], passage: null, because: [] };

function publishHit(hit: SearchHit = nowhere): Omit<z.infer<typeof foundSchema>, "incident"> {
  const { title, organization, passage, because } = hit;
  return { title, organization, passage: passage && publishPassage(passage), because };
}

function publishPassage({ report, start, end, text, marks }: PassageHit) {
  return { report, start, end, text, marks };
}

function nextPage(query: IncidentQuery, page: number): string {
  return siteAddress("ja", `/api/v1/search?${writeQuery({ ...query, page })}`);
}
