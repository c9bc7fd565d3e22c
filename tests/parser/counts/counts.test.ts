import { describe, expect, it } from "vitest";
import type { Notice } from "../../../lib/notice";
import { parseDocument } from "../../../lib/parser";

/** Reads a notice made of an opening and the given lines. */
function read(...lines: string[]): Notice {
  const opening = "個人情報の取扱いに関するお詫びとお知らせ\n令和5年6月1日\n株式会社みなと紙工\n\n";
  const [notice] = parseDocument(opening + lines.join("\n")).notices;
  if (!notice) throw new Error("no notice");
  return notice;
}

const standing = (notice: Notice) =>
  notice.counts
    .filter(({ status }) => status === "affected" || status === "part")
    .map(({ value, unit }) => `${value} ${unit}`);
const headline = ({ affected }: Notice) => affected && `${affected.value} ${affected.unit} ${affected.qualifier}`;

/** Lines of a notice → the figures that stand, and the headline. */
type Row = readonly [text: string, counts: readonly string[], headline: string | null];

const plainFigures: readonly Row[] = [
  ["お客様のクレジットカード情報最大12,345件が漏えいした可能性があります。", ["12345 records"], "12345 records max"],
  ["不正アクセスにより、お客様情報3万2千件が流出しました。", ["32000 records"], "32000 records exact"],
  ["個人情報が漏えいした可能性のあるお客様は、延べ1,234名です。", ["1234 people"], "1234 people cumulative"],
  ["メールアドレス1,205件が、受信者の間で閲覧可能な状態となりました。", ["1205 records"], "1205 records exact"],
  ["当該サーバには約3万人の会員情報が保存されており、流出のおそれがあります。", ["30000 people"], "30000 people about"],
  ["2年3組の生徒35名の氏名、出席番号及び成績を記載した一覧を紛失しました。", ["35 people"], "35 people exact"],
  ["患者様二十三名分の検査結果を誤って別の医療機関へ送付しました。", ["23 people"], "23 people exact"],
  ["患者情報延べ約1,500人分が保存されたUSBメモリ1本を紛失しました。", ["1500 people"], "1500 people cumulative"],
  ["退職者を含む従業員2,350名の情報が暗号化されました。", ["2350 people"], "2350 people exact"],
  ["職員5名の個人情報(氏名、住所)が外部から閲覧できる状態でした。", ["5 people"], "5 people exact"],
  ["受験者全員(1,024名)の得点一覧を誤ってホームページに掲載しました。", ["1024 people"], "1024 people exact"],
  ["ファイルに含まれる個人情報は、少なくとも800件以上にのぼります。", ["800 records"], "800 records at_least"],
  ["応募者4名の履歴書を紛失しました。", ["4 people"], "4 people exact"],
  ["お客様お二人の契約書を取り違えてお渡ししました。", ["2 people"], "2 people exact"],
  ["会員百二十名余りの名簿が入った鞄が盗まれました。", ["120 people"], "120 people about"],
  ["参加者十数名の氏名が他の参加者から見える状態でした。", ["10 people"], "10 people about"],
  ["加盟店1,205社の口座情報が流出した可能性があります。", ["1205 organizations"], "1205 organizations exact"],
  ["個人情報を含む申請書(43名分)を誤って廃棄しました。", ["43 people"], "43 people exact"],
  ["名簿2冊に記載された会員340名の氏名と住所が所在不明となっています。", ["340 people"], "340 people exact"],
  ["申込書23枚(23名分)を紛失しました。", ["23 people"], "23 people exact"],
  ["相談者13人の相談内容が記載されたノートを置き忘れました。", ["13 people"], "13 people exact"],
  ["防犯カメラの映像に写った来店客約50名の映像が流出しました。", ["50 people"], "50 people about"],
  ["不正ログインされたアカウントは461,091アカウントです。", ["461091 accounts"], "461091 accounts exact"],
  ["お客様1,234名様分の会員情報が漏えいしました。", ["1234 people"], "1234 people exact"],
  ["漏えいした可能性のある個人情報は推計2万5千件です。", ["25000 records"], "25000 records about"],
  ["対象となるお客様の数は6,501名を上限と推定しております。", ["6501 people"], "6501 people max"],
  ["流出した可能性のあるお客様の情報は、1万2,401名分となります。", ["12401 people"], "12401 people exact"],
  [
    "キャンペーンに応募された方の個人情報１，２３４件が外部から閲覧可能でした。",
    ["1234 records"],
    "1234 records exact",
  ],
  ["同課が保管する生活保護受給者 98 名の台帳を誤廃棄した。", ["98 people"], "98 people exact"],
  ["高齢者見守り名簿に登載された312人の情報が漏えいした。", ["312 people"], "312 people exact"],
];

