/** A query as typed, cut into its pieces. */

/** A piece between spaces: a sign before it, a field before its text, quotes around it. */
export interface QueryPiece {
  /** As typed. */
  raw: string;
  isExcluded: boolean;
  /** What stands before `:` or a comparison; null where there is none. */
  field: string | null;
  /** `:` for every spelling of it. */
  operator: ":" | ">" | "<" | ">=" | "<=";
  text: string;
  isPhrase: boolean;
}

export type QuerySign = "or" | "and" | "not";

const SPACE = /\s/u;
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  "“": "”",
  "”": "”",
  "„": "”",
  "＂": "＂",
  "「": "」",
  "『": "』",
  "«": "»",
};
const QUOTES = Object.keys(CLOSING).join("");
const EXCLUDING = /^[-－−–‐]\s*(?=\S)/u;
const FIELD = new RegExp(`^([^\\s:：<>＜＞=＝≧≦${QUOTES}]{1,20})(>=|<=|[:：=＝<>＜＞≧≦]{1,2})`, "u");
const OPERATORS: Readonly<Record<string, QueryPiece["operator"]>> = {
  ">": ">",
  "＞": ">",
  "<": "<",
  "＜": "<",
  ">=": ">=",
  "≧": ">=",
  "＞＝": ">=",
  "<=": "<=",
  "≦": "<=",
  "＜＝": "<=",
};

/** ㈱, (株), （有）: an organization may be written with its legal form in full, in front, behind, or without. */
const ABBREVIATED_FORM = /[㈱㈲㈳㈶]|[(（](?:株|有|同|資|名|財|社|一財|一社|公財|公社|福|医|学|独|特非)[)）]/gu;

/** A query without abbreviated legal forms, unless there is nothing else. */
function dropLegalForms(query: string): string {
  const rest = query.replace(ABBREVIATED_FORM, "");
  return rest.trim() === "" ? query : rest;
}

/**
 * Cuts a query into pieces; nothing is malformed. A quote that is never closed ends with the query, signs that
 * nothing follows and brackets around words are left out.
 * @param isField whether a name is one of a field; what only looks like a field stays a word (https://…)
 */
export function scanQuery(query: string, isField: (name: string) => boolean): (QueryPiece | QuerySign)[] {
  const pieces: (QueryPiece | QuerySign)[] = [];
  let rest = dropLegalForms(query);
  for (;;) {
    rest = rest.replace(/^[\s()（）[\]［］【】]+/u, "");
    if (rest === "") return pieces;
    const sign = /^(?:(OR|または|\|\|?|｜)|(AND|かつ|&&?)|NOT)(?=\s|$)/u.exec(rest);
    if (sign) {
      pieces.push(sign[1] ? "or" : sign[2] ? "and" : "not");
      rest = rest.slice(sign[0].length);
      continue;
    }
    const excluding = EXCLUDING.exec(rest)?.[0] ?? "";
    const named = FIELD.exec(rest.slice(excluding.length));
    const field = named && isField(named[1] as string) ? named : null;
    const before = excluding.length + (field?.[0].length ?? 0);
    const { text, isPhrase, length } = scanText(rest.slice(before));
    const raw = rest.slice(0, before + length);
    if (text !== "" || field) {
      pieces.push({
        raw,
        isExcluded: excluding !== "",
        field: field?.[1] ?? null,
        operator: OPERATORS[field?.[2] ?? ":"] ?? ":",
        text,
        isPhrase,
      });
    }
    rest = rest.slice(Math.max(1, raw.length));
  }
}

/** A phrase in quotes, or what goes on to the next space or quote. */
function scanText(text: string): { text: string; isPhrase: boolean; length: number } {
  const closing = CLOSING[text[0] ?? ""];
  if (closing !== undefined) {
    const end = text.indexOf(closing, 1);
    const inside = text.slice(1, end < 0 ? undefined : end);
    return { text: inside.trim(), isPhrase: true, length: inside.length + (end < 0 ? 1 : 2) };
  }
  let length = 0;
  while (length < text.length && !SPACE.test(text[length] as string) && !QUOTES.includes(text[length] as string)) {
    length += 1;
  }
  return { text: text.slice(0, length).replace(/[)）\]］】]+$/u, ""), isPhrase: false, length };
}
