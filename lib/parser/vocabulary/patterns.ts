/**
 * Long patterns, written as the phrases and parts that they are made of: one a line, each a pattern of its own.
 * Flags count on the outermost pattern alone; those of its parts are passed over.
 */

/** A pattern that matches where one of the phrases does; where several could, the first of them. */
export function anyOf(phrases: readonly RegExp[], flags = ""): RegExp {
  return new RegExp(sourceOf(phrases), flags);
}

/** A pattern that matches where its parts stand one behind the other. */
export function inOrder(parts: readonly RegExp[], flags = ""): RegExp {
  return new RegExp(parts.map(({ source }) => `(?:${source})`).join(""), flags);
}

/** A pattern with named parts in it, each a whole whatever stands beside it: regex`${STRANGER}[^。]{0,8}に入られ`. */
export function regex({ raw }: TemplateStringsArray, ...parts: readonly RegExp[]): RegExp {
  const sources = parts.map(({ source }) => `(?:${source})`);
  return new RegExp(raw.map((piece, i) => piece + (sources[i] ?? "")).join(""));
}

/** One of the phrases, or nothing. */
export function optional(phrases: readonly RegExp[]): RegExp {
  return new RegExp(`(?:${sourceOf(phrases)})?`);
}

/** One of the phrases, as often as the quantifier says: "{0,5}?", "+". */
export function repeated(phrases: readonly RegExp[], quantifier: string): RegExp {
  return new RegExp(`(?:${sourceOf(phrases)})${quantifier}`);
}

/** One of the phrases, as a group of the match; without a name it is known by its number. */
export function captured(phrases: readonly RegExp[], name?: string): RegExp {
  return new RegExp(`(${name === undefined ? "" : `?<${name}>`}${sourceOf(phrases)})`);
}

/** A place with one of the phrases right behind it, which is no part of the match. */
export function before(phrases: readonly RegExp[]): RegExp {
  return new RegExp(`(?=${sourceOf(phrases)})`);
}

/** A place with none of the phrases right behind it: 市, but not before 民 or 場. */
export function notBefore(phrases: readonly RegExp[]): RegExp {
  return new RegExp(`(?!${sourceOf(phrases)})`);
}

/** A place with one of the phrases right before it. */
export function after(phrases: readonly RegExp[]): RegExp {
  return new RegExp(`(?<=${sourceOf(phrases)})`);
}

/** A place with none of the phrases right before it: センター, but not after コール or データ. */
export function notAfter(phrases: readonly RegExp[]): RegExp {
  return new RegExp(`(?<!${sourceOf(phrases)})`);
}

function sourceOf(phrases: readonly RegExp[]): string {
  return phrases.map(({ source }) => source).join("|");
}
