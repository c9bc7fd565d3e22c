/** Whom the discloser has told: authorities outside its own house. */
import type { Notice, NoticeOrganization } from "../../notice";
import type { Authority } from "../../taxonomy";
import { addTo } from "../keyed";
import type { Reading } from "../reading";
import { type ReportCandidate, recognizeReports } from "../recognizers/reported-to";
import { statementFrom } from "../trace";

/** @param organization the discloser, whose own house is nobody to report to */
export function readReportedTo(
  { notice, trace }: Reading,
  organization: NoticeOrganization | null,
): Notice["reportedTo"] {
  const told = new Map<Authority, ReportCandidate[]>();
  for (const candidate of recognizeReports(notice)) {
    const objection = candidate.objection ?? (isOwnHouse(candidate, organization) ? "the discloser's own house" : null);
    if (objection) trace.reject("reportedTo", candidate, objection);
    else {
      trace.accept("reportedTo", candidate);
      addTo(told, candidate.value, candidate);
    }
  }
  return [...told].map(([code, candidates]) => ({
    code,
    ...statementFrom(
      notice,
      candidates.slice(0, 3).map(({ span }) => span),
      (candidates[0] as ReportCandidate).rule,
    ),
  }));
}

/** A prefecture reports to no prefecture, the police not to themselves: 「校長が県教育委員会に報告」 in its own notice. */
function isOwnHouse({ value, name }: ReportCandidate, organization: NoticeOrganization | null): boolean {
  if (value === "police") return organization?.kind === "police";
  if (value !== "authority") return false;
  if (organization?.kind === "prefecture") return /[都道府県]|^[^都道府県市区町村]{2,12}[課室]$/.test(name);
  return (
    organization?.kind === "municipality" &&
    !OFFICE_FOR_TOWNS.test(name) &&
    /[市区町村]|^[^都道府県市区町村]{2,12}[課室]$/.test(name)
  );
}

/** The office of a prefecture that looks after its towns: 「県市町村課」. */
const OFFICE_FOR_TOWNS = /[都道府県][^、。\s]{0,8}?市町村/;
