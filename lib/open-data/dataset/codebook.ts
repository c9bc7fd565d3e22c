/** Every code with its meaning, as Markdown for a person and as a table for a program. */
import type { Locale } from "../../i18n";
import { stringsFor } from "../../i18n";
import type { CauseTerm, DataTypeTerm, Term } from "../../taxonomy";
import { csvRecords } from "../csv";
import { vocabularies } from "../vocabularies";

/** What other vocabularies call a code; empty where they have no such class. */
function foreignNames(term: Term): Record<"veris" | "jnsa" | "jipdec" | "hibp" | "law", string> {
  const { veris, jnsa, jipdec, hibp, law } = term as Partial<CauseTerm & DataTypeTerm>;
  const list = (names: readonly unknown[] | undefined) => (names ?? []).map(nameOf).join("; ");
  return { veris: list(veris), jnsa: list(jnsa), jipdec: list(jipdec), hibp: list(hibp), law: list(law) };
}

function nameOf(name: unknown): string {
  if (typeof name === "string") return name;
  const { action, variety } = name as { action: string; variety: string };
  return `${action}: ${variety}`;
}

export function codebookTable(): Iterable<string> {
  const header = [
    "vocabulary",
    "code",
    "label_ja",
    "label_en",
    "definition_ja",
    "definition_en",
    "veris",
    "jnsa",
    "jipdec",
    "hibp",
    "law",
  ];
  const rows = Object.entries(vocabularies).flatMap(([vocabulary, terms]) =>
    Object.entries<Term>(terms).map(([code, term]) => {
      const { label, definition } = term;
      return [vocabulary, code, label.ja, label.en, definition.ja, definition.en, ...Object.values(foreignNames(term))];
    }),
  );
  return csvRecords(header, rows);
}

export function* codebookPage(locale: Locale): Generator<string> {
  const { about } = stringsFor(locale);
  yield `# ${about.codesTitle}\n\n${about.codesLead}\n`;
  for (const [name, terms] of Object.entries(vocabularies)) {
    const title = about.vocabularies[name as keyof typeof about.vocabularies];
    yield `\n## ${title} (\`${name}\`)\n\n| | ${about.label} | ${about.definition} | ${about.foreign} |\n| --- | --- | --- | --- |\n`;
    for (const [code, term] of Object.entries<Term>(terms)) {
      const foreign = Object.entries(foreignNames(term))
        .filter(([, names]) => names !== "")
        .map(([vocabulary, names]) => `${vocabulary}: ${names}`)
        .join("<br>");
      yield `| \`${code}\` | ${term.label[locale]} | ${term.definition[locale]} | ${foreign} |\n`;
    }
  }
}
