/** What stands around the account: letterhead, addressee, greeting, closing, requests and plans. */
import { spaceless } from "../spellings";
import type { GoldenText, Rewriting } from "./rewriting";

const DATE_LINE =
  /^[ \t　]*(?:[0-9０-９]{4}年|(?:令和|平成)[0-9０-９元]{1,2}年|[0-9０-９]{4}[./])[ 0-9０-９月./]{2,10}日?[ 　]*(?:[（(].[）)])?[ 　]*(?:（?.{0,4}公[表開]）?)?$/;

interface Letterhead {
  readonly title: string;
  readonly date: string;
  readonly sender: string;
  readonly rest: string[];
}

/** The three lines of a letterhead, where the text has all three, before its first sentence. */
function letterheadOf({ text, expectation }: GoldenText): Letterhead | null {
  const lines = text.split("\n");
  const firstSentence = lines.findIndex((line) => line.includes("。"));
  const head = lines.slice(0, Math.max(firstSentence, 0));
  const titleAt = head.findIndex((line) => spaceless(line) === spaceless(expectation.title));
  const dateAt = head.findIndex((line) => DATE_LINE.test(line));
  const name = spaceless(expectation.organization?.name ?? "");
  const senderAt = head.findIndex((line) => name !== "" && spaceless(line) === name);
  if (titleAt < 0 || dateAt < 0 || senderAt < 0) return null;
  const taken = new Set([titleAt, dateAt, senderAt]);
  const line = (at: number) => (lines[at] as string).trim();
  return {
    title: line(titleAt),
    date: line(dateAt),
    sender: line(senderAt),
    rest: lines.filter((_, at) => !taken.has(at)),
  };
}

function rearranged(name: string, write: (letterhead: Letterhead, rest: string) => string): Rewriting {
  return {
    name: `letter:${name}`,
    rewrite: (golden) => {
      const letterhead = letterheadOf(golden);
      return letterhead && write(letterhead, letterhead.rest.join("\n").trim());
    },
  };
}

/** Puts lines before the first line that holds a sentence. */
function beforeText(name: string, added: string): Rewriting {
  return {
    name: `letter:${name}`,
    rewrite: ({ text }) => {
      const lines = text.split("\n");
      const at = lines.findIndex((line) => line.includes("。") && !line.includes("】"));
      if (at < 1) return null;
      return [...lines.slice(0, at), added, "", ...lines.slice(at)].join("\n");
    },
  };
}

function appended(name: string, added: string): Rewriting {
  return { name: `letter:${name}`, rewrite: ({ text }) => `${text.trimEnd()}\n\n${added}\n` };
}

