/** Which choices of a filter a word of a query asks for. */
import type { Filter } from "../../filters";
import { normalizeTerm } from "../analysis";
import { readWords } from "../matching/plan-patterns";
import { synonymsOf } from "../vocabulary/synonyms";

/** What a notice may name without saying of what it consists is asked for together with its parts. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  credit_card: ["card_number", "card_expiry", "card_security_code"],
  login_credentials: ["password", "password_hash", "user_id"],
  contact_details: ["phone", "email", "address"],
};

/** How near a text is to the names of a choice: its code or label, what ・ joins in it, their beginning, any part. */
const LIKENESS = { name: 0, piece: 1, beginning: 2, inner: 3, none: 4 } as const;
type Likeness = (typeof LIKENESS)[keyof typeof LIKENESS];

/**
 * The choices that a text asks for, any of which will do: those it names, those whose name means the same, those that
 * one of its words names (メール誤送信, 口座番号); several texts with a sign between them ask for the choices of each.
 */
export function findChoices(filter: Filter, text: string): string[] {
  const found = findNamed(filter, text, LIKENESS.inner) ?? findListed(filter, text) ?? findInside(filter, text) ?? [];
  return [...new Set(found.flatMap((code) => [code, ...(filter.facet.narrowing ? (PARTS[code] ?? []) : [])]))];
}

/** The choices of a text as it stands or of what means the same, the closest kind of likeness that any has. */
function findNamed(filter: Filter, text: string, farthest: Likeness): string[] | null {
  const synonyms = synonymsOf(text.replace(/_/g, " ")).map(({ term }) => term);
  return (
    findLike(filter, text, LIKENESS.beginning) ??
    firstOf(synonyms, (synonym) => findLike(filter, synonym, LIKENESS.beginning)) ??
    findLike(filter, text, farthest)
  );
}

function findLike({ choices }: Filter, text: string, farthest: Likeness): string[] | null {
  const wanted = normalizeTerm(text.replace(/_/g, " "));
  if (wanted === "") return null;
  const likeness = Object.entries(choices ?? {}).map(([code, { ja, en }]): { code: string; level: Likeness } => {
    const names = [code.replace(/_/g, " "), ja, en].map(normalizeTerm);
    const pieces = `${ja}・${en}`.split(/[・、,()]/u).map(normalizeTerm);
    if (names.includes(wanted)) return { code, level: LIKENESS.name };
    if (pieces.includes(wanted)) return { code, level: LIKENESS.piece };
    if (pieces.some((piece) => piece.startsWith(wanted))) return { code, level: LIKENESS.beginning };
    return { code, level: names.some((name) => name.includes(wanted)) ? LIKENESS.inner : LIKENESS.none };
  });
  const closest = Math.min(...likeness.map(({ level }) => level));
  if (closest > farthest) return null;
  return likeness.filter(({ level }) => level === closest).map(({ code }) => code);
}

/** 紛失・盗難, 氏名,住所: null where one of them is nothing. */
function findListed(filter: Filter, text: string): string[] | null {
  const items = text.split(/[・、,，|｜/／]/u).filter((item) => item.trim() !== "");
  if (items.length < 2) return null;
  const found = items.map((item) => findNamed(filter, item, LIKENESS.inner));
  return found.includes(null) ? null : found.flatMap((codes) => codes ?? []);
}

/** No choice is named by more words in a row. */
const LONGEST_NAME = 8;

/** The choices of the longest words in a row of a text that name any, the first of them. */
function findInside(filter: Filter, text: string): string[] | null {
  const words = readWords(text);
  for (let length = Math.min(words.length - 1, LONGEST_NAME); length > 0; length -= 1) {
    const runs = Array.from({ length: words.length - length + 1 }, (_, at) =>
      text.slice(words[at]?.start, words[at + length - 1]?.end),
    );
    const found = firstOf(runs, (run) => (run.length > 1 ? findNamed(filter, run, LIKENESS.beginning) : null));
    if (found) return found;
  }
  return null;
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
