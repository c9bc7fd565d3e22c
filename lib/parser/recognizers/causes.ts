/** Why it happened: phrases of causes with where they stand and how the sentence puts them. */
import type { CauseCode } from "../../taxonomy";
import type { Span } from "../normalize";
import type { Header } from "../reading";
import type { NoticeText, Sentence } from "../structure/outline";
import { headingsAbove } from "../structure/outline";
import type { Candidate } from "../trace";
import { CAUSE_PHRASES } from "../vocabulary/causes";
import { SHAPED_CAUSES } from "../vocabulary/causes-by-shape";
import { LEANING_CAUSES } from "../vocabulary/causes-leaning";
import { TOLD_CAUSES } from "../vocabulary/causes-told";
import { findPhrases, nearby, type Phrase } from "./phrases";
import { STANCE_REASONS, type Stance, stanceOf } from "./stance";

export interface CauseCandidate extends Candidate<CauseCode> {
  readonly sentence: Sentence;
  /** Stands in the title. */
  readonly titled: boolean;
  /** The words name the cause outright. */
  readonly plain: boolean;
  /** The words only hint at it. */
  readonly hint: boolean;
  /** Why the words do not count, or null. */
  readonly objection: string | null;
}

const PLAIN_PHRASES = [...CAUSE_PHRASES, ...TOLD_CAUSES];

/** All phrases that name or tell a cause; those that state nothing carry an objection. */
export function recognizeCauses(notice: NoticeText, header: Header): CauseCandidate[] {
  return candidatesFor(PLAIN_PHRASES, notice, header);
}

/** Words that lean to a cause, where nothing tells one. */
export function recognizeLeanings(notice: NoticeText, header: Header): CauseCandidate[] {
  return candidatesFor(LEANING_CAUSES, notice, header);
}

/**
 * The same for causes seen by the shape of what happened, which ask so little that plain words go before them;
 * `among` some or all.
 */
export function recognizeShapedCauses(
  notice: NoticeText,
  header: Header,
  among: readonly CauseCode[] | null,
): CauseCandidate[] {
  const phrases = among ? SHAPED_CAUSES.filter(({ value }) => among.includes(value)) : SHAPED_CAUSES;
  return candidatesFor(phrases, notice, header);
}

function candidatesFor(phrases: readonly Phrase<CauseCode>[], notice: NoticeText, header: Header): CauseCandidate[] {
  return findPhrases(notice, phrases).map(({ phrase, span, sentence }) => {
    const titled = isWithin(span, header.titleSpan);
    const stance = titled ? stanceInTitle(sentence, span) : stanceOf(sentence, span);
    return {
      value: phrase.value,
      span,
      rule: phrase.rule,
      score: phrase.weight * placeWeight(sentence, span, titled, notice),
      sentence,
      titled,
      plain: phrase.weight === 3,
      hint: phrase.weight === 1,
      objection: objectionTo(phrase.value, sentence, span) ?? (stance === "stated" ? null : STANCE_REASONS[stance]),
    };
  });
}

function objectionTo(code: CauseCode, sentence: Sentence, span: Span): string | null {
  if (code === "publishing_error" && SOMEONE_ELSES_POST.test(nearby(sentence, span, 40)))
    return "posted by someone else";
  if (
    code === "insider_misuse" &&
    (BY_AN_INTRUDER.test(`${headingsAbove(sentence.line)[0] ?? ""} ${nearby(sentence, span, 40)}`) ||
      STRANGER_CAME_IN.test(sentence.text.slice(0, span.start - sentence.start)))
  )
    return "an intruder did it";
  if (code === "phishing" && TOLD_BY_OTHERS.test(sentence.text.slice(Math.max(0, span.end - sentence.start))))
    return "those who were written to were deceived";
  return HOW_IT_WORKS.test(sentence.text.slice(-40)) ? "how the service works" : null;
}

/** 「第三者が、…のIDを用いて当社の環境に侵入し、…を|持ち出していた」「外部から侵入され、名簿が|持ち出されていた」 */
const STRANGER_CAME_IN =
  /(?:第三者|何者か|外部の者)(?:が|は)[^。]{0,120}(?:侵入|ログイン|アクセス|接続)し、?[^。]*$|(?:第三者|何者か|外部(?:の者)?|海外)(?:から|に|による|により|によって)[^。]{0,40}(?:侵入|ログイン|不正アクセス|攻撃)(?:され|を受け|により|によって)[^。]{0,60}$/;
/** 「偽の案内に従って|送金してしまったとのご相談が1件ありました」 */
const TOLD_BY_OTHERS =
  /^[^。、]{0,16}(?:との|という|旨の)(?:ご|お)?(?:相談|連絡|申し?出|問い?合わ?せ)(?:が|を)[^。]{0,16}(?:あり|あっ|いただ|頂|寄せられ|受け)/;
const BY_AN_INTRUDER = /侵入者|攻撃者|不正アクセス者|サイバー攻撃/;

/** 「IDを取得して、2回目以降のログインを簡略化させるという仕組みを利用しています」 */
const HOW_IT_WORKS = /という(?:仕組み|しくみ|方式)を(?:利用|採用|使用)し(?:て(?:い|お)り?)?ます?。?\s*$/;

/** 「当社の名簿と称する画像がSNSに投稿されている」: what turned up somewhere tells nothing of how it got out. */
const SOMEONE_ELSES_POST =
  /(?:と称する|とみられる|と見られる|と思われる|らしき|とされる)[^。、]{0,12}(?:画像|データ|情報|名簿|ファイル|もの|一覧|リスト)[^。]{0,30}(?:投稿|公開|掲載|載|出回|売|アップ)/;

function isWithin(span: Span, title: Span | null): boolean {
  return title !== null && span.start >= title.start && span.end <= title.end;
}

/** A title states what it names, unless it takes it back: 「(不正アクセスはありませんでした)」. */
function stanceInTitle(sentence: Sentence, span: Span): Stance {
  const stance = stanceOf(sentence, span);
  return stance === "denied" ? stance : "stated";
}

/** Where a notice speaks of causes: its title, the part on the cause, then the account of what happened. */
function placeWeight(sentence: Sentence, span: Span, titled: boolean, notice: NoticeText): number {
  if (titled) return 3;
  if (sentence.label && /原因|理由|要因/.test(sentence.label)) return 3;
  if (headingsAbove(sentence.line).some((title) => /原因|要因|理由/.test(title))) return 2.5;
  const weights = {
    cause: 2.5,
    overview: 2,
    chronology: 1.5,
    scope: 1.2,
    response: 1,
    other: 1,
  } as Record<string, number>;
  const early = sentence.index <= Math.max(4, notice.sentences.length * 0.2) ? 1.3 : 1;
  return (
    (weights[sentence.line.section] ?? 1) *
    early *
    (/原因|起因|によ(?:り|る)|ため/.test(nearby(sentence, span)) ? 1.2 : 1)
  );
}
