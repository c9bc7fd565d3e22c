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

/** Words that hold an English question together; not "it" and "us", which are also IT and US. */
export const englishFillers: ReadonlySet<string> = new Set(
  `a an the of in on at to by for from with into through about and or is are was were be been do does did has have had
   that this these those there their they them which who whom whose what when where why how any some`.split(/\s+/),
);
