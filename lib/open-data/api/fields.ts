/** The fields of a published record, for a person: every property of its schema with its words. */
import { z } from "zod";
import type { Term } from "../../taxonomy";
import { describeField } from "../field-docs";
import { type VocabularyName, vocabularyOf } from "../vocabularies";

export interface FieldDoc {
  /** In dots; `[]` after the name of a list. */
  path: string;
  words: Term | null;
  type: string;
  isNullable: boolean;
  vocabulary: VocabularyName | null;
  /** The record that it holds, described on its own. */
  record: string | null;
}

/**
 * The fields of a record, those of objects within it after it. What carries an `id` of its own is named, not opened.
 */
export function fieldsOf(schema: z.ZodObject, name: string): FieldDoc[] {
  return Object.entries(schema.shape).flatMap(([property, type]) =>
    describeType(type, property, `${name}.${property}`),
  );
}

function describeType(given: z.core.$ZodType, path: string, wordsPath: string): FieldDoc[] {
  const isNullable = given instanceof z.ZodNullable;
  const unwrapped = isNullable ? given.unwrap() : given;
  const isList = unwrapped instanceof z.ZodArray;
  const member = isList ? unwrapped.element : unwrapped;
  const record = member instanceof z.ZodObject ? (member.meta()?.id ?? null) : null;
  const vocabulary = member instanceof z.ZodEnum ? vocabularyOf(member.options) : null;
  const own = isList ? `${path}[]` : path;
  const field: FieldDoc = {
    path: own,
    words: describeField(wordsPath),
    type: typeName(member),
    isNullable,
    vocabulary,
    record,
  };
  if (!(member instanceof z.ZodObject) || record !== null) return [field];
  const within = Object.entries(member.shape).flatMap(([property, type]) =>
    describeType(type, `${own}.${property}`, `${wordsPath}.${property}`),
  );
  return [field, ...within];
}

function typeName(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodObject) return "object";
  if (schema instanceof z.ZodBoolean) return "boolean";
  if (schema instanceof z.ZodNumber) return schema.isInt ? "integer" : "number";
  if (schema instanceof z.ZodUnknown) return "any";
  return "string";
}
