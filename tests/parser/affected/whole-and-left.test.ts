import { describe } from "vitest";
import { expectFigures } from "./figures";

describe("a whole beside those concerned", () => {
  expectFigures([
    ["今回の件の数字\nログインが通ったアカウント … 812件\n会員総数 … 約240万人", "812 affected", "812 accounts"],
    [
      "ログインの画面に不具合があり、登録者総数は約9万人ですが、他の方の情報が表示された方の人数は現在確認中です。",
      "",
      null,
    ],
    ["システムに登録されている方は6,120名ですが、このうち何名分が閲覧されたかは判明しておりません。", "", null],
    // All of them, and what is not known is something else.
    ["漏えいした可能性のある方は6,120名ですが、侵入の経路は現在調査中です。", "6120 affected", "6120 people"],
  ]);
});

describe("figures that are left when some were found", () => {
  expectFigures([
    [
      "申請書62件を紛失しました。ただし、7件は支所の書庫から発見されたため、紛失したものは55件となります。",
      "62 superseded, 7 excluded, 55 affected",
      "55 records",
    ],
    [
      "保存期間中の届出書48件を誤って廃棄しました。このうち6件については別の簿冊で見つかったため、廃棄した件数は42件です。",
      "48 superseded, 6 excluded, 42 affected",
      "42 records",
    ],
    // Still looked for: all of them were out of hand.
    ["申請書62件を紛失しました。7件は支所の書庫から発見されました。", "62 affected", "62 records"],
  ]);
});

describe("people counted once, called a part, or spared in the same sentence", () => {
  expectFigures([
    [
      "訓練の記録が延べ310名分(同じ方を一人として数えると188名分)保存されておりました。氏名が漏えいしたおそれがあります。",
      "310 affected, 188 affected",
      "188 people",
    ],
    [
      "対象となる方\n宅配をご利用の会員 5,210名\n弁当をご利用の会員 640名\n退会された方 1,100名\n弁当をご利用の方は全員が宅配の会員でもあり、5,210名の内数です。",
      "5210 affected, 640 part, 1100 affected",
      "6310 people",
    ],
    [
      "メールアドレスの一覧が外部から見える状態でした。アドレス帳には170人ほどの方が登録されていますが、漏れた形跡はありませんでした。",
      "170 excluded",
      null,
    ],
    [
      "宅配の会員5,210名の氏名が流出しました。店舗のみご利用の方(約3万名)の情報は、同社に預けておりません。",
      "5210 affected, 30000 excluded",
      "5210 people",
    ],
    [
      "お知らせの配信を申し込まれた2,310名のメールアドレスが流出しました。会員約1万2千名のデータは契約会社も回線も別のところにあり、侵入の形跡はありません。",
      "2310 affected, 12000 excluded",
      "2310 people",
    ],
    [
      "名簿が持ち出されました。持ち出された人数は、記録が残る範囲で少なくとも2,400人に上ります。覚えのない勧誘があったとのお申し出を、今日までに14件頂戴しております。",
      "2400 affected",
      "2400 people",
    ],
    [
      "期間中に公式サイトを開かれた方は推計で800名前後です。問い合わせフォームから送られた12件の氏名が流出しました。",
      "12 affected",
      "12 records",
    ],
  ]);
});

describe("those shown, named again or listed with others", () => {
  expectFigures([
    ["誤って公開した資料に掲載されていた方は、役員8名と選手26名でした。", "8 affected, 26 affected", "34 people"],
    [
      "誤って公開した資料に選手26名の氏名が掲載されていました。掲載に関わった職員2名を処分しました。",
      "26 affected",
      "26 people",
    ],
    [
      "サーバーには約4万人分のデータがありますが、外部への送信が確認されたのは人事関係の1,210人分だけです。",
      "1210 affected",
      "1210 people",
    ],
    // Concerned all the same, though few were looked at.
    [
      "漏えいした可能性がある方は4,020人ですが、閲覧が確認されたのは12人だけです。",
      "4020 affected, 12 part",
      "4020 people",
    ],
    [
      "今回新たに判明したのは1,004人分で、すでに公表した4,310人分と合わせると5,314人分の氏名が流出しました。",
      "1004 part, 4310 part, 5314 affected",
      "5314 people",
    ],
    [
      "紛失した名簿に載っていた3年生71人のうち、保護者の連絡先があったのは66人でした。",
      "71 affected, 66 part",
      "71 people",
    ],
    [
      "閲覧できる状態にあったのは、一次試験の受験者138名及び二次試験の受験者41名の氏名で、二次試験の受験者はすべて一次試験の受験者に含まれます。",
      "138 affected, 41 affected",
      "138 people",
    ],
  ]);
});

