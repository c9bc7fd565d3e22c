/**
 * Whose data are concerned: the persons named beside the data that got out, or with their number where they are
 * listed.
 */
import type { Notice } from "../../../notice";
import { codesOf, subjectKinds } from "../../../taxonomy";
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import { findingFrom } from "../../trace";
import type { JudgedCount } from "../counts";
import { kindOf } from "../organizations/known";
import { inferOwners } from "./hints";
import { findOwners } from "./owners";

type Subject = Notice["subjects"][number];

const MOST_EVIDENCE = 4;

/** Reads the subjects in the order of the taxonomy. */
export function readSubjects(
  { notice, trace }: Reading,
  counts: readonly JudgedCount[],
  { outcome, organization, relatedOrganizations }: Pick<Notice, "outcome" | "organization" | "relatedOrganizations">,
): Subject[] {
  const named = findOwners(notice, counts);
  const client = relatedOrganizations.find(({ role }) => role === "client");
  const kind = client ? kindOf(client.name) : (organization?.kind ?? null);
  const known = { outcome: outcome?.value ?? null, kind, figures: figuresOf(counts) };
  const isInferred = named.length === 0;
  const owners = isInferred ? inferOwners(notice, known) : named;
  for (const { code, span, rule } of owners)
    trace.accept("subjects", { value: code, span, rule, score: isInferred ? 1 : 2 });
  return codesOf(subjectKinds).flatMap((code) => {
    const own = owners.filter((owner) => owner.code === code);
    const first = own[0];
    if (!first) return [];
    const spans = own.slice(0, MOST_EVIDENCE).map(({ span }) => span);
    const options = isInferred ? { basis: "inferred" as const, needsReview: "nobody is named beside the data" } : {};
    return [{ code, ...findingFrom(notice, spans, first.rule, options) }];
  });
}

/** Where those whose data are concerned are counted, firms left out. */
function figuresOf(counts: readonly JudgedCount[]): Span[] {
  return counts
    .filter(({ count }) => count.status === "affected" && count.unit !== "organizations")
    .flatMap(({ group }) => group.taken.map(({ mention }) => mention.span));
}
