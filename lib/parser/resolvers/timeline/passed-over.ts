/** Dates that are told for another reason than that something of the incident happened on them. */
import type { Reading } from "../../reading";
import { lineIndexAt } from "../../structure/lookup";
import { NOTHING } from "../../vocabulary/date-events";
import { REQUEST } from "../../vocabulary/predicates";
import {
  AHEAD,
  BEGINS_TODAY,
  BESIDE_THE_NOTICE,
  DELAY,
  FOUND,
  FUTURE_END,
  LISTING,
  NAMED_BY_PERIOD,
  NAMES_A_NOTICE,
  NO_EVENT_LABEL,
  NOT_TOLD,
  PAST,
} from "../../vocabulary/timeline";
import type { DatedEvent } from "../dates/events";
import type { RoleCandidate } from "../dates/roles/candidates";
import { dateOf, isValueOfItsLabel } from "./places";

/** Dates that are told for another reason than that something happened on them. */
const NO_EVENT = new Set(["an as-of date", "the period of the data", "a request to readers", "the day of the notice"]);

/** What the words below a date line are taken for, though the line heads an entry. */
const ENTRY_ALL_THE_SAME = new Set(["an as-of date", "the period of the data"]);

/** Why a date has nothing to do with the incident, whatever is told of it. */
export function unrelatedReason(
  { notice, header }: Reading,
  event: DatedEvent,
  candidates: readonly RoleCandidate[],
): string | null {
  const { titleSpan } = header;
  const { start } = dateOf(event);
  const isTitle = titleSpan && start >= titleSpan.start && start < titleSpan.end;
  // Where there is no heading, the first sentence stands for one.
  const isLabelled = isValueOfItsLabel(event, candidates);
  if (isTitle && !isLabelled && !event.sentence.text.includes("。")) return "a date in the title";
  // Emergency banners and lists of news stand above the notice.
  if (titleSpan && !isLabelled && event.sentence.end <= titleSpan.start && !/。\s*$/.test(event.sentence.text))
    return "above the title";
  const excluded = candidates.find(({ role, reason }) => role === "none" && reason !== null && NO_EVENT.has(reason));
  const isToldAllTheSame =
    (event.isDateLine && ENTRY_ALL_THE_SAME.has(excluded?.reason ?? "")) || BEGINS_TODAY.test(event.after);
  if (excluded && !isToldAllTheSame) return excluded.reason;
  const isListed = event.sentence.line.role === "row" || event.isValue;
  if (isListed && event.labels.slice(0, 2).some((label) => label.length <= 24 && NO_EVENT_LABEL.test(label)))
    return "the date of something else";
  if (event.sentence.line.role === "row" && isInListing(notice, event)) return "a date in a list of things";
  if (NAMES_A_NOTICE.test(event.after)) return "the name of an earlier notice";
  const isPeriod = event.to !== null || event.end !== null || event.from.day === null;
  if (isPeriod && NAMED_BY_PERIOD.test(event.rest) && !FOUND.test(event.rest)) return "the period of the data";
  return null;
}

/** A table below 「…一覧」. */
function isInListing(notice: Reading["notice"], { sentence }: DatedEvent): boolean {
  const { lines } = notice;
  let at = lineIndexAt(notice, sentence.start);
  while (at >= 0 && lines[at]?.role === "row") at--;
  return [at, at - 1, at - 2, at - 3].some((i) => LISTING.test(lines[i]?.text.trim() ?? ""));
}

/** Why the words tell of nothing that happened on the date. */
export function untoldReason({ end, from }: DatedEvent, told: string): string | null {
  const words = told.trim();
  const letters = words.replace(/[\d年月日時分\s()[\]:、。~・,/-]/g, "");
  if (letters.length < 4) return "a date with no account";
  if (BESIDE_THE_NOTICE.test(words) && !PAST.test(words)) return "page furniture or opening hours";
  if (DELAY.test(words)) return "an apology for the delay";
  if (NOT_TOLD.test(words)) return "nothing that happened";
  const last =
    words
      .split("。")
      .filter((part) => part.trim() !== "")
      .pop() ?? words;
  if (AHEAD.test(words) && !/まし|でし|(?:し|っ|れ)た/.test(last.slice(-12))) return "a plan";
  const isToday = from.mention.relative?.base === "disclosure" && from.mention.relative.unit === "day";
  if (FUTURE_END.test(words) && !PAST.test(words) && !isToday) return "a plan";
  if (REQUEST.test(last.slice(-30)) && !PAST.test(words)) return "a request to readers";
  // 「10月18日以降、不正アクセスは確認されておりません」
  const isOpen = end !== null || from.mention.relative?.base === "disclosure";
  return isOpen && NOTHING.test(words.replace(/。$/, "")) ? "nothing that happened" : null;
}
