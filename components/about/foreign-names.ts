import { type Locale, stringsFor } from "@/lib/i18n";
import type { CauseTerm, DataTypeTerm, Term } from "@/lib/taxonomy";

/** What others call a code, and which duties under Japanese law it may bear on. */
export function foreignNames(term: Term, locale: Locale): { vocabulary: string; names: string }[] {
  const { about } = stringsFor(locale);
  const { veris, hibp, jnsa, jipdec, law } = term as Partial<CauseTerm & DataTypeTerm>;
  const names: [vocabulary: string, names: readonly string[]][] = [
    ["VERIS", (veris ?? []).map((name) => (typeof name === "string" ? name : `${name.action}: ${name.variety}`))],
    ["JNSA", jnsa ?? []],
    ["JIPDEC", jipdec ?? []],
    ["HIBP", hibp ?? []],
    [about.lawName, (law ?? []).map((property) => about.law[property])],
  ];
  return names
    .filter(([, list]) => list.length > 0)
    .map(([vocabulary, list]) => ({ vocabulary, names: list.join(", ") }));
}
