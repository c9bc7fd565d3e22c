import type { Notice } from "../../lib/notice";
import { parseDocument } from "../../lib/parser";

/** A short notice that tells the given facts between the usual greetings, apologies and plans. */
export function shortNotice(facts: string, title = "個人情報に関するお詫びとお知らせ"): Notice {
  const [notice] = parseDocument(
    `${title}\n\n2024年5月10日\n株式会社みなとや商会\n\n平素は格別のお引き立てを賜り厚く御礼申し上げます。\n${facts}\n関係者の皆様に多大なるご迷惑をおかけしましたことを深くお詫び申し上げます。\n\n再発防止策\n・委託先の監督を強化し、セキュリティ対策を徹底します。\n・警察等の関係機関と連携した訓練を実施します。\n・宛先の確認を徹底し、誤送信や紛失、盗難を防止します。\n`,
  ).notices;
  if (!notice) throw new Error("no notice was read");
  return notice;
}
