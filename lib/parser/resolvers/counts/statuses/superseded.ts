/** Which figures a newer one replaced: struck out, refined, told in an earlier notice or report. */
import type { CountStatus } from "../../../../taxonomy";
import type { Mention } from "../../../recognizers/counts";
import { reportLines, reportOf, reportOfRow } from "../../../recognizers/reports";
import type { NoticeText } from "../../../structure/outline";
import {
  POSSIBLY_AFTER,
  REFINED_AFTER,
  REFINED_BEFORE,
  SEEN_IN_FACT,
  SETTLED_AFTER,
} from "../../../vocabulary/count-status";
import { type CountGroup, isOrigin } from "../groups";

/** Words repeated between a struck figure and the new one are no longer than this. */
const LONGEST_REPEATED = 30;

/**
 * Marks what a newer figure replaced.
 * @param reports for each sentence the number of the report it stands in, or 0
 */
export function markSuperseded(
  groups: readonly CountGroup[],
  statuses: CountStatus[],
  reports: readonly number[],
): void {
  const replaced = new Set<number>();
  for (const [index, group] of groups.entries()) {
    if (statuses[index] === "excluded") continue;
    const isNewest = group.taken.some(({ mention }) => mention.version === "newest");
    const isEarlier =
      (!isNewest && group.taken.some(({ judgement }) => judgement.role === "earlier")) ||
      isOfEarlierReport(group, groups, reports);
    const isReplaced = groups.some(
      (other) => other !== group && (isStruckBefore(group, other) || isRefinedBy(group, other)),
    );
    if (isEarlier || isReplaced) replaced.add(index);
  }
  const stands = groups.some((_, index) => statuses[index] === "affected" && !replaced.has(index));
  // Where nothing replaces it, a figure quoted from the earlier notice still holds.
  if (stands) for (const index of replaced) statuses[index] = "superseded";
}

/** On one page with its later reports, each under its own heading, an earlier report's figures are past. */
function isOfEarlierReport(group: CountGroup, groups: readonly CountGroup[], reports: readonly number[]): boolean {
  const latest = ({ taken }: CountGroup) =>
    Math.max(...taken.map(({ mention }) => reports[mention.sentence.index] ?? 0));
  const report = latest(group);
  return report > 0 && groups.some((other) => other.unit === group.unit && latest(other) > report);
}

/** For each sentence the number of the report whose figures its line tells or under whose heading it stands, or 0. */
export function reportsOf(notice: NoticeText): number[] {
  const reports = reportLines(notice);
  return notice.sentences.map(({ line }) => reportOfRow(line) ?? reportOf(reports, line) ?? 0);
}

/**
 * The struck figure stands right before the new one, with the same words: 「約2,400件2,187件」「最大470名のアカウント
 * 最大57名のアカウント」「会員 291名 会員 318名」.
 */
function isStruckBefore(old: CountGroup, now: CountGroup): boolean {
  return old.taken.some(({ mention: a }) =>
    now.taken.some(({ mention: b }) => {
      const distance = b.span.start - a.span.end;
      if (a.sentence !== b.sentence || a.unit !== b.unit || distance < 0 || distance > LONGEST_REPEATED) return false;
      if (a.version !== null || a.column !== b.column) return false;
      const between = a.after.slice(0, distance).replace(STRUCK_OUT, "").trim();
      if (a.sentence.line.role === "row" && (between !== "" || areInTwoCells(a, b))) return false;
      if (/[、。()\d]/.test(between)) return false;
      return between === "" || b.after.startsWith(between) || a.head.endsWith(between);
    }),
  );
}

/** Only tabs part cells beyond doubt. */
function areInTwoCells({ after, span, sentence }: Mention, b: Mention): boolean {
  return !sentence.text.includes("\t") || after.slice(0, b.span.start - span.end).includes("\t");
}

/** Arrows, and signs of striking out that a copied page kept: 「<s>120名</s> 118名」「~~120名~~ 118名」. */
const STRUCK_OUT = /[→⇒]|<\/?(?:s|del|strike)>|~~/g;

/** 「最大で約3万人…。その後の調査で、対象は18,221人であることが判明しました」 */
function isRefinedBy(old: CountGroup, now: CountGroup): boolean {
  const [last] = old.taken.slice(-1);
  if (!last || old.unit !== now.unit || old.value <= now.value || isOrigin(old)) return false;
  return now.taken.every(
    ({ mention }) =>
      mention.span.start > last.mention.span.end &&
      ((last.mention.qualifier !== "exact" &&
        REFINED_BEFORE.test(mention.before) &&
        REFINED_AFTER.test(mention.after)) ||
        (POSSIBLY_AFTER.test(last.mention.after) && SETTLED_AFTER.test(mention.after))) &&
      !SEEN_IN_FACT.test(mention.before + mention.after.slice(0, 60)),
  );
}
