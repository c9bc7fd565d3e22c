import { z } from "zod";
import type { Bitset, IncidentColumns } from "../columns";
import type { Bilingual } from "../taxonomy";
import type { Filter, FilterNote, IncidentFilters, NumberRange } from "./filter";

interface RangeFilterOptions extends Pick<Filter, "heldWithin"> {
  key: "affected" | "delay";
  label: Bilingual;
  names: readonly string[];
  /** The words of one of the ranges beside the list. */
  labelOf(range: string): Bilingual;
  count: Filter["facet"]["count"];
  match(range: NumberRange, filters: IncidentFilters, columns: IncidentColumns): Bitset;
  /** The words of the range that is chosen; null where none is. */
  wordsOf(filters: IncidentFilters): Bilingual | null;
}

/** A range of whole numbers, `KEY_min` and `KEY_max`, both ends included. */
export function rangeFilter({
  key,
  label,
  names,
  labelOf,
  count,
  match,
  wordsOf,
  heldWithin,
}: RangeFilterOptions): Filter {
  const params = [`${key}_min`, `${key}_max`] as const;
  const withRange = (filters: IncidentFilters, range: NumberRange): IncidentFilters => ({ ...filters, [key]: range });
  const isSelected = (filters: IncidentFilters, range: string) => isSameRange(filters[key], parseRange(range));

  return {
    key,
    label,
    params,
    names,
    choices: null,
    labelOf,
    facet: { narrowing: false, count },
    ...(heldWithin && { heldWithin }),
    read(given, note) {
      const range = readRange(given, params, label, note);
      return range ? { [key]: range } : {};
    },
    write: (filters) => writeRange(filters[key], params),
    match: (filters, columns) => (isOpenRange(filters[key]) ? null : match(filters[key], filters, columns)),
    isSelected,
    toggle: (filters, range) => withRange(filters, isSelected(filters, range) ? openRange : parseRange(range)),
    chips(filters) {
      const words = wordsOf(filters);
      if (!words) return [];
      const text = { ja: `${label.ja}: ${words.ja}`, en: `${label.en}: ${words.en}` };
      return [{ filter: key, text, without: withRange(filters, openRange) }];
    },
    phrase(filters) {
      const words = wordsOf(filters);
      return words && { ja: `${label.ja}が${words.ja}`, en: `${label.en} ${words.en}` };
    },
  };
}

const openRange: NumberRange = { min: null, max: null };

const numberSchema = z
  .string()
  .regex(/^\d{1,12}$/)
  .transform(Number);

/** Reads both ends of a range; null where neither is given. Ends that stand the wrong way round are turned. */
function readRange(
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

function writeRange({ min, max }: NumberRange, [minParam, maxParam]: readonly [string, string]): [string, string][] {
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

const isSameRange = (a: NumberRange, b: NumberRange): boolean => a.min === b.min && a.max === b.max;

const isOpenRange = ({ min, max }: NumberRange): boolean => min === null && max === null;

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
