/**
 * The items that a report to the Personal Information Protection Commission must give (個人情報保護法施行規則第8条第1項),
 * looked for in a notice to the public. Whether the words are there is told, never whether a duty was fulfilled: the
 * report is another document, and a notice need not say everything.
 */
import type { Evidence, Finding, Notice } from "../notice";
import type { Bilingual } from "../taxonomy";
import { tellsMeasures, tellsPersons, tellsPrevention, tellsRisk } from "./item-sentences";

export const requiredItems = {
  overview: { ja: "概要", en: "Overview" },
  data: { ja: "個人データの項目", en: "Kinds of personal data" },
  people: { ja: "本人の数", en: "Number of persons" },
  cause: { ja: "原因", en: "Cause" },
  damage: { ja: "二次被害又はそのおそれの有無及びその内容", en: "Secondary damage, or the risk of it" },
  persons: { ja: "本人への対応の実施状況", en: "What was done towards the persons" },
  publication: { ja: "公表の実施状況", en: "Publication" },
  prevention: { ja: "再発防止のための措置", en: "Measures against recurrence" },
  other: { ja: "その他参考となる事項", en: "Other matters for reference" },
} as const satisfies Record<string, Bilingual>;

export type RequiredItem = keyof typeof requiredItems;

/** Those that the notice to the persons themselves has to give, too (同規則第10条). */
export const itemsForPersons: ReadonlySet<RequiredItem> = new Set(["overview", "data", "cause", "damage", "other"]);

/**
 * `stated`: the notice has words for it. `pending`: it says that this is not known yet. `other_unit`: it counts
 * something else than persons. `itself`: the notice is the publication. `desk`: it only says whom to ask.
 */
export type ItemState = "stated" | "pending" | "other_unit" | "itself" | "desk" | "absent";

export interface ItemReading {
  item: RequiredItem;
  state: ItemState;
  /** The words of the notice; none where the item is absent or the notice itself is the answer. */
  evidence: Evidence[];
}

const SENTENCE = /[^。\n]+。?/g;

/** The sentences of a text that a test finds, as evidence. */
function findSentences(body: string, fits: (sentence: string) => boolean, most: number): Evidence[] {
  const found: Evidence[] = [];
  for (const { 0: sentence, index } of body.matchAll(SENTENCE)) {
    if (!fits(sentence)) continue;
    const text = sentence.trim();
    const start = index + sentence.indexOf(text);
    found.push({ start, end: start + text.length, text });
    if (found.length === most) break;
  }
  return found;
}

const MOST_SENTENCES = 3;

/** The heading of the first section of a kind, or its first line. */
function findSection(notice: Notice, kind: Notice["sections"][number]["kind"]): Evidence[] {
  const section = notice.sections.find((candidate) => candidate.kind === kind);
  if (!section) return [];
  const line = /\S[^\n。]*/.exec(notice.body.slice(section.start, section.end));
  if (!line) return [];
  const text = line[0].trimEnd();
  const start = section.start + line.index;
  return [{ start, end: start + text.length, text }];
}

const wordsOf = (findings: readonly (Finding | null)[]): Evidence[] =>
  findings.flatMap((found) => found?.evidence ?? []);

const statedIf = (item: RequiredItem, evidence: Evidence[]): ItemReading => ({
  item,
  state: evidence.length > 0 ? "stated" : "absent",
  evidence,
});

const readers: Record<RequiredItem, (notice: Notice) => ItemReading> = {
  overview: (notice) => {
    const known = wordsOf([notice.outcome]);
    return statedIf("overview", known.length > 0 ? known : findSection(notice, "overview"));
  },
  data: (notice) => statedIf("data", wordsOf(notice.dataTypes.filter(({ status }) => status === "affected"))),
  people: ({ affected, counts }) => {
    if (affected?.unit === "people") return statedIf("people", wordsOf([affected]));
    const people = counts.filter(
      ({ unit, status }) => unit === "people" && (status === "affected" || status === "part"),
    );
    if (affected === null || people.length > 0) return statedIf("people", wordsOf(people));
    return { item: "people", state: "other_unit", evidence: wordsOf([affected]) };
  },
  cause: (notice) => {
    const known = wordsOf(notice.causes.filter(({ code }) => code !== "unknown"));
    if (known.length > 0) return statedIf("cause", known);
    const pending = wordsOf(notice.causes);
    return pending.length > 0 ? { item: "cause", state: "pending", evidence: pending } : statedIf("cause", []);
  },
  damage: ({ body, secondaryDamage }) => {
    const known = wordsOf([secondaryDamage]);
    return statedIf("damage", known.length > 0 ? known : findSentences(body, tellsRisk, 1));
  },
  persons: ({ body, contacts }) => {
    const told = findSentences(body, tellsPersons, MOST_SENTENCES);
    if (told.length > 0) return statedIf("persons", told);
    const desk = wordsOf(contacts);
    return desk.length > 0 ? { item: "persons", state: "desk", evidence: desk } : statedIf("persons", []);
  },
  publication: ({ dates }) => ({ item: "publication", state: "itself", evidence: wordsOf([dates.disclosed]) }),
  prevention: (notice) => {
    const sources = [
      () => findSection(notice, "prevention"),
      () => findSentences(notice.body, tellsPrevention, 1),
      () => findSentences(notice.body, tellsMeasures, 1),
    ];
    for (const find of sources) {
      const words = find();
      if (words.length > 0) return statedIf("prevention", words);
    }
    return statedIf("prevention", []);
  },
  other: ({ reportedTo }) => statedIf("other", wordsOf(reportedTo)),
};

/** Every item in the order of the rule, with the words that state it. */
export function readRequiredItems(notice: Notice): ItemReading[] {
  return Object.values(readers).map((read) => read(notice));
}

/** How much a reading says, so that the report that says most stands for an incident. */
const weight: Record<ItemState, number> = { stated: 3, itself: 3, other_unit: 2, pending: 1, desk: 1, absent: 0 };

/** Over the reports of an incident, oldest first: for each item the newest that says most of it. */
export function foldRequiredItems(reports: readonly Notice[]): (ItemReading & { report: number })[] {
  const readings = reports.map((notice, index) =>
    readRequiredItems(notice).map((reading) => ({ ...reading, report: index + 1 })),
  );
  return Object.keys(requiredItems).flatMap((_, at) => {
    const candidates = readings.flatMap((items) => items[at] ?? []);
    return candidates.toSorted((a, b) => weight[b.state] - weight[a.state] || b.report - a.report).slice(0, 1);
  });
}
