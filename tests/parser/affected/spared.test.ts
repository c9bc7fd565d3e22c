import { describe } from "vitest";
import { expectFigures } from "./figures";

describe("kept elsewhere", () => {
  expectFigures([
    [
      "お客様3,120名分の氏名が持ち出されました。\n※会員カードの情報(約5万人)は別のシステムで管理しており、持ち出しはございません。",
      "3120 affected, 50000 excluded",
      "3120 people",
    ],
    [
      "受診者2,045人分の氏名が暗号化されました。なお、検査画像(1,870人分)は別のサーバーに保存していたため、影響は受けておりません。",
      "2045 affected, 1870 excluded",
      "2045 people",
    ],
    [
      "申込書412件が閲覧可能でした。平成30年以前の申込書988件は異なる媒体に移していたため、閲覧できませんでした。",
      "412 affected, 988 excluded",
      "412 records",
    ],
    [
      "会員640名の氏名が流出しました。法人会員の情報(71件)は他のデータベースにあり、対象外です。",
      "640 affected, 71 excluded",
      "640 people",
    ],
    // Kept in another place, and taken from there.
    ["会員640名の氏名は別のサーバーに保存していましたが、そのサーバーから流出しました。", "640 affected", "640 people"],
    [
      "講習会に申し込まれた352名の方のお名前が閲覧できる状態で、振込みの記録は別のファイルで管理しておりますため含まれておりません。",
      "352 affected",
      "352 people",
    ],
  ]);
});

describe("kept, and nothing left to do for those whose data they are", () => {
  expectFigures([
    [
      "マイページには18,302名の方が登録されていますが、いずれの方にもお手続きいただく必要はございません。",
      "18302 excluded",
      null,
    ],
    ["会員サイトには2,140名の会員様が登録されておりますが、どなたの情報にも影響はありません。", "2140 excluded", null],
    // That nothing is left to do says nothing of what leaked.
    [
      "流出したファイルには320名の方が登録されていますが、どなたにもお手続きいただく必要はございません。",
      "320 affected",
      "320 people",
    ],
    // Nothing is said of whether they suffer.
    [
      "会員サイトには2,140名の会員様の情報が保存されておりますが、いずれの方の情報が閲覧されたかは調査中です。",
      "2140 affected",
      "2140 people",
    ],
  ]);
});

describe("files that hold no personal data", () => {
  expectFigures([
    [
      "名簿に記載された152名の氏名が閲覧できる状態でした。他の2件の調査(計340名)のファイルには、個人情報が含まれていないことを確認しました。",
      "152 affected, 340 excluded",
      "152 people",
    ],
    [
      "誤って公開した一覧には、参加者58名の氏名が含まれていました。前年度の参加者61名の一覧には、個人情報は記載されておりません。",
      "58 affected, 61 excluded",
      "58 people",
    ],
  ]);
});

describe("a list below a denial, or under a heading that denies", () => {
  expectFigures([
    [
      "漏えいしたおそれのある情報\n・卒業生 845名の氏名\n・教職員 97名の氏名\n\n次の情報については、影響がないことを確認しております。\n・附属校の生徒の情報(生徒312名)\n・保健室の記録",
      "845 affected, 97 affected, 312 excluded",
      "942 people",
    ],
    [
      "流出した情報\n・会員 1,204名の氏名\n\n以下の情報は対象外です。\n・退会された方 530名の情報",
      "1204 affected, 530 excluded",
      "1204 people",
    ],
    [
      "■漏えいした情報\n会員 318名の氏名、住所\n■影響のない情報\n法人会員 45名の氏名",
      "318 affected, 45 excluded",
      "318 people",
    ],
    // The denial speaks of other data of the same people.
    [
      "パスワードの流出はありませんが、次の情報が流出しました。\n・会員 1,204名の氏名\n・退会された方 530名の氏名",
      "1204 affected, 530 affected",
      "1734 people",
    ],
  ]);
});

describe("entries of nobody", () => {
  expectFigures([
    [
      "閲覧可能であった情報\n(1) 配信の登録者 2,941件\n(2) 団体の代表者 112名\n(3) 受理票 41件\n   試験用に作成した架空の内容であり、実在する方の情報ではないことを確認した。",
      "2941 affected, 112 affected, 41 excluded",
      "3053 records",
    ],
    [
      "閲覧可能であった情報\n・利用者 77名の氏名\n・研修用の名簿 20名\n(ダミーデータであり、実在の方ではありません)",
      "77 affected, 20 excluded",
      "77 people",
    ],
  ]);
});

describe("what was taken off an earlier figure", () => {
  expectFigures([
    [
      "対象となる方 計421名(訂正前:計435名)\n※訂正は、登録をやり直した14名を重複して数えていたことによるものです。",
      "421 affected, 435 superseded",
      "421 people",
    ],
    [
      "表示された可能性のある方\n最大904名 最大673名\n当初お知らせした904名には、ご自身のお子様231名が含まれておりました。",
      "904 superseded, 673 affected, 231 excluded",
      "673 people",
    ],
    [
      "対象は、前回お知らせした210名から198名に訂正いたします。うち12名は二重に計上していたものです。",
      "210 superseded, 198 affected, 12 excluded",
      "198 people",
    ],
    // A part that happens to make up the difference.
    [
      "対象は、前回お知らせした210名から198名に訂正いたします。うち12名は口座番号も含まれます。",
      "210 superseded, 198 affected, 12 part",
      "198 people",
    ],
  ]);
});

