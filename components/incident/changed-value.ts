import { z } from "zod";
import { formatCount } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import { affectedSchema } from "@/lib/notice";
import { causes, investigations, outcomes, secondaryDamages, type Term } from "@/lib/taxonomy";

/** Longest value that is shown whole. */
const MOST_CHARACTERS = 160;

const figureSchema = affectedSchema.pick({ value: true, unit: true, qualifier: true });

/** Codes that stand alone as the value of a field; no two vocabularies mean different things by one of them. */
const labels: Record<string, Term> = { ...causes, ...outcomes, ...secondaryDamages, ...investigations };

/** A value of the history for a person: a figure or code in words, nothing as 記載なし, anything else as JSON. */
export function describeValue(value: unknown, locale: Locale): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) {
    return stringsFor(locale).value.unknown;
  }
  const figure = figureSchema.safeParse(value);
  if (figure.success) return formatCount(figure.data, locale);
  const text = z.string().safeParse(value);
  if (text.success) return shorten(Object.hasOwn(labels, text.data) ? labels[text.data]?.label[locale] : text.data);
  return shorten(JSON.stringify(value));
}

function shorten(text = ""): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
