/** Golden notices as examples to learn from: each date, figure, list of data and matter with what is known of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { explainDocument } from "../parser";
import type { Reading } from "../parser/reading";
import { findMentions } from "../parser/recognizers/counts";
import { featuresOfFigures } from "../parser/resolvers/counts/features";
import { judgeEnumerations } from "../parser/resolvers/data-types/enumerations";
import { featuresOfEnumeration } from "../parser/resolvers/data-types/features";
import { codesOf } from "../parser/resolvers/data-types/votes";
import { readDateMentions } from "../parser/resolvers/dates";
import { dayOf, dayOfValue } from "../parser/resolvers/dates/order";
import { dateFor } from "../parser/resolvers/dates/weighed";
import { featuresOfOrganization } from "../parser/resolvers/organizations/features";
import { organizationsIn } from "../parser/resolvers/organizations/known";
import { decodeDocument } from "../parser/source";
import type { Example } from "../parser/weighing/learning";
import { featuresOfPassages, MATTERS, type Matter, passagesOf } from "../parser/weighing/passages";
import {
  CHOICES,
  DATE_QUESTIONS,
  type DateQuestion,
  QUESTIONS,
  type Question,
  questionOf,
  questionOfRole,
} from "../parser/weighing/weights";
import { codesOf as codesOfTerms, type DataTypeCode, organizationRoles } from "../taxonomy";
import type { Expectation } from "./expectations";
import type { GoldenNotice } from "./golden";
import { bareName } from "./spellings";

/** The examples of a notice, by what is asked of them. */
export type Examples = Readonly<Record<Question, readonly Example[]>>;

const NONE = Object.fromEntries(QUESTIONS.map((question) => [question, []])) as unknown as Examples;

/** The examples that a notice gives; none where its document has no such notice. */
export function examplesOf({ folder, expectation }: GoldenNotice): Examples {
  const document = decodeDocument(readFileSync(join(folder, expectation.file)));
  const reading = explainDocument(document)[expectation.index]?.reading;
  if (!reading) return NONE;
  const figures = figuresOf(reading, expectation);
  const data = dataOf(reading, expectation);
  return {
    ...NONE,
    ...Object.fromEntries(DATE_QUESTIONS.map((question) => [question, datesOf(reading, question, expectation)])),
    concerned: figures.map(({ buckets, isConcerned }) => ({ buckets, isSo: isConcerned })),
    headline: figures.map(({ buckets, isHeadline }) => ({ buckets, isSo: isHeadline })),
    leaked: data.map(({ buckets, areLeaked }) => ({ buckets, isSo: areLeaked })),
    spared: data.map(({ buckets, areSpared }) => ({ buckets, isSo: areSpared })),
    ...Object.fromEntries(MATTERS.flatMap((matter) => choicesOf(reading, matter, expectation))),
    ...Object.fromEntries(rolesOf(reading, expectation)),
  };
}

/** One example for each code of a matter. */
function choicesOf({ notice, header }: Reading, matter: Matter, expectation: Expectation): [Question, Example[]][] {
  const { buckets } = featuresOfPassages(notice, passagesOf(notice, matter), header.title);
  const known = answerOf(matter, expectation);
  return CHOICES[matter].map((code) => [questionOf(matter, code), [{ buckets, isSo: code === known }]]);
}

function answerOf(matter: Matter, { causes, viaThirdParty, outcome, secondaryDamage }: Expectation): string {
  if (matter === "causes") return causes.find(({ primary }) => primary)?.code ?? "unknown";
  return String({ viaThirdParty, outcome, secondaryDamage }[matter]);
}

/** For each role the organizations of a notice but the discloser, and those that are only accepted. */
function rolesOf({ notice }: Reading, expectation: Expectation): [Question, Example[]][] {
  const { organization, relatedOrganizations, accept } = expectation;
  const own = bareName(organization?.name ?? "");
  const open = (accept["relatedOrganizations.name"] ?? []).map((name) => bareName(String(name)));
  const named = organizationsIn(notice).flatMap((known) => {
    const name = bareName(known.name);
    const related = relatedOrganizations.find((one) => bareName(one.name) === name);
    if (name === own || (!related && open.includes(name))) return [];
    return [{ buckets: featuresOfOrganization(notice, known).buckets, role: related?.role ?? null }];
  });
  return codesOfTerms(organizationRoles).map((role) => [
    questionOfRole(role),
    named.map((one) => ({ buckets: one.buckets, isSo: one.role === role })),
  ]);
}

function datesOf(reading: Reading, question: DateQuestion, { dates }: Expectation): Example[] {
  const { events, features } = readDateMentions(reading);
  const date = dates[question];
  const known = date && dayOfValue(date.value);
  return events.map((event, index) => ({
    buckets: features[index]?.buckets ?? [],
    isSo: dayOf(dateFor(question, event)) === known,
  }));
}

/** Figures of which the expectation allows either reading teach nothing. */
function figuresOf({ notice, header }: Reading, { counts, affected, accept }: Expectation) {
  const mentions = findMentions(notice);
  const features = featuresOfFigures(mentions, header.title);
  const open = [...(accept.counts ?? []), ...(accept.superseded ?? [])].map((text) =>
    Number.parseInt(String(text), 10),
  );
  const concerned = new Set(counts.filter(({ status }) => status !== "excluded").map(({ value }) => value));
  return mentions.flatMap(({ value }, index) => {
    if (value === 0 || open.includes(value)) return [];
    const isHeadline = affected?.value === value;
    return [{ buckets: features[index]?.buckets ?? [], isConcerned: isHeadline || concerned.has(value), isHeadline }];
  });
}

/**
 * An enumeration is what half of its members are or more. What is told once need not be told again: where the rules
 * pass over an enumeration, and have found in others what it holds, it is no example of a leak; where they find a
 * denial of what is known to have leaked, it may be that of another group.
 */
function dataOf({ notice }: Reading, { dataTypes }: Expectation) {
  const judged = judgeEnumerations(notice).map(({ enumeration, judgement }) => ({
    enumeration,
    status: judgement.status,
    codes: [...new Set(enumeration.mentions.flatMap((mention) => codesOf(mention, enumeration, notice)))],
  }));
  const told = new Set(judged.filter(({ status }) => status === "affected").flatMap(({ codes }) => codes));
  return judged.flatMap(({ enumeration, status, codes }) => {
    const among = (known: readonly DataTypeCode[]) => codes.filter((code) => known.includes(code));
    const isMost = (some: readonly DataTypeCode[]) => some.length > 0 && 2 * some.length >= codes.length;
    const leaked = among(dataTypes.affected);
    const isDenied = status === "excluded" && isMost(leaked);
    const isToldAgain = status === null && leaked.every((code) => told.has(code));
    if (isDenied) return [];
    const { buckets } = featuresOfEnumeration(notice, enumeration);
    return [{ buckets, areLeaked: isMost(leaked) && !isToldAgain, areSpared: isMost(among(dataTypes.excluded)) }];
  });
}
