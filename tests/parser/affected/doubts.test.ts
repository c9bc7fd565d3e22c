import { expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";

const PAPERS = "書類の紛失について\n2024年6月3日\nみなと市立北小学校\n紛失した書類\n";

it.each([
  [
    "papers of one set",
    `${PAPERS}・指導要録の写し 4クラス128人分\n・通知表の写し 33人分`,
    [161, "sum-of-groups", "papers that were kept together may hold the same people"],
  ],
  [
    "papers said to share nobody",
    `${PAPERS}・受検申込書 128人分\n・受講台帳 33人分\n(両者に重複する方はいないことを確認しております)`,
    [161, "sum-of-groups", null],
  ],
  [
    "lists of groups",
    "個人情報の漏えいについて\n2024年6月3日\nみなと商事株式会社\n漏えいした情報\n・会員 128名の氏名\n・従業員 33名の氏名",
    [161, "sum-of-groups", null],
  ],
  [
    "groups told in two units",
    "個人情報の漏えいについて\n2024年6月3日\nみなと商事株式会社\n漏えいした情報\n・会員 1,280名の氏名\n・お問い合わせ 415件の内容",
    [1695, "sum-of-groups", "figures of different units were added up"],
  ],
  [
    "groups of a later report",
    "個人情報の漏えいについて(第2報)\n2024年6月3日\nみなと商事株式会社\n漏えいした情報\n・会員 128名の氏名\n・従業員 33名の氏名",
    [161, "sum-of-groups", "figures of a later report were added up, and some of them may be of an earlier one"],
  ],
  [
    "groups joined in one line",
    "個人情報の漏えいについて\n2024年6月3日\nみなと商事株式会社\n漏えいした情報は、会員128名及び従業員33名の氏名です。",
    [161, "sum-of-groups", null],
  ],
  [
    "a figure that stands elsewhere",
    "誤送信について\n2024年6月3日\nみなと商事株式会社\n会員52名の氏名を送付しようとした際、宛先を誤り、資料を請求された方7名の氏名も見える状態になりました。",
    [52, "largest-figure", "figures that stand elsewhere were left out"],
  ],
] as const)("how far a figure can be relied on: %s", (_, text, expected) => {
  const affected = parseDocument(text).notices[0]?.affected;
  expect([affected?.value, affected?.rule, affected?.needsReview]).toEqual(expected);
});
