/** Every code of the data with its words, as data. */
import { z } from "zod";
import type { CauseTerm, DataTypeTerm, Term } from "../taxonomy";
import { catalogState } from "./incident-list";
import { bilingualSchema, catalogStateSchema } from "./schemas/list";
import { vocabularies } from "./vocabularies";

const termSchema = z
  .object({
    code: z.string(),
    label: bilingualSchema,
    definition: bilingualSchema,
    veris: z.array(z.string()),
    jnsa: z.array(z.string()),
    jipdec: z.array(z.string()),
    hibp: z.array(z.string()),
  })
  .meta({ id: "Term" });

export const vocabularyListSchema = z
  .object({
    data: z.array(z.object({ vocabulary: z.string(), terms: z.array(termSchema) })),
    catalog: catalogStateSchema,
  })
  .meta({ id: "VocabularyList" });

/** The vocabularies in the order of the codebook. */
export function vocabulariesAsJson(): z.infer<typeof vocabularyListSchema> {
  const data = Object.entries(vocabularies).map(([vocabulary, terms]) => ({
    vocabulary,
    terms: Object.entries<Term>(terms).map(([code, term]) => publishTerm(code, term)),
  }));
  return { data, catalog: catalogState() };
}

function publishTerm(code: string, term: Term): z.infer<typeof termSchema> {
  const { label, definition, veris, jnsa, jipdec, hibp } = term as Term & Partial<CauseTerm & DataTypeTerm>;
  const list = (names: readonly string[] | undefined) => [...(names ?? [])];
  return {
    code,
    label,
    definition,
    veris: (veris ?? []).map(verisName),
    jnsa: list(jnsa),
    jipdec: list(jipdec),
    hibp: list(hibp),
  };
}

/** As VERIS writes the path of a variety: of an action, or of data. */
export function verisName(name: CauseTerm["veris"][number] | string): string {
  if (typeof name === "string") return `attribute.confidentiality.data.variety.${name}`;
  return `action.${name.action}.variety.${name.variety}`;
}
