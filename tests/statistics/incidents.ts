import type { Collector, CountedIncident } from "../../lib/statistics/incident";

/** An incident of which only the facts given are stated. */
export function makeIncident(facts: Partial<CountedIncident> = {}): CountedIncident {
  return {
    disclosed: null,
    discovered: null,
    occurredFrom: null,
    occurredTo: null,
    primaryCause: null,
    causes: [],
    kind: null,
    dataTypes: [],
    affected: null,
    outcome: null,
    secondaryDamage: null,
    viaThirdParty: false,
    reportedTo: [],
    subjects: [],
    origins: [],
    ...facts,
  };
}

/** What a collector says of incidents. */
export function collect<Result>(collector: Collector<Result>, incidents: Partial<CountedIncident>[]): Result {
  for (const incident of incidents) collector.add(makeIncident(incident));
  return collector.finish();
}