describe("those picked out of a whole, papers of one class, families", () => {
  expectFigures([
    [
      "昨年度の申込者数は4,120人であったが、閲覧できたのは直近に申し込んだ70人分に限られる。",
      "70 affected",
      "70 people",
    ],
    ["履歴書を紛失したのは、応募者14人中4人である。", "4 affected", "4 people"],
    [
      "推薦書が届いていないのは、受験者38名のうちの2名で、推薦書には氏名と成績が記載されています。",
      "2 affected",
      "2 people",
    ],
    [
      "指導要録(写し)35名分、調査票34名分、連絡カード35名分が入った封筒を紛失した。いずれも2年1組の生徒のものである。",
      "35 affected, 34 affected",
      "35 people",
    ],
    [
      "利用者様38名の介護記録と、そのご家族(身元引受人)38名の連絡先が入った鞄を紛失しました。",
      "38 affected, 38 affected",
      "76 people",
    ],
    [
      "推測されやすい番号であったため全学生5,310人に変更を求め、実際に不正ログインされた学生37人には個別に連絡した。",
      "37 affected",
      "37 people",
    ],
    ["氏名が漏えいしたおそれのある、本件の対象となる方は5名以下です。", "5 affected", "5 people"],
    [
      "紛失した記録媒体に保存されていた情報\n・3年生徒108名の氏名と得点\n・学級の生徒32名の所見\n※32名は108名の内数。",
      "108 affected, 32 part",
      "108 people",
    ],
    [
      "この間に申込みのあった64組の中学生の氏名が表示されるおそれがあり、少なくとも2名の方が実際に他の方の情報をご覧になりました。",
      "64 affected",
      "64 records",
    ],
    [
      "パソコン内に保存していた1学年210名分の氏名、成績及び進路希望については、外部に漏れていないものと判断しております。答案用紙71名分は見つかっておりません。",
      "210 excluded, 71 affected",
      "71 people",
    ],
    [
      "予約システムを利用する全国318施設、合計約36万件の予約情報が流出しました。当館で対象となるお客様は5,210件です。",
      "360000 affected, 5210 affected",
      "5210 records",
    ],
    [
      "同社の会員管理サービスを利用する約140団体の、あわせて約12万件の会員情報が保存されていました。\n当協会に関わる情報\n・当協会の会員 2,716名",
      "120000 affected, 2716 affected",
      "2716 people",
    ],
    [
      "同システムを導入している国内およそ90法人の利用者約8万名の情報が保存されていました。当法人の利用者は431名です。",
      "80000 affected, 431 affected",
      "431 people",
    ],
    // Those who used it are the discloser's own.
    ["予約システムを導入した12施設の患者様、3,200名の氏名が流出しました。", "3200 affected", "3200 people"],
    // The discloser's own service.
    [
      "当社のサービスを利用する約40社の、あわせて約6,200名の従業員情報が保存されていました。",
      "6200 affected",
      "6200 people",
    ],
    [
      "漏えいした可能性のある情報\nア 応募者 215名(氏名、住所)\nイ アのうち採用者の振込先口座 41名\nウ 選考委員 12名(氏名、所属)",
      "215 affected, 41 part, 12 affected",
      "227 people",
    ],
    [
      "名簿に、登録者256名の氏名のほか、一部の方(19名)の携帯電話番号が残っておりました。今後は必ず二人で、申込者の立場から画面を確認します。",
      "256 affected, 19 part",
      "256 people",
    ],
    // A condition, and staff who act.
    ["職員を5名以下に限って閲覧できるようにしました。会員120名の氏名が流出しました。", "120 affected", "120 people"],
  ]);
});

describe("a whole told beside those concerned", () => {
  expectFigures([
    ["生徒118名(学年全体は243名)の調査票が閲覧できました。", "118 affected", "118 people"],
    ["表示された可能性のある方は最大1,374名です(月間利用者 約9万人)。", "1374 affected", "1374 people"],
    ["氏名が流出した会員様は412名(全会員数 8,800名)です。", "412 affected", "412 people"],
    [
      "当サイトの会員41,208名、累計ご注文96,530件のうち、対象となるお客様は6,902名様です。",
      "6902 affected",
      "6902 people",
    ],
    [
      "申請者64名の氏名が掲載されていました。他の19件の資料を点検し、同様の例がないことを確認しました。",
      "64 affected",
      "64 people",
    ],
    // A bracket that tells of what those concerned consist of, or of a total of them.
    ["生徒118名(2年生 50名、3年生 68名)の氏名が流出しました。", "118 affected, 50 part, 68 part", "118 people"],
    ["漏えいした320名の情報を点検し、ほかに漏えいがないことを確認しました。", "320 affected", "320 people"],
  ]);
});