describe("all that was looked through, and those set aside", () => {
  expectFigures([
    ["すべての交付記録(9,214件)を点検した結果、6名の証明書が別の方に交付されていました。", "6 affected", "6 people"],
    ["全口座8,410件を照合したところ、27人分の明細を誤って送付していました。", "27 affected", "27 people"],
    ["対象は受検者763名です(両方に該当する方 26名を除いた実人数)。", "763 affected", "763 people"],
    // Not all of them, but those that got out.
    ["流出したデータ4,512件を精査した結果、個人情報はすべて氏名のみでした。", "4512 affected", "4512 records"],
  ]);
});

describe("a whole of which only some are concerned", () => {
  expectFigures([
    [
      "発送した賞品300名様分のうち、86名様分について、別の方の氏名が印字された納品書が同梱されました。",
      "86 affected",
      "86 people",
    ],
    [
      "      送信先  宛先欄  漏えい\n1回目  98名   BCC   なし\n2回目  97名   CC    あり\n2回目の送信先97名のアドレスが表示されました。",
      "98 excluded, 97 affected",
      "97 people",
    ],
    [
      "個人情報が他の方に表示された可能性のある方 最大57名\n※応募された方の総数は3,906名ですが、上記以外の方の情報が表示されたことはありません。",
      "57 affected",
      "57 people",
    ],
    [
      "・他の方の情報が表示された可能性のある方 412名\n・ご自身の情報が他の方に表示された可能性のある方 57名",
      "57 affected",
      "57 people",
    ],
    // 「他の方の画面に」: those who were shown.
    [
      "・他の方の画面に情報が表示された方 19名\n・表示された可能性を否定できない方 44名",
      "19 affected, 44 affected",
      "63 people",
    ],
  ]);
});

describe("told not to have got out", () => {
  expectFigures([
    [
      "カード情報3,305件が漏えいした可能性があります。会員のデータベース(4万1,880名分)につきましては、参照を示す痕跡は認められておりません。",
      "3305 affected, 41880 excluded",
      "3305 records",
    ],
    [
      "1組の連絡カード31名分を紛失しました。なお、2組のカード29名分は別の教員が携行しており、紛失はしておりません。",
      "31 affected, 29 excluded",
      "31 people",
    ],
    [
      "取引先のご担当者約640名、従業員188名の情報は、当該端末に保存されていたものの、外部に送信されていないことを確認しました。",
      "640 excluded, 188 excluded",
      null,
    ],
    [
      "お客様最大3,250名分とお伝えしていた情報について、漏えいはなかったものと判断いたしました。",
      "3250 excluded",
      null,
    ],
    [
      "対象者 64人(保護者51人、地域住民13人)\n非該当 市外からの提出者9人",
      "64 affected, 51 part, 13 part, 9 excluded",
      "64 people",
    ],
    [
      "申込者312名の氏名が閲覧可能でした。里親の方(約90人)の名簿は別のファイルで、こちらは無事でした。",
      "312 affected, 90 excluded",
      "312 people",
    ],
    // Named again in a bracket of those who are spared.
    [
      "名簿63名分を紛失しました。端末に計247名分(上記63名を含む)の氏名が登録されておりましたが、閲覧された形跡はありません。",
      "63 affected, 247 excluded",
      "63 people",
    ],
    // What got out is not spared by what is said of misuse, or of others.
    ["会員640名の情報は、現時点で不正利用の事実は確認されておりません。", "640 affected", "640 people"],
    ["流出した640名の情報については、二次被害の事実は確認されておりません。", "640 affected", "640 people"],
    ["紛失した名簿31名分は、流出した形跡はありませんが、所在は不明です。", "31 affected", "31 people"],
    // That no leak is known rules none out.
    [
      "USBメモリを紛失しました。患者150名については、外部への流出の事実は確認されておりません。",
      "150 affected",
      "150 people",
    ],
    [
      "患者150名の情報については流出の形跡は確認されておりませんが、可能性を否定できません。",
      "150 affected",
      "150 people",
    ],
    [
      "申込書が誤って廃棄されました。利用者40名分については、外部への持ち出しの形跡は確認されておりません。",
      "40 affected",
      "40 people",
    ],
    ["誤交付した書類12名分については、回収済みであり、外部へ流出しておりません。", "12 affected", "12 people"],
  ]);
});

