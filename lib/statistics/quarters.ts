import { span } from "./disclosures";
import type { Collector } from "./incident";

/** When incidents were, by quarter and by the date that a list shows: of disclosure, else of discovery, else of occurrence. */
export interface QuarterCounts {
  incidents: number;
  /** `2023-Q2`, those without any between the first and the last too. */
  quarters: { quarter: string; count: number }[];
  /** By which date the incidents of the quarters are counted. */
  by: Record<"disclosed" | "discovered" | "occurred", number>;
  /** Incidents whose year alone is known. */
  yearOnly: number;
  /** Incidents without any date. */
  unstated: number;
}

/** Counts incidents by quarter. More notices tell when something was found than when they were published. */
export function countQuarters(): Collector<QuarterCounts> {
  const quarters = new Map<string, number>();
  const by = { disclosed: 0, discovered: 0, occurred: 0 };
  let [incidents, yearOnly, unstated] = [0, 0, 0];
  return {
    add(incident) {
      incidents += 1;
      const { disclosed, discovered, occurredFrom, occurredTo } = incident;
      const dates = { disclosed, discovered, occurred: occurredFrom ?? occurredTo };
      const kind = (["disclosed", "discovered", "occurred"] as const).find((name) => dates[name] !== null);
      const date = kind && dates[kind];
      if (!kind || !date) unstated += 1;
      else if (date.length === 4) yearOnly += 1;
      else {
        by[kind] += 1;
        const quarter = quarterOf(date);
        quarters.set(quarter, (quarters.get(quarter) ?? 0) + 1);
      }
    },
    finish: () => ({
      incidents,
      quarters: span([...quarters.keys()].sort(), nextQuarter).map((quarter) => ({
        quarter,
        count: quarters.get(quarter) ?? 0,
      })),
      by,
      yearOnly,
      unstated,
    }),
  };
}

const quarterOf = (date: string): string => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

function nextQuarter(value: string): string {
  const [year, quarter] = [Number(value.slice(0, 4)), Number(value.slice(6))];
  return quarter === 4 ? `${String(year + 1).padStart(4, "0")}-Q1` : `${value.slice(0, 6)}${quarter + 1}`;
}

/** The first and the last month of a quarter: `2023-04` and `2023-06` of `2023-Q2`. */
export function monthsOf(quarter: string): [from: string, to: string] {
  const last = 3 * Number(quarter.slice(6));
  const month = (number: number) => `${quarter.slice(0, 4)}-${String(number).padStart(2, "0")}`;
  return [month(last - 2), month(last)];
}
