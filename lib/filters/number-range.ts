/** Ranges of whole numbers, both ends included, as addresses and readers write them. */
import { z } from "zod";
import type { Bilingual } from "../taxonomy";
import type { FilterNote, NumberRange } from "./filter";

export const openRange: NumberRange = { min: null, max: null };

const numberSchema = z
  .string()
  .regex(/^\d{1,12}$/)
  .transform(Number);

/** Reads both ends of a range; null where neither is given. Ends that stand the wrong way round are turned. */
export function readRange(
  params: URLSearchParams,
  [minParam, maxParam]: readonly [string, string],
  label: Bilingual,
  note: (note: FilterNote) => void,
): NumberRange | null {
  const [min, max] = [minParam, maxParam].map((param) => readNumber(params, param, label, note));
  if (typeof min !== "number" && typeof max !== "number") return null;
  if (typeof min === "number" && typeof max === "number" && min > max) return { min: max, max: min };
  return { min: min ?? null, max: max ?? null };
}

export function writeRange(
  { min, max }: NumberRange,
  [minParam, maxParam]: readonly [string, string],
): [string, string][] {
  const pairs: [string, string][] = [];
  if (min !== null) pairs.push([minParam, String(min)]);
  if (max !== null) pairs.push([maxParam, String(max)]);
  return pairs;
}

/** `MIN-MAX`, either of which may be missing. */
export function parseRange(range: string): NumberRange {
  const [min, max] = range.split("-");
  return { min: min ? Number(min) : null, max: max ? Number(max) : null };
}

export const isSameRange = (a: NumberRange, b: NumberRange): boolean => a.min === b.min && a.max === b.max;

export const isOpenRange = ({ min, max }: NumberRange): boolean => min === null && max === null;

function readNumber(
  params: URLSearchParams,
  param: string,
  label: Bilingual,
  note: (note: FilterNote) => void,
): number | null {
  const value = (params.get(param) ?? "").normalize("NFKC").replaceAll(",", "").trim();
  if (value === "") return null;
  const number = numberSchema.safeParse(value);
  if (number.success) return number.data;
  note({
    param,
    value,
    text: {
      ja: `${label.ja}「${value}」は数ではないため、無視しました。`,
      en: `“${value}” is not a number and was ignored.`,
    },
  });
  return null;
}
