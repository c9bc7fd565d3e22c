import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";

/** Texts that name several bodies, or one with others' words about it: who speaks, and what the others are to it. */
const SPEAKERS: readonly (readonly [text: string, name: string | null, others: readonly string[]])[] = [
  // Whoever says 様 of the one who gives the work does it itself.
  [
    "名簿の紛失について\n\nつばめ野市社会福祉協議会が南浜市役所様から受託しております相談支援事業におきまして、名簿を紛失しました。本会では深く反省しております。",
    "つばめ野市社会福祉協議会",
    ["南浜市役所 client"],
  ],
  [
    "名簿の紛失について\n\n株式会社みなと文化が北浜市様より受託しております講座の運営において、申込者の名簿を紛失しました。弊社では深く反省しております。",
    "株式会社みなと文化",
    ["北浜市 client"],
  ],
  [
    "名簿の紛失について\n\n令和6年5月1日\n北浜市\n\n株式会社みなと文化が市から受託している講座の運営において、名簿を紛失しました。",
    "北浜市",
    ["株式会社みなと文化 supplier"],
  ],
  // Whose man came to the discloser is not the discloser.
  [
    "お客さま情報の漏えいについて\n\nみなと火災保険株式会社(以下「みなと火災社」といいます。)からの出向者がお客さま情報を漏えいしていたとの報告を受けました。当社では調査を進めております。",
    null,
    [],
  ],
  [
    "みなと文化協会 申込フォームからの個人情報漏えいについて\n\n当会が南浜区役所からの委託事業(子ども文化事業)において、フォームの「結果の概要を表示する」をオンにしたまま利用しました。",
    "みなと文化協会",
    ["南浜区役所 client"],
  ],
  [
    "北浜県総合事務所3号館・みなと市役所糀町庁舎内でのカメラの紛失\n\n・10月4日 みなと市都市整備部道路整備課 カメラ3台\n・10月6日 みなと市都市整備部住宅政策課 カメラ1台",
    "北浜県",
    [],
  ],
  // A part that a bracket counts up, and a word that only ends like the name of a town, speak for nobody.
  [
    "県の文書システムに個人情報が掲載されていました。\n\n農林部内3課11地域機関(7農林振興センター、農業技術研究センター、北浜農業大学校)の文書に誤りがありました。",
    null,
    [],
  ],
  ["応募者の一覧の誤送信がありました。\n\n・オーダーメイド型北浜村モニターツアー応募者一覧", null, []],
  // Bodies of a town's own speak through the town.
  [
    "財団法人みどり文化財団における電子メールの誤配信について\n\nみどり区の外郭団体である財団法人みどり文化財団において、受信者が互いに見える形で送信しました。みどり区としても深くお詫び申し上げます。\n\n本ページに関するお問い合わせ\nみどり区 文化部 文化課\n電話 000-111-2222",
    "みどり区",
    ["財団法人みどり文化財団 affiliate"],
  ],
  [
    "名簿の紛失について\n\n令和6年5月1日\n北浜県\n\n県の関係団体である一般財団法人北浜県産業振興会において、名簿を紛失しました。",
    "北浜県",
    ["一般財団法人北浜県産業振興会 affiliate"],
  ],
  // Whose product it is stands in brackets behind it.
  [
    "カード情報の流出について\n\n弊社運営の通販サイトに導入していた入力支援サービス(株式会社アオゾラ提供)が不正アクセスを受け、カード情報を取得された可能性があります。",
    null,
    ["株式会社アオゾラ service"],
  ],
  [
    "会員情報の流出について\n\n当社が使う予約システム「トマリギ」(株式会社アオゾラ製)に不具合があり、会員情報が他の会員に表示されました。",
    null,
    ["株式会社アオゾラ service"],
  ],
  // What people do for it.
  [
    "測量の受託者への不正アクセスについて\n\n令和6年9月12日\n北浜県\n\n県が発注した測量業務において、業務を受注した株式会社ミナト測量北浜営業所(以下「受託者」という。)から業務の一部を受託した青葉コンサルタント株式会社のサーバーに不正アクセスがありました。",
    "北浜県",
    ["株式会社ミナト測量北浜営業所 supplier", "青葉コンサルタント株式会社 supplier"],
  ],
  [
    "納税者情報の持ち出しについて\n\n令和6年1月31日\n北浜県\n\n催告業務のシステムの運用保守を行う株式会社ノースワークスに派遣されていた者が、データを持ち出していました。",
    "北浜県",
    ["株式会社ノースワークス supplier"],
  ],
  // A post is no part of a name, and neither is a committee.
  [
    "お詫び:メール配信について\n\n2024年5月1日\n\n会費のご案内を、アドレスが互いに見える形で送信してしまいました。本学会では再発防止に努めます。\n\n(公社)みどり植物学会会長 三田 一\n(公社)みどり植物学会運営委員会\nTel:000-111-2222",
    "(公社)みどり植物学会",
    [],
  ],
  [
    "名簿の紛失について\n\n社会福祉法人みどりの会理事長 三田 一\n\n当法人の職員が名簿を紛失しました。",
    "社会福祉法人みどりの会",
    [],
  ],
  // The hospital that calls itself 当院, below the body that runs it.
  [
    "検査報告書の誤送付について\n\n当院で検診を受けられた方の報告書を、別の方に送付しました。\n\n令和6年5月1日\n独立行政法人国立病院機構\n北浜西医療センター\n院長 三田 一",
    "北浜西医療センター",
    [],
  ],
  // Every town has one.
  ["名簿の紛失について\n\nこの度、社会福祉協議会が実施する事業の利用者名簿を紛失しました。", null, []],
  [
    "協定届の誤送付について\n\n令和6年5月26日\n北浜労働局\n\n協定届の控をB社会保険労務士法人に返送すべきところ、誤ってC社会保険労務士法人に送付しました。C社会保険労務士法人の担当者から、依頼を請け負っていない会社の控が混入しているとの電話がありました。",
    "北浜労働局",
    [],
  ],
  // Beside what a page prints over its text; a city in the name of the house that others run.
  [
    "ファクスの誤送信について\n\n更新日:令和7年9月3日 ページID:0048813 早瀬野市福祉部高齢者支援課\n\n市が社会福祉法人あかねの里に運営を委託している早瀬野市東部地域包括支援センターにおいて、書類を誤って送信しました。",
    "早瀬野市",
    ["社会福祉法人あかねの里 supplier"],
  ],
  // What the writer is to the readers, on a line of its own; and whose service the writer only uses.
  [
    "ご入居者の皆様\n\n管理会社 株式会社みどり野サービス\n\n誤封入に関するお詫び\n\n他のお部屋の方の確認書が同封されていました。当社では深く反省しております。",
    "株式会社みどり野サービス",
    [],
  ],
  [
    "弊社の通販サイトでは、株式会社みどりウェブが提供する画面変換サービスを導入しておりました。このサービスに対して不正アクセスがありました。",
    null,
    ["株式会社みどりウェブ service"],
  ],
  // Hiragana within a name that fills its line.
  [
    "名簿の盗難について\n\n名簿が盗まれました。\n\n令和5年9月20日\n北浜さくらモータース販売株式会社",
    "北浜さくらモータース販売株式会社",
    [],
  ],
  [
    "名簿の盗難について\n\n令和5年9月20日\n公益財団法人こもれび子ども基金\n\n名簿が盗まれました。",
    "公益財団法人こもれび子ども基金",
    [],
  ],
  // A page's foot, and the site behind its title.
  [
    "名簿の誤掲載について／つばめ野市\n\n更新日:2024年5月1日\n\n名簿を誤って市ホームページに掲載しました。\n\n建設部 建築住宅課\n〒000-0000 つばめ野市本町一丁目1番1号",
    "つばめ野市",
    [],
  ],
  [
    "名簿の誤掲載について\n\n更新日:2024年5月1日\n\n名簿を誤って市ホームページに掲載しました。\n\nつばめ野市役所 法人番号1000020000001",
    "つばめ野市",
    [],
  ],
];

describe("who speaks among several", () => {
  it.each(SPEAKERS)("%j: %s", (text, name, others) => {
    const notice = parseDocument(text).notices[0];
    expect(notice?.organization?.name ?? null).toBe(name);
    expect(notice?.relatedOrganizations.map((other) => `${other.name} ${other.role}`)).toEqual(others);
  });
});