const labelledFigures: readonly Row[] = [
  [
    "対象\t項目\t件数(人)\n会員\t氏名、住所\t1,204\n従業員\t氏名\t41\n合計\t\t1,245",
    ["1204 people", "41 people", "1245 people"],
    "1245 people exact",
  ],
  [
    "■対象\n・ログインされた会員 3,204アカウント\n・このうち会員情報のページまで開かれたもの 1,118アカウント",
    ["3204 accounts", "1118 accounts"],
    "3204 accounts exact",
  ],
  ["漏えいした情報\n手術症例一覧 2 1 8 名分(氏名、年齢)", ["218 people"], "218 people exact"],
  [
    "資料をご請求いただいたお客様 1万2,40 8名の情報が流出した可能性があります。",
    ["12408 people"],
    "12408 people exact",
  ],
  ["■漏えいした情報\n対象件数：45件\n氏名、住所", ["45 records"], "45 records exact"],
  ["2 漏えいした個人情報の件数\n　123人", ["123 people"], "123 people exact"],
  ["1.対象者\n当社サービスをご利用のお客様　約35,000人", ["35000 people"], "35000 people about"],
  ["対象人数\n218\n漏えい項目\n氏名、電話番号", ["218 people"], "218 people exact"],
  [
    "(3) 漏えい等が発生し、又は発生したおそれがある個人データに係る本人の数\n1,532人",
    ["1532 people"],
    "1532 people exact",
  ],
  ["■対象\nオンラインショップで商品をご購入いただいた方 2,310名", ["2310 people"], "2310 people exact"],
  [
    "【漏えいした可能性のある情報】\n会員様の情報 5,000件(うち、口座情報を含むもの 120件)",
    ["5000 records", "120 records"],
    "5000 records exact",
  ],
  [
    "漏えいした個人情報\n区分\t件数\n顧客\t1,234\n従業員\t56\n合計\t1,290",
    ["1234 records", "56 records", "1290 records"],
    "1290 records exact",
  ],
  [
    "漏えいした個人情報\n区分\t人数\t項目\n会員\t1,234人\t氏名\n職員\t56人\t氏名",
    ["1234 people", "56 people"],
    "1290 people exact",
  ],
  ["3.流出した情報\n・宿泊者情報 2,150名\n・従業員情報 48名", ["2150 people", "48 people"], "2198 people exact"],
  [
    "(2)対象となる方\nア 令和3年度の受講者 120名\nイ 令和4年度の受講者 98名",
    ["120 people", "98 people"],
    "218 people exact",
  ],
  ["誤送付した件数\n15件", ["15 records"], "15 records exact"],
  ["紛失した書類\n診療申込書 37枚(37名分)", ["37 people"], "37 people exact"],
  ["■影響を受けたお客様\n個人のお客様 12,040名", ["12040 people"], "12040 people exact"],
];

const sums: readonly Row[] = [
  [
    "流出した情報\n①通知表 児童31名分(氏名、評定)\n②家庭環境調査票 29名分(①の児童のうち提出済みの者)",
    ["31 people", "29 people"],
    "31 people exact",
  ],
  [
    "紛失したUSBメモリに312名分の記録が入っていました。このうち48名分にはお名前が書かれておりました。",
    ["312 people", "48 people"],
    "312 people exact",
  ],
  [
    "流出した情報\n(1)カード会員 1,874名\n(2)ログインされた会員 8,912名\nなお、双方に当てはまる方が1,655名おられ、重なりを除きますと、対象は9,131名です。情報が流出しました。",
    ["1874 people", "8912 people", "1655 people", "9131 people"],
    "9131 people exact",
  ],
  [
    "メールアドレス計341件が流出しました。\n送信先(52件と289件の計341件)を宛先欄に入れて送信したものです。",
    ["341 records", "52 records", "289 records"],
    "341 records exact",
  ],
  [
    "流出したのは、生徒240名、保護者238名、教職員22名の計500名の情報です。",
    ["240 people", "238 people", "22 people", "500 people"],
    "500 people exact",
  ],
  [
    "漏えいした個人情報は1,234名分(個人1,000名、法人担当者234名)です。",
    ["1234 people", "1000 people", "234 people"],
    "1234 people exact",
  ],
  ["被保険者56人とその被扶養者43人の氏名が漏えいした。", ["56 people", "43 people"], "99 people exact"],
  ["流出した情報\n・お客様情報 約300件\n・取引先情報 最大200件", ["300 records", "200 records"], "500 records about"],
  ["漏えいした情報\n・会員の氏名 100名\n・応募者の履歴書情報 20件", ["100 people", "20 records"], "120 records exact"],
  [
    "市民3名(うち1名は亡くなられた方)の情報が記載された書類を紛失しました。",
    ["3 people", "1 people"],
    "3 people exact",
  ],
  [
    "合計87名の個人情報が流出しました。内訳は次のとおりです。\n・会員 60名\n・非会員 27名",
    ["87 people", "60 people", "27 people"],
    "87 people exact",
  ],
  [
    "実際に流出が確認された12件を含む、最大560件の個人情報が対象です。",
    ["12 records", "560 records"],
    "560 records max",
  ],
  [
    "対象となる方\n・会員登録された方 3,000名\n・キャンペーンに応募された方 1,200名\n(両方に該当する方がいらっしゃいます。)",
    ["3000 people", "1200 people"],
    "3000 people exact",
  ],
];

