/** What may come of judging a figure, and how a rule says so. */
import type { MentionContext } from "../context";

/** `origin`: data concerned, but those of all the origin's clients; `earlier`: said to hold no longer. */
export type CountRole = "own" | "origin" | "earlier" | "excluded";

export interface CountJudgement {
  readonly role: CountRole;
  /** 2 where the words say so; 1 where nothing else can be meant, taken only for want of better. */
  readonly strength: 1 | 2;
  readonly rule: string;
}

/** What a figure is, or why it counts nothing of the kind. */
export type Verdict = CountJudgement | { readonly role: null; readonly reason: string };

/** Null where the rule has nothing to say of the figure. */
export type Rule = (context: MentionContext) => Verdict | null;

/** A figure below this can be the number of those who check, act or call. */
export const FEW = 20;

/** Why those who met with the data are passed over; of them, others may only be a part. */
export const SAW = "those who saw or could see";

/** Why a figure of nobody is passed over, and one that is a condition. */
export const NONE = "none";
export const CONDITION = "a condition, not a count";

/** Why what is still there of lost papers is passed over; with those lost it makes up a whole. */
export const LEFT_IN_PLACE = "those that are still there";

/** The rule of figures that an earlier one lacked. */
export const LEFT_UNCOUNTED = "left-uncounted";

/** The rule of figures that count some of those whom another one counts. */
export const SOME_OF_THEM = "some-of-them";

/** Why a figure is passed over that stands in a sentence about calls, logins or the like. */
export const OTHER_TOPIC = "a sentence about something else";

/** @param reason what it counts instead, as an English phrase for the trace */
export function no(reason: string): Verdict {
  return { role: null, reason };
}
