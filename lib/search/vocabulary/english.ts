/** English words of queries: the forms of a word are looked up alike. */

/** Shorter words end in s by themselves: sns, gps, dns. */
const SHORTEST_PLURAL = 4;
/** What is left of a word without its ending is at least so long: not r of red, nor th of thing. */
const SHORTEST_STEM = 3;

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

/** Forms that no ending tells, each before the word. */
const irregularForms = new Map(
  `stole steal stolen steal lost lose took take taken take sent send left leave forgot forget forgotten forget
   threw throw thrown throw gave give given give broke break broken break stuck stick sold sell bought buy
   found find kept keep held hold wrote write written write shown show seen see saw see went go gone go
   got get hid hide hidden hide fell fall fallen fall burnt burn paid pay told tell made make
   children child people person men man women woman using use used use uses use lying lie`
    .trim()
    .split(/\s+/)
    .reduce<[string, string][]>((pairs, form, at, forms) => {
      if (at % 2 === 0) pairs.push([form, forms[at + 1] as string]);
      return pairs;
    }, []),
);

/** One key for all forms of each word of a phrase: leaks, leaked and leaking are leak. A key alone, and no word. */
export function stemEnglish(phrase: string): string {
  return phrase.split(" ").map(stemOf).join(" ");
}

function stemOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const known = irregularForms.get(word);
  if (known !== undefined) return stemOf(known);
  const singular = singularOf(word);
  const stem = singular.replace(/(?:ing|ed)$/, "");
  const bare = stem !== singular && stem.length >= SHORTEST_STEM && /[aeiouy]/.test(stem) ? undouble(stem) : singular;
  // studied and study, exposed and expose.
  const ending = bare.replace(/i$/, "y");
  return ending.length > SHORTEST_STEM ? ending.replace(/e$/, "") : ending;
}

/** dropped → drop, but called → call and missed → miss. */
const undouble = (stem: string): string => stem.replace(/([bdgmnprt])\1$/, "$1");

/** Words that hold an English question together; not "it" and "us", which are also IT and US. */
export const englishFillers: ReadonlySet<string> = new Set(
  `a an the of in on at to by for from with into through about and or is are was were be been being do does did has
   have had that this these those there their they them which who whom whose what when where why how any some
   i me my mine we our ours you your yours he him his she her its as than then if while after before when during
   so also just only very can could will would shall should may might must get gets got getting via within without
   because due all every each both such too someone somebody anyone somewhere`.split(/\s+/),
);