describe("said to be no part of it, in as many words", () => {
  expectFigures([
    [
      "会員412名の氏名が流出しました。なお、店頭でご購入のお客様(年間約9千名)は対象となりません。",
      "412 affected, 9000 excluded",
      "412 people",
    ],
    ["対象となった方412名の氏名が流出しました。", "412 affected", "412 people"],
    [
      "患者412名の氏名が流出しました。職員318名の給与に関する情報は、市の仕組みで管理しており、影響を受けていない。",
      "412 affected, 318 excluded",
      "412 people",
    ],
    [
      "学生412名の成績が閲覧可能でした。工学部の学生(約1,900名)については、形式が異なり移行していなかったため、対象に含まれておりません。",
      "412 affected, 1900 excluded",
      "412 people",
    ],
    // One kind of data is not among them, the persons are.
    ["会員(412名)については、登録が任意であるため、住所は含まれておりません。", "412 affected", "412 people"],
    [
      "電子カルテには、約46,000人の情報が保存されていた。解析の結果、電子カルテのサーバーから外部への情報の流出はなかったものと判断した。一方、紹介患者の一覧 1,128人分は外部に掲載された。",
      "46000 excluded, 1128 affected",
      "1128 people",
    ],
    [
      "共有フォルダーには、約4,600人の情報が保存されていた。外部への流出はなかったものと判断しているが、可能性を否定できない。",
      "4600 affected",
      "4600 people",
    ],
  ]);
});

describe("the rest of a whole, spared", () => {
  expectFigures([
    [
      "サーバーに保存されていた8,312名分の情報のうち、外部に送信された痕跡が確認されたのは2,480名分でした。残る5,832名分については、送信された痕跡は確認されておりません。",
      "8312 excluded, 2480 affected, 5832 excluded",
      "2480 people",
    ],
    [
      "取り違えて郵送した患者さんは15名です。郵送した全268名分を確認したところ、残る253名分には取り違えはありませんでした。",
      "15 affected, 253 excluded",
      "15 people",
    ],
    [
      "第1報では影響を受けた可能性のある方を640名とお知らせしておりましたが、57名の方は既に退会され、データが消去されていたことが確認できました。そのため、影響を受けた可能性のある方は583名となります。",
      "640 superseded, 57 excluded, 583 affected",
      "583 people",
    ],
    [
      "紛失したのは申請書17件(34名分)です。うち2件(4名分)は5月8日に庁舎内で発見されたため、所在不明のものは15件(30名分)となります。",
      "17 affected, 34 superseded, 2 part, 4 excluded, 30 affected",
      "30 people",
    ],
  ]);
});

describe("said not to be known, rather than spared", () => {
  expectFigures([
    ["端末に会員412名の氏名が保存されていたものの、流出していないとは言い切れません。", "412 affected", "412 people"],
    [
      "端末に会員412名の氏名が保存されておりましたが、調査の結果、流出していないことを確認しました。紛失した名簿には会員12名の氏名があります。",
      "412 excluded, 12 affected",
      "12 people",
    ],
    [
      "端末に会員412名の氏名が保存されておりますが、外部に持ち出されていないことまでは確認できておりません。",
      "412 affected",
      "412 people",
    ],
    [
      "電話帳には320名の方が登録されておりますが、見られた形跡はございません。紛失した名簿には会員12名の氏名があります。",
      "320 excluded, 12 affected",
      "12 people",
    ],
  ]);
});

describe("some of their data spared, and not they", () => {
  expectFigures([
    [
      "ノートパソコンが盗まれました。会員300名の情報が保存されていましたが、パスワードで保護されており、第三者に閲覧された形跡はありません。",
      "300 affected",
      "300 people",
    ],
    [
      "不正アクセスにより、最大4,000名の情報が流出した可能性があります。このうち1,500名については流出を確認しました。残る2,500名については、流出の事実は確認されておりませんが、可能性を否定できません。",
      "4000 affected, 1500 part, 2500 part",
      "4000 people",
    ],
    [
      "不正アクセスにより会員8,312名分の氏名とメールアドレスが流出しました。うちクレジットカード番号を含むのは2,480名分です。残る5,832名分については、カード番号の流出は確認されておりません。",
      "8312 affected, 2480 part, 5832 part",
      "8312 people",
    ],
    [
      "不正アクセスを受けたサーバには、お客様3,200名の個人情報が保存されておりました。クレジットカード情報の漏えいはなかったことを確認しております。",
      "3200 affected",
      "3200 people",
    ],
    [
      "USBメモリを紛失しました。USBメモリには児童320名の個人情報が保存されていました。成績情報の流出はないことを確認しております。",
      "320 affected",
      "320 people",
    ],
    [
      "不正アクセスを受けたサーバには会員320名の氏名が保存されていましたが、クレジットカード情報は流出しておりません。",
      "320 affected",
      "320 people",
    ],
    ["会員1,900名の情報が流出した可能性がありますが、カード番号は対象となりません。", "1900 affected", "1900 people"],
    [
      "第三者が会員700名の情報を閲覧しました。情報の漏えいは700名に限られ、それ以外の会員様への影響はございません。",
      "700 affected",
      "700 people",
    ],
    [
      "不正アクセスを受けたサーバには会員1,200名のデータが保存されておりましたが、その他の個人情報は含まれておりません。",
      "1200 affected",
      "1200 people",
    ],
  ]);
});
