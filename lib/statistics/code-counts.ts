import type { Collector, CountedIncident } from "./incident";

/** How many incidents each code of a vocabulary has. */
export interface CodeCounts<Code extends string> {
  /** All incidents, those without a code among them. */
  incidents: number;
  /** Every code in the order of its vocabulary, those with none among them. */
  counts: { code: Code; count: number }[];
  /** Incidents that state none of the codes. */
  unstated: number;
}

/** Counts incidents by codes of which each states one, several or none. One with several counts under each. */
export function countCodes<Code extends string>(
  codes: readonly Code[],
  read: (incident: CountedIncident) => Code | readonly Code[] | null,
): Collector<CodeCounts<Code>> {
  const counts = new Map<Code, number>(codes.map((code) => [code, 0]));
  const count = (code: Code) => counts.set(code, (counts.get(code) ?? 0) + 1);
  let incidents = 0;
  let unstated = 0;
  return {
    add(incident) {
      incidents += 1;
      const found = read(incident);
      if (found === null || found.length === 0) unstated += 1;
      else if (typeof found === "string") count(found);
      else for (const code of found) count(code);
    },
    finish: () => ({ incidents, counts: [...counts].map(([code, count]) => ({ code, count })), unstated }),
  };
}

/** The codes that any incident has, the commonest first; equals stay in the order of the vocabulary. */
export function ranked<Code extends string>({ counts }: CodeCounts<Code>): { code: Code; count: number }[] {
  return counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
}

/** The counts by their codes. */
export const countsBy = <Code extends string>({ counts }: CodeCounts<Code>): Map<Code, number> =>
  new Map(counts.map(({ code, count }) => [code, count]));
