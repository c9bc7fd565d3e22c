import { describe, expect, it } from "vitest";
import { foldRequiredItems, type RequiredItem, readRequiredItems, requiredItems } from "@/lib/guidance/required-items";
import { parseDocument } from "@/lib/parser";
import { makeNotice } from "../catalog/notices";

const itemOf = (body: string, item: RequiredItem) => {
  const notice = { ...makeNotice({ body }), contacts: [], sections: [] };
  return readRequiredItems(notice).find((reading) => reading.item === item);
};

describe("what was done towards the persons", () => {
  it.each([
    "本件の対象となる皆様には、書面にてご通知をさせていただきます。",
    "当該児童3名の保護者に対して、事故の経緯を説明し謝罪した。",
    "関係者の皆様を対象に、メールなどを通じて、別途その旨ご連絡しております。",
    "漏えいのおそれがある応募者様につきましては、書面にてご連絡を差し上げます。",
    "(2)全会員及びご利用者様へのお詫びと情報漏えいのお知らせの通知",
  ])("%s", (body) => {
    expect(itemOf(body, "persons")).toMatchObject({ state: "stated", evidence: [{ start: 0, text: body }] });
  });

  it.each([
    "ユーザー情報・取引先情報・従業者等に関する情報の漏えいがあることが判明しましたのでお知らせいたします。",
    "お客様をはじめ関係者の皆様には重ねてお詫びを申し上げますとともに、下記のとおりご報告いたします。",
    "お客様におかれましては、不審なメールが届いた場合は、直ちに当社までご連絡いただきますようお願い申し上げます。",
    "カード会社から、お客様のクレジットカード情報の漏洩懸念について連絡を受けました。",
    "該当ユーザーの詳細情報が判明し次第、弊社ウェブサイトにてお知らせいたします。",
  ])("not %s", (body) => {
    expect(itemOf(body, "persons")?.state).toBe("absent");
  });
});

describe("the items of a notice", () => {
  const body = `電子メールの誤送信について
2024年4月1日
あおば市
電子メールを誤って送信し、参加者20件のメールアドレスが漏えいしました。
1 再発防止策
宛先を二人で確かめます。
`;
  const [notice] = parseDocument(body).notices;
  const readings = new Map(notice ? readRequiredItems(notice).map((reading) => [reading.item, reading]) : []);

  it("are all told of, in the order of the rule", () => {
    expect([...readings.keys()]).toEqual(Object.keys(requiredItems));
  });

  it.each([
    ["overview", "stated"],
    ["data", "stated"],
    ["people", "other_unit"],
    ["cause", "stated"],
    ["damage", "absent"],
    ["persons", "absent"],
    ["publication", "itself"],
    ["prevention", "stated"],
    ["other", "absent"],
  ] as const)("%s: %s", (item, state) => {
    expect(readings.get(item)?.state).toBe(state);
  });

  it("are shown by words that stand where they are said to stand", () => {
    const evidence = [...readings.values()].flatMap((reading) => reading.evidence);
    expect(evidence.length).toBeGreaterThan(5);
    for (const { start, end, text } of evidence) expect(notice?.body.slice(start, end)).toBe(text);
  });
});

describe("the items of an incident with several reports", () => {
  it("come from the newest report that says most of each", () => {
    const first = makeNotice({ causes: ["theft"], affected: { value: 12, unit: "people", qualifier: "exact" } });
    const second = makeNotice({ affected: { value: 9, unit: "records", qualifier: "exact" } });
    const folded = new Map(foldRequiredItems([first, second]).map((reading) => [reading.item, reading]));
    expect(folded.get("people")).toMatchObject({ state: "stated", report: 1 });
    expect(folded.get("cause")).toMatchObject({ state: "stated", report: 1 });
    expect(folded.get("other")).toMatchObject({ state: "stated", report: 2 });
  });
});
