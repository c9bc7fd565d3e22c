/** What a whole notice says of a matter: the passages around the words that belong to it. */
import { matchesOf } from "../matching/matches";
import type { Span } from "../normalize";
import type { NoticeText, Sentence } from "../structure/outline";
import { Features } from "./features";

/** The matters of which a notice as a whole says one thing or another. */
export const MATTERS = ["causes", "viaThirdParty", "outcome", "secondaryDamage"] as const;
export type Matter = (typeof MATTERS)[number];

/** The words near which something is said of a matter. */
const TELLING: Readonly<Record<Matter, RegExp>> = {
  causes:
    /不正|攻撃|侵入|ランサム|暗号化|ウイルス|マルウェア|感染|送信|誤|紛失|盗|設定|公開|掲載|持ち出|廃棄|詐欺|パスワード|脆弱|改ざん|不具合|プログラム|故障|閲覧|見当たら|調査/g,
  viaThirdParty:
    /委託|業者|再委託|請負|外部|提供会社|提供元|運営会社|ベンダ|クラウド|サービス|保守|ツール|フォーム|システム会社|同社|先方|設定/g,
  outcome: /漏え|漏洩|漏れ|流出|おそれ|恐れ|可能性|確認|判明|否定|閲覧|送信|調査|紛失|盗|持ち出|拾/g,
  secondaryDamage: /被害|悪用|不正利用|不正使用|不審|迷惑メール|二次|利用された|なりすまし|苦情|問い合わせ|影響/g,
};

/** How far a passage reaches on either side of such a word. */
const REACH_BEFORE = 20;
const REACH_AFTER = 24;
/** So much of the one before belongs to a passage that would begin within it: runs go over the seam. */
const OVERLAP = 4;

/** Words around a telling one, in their sentence. */
export interface Passage extends Span {
  readonly sentence: Sentence;
}

/** Passages of a matter, in the order of the text. The contact block says nothing of any. */
export function passagesOf({ sentences }: NoticeText, matter: Matter): Passage[] {
  const passages: Passage[] = [];
  for (const sentence of sentences) {
    const { start, text, line } = sentence;
    if (line.section === "contact") continue;
    let last = 0;
    for (const { index } of matchesOf(text, TELLING[matter])) {
      const from = Math.max(last, index - REACH_BEFORE);
      const to = Math.min(text.length, index + REACH_AFTER);
      if (to <= from) continue;
      passages.push({ start: start + from, end: start + to, sentence });
      last = to - OVERLAP;
    }
  }
  return passages;
}

/** The features of all passages together, and of the title. */
export function featuresOfPassages({ text }: NoticeText, passages: readonly Span[], title: string): Features {
  const features = new Features();
  features.runs("title", title);
  for (const { start, end } of passages) features.runs("passage", text.slice(start, end));
  return features;
}
