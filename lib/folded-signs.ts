/** Signs of Japanese texts that are one thing in many shapes, and those that nobody sees: waves, dashes, line ends, zero width. */
export const FOLDED_SIGNS: Readonly<Record<string, string>> = {
  "〜": "~",
  "∼": "~",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "\u2028": "\n",
  "\u2029": "\n",
  "\u200b": "",
  "\u200c": "",
  "\u200d": "",
  "\u2060": "",
  "\ufeff": "",
  "\u00ad": "",
};
