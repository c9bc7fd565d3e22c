/** Notices put together from phrases, the same for the same seed and number. */
import { type CauseCode, codesOf, type DataTypeCode, type OrganizationKind, outcomes } from "../../../lib/taxonomy";
import {
  brandWords,
  causeTexts,
  closings,
  courses,
  dataWords,
  nameShapes,
  placeHeads,
  placeTails,
  preventions,
  responses,
  surnames,
  systems,
} from "./phrases";
import type { Random } from "./random";

export interface CorpusOrganization {
  name: string;
  kind: OrganizationKind;
}

export interface CorpusReport {
  title: string;
  body: string;
}

/** An incident with its reports and facts. */
export interface CorpusIncident {
  organization: number;
  /** Places of other organizations that it names. */
  suppliers: number[];
  disclosed: string;
  occurred: string;
  cause: CauseCode;
  data: DataTypeCode[];
  excluded: DataTypeCode[];
  affected: { value: number; unit: "people" | "records" | "accounts" } | null;
  outcome: string | null;
  reports: CorpusReport[];
}

/** Incidents for each organization, on average. */
const INCIDENTS_EACH = 3;

/** The organizations of a corpus of `incidents` incidents; no two have one name. */
export function composeOrganizations(random: Random, incidents: number): CorpusOrganization[] {
  const byName = new Map<string, CorpusOrganization>();
  while (byName.size < Math.ceil(incidents / INCIDENTS_EACH)) {
    const { kind, shapes } = random.pickEarly(nameShapes);
    const place = () =>
      random.pick(placeHeads) + random.pick(placeTails) + (random.chance(0.3) ? random.pick(placeTails) : "");
    const name = random
      .pick(shapes)
      .replaceAll(/\{(place|word)\}/g, (_, slot) => (slot === "place" ? place() : random.pick(brandWords)));
    byName.set(name, { name, kind });
  }
  return [...byName.values()];
}

/** One incident. */
export function composeIncident(random: Random, organizations: readonly CorpusOrganization[]): CorpusIncident {
  const organization = random.integer(0, organizations.length - 1);
  const text = random.pickEarly(causeTexts);
  const year = random.integer(2005, 2026);
  const day = (ahead: number) => new Date(Date.UTC(year, random.integer(0, 11), random.integer(1, 28) + ahead));
  const [occurred, disclosed] = [day(0), day(20)].sort((a, b) => a.getTime() - b.getTime()) as [Date, Date];
  const data = random.some(dataWords, 1, 6);
  const suppliers = random.chance(0.3) ? [random.integer(0, organizations.length - 1)] : [];
  const unit = random.pickEarly(["people", "records", "accounts"] as const);
  const affected = random.chance(0.8) ? { value: random.magnitude(6), unit } : null;
  const slots: Record<string, () => string> = {
    org: () => organizations[organization]?.name ?? "",
    supplier: () => organizations[suppliers[0] ?? 0]?.name ?? "",
    count: () => (affected?.value ?? random.magnitude(3)).toLocaleString("ja-JP"),
    unit: () => ({ people: "名", records: "件", accounts: "アカウント" })[unit],
    data: () => data.map(([, word]) => word).join("、"),
    date: () => inJapanese(occurred),
    found: () => inJapanese(disclosed),
    place: () => random.pick(placeHeads) + random.pick(placeTails),
    system: () => random.pick(systems),
    person: () => random.pick(surnames),
    code: () => `0${random.integer(1, 9)}-${random.integer(1000, 9999)}-${random.integer(1000, 9999)}`,
  };
  const fill = (template: string) => template.replaceAll(/\{(\w+)\}/g, (_, slot: string) => slots[slot]?.() ?? "");
  const reports = Array.from({ length: random.chance(0.12) ? random.integer(2, 3) : 1 }, (_, at) => ({
    title: fill(random.pick(text.titles)) + (at > 0 ? `（第${at + 1}報）` : ""),
    body: composeBody(random, text, fill),
  }));
  return {
    organization,
    suppliers,
    disclosed: isoDay(disclosed),
    occurred: isoDay(occurred),
    cause: text.code,
    data: data.map(([code]) => code),
    excluded: random.chance(0.3)
      ? random
          .some(
            dataWords.filter((word) => !data.includes(word)),
            1,
            2,
          )
          .map(([code]) => code)
      : [],
    affected,
    outcome: random.chance(0.85) ? random.pick(codesOf(outcomes)) : null,
    reports,
  };
}

function composeBody(random: Random, text: (typeof causeTexts)[number], fill: (template: string) => string): string {
  const section = (heading: string, sentences: readonly string[]) => `${heading}\n${sentences.map(fill).join("\n")}`;
  return [
    fill("{org}"),
    section("1 概要", random.some(text.happened, 1, 4)),
    section("2 経緯", random.some(courses, 3, 6)),
    section("3 原因", random.some(text.why, 1, 2)),
    section("4 対応", random.some(responses, 2, 6)),
    section("5 再発防止策", random.some(preventions, 2, 5)),
    section("", random.some(closings, 1, 3)),
  ].join("\n\n");
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** By the calendar of eras in a third of cases. */
function inJapanese(date: Date): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const isEra = day % 3 === 0 && year >= 2019;
  return `${isEra ? `令和${year === 2019 ? "元" : year - 2018}` : year}年${month}月${day}日`;
}