/** Letterheads in other orders, and what stands around the account. */
export const letterRewritings: readonly Rewriting[] = [
  rearranged("title-date-sender", ({ title, date, sender }, rest) => `${title}\n\n${date}\n${sender}\n\n${rest}`),
  rearranged("date-sender-title", ({ title, date, sender }, rest) => `${date}\n${sender}\n\n${title}\n\n${rest}`),
  rearranged("sender-date-title", ({ title, date, sender }, rest) => `${sender}\n${date}\n\n${title}\n\n${rest}`),
  rearranged("date-title-sender", ({ title, date, sender }, rest) => `${date}\n\n${title}\n\n${sender}\n\n${rest}`),
  rearranged(
    "right-aligned",
    ({ title, date, sender }, rest) =>
      `${"　".repeat(20)}${date}\n${"　".repeat(20)}${sender}\n\n${"　".repeat(6)}${title}\n\n${rest}`,
  ),
  rearranged("date-sender-one-line", ({ title, date, sender }, rest) => `${title}\n\n${date}　${sender}\n\n${rest}`),
  rearranged("signed-at-end", ({ title, date, sender }, rest) => `${title}\n\n${rest}\n\n${date}\n${sender}`),
  rearranged("sender-at-end", ({ title, date, sender }, rest) => `${title}\n${date}\n\n${rest}\n\n${sender}`),
  rearranged("date-at-end", ({ title, date, sender }, rest) => `${title}\n${sender}\n\n${rest}\n\n${date}`),
  rearranged(
    "signed-with-office",
    ({ title, date, sender }, rest) => `${title}\n\n${rest}\n\n${date}\n${sender}\n代表　佐藤 一郎`,
  ),
  rearranged(
    "以上-then-signed",
    ({ title, date, sender }, rest) => `${title}\n\n${rest}\n\n以上\n\n${date}\n${sender}`,
  ),
  rearranged("公開日", ({ title, date, sender }, rest) => `${title}\n公開日：${date}\n${sender}\n\n${rest}`),
  rearranged("更新日", ({ title, date, sender }, rest) => `${title}\n更新日：${date}\n${sender}\n\n${rest}`),
  rearranged(
    "最終更新日",
    ({ title, date, sender }, rest) => `${title}\nページ番号 1012345　最終更新日 ${date}　印刷\n${sender}\n\n${rest}`,
  ),
  rearranged(
    "お知らせ-category",
    ({ title, date, sender }, rest) => `${date} お知らせ\n${title}\n${sender}\n\n${rest}`,
  ),
  rearranged(
    "報道発表資料",
    ({ title, date, sender }, rest) => `報道発表資料\n${date}\n${sender}\n\n${title}\n\n${rest}`,
  ),
  rearranged("各位", ({ title, date, sender }, rest) => `${date}\n\n各位\n\n${sender}\n\n${title}\n\n${rest}`),
  rearranged(
    "報道関係者各位",
    ({ title, date, sender }, rest) => `報道関係者各位\n\n${date}\n${sender}\n\n${title}\n\n${rest}`,
  ),
  rearranged("関係各位", ({ title, date, sender }, rest) => `${date}\n関係各位\n${sender}\n\n${title}\n\n${rest}`),
  rearranged(
    "お客様各位",
    ({ title, date, sender }, rest) => `${date}\nお客様各位\n\n${sender}\n\n${title}\n\n${rest}`,
  ),
  rearranged(
    "with-press-contact",
    ({ title, date, sender }, rest) => `${date}\n${sender}\n担当：総務課（電話 03-0000-0000）\n\n${title}\n\n${rest}`,
  ),
  beforeText("平素", "平素は格別のご高配を賜り、厚く御礼申し上げます。"),
  beforeText(
    "拝啓",
    "拝啓　時下ますますご清栄のこととお慶び申し上げます。平素は格別のお引き立てを賜り、厚く御礼申し上げます。",
  ),
  beforeText("日頃", "日頃より格別のご理解とご協力を賜り、誠にありがとうございます。"),
  beforeText("記-above", "記"),
  appended("以上", "以上"),
  appended("敬具", "敬具"),
  appended("追伸", "追伸　本件に関する新たな情報は、本ページにて随時お知らせいたします。"),
  appended(
    "prevention",
    "【再発防止策】\n・個人情報を取り扱う作業では、担当者以外の職員を含む複数人で確認します。\n・全職員を対象とした研修を改めて実施し、規程の遵守を徹底します。\n・外部の専門家の助言を受け、点検の方法を見直します。",
  ),
  appended(
    "prevention-prose",
    "今後は、このような事態を二度と起こさぬよう、情報の管理体制を見直すとともに、従業者への教育を徹底し、再発防止に努めてまいります。",
  ),
  appended(
    "request",
    "【お願い】\n身に覚えのない電話や郵便物、不審なメールが届いた場合は、個人情報を伝えたり、記載されたリンクを開いたりせず、最寄りの警察署又は消費生活センターにご相談ください。",
  ),
  appended(
    "card-request",
    "【お客様へのお願い】\nカードのご利用明細に身に覚えのない請求がないか、いま一度ご確認をお願いいたします。パスワードを他のサービスと共通にされている場合は、変更をお願いいたします。",
  ),
  appended(
    "apology",
    "関係する皆様には、多大なるご迷惑とご心配をおかけしておりますことを、重ねて深くお詫び申し上げます。",
  ),
  appended(
    "contact",
    "【本件に関するお問い合わせ先】\n相談窓口\n電話：0120-000-000（平日9時～17時）\nメール：soudan@info.example",
  ),
  appended(
    "contact-one-line",
    "お問い合わせ先：個人情報相談窓口　TEL 03-0000-0000（受付時間 平日 午前9時から午後5時まで）",
  ),
  appended(
    "policy",
    "当方では、個人情報の保護に関する法律その他の法令を遵守し、個人情報を適切に取り扱ってまいります。",
  ),
  appended("note", "※本資料に記載の内容は発表日現在のものであり、今後変更となる場合があります。"),
  appended(
    "faq",
    "よくあるご質問\nQ．自分の情報が対象かどうかを確認できますか。\nA．上記の窓口にお問い合わせください。ご本人であることを確認のうえ、お答えします。",
  ),
];
