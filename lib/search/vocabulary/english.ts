/** English words of queries: one and many of a thing are looked up alike. */

/** Shorter words end in s by themselves: sns, gps, dns. */
const SHORTEST_PLURAL = 4;

/** cities → city, addresses → address, passwords → password; status, loss and words of other scripts stay. */
function singularOf(word: string): string {
  if (word.length < SHORTEST_PLURAL || !/^[a-z-]+$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

/** A phrase whose words are parted by spaces, each as one of a thing. */
export function foldPlurals(phrase: string): string {
  return phrase.split(" ").map(singularOf).join(" ");
}