const otherThings: readonly Row[] = [
  [
    "下記2件の個人情報の漏えいが発生しました。\n患者1名の氏名を記載した書類を別の方に渡しました。",
    ["1 people"],
    "1 people exact",
  ],
  [
    "何者かが学外の約41,000件のアドレスに宛てて迷惑メールを送信しました。漏えいした学生の個人情報は612件です。",
    ["612 records"],
    "612 records exact",
  ],
  ["署員延べ240人で捜しましたが、違反者8人の氏名が書かれた書類は見付かっていません。", ["8 people"], "8 people exact"],
  [
    "申込者63名の氏名が他の申込者から見える状態でした。1名の方が見たことを確認しました。",
    ["63 people"],
    "63 people exact",
  ],
  [
    "報道によれば全国で50万件を超える情報が流出したとされていますが、本市の対象者数は112名です。",
    ["500000 records", "112 people"],
    "112 people exact",
  ],
  ["約2,000通のダイレクトメールを発送しました。お客様38名の宛名が誤っておりました。", ["38 people"], "38 people exact"],
  [
    "お客様18名の情報が漏えいしました。不審なメールが届いたとのお問い合わせを5件いただいております。",
    ["18 people"],
    "18 people exact",
  ],
  ["職員1名が、生徒28名の氏名を記載した名簿を紛失した。", ["28 people"], "28 people exact"],
  ["当社社員2名が誤ってお客様16名の情報をメールで送信しました。", ["16 people"], "16 people exact"],
  ["第三者から不審なアクセスが15件確認されました。個人情報の流出は確認されておりません。", [], null],
  ["会員数約50万人のうち、1,250名の情報が流出しました。", ["1250 people"], "1250 people exact"],
  ["全会員21,000名のうち、昨年以降に登録された3,400名が対象です。", ["3400 people"], "3400 people exact"],
  ["40歳以上の市民2,300人に送付した受診券のうち、120人分の宛名を誤りました。", ["120 people"], "120 people exact"],
  ["市内12校の児童生徒3,456人の氏名が外部から閲覧できる状態でした。", ["3456 people"], "3456 people exact"],
  ["取引先企業様85社のご担当者様120名の氏名、メールアドレスが流出しました。", ["120 people"], "120 people exact"],
  ["案内メールを32名に送信した際、顧客リスト(215名分)を誤って添付しました。", ["215 people"], "215 people exact"],
  ["誤って別のお客様1名に、お客様3名分の請求書を送付しました。", ["3 people"], "3 people exact"],
  [
    "当該ファイルを閲覧した方は14名です。ファイルには会員120名の氏名が記載されていました。",
    ["120 people"],
    "120 people exact",
  ],
  ["対象のファイルは9回ダウンロードされました。対象者は52名です。", ["52 people"], "52 people exact"],
  ["今後は2名以上で確認し、担当者3名を増員します。漏えいしたのは利用者7名の情報です。", ["7 people"], "7 people exact"],
  ["個人情報保護法第26条に基づき報告しました。第2報です。対象者数は調査中です。", [], null],
  ["お問い合わせ窓口 0120-000-123(平日9時~17時、通話料無料)。流出した件数は調査中です。", [], null],
  ["当該メールアカウント1件が不正に利用され、迷惑メール3,500件が送信されました。", [], null],
  ["数百名の方にご迷惑をおかけしたおそれがあります。", [], null],
  ["PDF(235KB)をご覧ください。被害額は約120万円です。流出した情報はありません。", [], null],
  ["再発防止のため、全職員(320名)を対象に研修を実施します。", [], null],
  ["説明会には保護者85名が出席しました。紛失したのは児童30名の答案です。", ["30 people"], "30 people exact"],
  ["県内5店舗の営業を停止しました。お客様の情報約4,000件が暗号化されました。", ["4000 records"], "4000 records about"],
  ["保護者1名からの連絡で判明しました。児童12名の氏名が記載されていました。", ["12 people"], "12 people exact"],
  [
    "サーバー12台、パソコン85台を調査しました。社員230名の情報が流出した可能性があります。",
    ["230 people"],
    "230 people exact",
  ],
  [
    "不正利用されたカードは6件です。カード情報が漏えいした可能性のあるお客様は1,180名です。",
    ["1180 people"],
    "1180 people exact",
  ],
];