describe("a whole that only some are said to be", () => {
  expectFigures([
    ["申請は163件ありますが、誤掲載は、1月13日までに受け付けた申請者17名に限られます。", "17 affected", "17 people"],
    ["3年2組の調査票 31枚(児童31名分)\n(在籍33名のうち、2名は未提出でした。)", "31 affected", "31 people"],
    [
      "・保安点検 訪問予定表 156件\n・当日の12件分の点検記録(上記156件に含まれます)が盗まれました。",
      "12 part, 156 affected",
      "156 records",
    ],
    [
      "対象のお客様\nカード情報\t決済をされたお客様\t1,846名\n個人情報\tご注文をされたお客様(上記のお客様を含みます)\t最大5,310名",
      "1846 part, 5310 affected",
      "5310 people",
    ],
  ]);
});

describe("a paper that holds only some of a whole", () => {
  expectFigures([
    [
      "乗客名簿を紛失しました。名簿には、当日のご予約者18名のうち、代表者7名様のお名前が記載されておりました。",
      "7 affected",
      "7 people",
    ],
    // More than the names of some: all are in it.
    ["紛失した名簿には利用者18名の氏名が記載されています。", "18 affected", "18 people"],
    // All that was sent is no figure that another one replaced.
    [
      "会員1,204人分を含む計3,415人分の名簿を別の団体の職員2人に誤って送付しました。",
      "1204 part, 3415 affected",
      "3415 people",
    ],
    ["会員1,204人を1,240人に訂正いたします。", "1204 superseded, 1240 affected", "1240 people"],
  ]);
});

describe("those of whom some have more beside", () => {
  expectFigures([
    [
      "漏えいしたファイルには、お客様1,200名のうち、300名についてはカード番号も記録されていました。",
      "1200 affected, 300 part",
      "1200 people",
    ],
    ["紛失した台帳1冊に最大120名分の個人情報が記載されていました。", "120 affected", "120 people"],
  ]);
});

describe("the answer to a label, named by the whole that it is of", () => {
  expectFigures([
    ["漏えいした情報の件数\n件数 受講者137名のうち、メールアドレスを登録している121名", "121 affected", "121 people"],
    [
      "メールの誤送信がありました。\n対象者 登録者2,300名のうち、今回メールを送付した1,150名",
      "1150 affected",
      "1150 people",
    ],
    ["会員情報が流出しました。\n対象 会員5,000名のうち、2023年以降にログインされた812名", "812 affected", "812 people"],
    ["漏えいした人数は、応募者340名のうち履歴書を提出された56名です。", "56 affected", "56 people"],
    [
      "情報が別の会員に表示されました。\n3.閲覧された可能性のある会員数\n上記期間にマイページにログインされた2,415名のうち、アクセスログの解析により表示が確認された136名",
      "136 affected",
      "136 people",
    ],
    // What was seen in fact is told of them.
    [
      "漏えいしたおそれのある件数\n本県分\n713件\n※本県分713件のうち、実際に他の申請者の画面に表示されたことが記録から確認できたものは5件。",
      "713 affected, 5 part",
      "713 records",
    ],
    // The whole is concerned where it leaked itself, or where some of it only have more beside.
    [
      "漏えいした人数は、3,400名のうちクレジットカード情報を含む方が120名です。",
      "3400 affected, 120 part",
      "3400 people",
    ],
    ["漏えいした件数:3,400件のうちカード番号を含むもの120件", "3400 affected, 120 part", "3400 records"],
    [
      "漏えい件数は、会員様8,120名のうち、パスワードまで流出した方410名となります。",
      "8120 affected, 410 part",
      "8120 people",
    ],
    [
      "漏えいした人数は340名で、このうち履歴書を提出された56名については住所も含まれます。",
      "340 affected, 56 part",
      "340 people",
    ],
    [
      "対象者 5,000名(うち、パスワードも流出した方812名)の氏名が流出しました。",
      "5000 affected, 812 part",
      "5000 people",
    ],
    [
      "流出した会員情報は1,250名分で、そのうち電話番号を登録している310名については電話番号も流出しました。",
      "1250 affected, 310 part",
      "1250 people",
    ],
  ]);
});

