import { affectedRanges, Bitset, type IncidentColumns } from "../columns";
import type { Bilingual } from "../taxonomy";
import { codesOf, countUnits } from "../taxonomy";
import { countChoices, uniteRows } from "./choice-counts";
import type { Filter, IncidentFilters } from "./filter";
import { parseRange, rangeFilter } from "./range-filter";

/** The units that figures are compared in: those chosen, else people, which the sentence then says. */
function unitsOf(filters: IncidentFilters): string[] {
  const chosen = filters.unit.filter((unit) => unit !== "none");
  return chosen.length > 0 ? chosen : ["people"];
}

/**
 * A range of the headline figure, `affected_min` and `affected_max`. Units are never compared with each other
 * unseen: the range holds within the chosen units (people unless `unit` says otherwise), and the words name them.
 * An incident without a figure is in no range.
 */
export const affectedFilter: Filter = rangeFilter({
  key: "affected",
  heldWithin: "unit",
  label: { ja: "対象の数", en: "Number affected" },
  names: ["人数", "件数", "数", "affected", "people", "size"],
  labelOf: (range) => rangeLabels.get(range) ?? { ja: range, en: range },
  count(columns, { rows }, filters) {
    const comparable = rows.clone().intersect(rowsInUnits(columns, unitsOf(filters)));
    return countChoices(columns.affectedRange, affectedRanges, columns.tally(comparable));
  },
  match({ min, max }, filters, columns) {
    const figures = columns.affected.values;
    const [least, most] = [min ?? 0, max ?? Number.POSITIVE_INFINITY];
    const isWithin = (row: number) => (figures[row] as number) >= least && (figures[row] as number) <= most;
    return Bitset.where(columns.rowCount, isWithin).intersect(rowsInUnits(columns, unitsOf(filters)));
  },
  wordsOf: describeActive,
});

/** Made once: figures are slow to put into words. */
const rangeLabels = new Map(
  affectedRanges.map((range) => {
    const { min, max } = parseRange(range);
    return [range as string, describeRange(min, max)];
  }),
);

function rowsInUnits(columns: IncidentColumns, units: string[]): Bitset {
  return uniteRows(units.map((unit) => columns.affectedUnit.rowsOf(unit)));
}

function describeRange(min: number | null, max: number | null, unit = ""): Bilingual | null {
  const ja = (value: number) => value.toLocaleString("ja-JP") + unit;
  const en = (value: number) => value.toLocaleString("en-US");
  if (min !== null && max !== null) return { ja: `${ja(min)}から${ja(max)}まで`, en: `${en(min)}–${en(max)}` };
  if (min !== null) return { ja: `${ja(min)}以上`, en: `${en(min)} or more` };
  if (max !== null) return { ja: `${ja(max)}以下`, en: `${en(max)} or fewer` };
  return null;
}

function describeActive(filters: IncidentFilters): Bilingual | null {
  const words = describeRange(filters.affected.min, filters.affected.max);
  if (!words) return null;
  const units = codesOf(countUnits).filter((unit) => unitsOf(filters).includes(unit));
  return {
    ja: `${words.ja}(単位: ${units.map((unit) => countUnits[unit].label.ja).join("・")})`,
    en: `${words.en} (${units.map((unit) => countUnits[unit].label.en).join(", ")})`,
  };
}