const contacts: readonly Row[] = [
  ["お客様24名分の申込書を紛失しました。24名の皆様には個別にお詫び申し上げました。", ["24 people"], "24 people exact"],
  ["対象となる24名の皆様には、個別にお詫びのご連絡を差し上げました。", ["24 people"], "24 people exact"],
  [
    "セミナー申込者120名に案内メールを送信する際、BCCで送るべきところをTOで送信し、メールアドレスが互いに見える状態となりました。",
    ["120 people"],
    "120 people exact",
  ],
  ["生徒40名の答案を紛失しました。現在までに35名に連絡がついています。", ["40 people"], "40 people exact"],
];

const corrections: readonly [
  text: string,
  counts: readonly string[],
  superseded: readonly string[],
  headline: string,
][] = [
  [
    "氏名が流出したのは会員3,204アカウントです。(1月6日の公表時には3,187アカウントとしておりましたが、改めました)",
    ["3204 accounts"],
    ["3187 accounts"],
    "3204 accounts exact",
  ],
  [
    "応募された方139名の氏名が流出しました。※当初「142名」と記載していましたが、2月5日に訂正しました。",
    ["139 people"],
    ["142 people"],
    "139 people exact",
  ],
  [
    "当初、流出した件数を2,560件と公表しておりましたが、精査の結果、1,987件であることが判明しました。",
    ["1987 records"],
    ["2560 records"],
    "1987 records exact",
  ],
  [
    "対象となるお客様の数は、前回公表時の1,500名から1,620名に増加しました。",
    ["1620 people"],
    ["1500 people"],
    "1620 people exact",
  ],
  ["漏えいした件数を約300件から312件に訂正いたします。", ["312 records"], ["300 records"], "312 records exact"],
  ["訂正の内容\n(誤) 対象者 1,052名\n(正) 対象者 1,025名", ["1025 people"], ["1052 people"], "1025 people exact"],
  ["漏えいした情報\n対象者：最大470名 最大57名", ["57 people"], ["470 people"], "57 people max"],
  [
    "第1報では、流出したおそれのある方を約5,000名とお知らせしておりましたが、その後の調査で4,312名と判明しました。",
    ["4312 people"],
    ["5000 people"],
    "4312 people exact",
  ],
];

describe("figures of those concerned", () => {
  it.each(plainFigures)("%s", (text, counts, total) => {
    const notice = read(text);
    expect(standing(notice)).toEqual(counts);
    expect(headline(notice)).toBe(total);
  });
});

describe("figures under a label, in lists and tables", () => {
  it.each(labelledFigures)("%s", (text, counts, total) => {
    const notice = read(text);
    expect(standing(notice)).toEqual(counts);
    expect(headline(notice)).toBe(total);
  });
});

describe("sums, totals and parts", () => {
  it.each(sums)("%s", (text, counts, total) => {
    const notice = read(text);
    expect(standing(notice)).toEqual(counts);
    expect(headline(notice)).toBe(total);
  });
});

describe("figures of something else", () => {
  it.each(otherThings)("%s", (text, counts, total) => {
    const notice = read(text);
    expect(standing(notice)).toEqual(counts);
    expect(headline(notice)).toBe(total);
  });
});

describe("people told or visited", () => {
  it.each(contacts)("%s", (text, counts, total) => {
    const notice = read(text);
    expect(standing(notice)).toEqual(counts);
    expect(headline(notice)).toBe(total);
  });
});

describe("how exactly a part is meant", () => {
  it.each([
    [
      "会員情報302,569件が流出しました。推計値49,751件を含む(うち国内の会員15,454件)数です。",
      "302569 exact, 15454 about",
    ],
    ["会員情報約3,200件(うち国内の会員1,204件)が流出しました。", "3200 about, 1204 exact"],
  ])("%s", (text, figures) => {
    expect(
      read(text)
        .counts.map(({ value, qualifier }) => `${value} ${qualifier}`)
        .join(", "),
    ).toBe(figures);
  });
});

describe("corrected figures", () => {
  it.each(corrections)("%s", (text, counts, superseded, total) => {
    const notice = read(text);
    expect(standing(notice)).toEqual(counts);
    const replaced = notice.counts.filter(({ status }) => status === "superseded");
    expect(replaced.map(({ value, unit }) => `${value} ${unit}`)).toEqual(superseded);
    expect(headline(notice)).toBe(total);
  });
});
