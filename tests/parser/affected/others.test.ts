import { describe, it } from "vitest";
import { type CountedNotice, expectCounts } from "./counted-notice";

const NOTICES: readonly CountedNotice[] = [
  [
    "certain persons among those counted",
    `防犯カメラの映像の流出について
    流出した映像には患者さん11名が写っていました。お二人については、お名前も聞き取れます。`,
    ["11 people"],
    "11 people exact",
  ],
  [
    "those who could not be reached",
    `パソコンの盗難について
    盗まれたパソコンには患者さん187名の氏名と病名が記録されていました。全員にお電話しておりますが、16名の方(うち1名は転居)とは連絡がとれておりません。`,
    ["187 people"],
    "187 people exact",
  ],
  [
    "some of whom a list of data has one item more",
    `配達簿の紛失について
    配達簿1冊 (川辺地区 利用者様21名分)
    お名前、ご住所、お電話番号、食事の形態(きざみ食など)、鍵の置き場所(4名分)`,
    ["21 people", "4 people"],
    "21 people exact",
  ],
  [
    "groups in brackets, no items of one list",
    `名簿の誤送信について
    流出した情報:利用者の氏名(12名)、職員の氏名(5名)、来訪者の氏名(4名)`,
    ["12 people", "5 people", "4 people"],
    "21 people exact",
  ],
  [
    "files are no data, and what they hold is a part",
    `設定の誤りについて
    対象となる情報:予約者様の氏名、電話番号 24,518件
    第三者からのアクセスが計37件のファイルに対して確認されました。当該ファイルに含まれる個人情報は412件です。`,
    ["24518 records", "412 records"],
    "24518 records exact",
  ],
  [
    "one list said to be within the other",
    `不正アクセスによる漏えいについて
    (1)カード情報が漏えいした可能性のあるお客様1,701名
    (2)個人情報が漏えいした可能性のあるお客様7,340名
    ※(1)のお客様は、(2)の7,340名に含まれます。`,
    ["1701 people", "7340 people"],
    "7340 people exact",
  ],
  [
    "figures of what was meant to be public",
    `報告書の誤掲載について
    掲載していた情報
    空き家所有者の氏名、住所 643名分
    ※市町村の担当者の氏名及び連絡先(18名分)は、公表を前提としたものです。`,
    ["643 people"],
    "643 people exact",
  ],
  [
    "firms behind the list of their data",
    `遠隔操作による漏えいのおそれについて
    漏えいのおそれがある情報
    ・会員事業所の情報(事業所名、所在地、電話番号) 1,284事業所`,
    ["1284 organizations"],
    "1284 organizations exact",
  ],
  [
    "alone on the line below its list",
    `設定不備について
    閲覧可能であった情報:氏名、メールアドレス、電話番号、受検級、合否
    最大46,318名
    少なくとも52名の情報が閲覧されていたことを確認しました。`,
    ["46318 people", "52 people"],
    "46318 people max",
  ],
  [
    "shops are places",
    `伝票綴りの紛失について
    店舗数:9店舗(全22店舗中)
    記載されている情報:取引記録約67,000件(氏名、口座番号)`,
    ["67000 records"],
    "67000 records about",
  ],
  [
    "to how many it was sent",
    `一覧表の流出について
    流出した個人情報の件数
    対象のお客様情報 253件
    流出した宛先の件数
    対象のお客様宛:233件`,
    ["253 records"],
    "253 records exact",
  ],
  [
    "the receiver's own is no leak",
    `SMS誤送信に関するお詫び
    特定のお客様1名に、ご自身宛を含む69名分のSMSを誤って送信し、68名分の個人情報が漏えいしました。`,
    ["68 people"],
    "68 people exact",
  ],
  [
    "mails, and the persons in them",
    `電子メールの誤転送について
    漏えいした情報
    誤送信メール件数…4,511件
    うち、電子メールに含まれている個人情報…1,793件`,
    ["1793 records"],
    "1793 records exact",
  ],
  [
    "one who saw it is not one whose data lay open",
    `申込フォームの表示について
    入学予定のお子さま71名の氏名と、保護者63名の氏名、電話番号が表示されていました。
    メールをくださった方のほか、1名の方が見たことを電話での聞き取りで確認しました。`,
    ["71 people", "63 people"],
    "134 people exact",
  ],
  [
    "accounts that may have been shown, beside how the mistake works",
    `他の方の家計簿が表示された件について
    取り違えたおそれがあるのは最大2,316アカウントです。そのうち実際に表示されたのは41アカウントでした。
    240人で原因を調べました。`,
    ["2316 accounts", "41 accounts"],
    "2316 accounts max",
  ],
  [
    "those who searched",
    `書類の亡失について
    署員延べ240人で通り道を捜したが見付からなかった。書類には違反者8人と関係者3人の計11人の氏名が書かれていた。`,
    ["8 people", "3 people", "11 people"],
    "11 people exact",
  ],
  [
    "firms whose users are counted",
    `ファイル受け渡しサービスへの攻撃について
    持ち出されたことを確認した情報は次のとおりです。
    - ご契約企業 214社 の利用者 1,926アカウント
    - ファイルを受け取られた方のメールアドレス 約3万8,400件`,
    ["1926 accounts", "38400 records"],
    "40326 records about",
  ],
  [
    "all that leaked in the country at the contractor",
    `委託事業者におけるランサムウェア被害について
    報道によれば全国で50万件を超える情報が流出したとされていますが、本市における被害は以下のとおりです。
    個人情報が含まれる画像データ 対象者数112名`,
    ["500000 records", "112 people"],
    "112 people exact",
  ],
  [
    "addresses to which spam was sent",
    `メールアカウントの不正利用について
    何者かが、学外の約41,000件のアドレスに宛てて迷惑メールを送信していたことが判明しました。
    漏えいした可能性のある個人情報
    ・学外者の個人情報 4,105件
    ・学内者の個人情報 612件`,
    ["4105 records", "612 records"],
    "4717 records exact",
  ],
  [
    "two incidents in one notice",
    `個人情報の漏えいについて
    下記2件の個人情報漏えいが発生しました。
    【事案1】患者さん2名の氏名、検査材料の変更に関する指示内容をFAXで誤送信しました。
    【事案2】患者さん1名の氏名、検査の結果を別の方にお渡ししました。`,
    ["2 people", "1 people"],
    "3 people exact",
  ],
  [
    "all members, those broken into, those untouched",
    `会員サイトにおける不正ログインについて
    区分\t会員数
    全会員\t52,310名
    不正ログインされた会員\t8,921名
    うちポイントが不正に交換された会員\t64名
    不正ログインが確認されていない会員\t43,389名`,
    ["8921 people", "64 people"],
    "8921 people exact",
  ],
  [
    "those who opened the file",
    `個人情報の誤掲載について
    この間に当該ファイルを開いた者は学生17名、教職員3名でした。
    対象となる個人情報
    在学生 120名、卒業生 35名、本学教職員 9名、計164名の氏名`,
    ["120 people", "35 people", "9 people", "164 people"],
    "164 people exact",
  ],
  [
    "a mail to all, whose fault the next sentence tells",
    `メールの誤送信について
    「親子ふれあい講座」の受講が決定した58名の方に対し、会場変更の案内メールを一斉送信しました。その際、本来「BCC」欄に入力すべきメールアドレスを誤って「宛先」欄に入力しました。`,
    ["58 people"],
    "58 people exact",
  ],
  [
    "what others say of all their clients, under a heading of theirs",
    `寄付の仕組みへの侵入について
    ◆運営会社の説明(要旨)
    この仕組みを使う約240団体、約31万人分が対象になりうるとのことです。
    ◆当会のご支援者で対象になりうる方
    2019年5月から2024年4月までにご寄付くださった4,386名の方 お名前、ご住所`,
    ["310000 people", "4386 people"],
    "4386 people exact",
  ],
  [
    "those deceived afterwards",
    `公式アカウントの乗っ取りについて
    ダイレクトメッセージでやりとりした約1,300名の方のアカウント名を見ることができる状態にありました。
    偽の当選の連絡に応じ、クレジットカードの番号を入力された方が2名いらっしゃいます。`,
    ["1300 people"],
    "1300 people about",
  ],
  [
    "how many answered, day by day",
    `個人情報の誤送信について
    対象となる会員様
    - お子様 1,318名(退会された会員様 402名を含みます)
    (2)誤送信先会員様への削除依頼と確認について
    日付\t削除確認済\t確認書受領
    6/19\t17名\t0名
    6/21\t33名\t12名`,
    ["1318 people", "402 people"],
    "1318 people exact",
  ],
  [
    "a suspicion that came to nothing",
    `サイバー攻撃に関する調査結果について（最終報告）
    不審な通信を検知し、通販会員様最大3,412名の個人情報が流出した可能性があるとして、調査を進めてまいりました。
    調査の結果、個人情報の漏えい件数は0件です。`,
    [],
    null,
  ],
  [
    "accounts that are protected from now on",
    `迷惑メールに関するお詫び
    社員1名のメールアカウントが第三者に不正に使用され、社外の約3,180件のメールアドレス宛てに、迷惑メールが送信されました。
    全社員248名のアカウントに多要素認証を導入いたしました。`,
    [],
    null,
  ],
  [
    "a firm's number of workers is what leaked, not who",
    `個人情報の漏えいについて
    （１）Ａ社に関する情報（事業場名、所在地、労働者数３６名）
    （２）Ａ社の労働者４名の氏名及び賃金額`,
    ["4 people"],
    "4 people exact",
  ],
  [
    "addresses of offices",
    `メールアドレスの漏えいについて
    「Bcc」で送信すべきところを、誤って「To」で送信したもの。
    対象件数 83事業所96件のメールアドレス`,
    ["83 organizations", "96 records"],
    "96 records exact",
  ],
  [
    "one whose credentials opened the way",
    `当社子会社への不正アクセスについて
    従業員の個人情報が流出したことを確認しております。対象となる人数については調査中です。
    現地の従業員 1 名の社外接続用アカウントの認証情報が何らかの理由により第三者に取得されたことが判明しました。`,
    [],
    null,
  ],
  [
    "what several bodies have together",
    `委託先からの情報漏えいについて
    本県分の対象者は9,876人です。
    受託者によると、3自治体を合わせた対象者は14,205人とのことである。`,
    ["9876 people", "14205 people"],
    "9876 people exact",
  ],
];

describe("figures of those who are not concerned", () => {
  it.each(NOTICES.map((notice) => [notice[0], notice] as const))("%s", (_, notice) => expectCounts(notice));
});
