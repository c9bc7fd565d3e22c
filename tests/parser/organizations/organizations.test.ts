import { describe, expect, it } from "vitest";
import { parseDocument } from "@/lib/parser";
import { recognizeOrganizations } from "@/lib/parser/recognizers/organizations";
import { kindOf } from "@/lib/parser/resolvers/organizations/known";

const namesIn = (text: string) => recognizeOrganizations(text).map(({ name }) => name);
const read = (text: string) => {
  const notice = parseDocument(text).notices[0];
  if (!notice) throw new Error("no notice");
  return notice;
};

describe("recognizeOrganizations", () => {
  it.each([
    ["株式会社みどり野工務店は、", ["株式会社みどり野工務店"]],
    ["みどり野工務店株式会社において", ["みどり野工務店株式会社"]],
    ["このたび(株)ナミオカにおいて", ["(株)ナミオカ"]],
    ["株式会社Blue Harbor Worksが提供する", ["株式会社Blue Harbor Works"]],
    ["株式会社みなと文具は、", ["株式会社みなと文具"]],
    ["株式会社アオゾラとともに記録を確認し", ["株式会社アオゾラ"]],
    ["委託先は株式会社みなと観光でございます。", ["株式会社みなと観光"]],
    ["株式会社つきより舎\n", ["株式会社つきより舎"]],
    ["株式会社つきより報告を受け", ["株式会社つき"]],
    ["すぐにナギサ社が調べ", ["ナギサ社"]],
    ["みなとファミリー歯科において、みどり歯科", ["みなとファミリー歯科", "みどり歯科"]],
    ["当院歯科で、小児歯科の診療、矯正歯科、歯科医師会", []],
    ["緑野小学校PTAでは、緑野小学校で", ["緑野小学校PTA", "緑野小学校"]],
    ["固定資産税・都市計画税、居住市町村、官公庁を名乗る", []],
    ["株式会社ことのは出版が、", ["株式会社ことのは出版"]],
    ["株式会社ゆめと契約を結び、株式会社みどりと業務委託", ["株式会社ゆめ", "株式会社みどり"]],
    ["有限会社もとやまがお客様に、株式会社さとがご案内した", ["有限会社もとやま", "株式会社さと"]],
    ["(提供:株式会社あおい開発、運用:浜辺データ株式会社)", ["株式会社あおい開発", "浜辺データ株式会社"]],
    ["認定特定非営利活動法人みどりの架け橋より大切なお知らせ", ["認定特定非営利活動法人みどりの架け橋"]],
    ["委託先である株式会社ぽちの木 御中", ["株式会社ぽちの木"]],
    ["特定非営利活動法人やまなみこども食堂", ["特定非営利活動法人やまなみこども食堂"]],
    ["医療法人社団 汐見会 汐見ヶ丘病院", ["医療法人社団 汐見会", "汐見ヶ丘病院"]],
    ["湯の沢温泉観光協会は", ["湯の沢温泉観光協会"]],
    ["北浜見町及び鷹ノ森町では", ["北浜見町", "鷹ノ森町"]],
    ["Nagi Works Inc.は", ["Nagi Works Inc."]],
    ["当社、弊社、同社、他社、A社、子会社及び委託会社", []],
    ["市民の皆さま、町内会、市場、県内の各学校、警察署", []],
    ["個人情報保護委員会に報告し、最寄りの警察署に", []],
    ["いつも弊社を、いずれもP社の、後述の当社、同業他社の、居住地の都道府県", []],
    ["主務省と所轄庁に、入退社の際、最寄りの銀行", []],
    ["いずれも青嶺市の職員、いつもみどり野クリニックを", ["青嶺市", "みどり野クリニック"]],
    ["同法人から県に報告があり、組合への町の指導のもと", []],
    ["受託する社会福祉法人の職員が、株式会社から市へ", []],
    ["ある一般社団法人における流出、医療法人では", []],
    ["社会福祉法人のぞみ福祉会と株式会社はせ川", ["社会福祉法人のぞみ福祉会", "株式会社はせ川"]],
    ["給食センターとコールセンターのある当センターでは", []],
    ["福祉部保育こども園課において、環境局公園病院係へ", []],
    ["当センターの講座です。青嶺大学連合日本センター 事務局", ["青嶺大学連合日本センター"]],
    ["当ホテルの名簿です。みなとの丘ホテルは", ["みなとの丘ホテル"]],
  ])("%s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe("kindOf", () => {
  it.each([
    ["株式会社みどり野工務店", "company"],
    ["青葉市", "municipality"],
    ["青葉市教育委員会", "municipality"],
    ["青嶺県", "prefecture"],
    ["青嶺県警察本部", "police"],
    ["独立行政法人海浜研究機構", "national"],
    ["国立大学法人豊瀬大学", "school"],
    ["青葉市立青葉中学校", "school"],
    ["医療法人汐見会", "hospital"],
    ["青葉市民病院", "hospital"],
    ["一般社団法人青葉観光協会", "association"],
    ["青葉市社会福祉協議会", "association"],
    ["Nagi Works Inc.", "company"],
    ["青嶺労働金庫", "company"],
    ["青葉放送", "company"],
    ["青葉郵便局", "company"],
    ["みどり赤十字社", "association"],
    ["青嶺県青葉保健所", "prefecture"],
    ["青嶺県市川保健所", "prefecture"],
    // A city whose name holds the word for a prefecture.
    ["京都市保健所", "municipality"],
    ["甲府市保健所", "municipality"],
    ["宇都宮市保健所", "municipality"],
    ["青葉市図書館", "municipality"],
    ["青嶺刑務所", "national"],
    ["みどりの里", "other"],
    ["社会保険労務士法人みなと", "company"],
    ["行政書士法人アオイ", "company"],
    ["あおば進学塾", "company"],
    ["みどり音楽教室", "company"],
    ["青空こども園", "school"],
    ["内閣府", "national"],
    ["内閣府政策統括局", "national"],
    ["環境省自然保護局", "national"],
    ["京都府青葉事務所", "prefecture"],
    ["アルファ探偵社", "company"],
    ["みどり神社", "other"],
    ["みどり公社", "association"],
    ["みなと学習塾", "company"],
    ["学習塾みなと", "company"],
    ["松影義塾", "other"],
  ])("%s is a %s", (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });
});

describe("the discloser", () => {
  it.each([
    [
      "named in the heading of a collection",
      "【事件簿#2024-001】みどり野商事株式会社 不正アクセスについて\n\n当社は不正アクセスを受けました。",
      "みどり野商事株式会社",
    ],
    [
      "named only in the signature",
      "お詫び\n\n当院において、患者様の書類を紛失しました。\n\n令和4年5月2日\n汐見ヶ丘病院\n院長 三笠野 洋",
      "汐見ヶ丘病院",
    ],
    [
      "named only in the contact block",
      "誤送信のお詫び\n\n昨日、当社の会員様にメールを誤送信しました。\n\nお問い合わせ先\n株式会社ナミオカ お客様係\n電話 03-0000-0000",
      "株式会社ナミオカ",
    ],
    [
      "not its contractor",
      "印刷物の誤送付について\n\n本市が業務を委託している株式会社ナミオカにおいて、封入誤りがありました。\n\n青葉市 市民課 電話 000-000-0000",
      "青葉市",
    ],
    [
      "the parent, not the subsidiary",
      "当社子会社における不正アクセスについて\n\n株式会社ナギホールディングス(以下「当社」)の連結子会社である株式会社ナギ電工のサーバーに不正アクセスがありました。",
      "株式会社ナギホールディングス",
    ],
    [
      "not the addressee",
      "会員各位\n株式会社ミドリノ\n\n個人情報漏えいのお詫び\n\n弊社のサイトが不正アクセスを受けました。ナミオカ株式会社様にもご報告しました。",
      "株式会社ミドリノ",
    ],
    [
      "by its house alone, where it speaks",
      "児童館における紛失について\n\nひなた区立あおば児童館(指定管理者:株式会社オリーブ保育)において、利用登録票を紛失しました。\n区では、再発防止の徹底を指示しました。",
      "ひなた区",
    ],
    [
      "the house, where it speaks itself",
      "紛失について\n\nひなた市立みどり中学校\n校長 青木 一\n\n本校において、名簿を紛失しました。",
      "ひなた市立みどり中学校",
    ],
    [
      "before who humbly signs",
      "お詫び\n\n当店のサイトに第三者が侵入しました。\n青嶺味噌本舗 店主敬白",
      "青嶺味噌本舗",
    ],
    [
      "behind the date, before who signs",
      "ホームページの不具合について\n\nお問い合わせの内容が検索サイトに表示される状態になっていました。\n2024年3月7日 手打ちそば たぬき 店主 大谷",
      "手打ちそば たぬき",
    ],
    [
      "a clinic of one",
      "ホームページの不具合について\n\nひまわり眼科のホームページのお問い合わせが、検索サイトに表示される状態でした。\n2024年3月7日 ひまわり眼科 院長 大谷",
      "ひまわり眼科",
    ],
    [
      "called after its house",
      "撮影データの流出について\n\nスタジオモモです。\n当スタジオのアルバムで不具合があり、別のお客様の写真が表示されました。",
      "スタジオモモ",
    ],
  ])("%s", (_, text, name) => {
    expect(read(text).organization?.name).toBe(name);
  });
});

describe("related organizations", () => {
  it.each([
    [
      "本市が印刷業務を委託している株式会社ナミオカのサーバが攻撃を受けました。青葉市では",
      "株式会社ナミオカ",
      "supplier",
    ],
    [
      "株式会社ナギ(以下「当社」)の子会社である株式会社ナギ電工が不正アクセスを受けました。",
      "株式会社ナギ電工",
      "subsidiary",
    ],
    ["弊社関連会社(フィノス)が提供するサービスで漏えいがありました。株式会社ナギ", "フィノス", "affiliate"],
    [
      "当店が利用する予約システム「ヤドノキ」(提供:株式会社ヤドノキ技研)から漏えいしました。",
      "株式会社ヤドノキ技研",
      "service",
    ],
  ])("%s", (text, name, role) => {
    expect(read(`お知らせとお詫び\n\n${text}`).relatedOrganizations.map((o) => [o.name, o.role])).toContainEqual([
      name,
      role,
    ]);
  });

  it("leaves the unnamed out", () => {
    expect(
      read("お詫び\n\n当社の委託先であるA社において書類を紛失しました。再委託先のB社も同様です。").relatedOrganizations,
    ).toEqual([]);
  });
});

describe("who runs what a notice begins with", () => {
  const leak = "において、第三者による不正アクセスがあり、お客様85名の氏名が漏えいしました。";
  const dated = (text: string) => `不正アクセスに関するお詫び\n2024年6月10日\n${text}`;

  it.each([
    [
      "writes it, where nobody else does",
      `このたび、株式会社みなもが運営する「湖畔の宿」${leak}`,
      "株式会社みなも",
      [],
    ],
    ["also without an opening", `株式会社かえでが運営する通販サイト「かえで市場」${leak}`, "株式会社かえで", []],
    [
      "not where somebody else signs",
      `この度、株式会社北斗システムが運営する「カートプラス」${leak}\n株式会社ヤマブキ\n代表取締役 山本一郎`,
      "株式会社ヤマブキ",
      ["株式会社北斗システム"],
    ],
    [
      "not where it is said to be used",
      `弊社が利用している、株式会社北斗システムが運営する「カートプラス」${leak}\n株式会社ヤマブキ\n代表取締役 山本一郎`,
      "株式会社ヤマブキ",
      ["株式会社北斗システム"],
    ],
    [
      "not where a house of the discloser's own uses it",
      `株式会社北斗システムが運営する「ブックナビ」を利用している本市図書館${leak}\n月見市教育委員会 中央図書館 電話 000-000-0000`,
      "月見市教育委員会",
      ["株式会社北斗システム"],
    ],
  ])("%s", (_, text, name, related) => {
    const notice = read(dated(text));
    expect(notice.organization?.name).toBe(name);
    expect(notice.relatedOrganizations.map((other) => other.name)).toEqual(related);
    expect(notice.viaThirdParty.value).toBe(related.length > 0);
  });
});
