import { Bitset, type ChoiceColumn, type CodesColumn, type IncidentColumns } from "../columns";
import type { Bilingual } from "../taxonomy";
import { countChoices, countOrganizations, intersectRows, rowsOfValue, uniteRows } from "./choice-counts";
import type { FacetSource, Filter, FilterKey, IncidentFilters, OrganizationNames } from "./filter";

/** The filters whose value is a list of choices. */
type ChoiceKey = {
  [K in FilterKey]: IncidentFilters[K] extends string[] ? K : never;
}[FilterKey];

interface ChoiceFilterOptions {
  key: ChoiceKey;
  label: Bilingual;
  param: string;
  names?: readonly string[];
  /** Words of each choice, or null where the choices are slugs of organizations. */
  choices: Readonly<Record<string, Bilingual>> | null;
  /** Whether one of the chosen values is enough or all of them must hold. */
  match: "any" | "all";
  source: ChoiceSource;
  widen?: FacetSource["widen"];
}

/** Where the rows of the choices come from. */
interface ChoiceSource {
  rowsOf(columns: IncidentColumns, value: string): Bitset;
  count: FacetSource["count"];
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_VALUES_READ = 50;

/** A filter that picks from a list of codes; may stand several times in an address, or once with commas. */
export function choiceFilter({
  key,
  label,
  param,
  names = [],
  choices,
  match,
  source,
  widen,
}: ChoiceFilterOptions): Filter {
  const valuesOf = (filters: IncidentFilters): string[] => filters[key];
  const withValues = (filters: IncidentFilters, values: string[]): IncidentFilters => ({ ...filters, [key]: values });
  const isValid = (value: string) =>
    choices ? Object.hasOwn(choices, value) : SLUG.test(value) && value.length <= 120;
  const labelOf = (value: string, organizationNames: OrganizationNames): Bilingual => {
    if (choices) return choices[value] ?? { ja: value, en: value };
    const name = Object.hasOwn(organizationNames, value) ? (organizationNames[value] ?? value) : value;
    return { ja: name, en: name };
  };

  return {
    key,
    label,
    params: [param],
    names,
    choices,
    labelOf,
    facet: { narrowing: match === "all", count: source.count, ...(widen && { widen }) },
    read(params, note) {
      const given = params.getAll(param).flatMap((value) => value.split(","));
      const known = new Set<string>();
      for (const raw of given) {
        const value = raw.trim();
        if (value === "") continue;
        if (!isValid(value) || known.size >= MOST_VALUES_READ) {
          note({
            param,
            value,
            text: {
              ja: `${label.ja}の指定「${value}」は使えないため、無視しました。`,
              en: `“${value}” is not a known choice of ${label.en} and was ignored.`,
            },
          });
          continue;
        }
        known.add(value);
      }
      return known.size > 0 ? { [key]: [...known] } : {};
    },
    write: (filters) => valuesOf(filters).map((value) => [param, value]),
    match(filters, columns) {
      const sets = valuesOf(filters).map((value) => source.rowsOf(columns, value));
      if (sets.length === 0) return null;
      return match === "all" ? intersectRows(sets) : uniteRows(sets);
    },
    isSelected: (filters, value) => valuesOf(filters).includes(value),
    toggle(filters, value) {
      const values = valuesOf(filters);
      const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
      return withValues(filters, next);
    },
    chips: (filters, organizationNames) =>
      valuesOf(filters).map((value) => {
        const words = labelOf(value, organizationNames);
        return {
          filter: key,
          text: { ja: `${label.ja}: ${words.ja}`, en: `${label.en}: ${words.en}` },
          without: withValues(
            filters,
            valuesOf(filters).filter((other) => other !== value),
          ),
        };
      }),
    phrase(filters, organizationNames) {
      const words = valuesOf(filters).map((value) => labelOf(value, organizationNames));
      if (words.length === 0) return null;
      const [ja, en] = match === "all" ? ["と", " and "] : ["または", " or "];
      return {
        ja: `${label.ja}が「${words.map((word) => word.ja).join(`」${ja}「`)}」`,
        en: `${label.en}: ${words.map((word) => word.en).join(en)}`,
      };
    },
  };
}

/** The choices are the codes of a column. */
export function codesIn(
  choices: Readonly<Record<string, Bilingual>>,
  columnOf: (columns: IncidentColumns) => ChoiceColumn | CodesColumn,
): Pick<ChoiceFilterOptions, "choices" | "source"> {
  const values = Object.keys(choices);
  return {
    choices,
    source: {
      rowsOf: (columns, value) => rowsOfValue(columnOf(columns), value),
      count: (columns, tally) => countChoices(columnOf(columns), values, tally),
    },
  };
}

/** The choices are the addresses of the suppliers and services that incidents came through. */
export const origins: Pick<ChoiceFilterOptions, "choices" | "source"> = {
  choices: null,
  source: {
    rowsOf(columns, slug) {
      const organization = columns.organizations.find(slug);
      const rows = new Bitset(columns.rowCount);
      if (organization === null) return rows;
      const id = organization.mergedIntoId ?? organization.id;
      columns.viaThirdParty.rowsOf("yes").forEach((row) => {
        if (columns.origins.of(row).includes(id)) rows.add(row);
      });
      return rows;
    },
    count: (columns, { rows }, { origin }) => countOrganizations(columns, columns.countOrigins(rows), origin),
  },
};

/** The choices are the addresses of those who disclosed; the address of one that became another still finds it. */
export const disclosers: Pick<ChoiceFilterOptions, "choices" | "source"> = {
  choices: null,
  source: {
    rowsOf(columns, slug) {
      const organization = columns.organizations.find(slug);
      if (organization === null) return new Bitset(columns.rowCount);
      const id = organization.mergedIntoId ?? organization.id;
      const ids = columns.organization.values;
      return Bitset.where(columns.rowCount, (row) => ids[row] === id);
    },
    count: (columns, { rows }, { organization }) =>
      countOrganizations(columns, columns.countDisclosers(rows), organization),
  },
};