describe("whose paper it is, whatever it is called", () => {
  expectFigures([
    ["受講生12名の出席表を誤って別の教室に掲示しました。", "12 affected", "12 people"],
    ["スタッフ12名のシフト表を誤ってお客様にメールで送信しました。", "12 affected", "12 people"],
    ["保護者12名の連絡網を紛失しました。", "12 affected", "12 people"],
    ["利用者様3名の計画書を別の事業所にFAXで送信しました。", "3 affected", "3 people"],
    ["会員25名の名簿を紛失しました。役員3名の代表が謝罪しました。", "25 affected", "25 people"],
    ["会員25名の名簿を紛失しました。職員2名の秘書課への報告が遅れました。", "25 affected", "25 people"],
    // What came of dealing with it.
    [
      "お客様312名の名簿を紛失しました。再発防止のため、営業所の社員48名の誓約書を取り直しました。",
      "312 affected",
      "312 people",
    ],
    [
      "お客様312名の名簿を紛失しました。外部弁護士3名の意見書を踏まえ、対策を策定しました。",
      "312 affected",
      "312 people",
    ],
    [
      "お客様1,204名のアドレスが流出しました。社外の専門家4名の報告書を9月10日に受領しております。",
      "1204 affected",
      "1204 people",
    ],
    ["お客様85名の名簿を紛失しました。関係した職員2名の顛末書により経緯を確認しました。", "85 affected", "85 people"],
    [
      "お客様85名の名簿を紛失しました。担当者2名の作業日誌を確認したところ、廃棄した可能性が高いことがわかりました。",
      "85 affected",
      "85 people",
    ],
    [
      "お客様540名の書類を紛失しました。今後は、全従業員230名のアンケートを実施し、管理状況を点検いたします。",
      "540 affected",
      "540 people",
    ],
    [
      "お客様540名の書類を紛失しました。今後は、担当者2名のダブルチェック表を用いて確認いたします。",
      "540 affected",
      "540 people",
    ],
    [
      "面接官4名の評価シートを誤って受験生に配布しました。シートには受験生28名の氏名が記載されていました。",
      "28 affected",
      "28 people",
    ],
    [
      "当園では、教職員210名の意識調査アンケートを毎年行っています。園児120名のアドレスを誤って公開しました。",
      "120 affected",
      "120 people",
    ],
    ["職員12名のシフト表をFAXで別の会社に送信しました。", "12 affected", "12 people"],
    ["面談した保護者12名のメモを紛失しました。", "12 affected", "12 people"],
    // To whom it has nothing to do with is no word on whose it is.
    [
      "ご利用者様12名の提供票をFAX送信する際、番号を誤ってプッシュし、無関係の法人様へ送信いたしました。",
      "12 affected",
      "12 people",
    ],
    ["ご利用者様12名の契約書を、業務に関係ない第三者へ送信いたしました。", "12 affected", "12 people"],
    ["会員25名の名簿を紛失しました。店舗のお客様300名は無関係です。", "25 affected, 300 excluded", "25 people"],
  ]);
});

describe("firms of the group whose machines were hit", () => {
  expectFigures([
    [
      "当社および国内子会社3社のサーバー42台が暗号化されました。漏えいした個人情報\n・取引先様のご担当者:8,127名\n・株主様:1,905名",
      "8127 affected, 1905 affected",
      "10032 people",
    ],
    ["委託元3社の顧客情報が流出しました。", "3 affected", "3 organizations"],
  ]);
});

describe("long accounts: breakdowns, earlier figures, totals at the end", () => {
  expectFigures([
    [
      "漏えいした情報\n対象者｜人数\n患者さん｜38,742名\n職員｜1,264名\n(患者さんの内訳)\n内科系の診療科｜15,208名\n外科系の診療科｜12,871名\n救急・その他｜10,663名",
      "38742 affected, 1264 affected, 15208 part, 12871 part, 10663 part",
      "40006 people",
    ],
    [
      "流出した情報\n欧州のお客様 約72,000人\n氏名、メールアドレス\n[内訳]ドイツ 約31,000人、フランス 約18,000人、その他5か国 約23,000人",
      "72000 affected, 31000 part, 18000 part, 23000 part",
      "72000 people",
    ],
    [
      "表示された情報\n検索結果の一覧に表示された方 4,409名の氏名\n詳細画面まで開かれた方 1の内数 268名の住所",
      "4409 affected, 268 part",
      "4409 people",
    ],
    [
      "2024年9月6日 ホームページで公表(対象は約24,000件と公表)\n漏えいしたお客様の情報は26,388件です。",
      "24000 superseded, 26388 affected",
      "26388 records",
    ],
    [
      "漏えいした求職者の情報 96,127名分\n第三報でお知らせした約83,000名に、旧サイトから移行した方を加え、精査したものです。",
      "96127 affected, 83000 superseded",
      "96127 people",
    ],
  ]);
});
