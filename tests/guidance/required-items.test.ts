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
    "該当の十数名のうち10人へ謝罪と経緯の説明",
    "該当する寄附者様には、判明次第、個別にメール又は書面にてご連絡申し上げます。",
    "ご回答いただいた82名の方には、個別に連絡を差し上げ、お詫びをさせていただいております。",
    "申込者23名に対して、電話にて直接お詫びするとともに、お詫び状をメール送信",
    "可能性がある方に対しましては、個別でお詫び及びご説明の文書をお送りしております。",
    "可能性のある方に対して、文書またはメールにより経緯を説明し、謝罪致しました。",
    "情報の流出が確認された方へは、個別にご連絡をとり、丁寧に経緯・状況の説明をしてまいります。",
    "受託事業者が個人情報の漏洩した回答者へ経緯説明及び謝罪を行った。",
    "上記に該当する2,432名のお客様については、別途、電子メールにて個別にご連絡申し上げます。",
    "紛失した書類に記載のある5人の方には、署長らが訪問して事情を説明し、謝罪した。",
    "職員が78人全員のお宅を訪問し、事情の説明とお詫びを行うとともに、不審な訪問や電話への注意を呼びかけた。",
    "別の方の書類が届いたお客様には、個別にご連絡しております。",
    "対象アカウントのパスワードを初期化し、1月16日までに個別にメールで案内",
    "対象のお客様には個別に、名簿を紛失した旨をお知らせしております。",
    "10月4日、該当する世帯を職員が訪問し、謝罪の上、書類を回収した。",
  ])("%s", (body) => {
    expect(itemOf(body, "persons")).toMatchObject({ state: "stated", evidence: [{ start: 0, text: body }] });
  });

  it.each([
    "ユーザー情報・取引先情報・従業者等に関する情報の漏えいがあることが判明しましたのでお知らせいたします。",
    "お客様をはじめ関係者の皆様には重ねてお詫びを申し上げますとともに、下記のとおりご報告いたします。",
    "お客様におかれましては、不審なメールが届いた場合は、直ちに当社までご連絡いただきますようお願い申し上げます。",
    "カード会社から、お客様のクレジットカード情報の漏洩懸念について連絡を受けました。",
    "該当ユーザーの詳細情報が判明し次第、弊社ウェブサイトにてお知らせいたします。",
    "本来であれば疑いがある時点でお客様にご連絡し、注意を喚起するところではございましたが、控えておりました。",
    "メールを受信した方から受託事業者に連絡があり、誤送信が判明した。",
    "参加者612名の方に会場変更のご案内を送信した際、宛先が見える状態になっていました。",
    "申込者の皆様に御迷惑をおかけしたことを深くお詫び申し上げます。",
    "誤ったメールアドレスへ、削除を依頼",
    "担任が児童に連絡帳を返却する際に、別の児童の連絡帳を渡しました。",
    "学級の児童に連絡網を配布したところ、住所が記載されていました。",
    "回答者へ連絡するための一覧表を紛失しました。",
    "10名の方に電話で連絡した内容を記録したメモを紛失しました。",
    "申込者への開催のご連絡において、メールアドレスが他の方に見える状態で送信しました。",
    "個別の案内文書を封入する作業で、別の方の書類を封入しました。",
    "個別面談の案内を保護者あてに送付しました。",
    "会員に対して身に覚えのないメールが送信されました。",
    "ユーザーに対する通知機能に不具合がありました。",
    "患者に検査結果を送付したところ、別人の検査結果でした。",
  ])("not %s", (body) => {
    expect(itemOf(body, "persons")?.state).toBe("absent");
  });
});

describe("measures against recurrence", () => {
  it.each([
    "このような事態が再び発生しないよう、再発防止に向けた体制を整えて、行政の信頼性を高めてまいります。",
    "更なるセキュリティ対策強化に努め、今後は二度とこのような事態を引き起こすことのないようにいたします。",
    "速やかにパスワードのリセット、アクセス監視強化等の対策を講じております。",
    "これまで以上に管理の強化に努めてまいります。",
    "これまで教育に努めてまいりましたが、今後は営業担当者への教育を徹底いたします。",
    "監視の強化を実施した後、サービスを再開いたします。",
    "今後は委託先に対する監督を強化し、一斉送信には専用の配信システムを用います。",
  ])("%s", (body) => {
    expect(itemOf(body, "prevention")).toMatchObject({ state: "stated", evidence: [{ start: 0, text: body }] });
  });

  it.each([
    "被害拡大の防止措置を講じた上で、影響範囲等の調査と復旧への対策を進めております。",
    "県警サイバー犯罪対策課に相談し、不正競争防止法違反として被害届を提出しました。",
    "セキュリティ強化を実施した際、設定を誤り、名簿が公開されました。",
    "アクセス権の見直しを行った際に、誤って全体に公開しました。",
    "監視を強化する中で、不正アクセスを検知しました。",
    "これまで、個人情報の管理の強化に努めてまいりました。",
    "営業力の強化を図るため、名簿を作成していました。",
    "今後は法人営業を強化し、業績の回復を目指します。",
    "今後の調査によって新たに報告すべき事項が判明次第、お知らせいたします。",
  ])("not %s", (body) => {
    expect(itemOf(body, "prevention")?.state).toBe("absent");
  });
});

describe("secondary damage, or the risk of it", () => {
  it.each([
    "これらの個人情報を悪用し、スパムメール、フィッシング詐欺メール等が送付される可能性があります。",
    "当社を装った不審なメールが届くおそれがあります。",
  ])("%s", (body) => {
    expect(itemOf(body, "damage")).toMatchObject({ state: "stated", evidence: [{ start: 0, text: body }] });
  });

  it.each([
    "サーバーの脆弱性を悪用された可能性があります。",
    "迷惑メールの送信とメール情報漏えいのおそれについて",
    "なりすましメールが送信されている可能性が判明しました。",
    "取得されたIDとパスワードが不正使用され、ログインされている可能性が判明しました。",
    "迷惑メールに振り分けられている可能性がありますので、ご確認ください。",
    "ご案内が迷惑メールに振り分けられる可能性があります。",
    "不審なメールを受け取られた場合、慎重にご対応くださいますようお願いいたします。",
  ])("not %s", (body) => {
    expect(itemOf(body, "damage")?.state).toBe("absent");
  });
});

describe("the number of persons", () => {
  const headline = makeNotice({ affected: { value: 2602, unit: "records", qualifier: "exact" } });
  const [count] = headline.counts;
  const withPeople = (status: "part" | "excluded") => {
    const words = { start: 0, end: 6, text: "2,432名" };
    const people = count ? [{ ...count, value: 2432, unit: "people" as const, status, evidence: [words] }] : [];
    return readRequiredItems({ ...headline, counts: [...headline.counts, ...people] })[2];
  };

  it("is stated where people are among the counts, whatever the headline counts", () => {
    expect(withPeople("part")).toMatchObject({ item: "people", state: "stated", evidence: [{ text: "2,432名" }] });
  });

  it("is in another unit where people were found not to be concerned", () => {
    expect(withPeople("excluded")).toMatchObject({ state: "other_unit" });
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
