import type { Filter, FilterNote } from "../../filters";
import { todayInJapan } from "../../japan-day";
import { foldEnglishFigures } from "./english-figures";
import { findField, type QueryField, readDate, readField } from "./fields";
import { joinKnownPhrases } from "./known-phrases";
import type { ParsedQuery, QueryTerm } from "./query-tree";
import { takeRelativePeriod } from "./relative-period";
import { type QueryPiece, type QuerySign, scanQuery } from "./scan-query";

/** No query asks for more things at once. */
const MOST_TERMS = 24;

/**
 * Understands a query as far as possible: words that all must match, "phrases", `-words` that must not, `A OR B`,
 * `A NOT B`, fields (`原因:紛失`, `人数>1000`, `年:2023`), a span of time told from today (過去2年). AND, OR and NOT that
 * lead nowhere are nothing. What cannot be used is left out and noted; nothing throws.
 * @param today `YYYY-MM-DD`, in Japan
 */
export function parseQuery(typed: string, today = todayInJapan()): ParsedQuery {
  const parsed: ParsedQuery = { wanted: [], unwanted: [], filters: [], unwantedFilters: [], years: null, notes: [] };
  const { rest: query, filters: period } = takeRelativePeriod(foldEnglishFigures(typed), today);
  if (period) parsed.filters.push([period]);
  let joinsLast = false;
  let isNegated = false;
  /** What NOT leaves out, until it is clear that something is wanted. */
  const negated: QueryTerm[] = [];
  for (const piece of joinKnownPhrases(scanQuery(query, (name) => findField(name) !== null)).map(readSign)) {
    if (piece === "and") continue;
    if (piece === "not") {
      isNegated = true;
      continue;
    }
    if (piece === "or") {
      joinsLast = parsed.wanted.length > 0;
      continue;
    }
    if (parsed.wanted.length + parsed.unwanted.length >= MOST_TERMS) {
      parsed.notes.push(
        noteOf(piece, "検索語が多すぎるため、「", "」からは無視しました。", " and what follows was ignored."),
      );
      break;
    }
    const unwanted = parsed.unwanted.length;
    takePiece(parsed, isNegated ? { ...piece, isExcluded: true } : piece, joinsLast);
    if (isNegated) negated.push(...parsed.unwanted.splice(unwanted));
    joinsLast = false;
    isNegated = false;
  }
  const wantsSomething = parsed.wanted.length + parsed.filters.length > 0 || parsed.years !== null;
  if (wantsSomething) parsed.unwanted.push(...negated);
  else parsed.wanted.push(...negated.map((term) => [term]));
  return parsed;
}

/** `not` is a sign, unless it belongs to a phrase: not leaked. */
function readSign(piece: QueryPiece | QuerySign): QueryPiece | QuerySign {
  if (typeof piece === "string") return piece;
  const isSign = piece.text === "not" && !piece.isPhrase && piece.field === null && !piece.isExcluded;
  return isSign ? "not" : piece;
}

function takePiece(parsed: ParsedQuery, piece: QueryPiece, joinsLast: boolean): void {
  const field = piece.field === null ? null : findField(piece.field);
  if (piece.text === "") {
    parsed.notes.push(noteOf(piece, "「", "」には値がないため、無視しました。", " has no value and was ignored."));
    return;
  }
  if (field === null || field.kind === "text") {
    addTerm(parsed, piece, { text: piece.text, isPhrase: piece.isPhrase, field: field?.field ?? null }, joinsLast);
  } else if (field.kind === "year") takeYear(parsed, piece);
  else for (const text of textsOf(field.filter, piece.text)) takeFilter(parsed, { ...piece, text }, field, joinsLast);
}

/** 氏名,住所: what must all hold is asked for one by one. */
function textsOf({ facet }: Filter, text: string): string[] {
  const texts = facet.narrowing ? text.split(/[、,，]/u).filter((item) => item.trim() !== "") : [];
  return texts.length > 0 ? texts : [text];
}

function takeFilter(
  parsed: ParsedQuery,
  piece: QueryPiece,
  { filter, otherwise }: Extract<QueryField, { kind: "filter" }>,
  joinsLast: boolean,
): void {
  const filters = readField(filter, piece);
  if (filters !== null && piece.isExcluded) parsed.unwantedFilters.push(...filters);
  else if (filters !== null) parsed.filters.push(filters);
  else if (otherwise === null) parsed.notes.push(unusable(piece));
  else addTerm(parsed, piece, { text: piece.text, isPhrase: piece.isPhrase, field: otherwise }, joinsLast);
}

function addTerm(parsed: ParsedQuery, piece: QueryPiece, term: QueryTerm, joinsLast: boolean): void {
  // Signs alone are nothing to look for.
  if (!/[\p{L}\p{N}]/u.test(term.text)) return;
  if (piece.isExcluded) parsed.unwanted.push(term);
  else if (joinsLast) parsed.wanted.at(-1)?.push(term);
  else parsed.wanted.push([term]);
}

function takeYear(parsed: ParsedQuery, piece: QueryPiece): void {
  const years = piece.text
    .replace(/度$/u, "")
    .split(/[-~〜～]/u)
    .map((text) => Number(readDate(text)?.slice(0, 4) ?? Number.NaN));
  const [first = Number.NaN, last = first] = years;
  if (Number.isNaN(first) || Number.isNaN(last)) {
    parsed.notes.push(unusable(piece));
    return;
  }
  parsed.years = {
    ":": { from: Math.min(first, last), to: Math.max(first, last) },
    ">": { from: first + 1, to: Number.POSITIVE_INFINITY },
    ">=": { from: first, to: Number.POSITIVE_INFINITY },
    "<": { from: 0, to: first - 1 },
    "<=": { from: 0, to: first },
  }[piece.operator];
}

const unusable = (piece: QueryPiece): FilterNote =>
  noteOf(piece, "「", "」は読み取れないため、無視しました。", " cannot be understood and was ignored.");

function noteOf({ raw }: QueryPiece, before: string, after: string, english: string): FilterNote {
  return { param: "q", value: raw, text: { ja: `${before}${raw}${after}`, en: `“${raw}”${english}` } };
}
