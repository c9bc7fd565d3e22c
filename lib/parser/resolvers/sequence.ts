/** Which report of an incident this is: first, follow-up, final, or a correction of the same text. */
import type { NoticeSequence } from "../../notice";
import type { SequenceKind } from "../../taxonomy";
import type { Span } from "../normalize";
import type { Reading } from "../reading";
import { findingFrom } from "../trace";

const LABEL =
  /第[ ]?[\d一二三四五六七八九十]{1,2}[ ]?報|続報[ ]?[\d一二三四五六七八九十]{0,2}|最終報告?|中間報告|追加?報(?:告)?/;
const FINAL =
  /最終(?:の)?ご?報(?:告)?|最終(?=[】)\]〕〉])|調査(?:の)?(?:完了|終了|結果)(?:の|に(?:関する|ついて)|について)?|調査(?:が|を)(?:完了|終了)(?:した|いたし|し(?:ま|、))|結果の?ご?報告|調査結果に(?:ついて|関する)|完了(?:の|に関する)?(?:お知らせ|ご?報告|について)/;
const FOLLOWUP =
  /続報|開示事項の(?:経過|変更)|経過(?:の)?(?:ご?報告|のお知らせ)|途中経過|進捗(?:状況)?(?:の|に(?:ついて|関する))|(?:対応|復旧|調査)(?:の)?状況(?:等)?(?:の|に(?:ついて|関する))?(?:ご?報告|お知らせ|\([^)\n]{2,20}(?:時点|現在)\))|最新の(?:状況|情報)(?:を|について|に関する)[^。]{0,10}(?:ご?報告|お知らせ)|第(?:[2-9２-９]|1\d|[二三四五六七八九十])[ ]?報|追加(?:の)?(?:ご?報告|のお知らせ)|その後の(?:調査|状況|経過|対応)/;
const EARLIER_NOTICE =
  /(?:第[1１一][ ]?報|初報)(?:に(?:て|おいて|続)|で(?:お知らせ|ご?報告|公表)|以降|の(?:とおり|後|内容)|を(?:公表|発表|お知らせ|ご報告)|よりお伝え)|前回(?:の)?(?:ご?報告|お知らせ|公表|発表)|既(?:報|に(?:公表|お知らせ|ご報告))(?:の|した|して|しま|いたし|させて)|先(?:日|般)(?:公表|お知らせ|ご報告)(?:した|し|いたし|させて)|\d{1,2}日(?:\([^)]{1,3}\))?(?:付け?)?(?:に|で|の|「|『|、)?(?![^。]{0,70}(?:掲示板|リークサイト|ダークウェブ|SNS|攻撃者|犯行|ハッカー|何者か|第三者が|外部の(?:方|者)))(?![^。]{0,70}掲載した[^。]{0,30}(?:一覧|ファイル|資料|写真|名簿|データ|報告書|PDF|ページ|記事|動画|議事録|文書))[^。]{0,70}(?:公表|お知らせ|ご報告|発表|掲載)(?:した(?!と(?:する|される|の|主張))|して(?:おり|いる|い)|しました|いたしました|致しました|させていただ|し(?:て)?おりま)[^。]{0,40}(?:件|とおり|通り|が|について|につき|以降|後)/;
const COMPLETED =
  /調査(?:が|は|を)(?:全て|すべて|一通り)?(?:完了|終了)(?:した|し(?:まし|、)|いたし(?:まし|、))|最終(?:的な)?(?:調査)?(?:の)?ご?報告(?:を|と|書)/;
/** A first report says so itself, whatever its opening refers back to. */
const FIRST = /第[ ]?[1一][ ]?報|初報/;
const CORRECTION =
  /[(【[〔※〈][^)】\]〕〉\n]{0,40}(?:追記|訂正)|(?:追記|訂正)(?:[)】\]:]|いたし|しま|して(?:おり|い)|日|版|前|後|のお知らせ|について|があり)|(?:本文|内容|記載|件数|人数|数値|日付|表現|一部)(?:の一部)?を(?:追記|訂正|修正)(?:し|いた)/;

/** Reads the kind by the strongest sign: the title, then the opening sentences, then notes in the text. */
export function readSequence({ notice, header, trace }: Reading): NoticeSequence {
  const title = header.titleSpan ?? { start: 0, end: 0 };
  const opening = openingOf(notice.text, notice.sentences);
  const isFirst = FIRST.test(notice.text.slice(title.start, title.end));
  const found =
    matchIn(notice.text, title, FINAL, "final", "title-final") ??
    completedIn(notice.text, title, opening) ??
    matchIn(notice.text, title, FOLLOWUP, "followup", "title-followup") ??
    matchIn(notice.text, title, CORRECTION, "correction", "title-correction") ??
    (isFirst ? null : followingIn(notice.text, opening)) ??
    matchIn(notice.text, { start: 0, end: notice.text.length }, CORRECTION, "correction", "note-of-correction");
  const label = LABEL.exec(notice.text.slice(title.start, title.end));
  if (!found)
    return {
      kind: "initial",
      label: label?.[0] ?? null,
      ...findingFrom(notice, [], "first-of-its-kind", { basis: "inferred" }),
    };
  trace.accept("sequence", { value: found.kind, span: found.span, rule: found.rule, score: 1 });
  return { kind: found.kind, label: label?.[0] ?? null, ...findingFrom(notice, [found.span], found.rule) };
}

interface FoundSequence {
  readonly kind: SequenceKind;
  readonly rule: string;
  readonly span: Span;
}

function matchIn(text: string, span: Span, sign: RegExp, kind: SequenceKind, rule: string): FoundSequence | null {
  const match = sign.exec(text.slice(span.start, span.end));
  if (!match) return null;
  const start = span.start + match.index;
  return { kind, rule, span: { start, end: start + match[0].length } };
}

/** 「(第3報)…調査が完了いたしましたので」: a numbered report that is the last one. */
function completedIn(text: string, title: Span, opening: Span): FoundSequence | null {
  const isNumbered = FOLLOWUP.test(text.slice(title.start, title.end));
  return isNumbered ? matchIn(text, opening, COMPLETED, "final", "opening-completed") : null;
}

/** What the opening says of earlier notices. */
function followingIn(text: string, opening: Span): FoundSequence | null {
  return (
    finalInOpening(text, opening) ??
    matchIn(text, opening, FOLLOWUP, "followup", "opening-followup") ??
    matchIn(text, opening, EARLIER_NOTICE, "followup", "earlier-notice")
  );
}

/** The first sentences that are more than greetings. */
function openingOf(text: string, sentences: Reading["notice"]["sentences"]): Span {
  const prose = sentences.filter((sentence) => sentence.text.includes("。")).slice(0, 4);
  const first = prose[0];
  const last = prose[prose.length - 1];
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: Math.min(text.length, 300) };
}

/** An investigation that is finished makes a final report only where an earlier notice is named. */
function finalInOpening(text: string, opening: Span): FoundSequence | null {
  const final = matchIn(text, opening, FINAL, "final", "opening-final");
  if (!final) return null;
  return matchIn(text, opening, EARLIER_NOTICE, "final", "opening-final") ? final : null;
}
