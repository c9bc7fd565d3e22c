/** What the words around an enumeration of data usually mean, beside what the rules make of them. */
import type { Reading } from "../../reading";
import type { Enumeration } from "../../recognizers/data-types";
import { weigh } from "../../weighing/model";
import { WEIGHED_WORDS } from "../weighed-finding";
import { featuresOfEnumeration } from "./features";
import { affected, excluded, type Judgement, neither } from "./judgement";

/** How far the words must speak against the rules before these are overruled; the logarithm of the odds. */
const TRUST = 4;

/** Rules that rest on signs or long phrases which can mean nothing else, so that no weight overrules them. */
const FIRM: ReadonlySet<string> = new Set([
  "a means or an object of work",
  "marked-in",
  "marked-out",
  "never-given",
  "like-the-above",
  "listed-as-absent",
  "not-their-own",
  "noted-as-none",
  "under-denying-head",
  "what the service normally stores",
]);

/** The rules' judgement, unless the words around the enumeration speak plainly for another. */
export function weighedJudgement(
  { notice, weights }: Reading,
  enumeration: Enumeration,
  judgement: Judgement,
): Judgement {
  const { buckets } = featuresOfEnumeration(notice, enumeration);
  const out = weigh(weights.leaked, buckets);
  const spared = weigh(weights.spared, buckets);
  const isOverruled = { affected: out < -TRUST, excluded: spared < -TRUST };
  if (FIRM.has(judgement.rule) || (judgement.status !== null && !isOverruled[judgement.status])) return judgement;
  const least = judgement.status === null ? TRUST : 0;
  if (out > least && out > spared) return affected(WEIGHED_WORDS);
  if (spared > least) return excluded(WEIGHED_WORDS);
  return judgement.status === null ? judgement : neither("its words speak for something else");
}
