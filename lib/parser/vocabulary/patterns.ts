/** Long patterns, written as the phrases and parts that they are made of: one a line, each a pattern of its own. */

/** A pattern that matches where one of the phrases does; where several could, the first of them. */
export function anyOf(phrases: readonly RegExp[], flags = ""): RegExp {
  return new RegExp(phrases.map(({ source }) => source).join("|"), flags);
}

/** A pattern that matches where its parts stand one behind the other. */
export function inOrder(parts: readonly RegExp[], flags = ""): RegExp {
  return new RegExp(parts.map(({ source }) => `(?:${source})`).join(""), flags);
}
