/** The charts: in which order and part of the page they stand. Their figures are in `tables.ts`. */

export const chartSections = {
  when: ["quarters", "years", "months"],
  why: ["causes"],
  who: ["kinds", "third-party", "origins"],
  what: ["data-types", "subjects", "data-pairs"],
  size: ["sizes"],
  days: ["occurrence-to-discovery", "discovery-to-disclosure", "occurrence-to-disclosure"],
  after: ["outcomes", "secondary-damage", "reported-to"],
} as const;

export type ChartSection = keyof typeof chartSections;

/** Also its anchor among others, and its page and its data: `/statistics#causes`, `/charts/causes`. */
export type ChartId = (typeof chartSections)[ChartSection][number];

export const chartIds = Object.values(chartSections).flat() as [ChartId, ...ChartId[]];

const ordered: readonly ChartId[] = [...chartSections.when, "sizes", ...chartSections.days];

/** Whether the rows of a chart have an order of their own: by time or by size, not by how many incidents each has. */
export const hasOwnOrder = (chart: ChartId): boolean => ordered.includes(chart);
