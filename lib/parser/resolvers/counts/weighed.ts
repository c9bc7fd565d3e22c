/** What the words around a figure usually mean, beside what the rules make of them. */
import type { Reading } from "../../reading";
import { findMentions, type Mention } from "../../recognizers/counts";
import { weigh } from "../../weighing/model";
import { WEIGHED_WORDS } from "../weighed-finding";
import { featuresOfFigures } from "./features";
import { CONDITION, NONE, no, type Verdict } from "./roles/verdict";

/** A figure with how much its words speak for it; logarithms of odds. */
export interface WeighedFigure {
  readonly mention: Mention;
  /** For its counting those whose data are concerned. */
  readonly concerned: number;
  /** For its being the headline. */
  readonly headline: number;
}

/** All figures of a notice in the order of the text. */
export function weighFigures({ notice, header, weights }: Reading): WeighedFigure[] {
  const mentions = findMentions(notice);
  const features = featuresOfFigures(mentions, header.title);
  return mentions.map((mention, index) => {
    const buckets = features[index]?.buckets ?? [];
    return {
      mention,
      concerned: weigh(weights.concerned, buckets),
      headline: weigh(weights.headline, buckets),
    };
  });
}

/** How far the words must speak against a figure that the rules took, and for one that they passed over. */
const TRUST = 3;
const TRUST_IN_REASONS = 5;

/** The rules' verdict, unless the words around the figure speak plainly for another. */
export function weighedVerdict(verdict: Verdict, concerned: number): Verdict {
  if (verdict.role === null)
    return concerned > TRUST_IN_REASONS && !FINAL.has(verdict.reason)
      ? { role: "own", strength: 2, rule: WEIGHED_WORDS }
      : verdict;
  return verdict.role === "own" && concerned < -TRUST ? no("its words speak for something else") : verdict;
}

/** Reasons that no words around a figure can outweigh. */
const FINAL: ReadonlySet<string> = new Set([NONE, CONDITION]);
