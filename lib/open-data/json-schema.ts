/** JSON Schema of what is published, made from the zod schemas, with the words of every field and code. */
import { z } from "zod";
import type { Term } from "../taxonomy";
import { describeField } from "./field-docs";
import { vocabularyOf } from "./vocabularies";

export type JsonSchema = Record<string, unknown>;

const bothLanguages = ({ definition }: Term): string => `${definition.ja}\n${definition.en}`;

/**
 * The schema as JSON Schema (draft 2020-12); parts that carry an `id` stand in `$defs`.
 */
export function toJsonSchema(schema: z.ZodType, name: string): JsonSchema {
  return z.toJSONSchema(schema, { io: "output", reused: "inline", override: (context) => document(context, name) });
}

/** Many schemas at once, each by its `id` and with the parts that carry one, which refer to each other by `uri`. */
export function toJsonSchemas(schemas: readonly z.ZodType[], uri: (id: string) => string): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const schema of schemas) {
    const id = schema.meta()?.id;
    if (id === undefined) throw new Error("a published schema has no id");
    registry.add(schema, { id });
  }
  const made = z.toJSONSchema(registry, { io: "output", uri, override: (context) => document(context, "") });
  // What several schemas share is put aside under a name of zod's own; here it stands among the others.
  const { [SHARED]: shared, ...own } = made.schemas;
  const all = { ...own, ...shared?.$defs };
  const text = JSON.stringify(all).replaceAll(`${uri(SHARED)}#/$defs/`, uri(""));
  const parts = Object.entries(JSON.parse(text) as Record<string, JsonSchema>);
  return Object.fromEntries(parts.map(([id, { $id: _id, $schema: _schema, ...rest }]) => [id, rest]));
}

const SHARED = "__shared";

interface OverrideContext {
  zodSchema: z.core.$ZodTypes;
  jsonSchema: z.core.JSONSchema.BaseSchema;
  path: (string | number)[];
}

/** Gives the properties of an object their words, and codes the name of the vocabulary that explains them. */
function document({ zodSchema, jsonSchema, path }: OverrideContext, name: string): void {
  const within = [name, ...path.filter((_, at) => path[at - 1] === "properties")].filter(Boolean).join(".");
  const own = z.globalRegistry.get(zodSchema)?.id ?? within;
  delete jsonSchema.id;
  for (const [property, schema] of Object.entries(jsonSchema.properties ?? {})) {
    const words = describeField(own === "" ? property : `${own}.${property}`);
    if (!words || typeof schema !== "object") continue;
    schema.title = words.label.ja;
    schema.description = bothLanguages(words);
  }
  const vocabulary = vocabularyOf(jsonSchema.enum ?? []);
  if (vocabulary) jsonSchema["x-vocabulary"] = vocabulary;
}
