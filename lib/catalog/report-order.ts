/** In which order the reports of one incident came. */
import type { Notice } from "../notice";
import type { SequenceKind } from "../taxonomy";

export interface OrderedReport {
  notice: Notice;
  /** Which document, and where in it. */
  documentId: number;
  documentPosition: number;
}

const KIND_RANK: Record<SequenceKind, number> = {
  initial: 0,
  correction: 1,
  followup: 2,
  final: 3,
};

/**
 * First to last. Where every report is dated, by the day of disclosure; else by the number that is printed (第2報,
 * 続報1), then by kind (a first report before a follow-up before a final one). Ties go by the place in the
 * document, backwards where the document prints the newest first.
 */
export function orderReports<Report extends OrderedReport>(reports: readonly Report[]): Report[] {
  const allDated = reports.every(({ notice }) => notice.dates.disclosed !== null);
  const backwards = printsNewestFirst(reports);
  return [...reports].sort(
    (a, b) =>
      (allDated ? compareText(disclosed(a), disclosed(b)) : 0) ||
      reportNumber(a.notice) - reportNumber(b.notice) ||
      KIND_RANK[a.notice.sequence.kind] - KIND_RANK[b.notice.sequence.kind] ||
      compareText(disclosed(a), disclosed(b)) ||
      a.documentId - b.documentId ||
      (backwards ? b.documentPosition - a.documentPosition : a.documentPosition - b.documentPosition),
  );
}

/**
 * Where a report stands by its words. 第2報 is the second report and 続報1 the first after the first, so both
 * are 2; a follow-up without a number comes after the numbered first, a final one after all.
 */
export function reportNumber({ sequence: { kind, label } }: Notice): number {
  if (kind === "final") return Number.MAX_SAFE_INTEGER;
  const words = label?.normalize("NFKC") ?? "";
  const nth = /第\s*(\d+|[一二三四五六七八九十])\s*(?:報|回)/.exec(words)?.[1];
  if (nth) return readNumber(nth);
  const further = /続報\D{0,3}(\d+)/.exec(words)?.[1];
  if (further) return Number(further) + 1;
  return kind === "followup" ? 2 : 1;
}

function readNumber(digits: string): number {
  return /^\d+$/.test(digits) ? Number(digits) : "一二三四五六七八九十".indexOf(digits) + 1;
}

const disclosed = ({ notice }: OrderedReport): string => notice.dates.disclosed?.value ?? "";

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A page that has its first report below a later one prints the newest first. */
function printsNewestFirst(reports: readonly OrderedReport[]): boolean {
  return reports.some((first) =>
    reports.some(
      (later) =>
        later.documentId === first.documentId &&
        later.documentPosition < first.documentPosition &&
        reportNumber(later.notice) > reportNumber(first.notice),
    ),
  );
}
