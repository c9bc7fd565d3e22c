/** Everything that is counted over a set of incidents, in one pass. Pure: it knows no database and no page. */
import {
  authorities,
  causes,
  codesOf,
  dataTypes,
  organizationKinds,
  outcomes,
  secondaryDamages,
  subjectKinds,
} from "../taxonomy";
import { countCodes } from "./code-counts";
import { countDataPairs } from "./data-pairs";
import { countDisclosures } from "./disclosures";
import type { CountedIncident } from "./incident";
import { countIntervals } from "./intervals";
import { countOrigins } from "./origins";
import { countQuarters } from "./quarters";
import { countSizes } from "./sizes";

function makeCollectors() {
  return {
    disclosures: countDisclosures(),
    quarters: countQuarters(),
    primaryCauses: countCodes(codesOf(causes), ({ primaryCause }) => primaryCause),
    allCauses: countCodes(codesOf(causes), (incident) => incident.causes),
    kinds: countCodes(codesOf(organizationKinds), ({ kind }) => kind),
    dataTypes: countCodes(codesOf(dataTypes), (incident) => incident.dataTypes),
    dataPairs: countDataPairs(),
    sizes: countSizes(),
    occurrence_to_discovery: countIntervals("occurrence_to_discovery"),
    discovery_to_disclosure: countIntervals("discovery_to_disclosure"),
    occurrence_to_disclosure: countIntervals("occurrence_to_disclosure"),
    outcomes: countCodes(codesOf(outcomes), ({ outcome }) => outcome),
    secondaryDamages: countCodes(codesOf(secondaryDamages), ({ secondaryDamage }) => secondaryDamage),
    thirdParty: countCodes(["yes", "no"], ({ viaThirdParty }) => (viaThirdParty ? "yes" : "no")),
    origins: countOrigins(),
    reportedTo: countCodes(codesOf(authorities), ({ reportedTo }) => reportedTo),
    subjects: countCodes(codesOf(subjectKinds), ({ subjects }) => subjects),
  };
}

type Collectors = ReturnType<typeof makeCollectors>;

/** Every statistic over the same incidents. */
export type Statistics = { incidents: number } & {
  [Name in keyof Collectors]: ReturnType<Collectors[Name]["finish"]>;
};

/** Counts incidents, each shown once to every collector, so that a set is walked through only once. */
export function summarize(incidents: Iterable<CountedIncident>): Statistics {
  const collectors = makeCollectors();
  const all = Object.values(collectors);
  let count = 0;
  for (const incident of incidents) {
    count += 1;
    for (const collector of all) collector.add(incident);
  }
  const results = Object.entries(collectors).map(([name, collector]) => [name, collector.finish()]);
  return { incidents: count, ...Object.fromEntries(results) } as Statistics;
}
