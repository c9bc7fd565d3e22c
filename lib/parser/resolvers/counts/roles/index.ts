/** What a figure counts: people and records whose data are concerned, or something else. */
import type { Mention } from "../../../recognizers/counts";
import {
  SHOWN_ON_AFTER,
  SHOWN_TO_AFTER,
  SHOWN_TO_BEFORE,
  THE_OTHERS_BEFORE,
  VIEWING_SIDE,
  WITH_THE_RECEIVERS_OWN,
} from "../../../vocabulary/count-actors";
import { RIGHT_LINE, RIGHT_NUMBER_AFTER } from "../../../vocabulary/count-origins";
import { OWNED_BY_FAMILY, OWNERS_OF_DATA } from "../../../vocabulary/count-roles";
import { EVENTS_AFTER, EVENTS_BEFORE, IN_PLACE_BEFORE } from "../../../vocabulary/count-things";
import { contextOf } from "../context";
import { firmsBesidePersons, organizations } from "./organizations";
import { otherThing } from "./other-things";
import { addressed, hijackedAccount, holdsThoseBefore, receivers, someOfThem, staff, viewers } from "./persons-beside";
import { byStrength } from "./strength";
import { earlierFigure, leftOut, leftUncounted, setAside, whole } from "./taken-back";
import { CONDITION, NONE, no, type Rule, SAW, type Verdict } from "./verdict";

/** Judges a figure: what it counts, or why it counts nothing of the kind. */
export function judgeMention(mention: Mention, noticeText: string): Verdict {
  const context = contextOf(mention, noticeText);
  for (const rule of RULES) {
    const verdict = rule(context);
    if (verdict) return verdict;
  }
  return no("nothing says that their data are concerned");
}

/**
 * In the order in which they are asked; the first that has something to say decides. What the notice takes back comes
 * before what else the figure may count, and how plainly the words speak is asked where nothing else settled it.
 */
const RULES: readonly Rule[] = [
  ({ mention }) => (mention.value === 0 ? no(NONE) : null),
  ({ mention, after }) =>
    mention.value <= 10 && /^(?:以上|以下(?!(?:です|でし|である|だ))|以内|未満|を超える)/.test(after)
      ? no(CONDITION)
      : null,
  ({ mention, after }) =>
    EVENTS_BEFORE.test(mention.head) && EVENTS_AFTER.test(after) ? no("so many incidents") : null,
  hijackedAccount,
  ({ mention }) => (WITH_THE_RECEIVERS_OWN.test(mention.before) ? no("the receiver's own is among them") : null),
  ({ mention, showsAddresses }) =>
    VIEWING_SIDE.test(mention.head) || (!showsAddresses && SHOWN_TO_BEFORE.test(mention.before)) ? no(SAW) : null,
  ({ mention, after }) =>
    SHOWN_ON_AFTER.test(after) || (THE_OTHERS_BEFORE.test(mention.before) && SHOWN_TO_AFTER.test(after))
      ? no(SAW)
      : null,
  leftUncounted,
  leftOut,
  someOfThem,
  receivers,
  setAside,
  earlierFigure,
  firmsBesidePersons,
  otherThing,
  ({ mention, after }) =>
    mention.unit !== "households" &&
    (IN_PLACE_BEFORE.test(mention.before) ||
      RIGHT_NUMBER_AFTER.test(after) ||
      RIGHT_LINE.test(mention.sentence.line.text.trim()))
      ? { role: "own", strength: 2, rule: "figure-in-place-of-another" }
      : null,
  ({ mention }) =>
    mention.unit === "people" && OWNERS_OF_DATA.test(mention.head)
      ? { role: "own", strength: 2, rule: "owners-of-data" }
      : null,
  ({ mention }) => (OWNED_BY_FAMILY.test(mention.after) ? no("those whose families are counted") : null),
  whole,
  viewers,
  staff,
  organizations,
  holdsThoseBefore,
  addressed,
  ({ isAside, namesData, mention }) =>
    isAside && !namesData && !mention.isPortion ? no("stands among plans, requests or contacts") : null,
  byStrength,
];
