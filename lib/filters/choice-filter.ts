import type { Bilingual } from "../taxonomy";
import type { FacetSource, Filter, FilterKey, IncidentFilters, OrganizationNames, SqlCondition } from "./filter";

/** The filters whose value is a list of choices. */
type ChoiceKey = {
  [K in FilterKey]: IncidentFilters[K] extends string[] ? K : never;
}[FilterKey];

interface ChoiceFilterOptions {
  key: ChoiceKey;
  label: Bilingual;
  param: string;
  /** Words of each choice, or null where the choices are slugs of organizations. */
  choices: Readonly<Record<string, Bilingual>> | null;
  /** Whether one of the chosen values is enough or all of them must hold. */
  match: "any" | "all";
  where(values: string[]): SqlCondition;
  facet: Pick<FacetSource, "value" | "join" | "widen">;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MOST_ORGANIZATIONS_SHOWN = 20;
const MOST_VALUES_READ = 50;

/** A filter that picks from a list of codes; may stand several times in an address, or once with commas. */
export function choiceFilter({ key, label, param, choices, match, where, facet }: ChoiceFilterOptions): Filter {
  const valuesOf = (filters: IncidentFilters): string[] => filters[key];
  const withValues = (filters: IncidentFilters, values: string[]): IncidentFilters => ({ ...filters, [key]: values });
  const isValid = (value: string) =>
    choices ? Object.hasOwn(choices, value) : SLUG.test(value) && value.length <= 120;
  const labelOf = (value: string, names: OrganizationNames): Bilingual => {
    if (choices) return choices[value] ?? { ja: value, en: value };
    const name = Object.hasOwn(names, value) ? (names[value] ?? value) : value;
    return { ja: name, en: name };
  };

  return {
    key,
    label,
    params: [param],
    labelOf,
    facet: {
      ...facet,
      narrowing: match === "all",
      limit: choices ? Number.POSITIVE_INFINITY : MOST_ORGANIZATIONS_SHOWN,
      values: choices ? Object.keys(choices) : null,
    },
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
    where(filters) {
      const values = valuesOf(filters);
      return values.length > 0 ? where(values) : null;
    },
    isSelected: (filters, value) => valuesOf(filters).includes(value),
    toggle(filters, value) {
      const values = valuesOf(filters);
      const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
      return withValues(filters, next);
    },
    chips: (filters, names) =>
      valuesOf(filters).map((value) => {
        const words = labelOf(value, names);
        return {
          filter: key,
          text: { ja: `${label.ja}: ${words.ja}`, en: `${label.en}: ${words.en}` },
          without: withValues(
            filters,
            valuesOf(filters).filter((other) => other !== value),
          ),
        };
      }),
    phrase(filters, names) {
      const words = valuesOf(filters).map((value) => labelOf(value, names));
      if (words.length === 0) return null;
      const [ja, en] = match === "all" ? ["と", " and "] : ["または", " or "];
      return {
        ja: `${label.ja}が「${words.map((word) => word.ja).join(`」${ja}「`)}」`,
        en: `${label.en}: ${words.map((word) => word.en).join(en)}`,
      };
    },
  };
}

/** `column` is one of the values; `none` asks for the rows in which nothing is stated. */
export function columnIn(column: string): (values: string[]) => SqlCondition {
  return (values) => {
    const stated = values.filter((value) => value !== "none");
    const parts = stated.length > 0 ? [`${column} IN (${stated.map(() => "?").join(", ")})`] : [];
    if (values.includes("none")) parts.push(`${column} IS NULL`);
    return { sql: `(${parts.join(" OR ")})`, values: stated };
  };
}

/** The incident has at least one of the codes in a table of its codes. */
export function hasAny(table: string, condition = ""): (values: string[]) => SqlCondition {
  return (values) => ({
    sql: `EXISTS (SELECT 1 FROM ${table} x WHERE x.incidentId = i.id${condition} AND x.code IN (${values.map(() => "?").join(", ")}))`,
    values,
  });
}

/** The incident has every one of the codes in a table of its codes. */
export function hasAll(table: string, condition = ""): (values: string[]) => SqlCondition {
  return (values) => ({
    sql: values
      .map(() => `EXISTS (SELECT 1 FROM ${table} x WHERE x.incidentId = i.id${condition} AND x.code = ?)`)
      .join(" AND "),
    values,
  });
}
