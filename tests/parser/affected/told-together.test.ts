import { describe, it } from "vitest";
import { type CountedNotice, expectCounts } from "./counted-notice";
import { expectFigures } from "./figures";

const NOTICES: readonly CountedNotice[] = [
  [
    "a figure far from the groups is none of them",
    `共有設定の誤りについて
    名寄せの結果、お客様3,826名様分の情報が対象であることが確定しました。
    内容は氏名、メールアドレス、職務経歴です。設定は翌日までに社内限定に変更し、以後は担当部門の承認を得なければ変更できないようにいたしました。対象の方には順次ご連絡を差し上げます。
    記録の残っている期間について確認したところ、特定できていないアクセスが、面談記録1名様分のファイルにありました。`,
    ["3826 people"],
    "3826 people exact",
  ],
  [
    "entries of a list are groups, however long they are",
    `名簿の流出について
    (1) 会員の皆様 1,200名 氏名、住所、電話番号、メールアドレス、生年月日、性別、職業、購入履歴、お届け先の氏名、住所、電話番号、配送希望日時、備考欄にご記入いただいた内容、お問い合わせの履歴、アンケートの回答、会員種別、登録日時、最終利用日、ポイント残高が流出しました
    (2) 職員 30名 氏名`,
    ["1200 people", "30 people"],
    "1230 people exact",
  ],
  [
    "as many as all others together",
    `証明書の誤発行について
    誤って発行した証明書
    ・住民票の写し 1人分
    ・印鑑登録証明書 1人分
    ・戸籍の写し 3人分
    対応
    ・市の職員がお詫びに伺ったのは、証明書に記載されていた5人の方です。`,
    ["1 people", "1 people", "3 people", "5 people"],
    "5 people exact",
  ],
  [
    "of one class, or in both papers",
    `写真の投稿について
    投稿に31名の生徒の写真が使われ、また1学級38名の氏名と点数を読み取ることができました。31名の生徒は全員がこの学級に在籍しております。`,
    ["31 people", "38 people"],
    "38 people exact",
  ],
  [
    "of those above again",
    `書類の盗難について
    ・注文書の控え 3名様分(氏名、住所)
    ・案内先の一覧表 27名様分(氏名)
    ・運転免許証の写し 1名様分(上記注文書のお客様)`,
    ["3 people", "27 people", "1 people"],
    "30 people exact",
  ],
  [
    "in a bracket that says where they stand already",
    `設定誤りについて
    閲覧可能であった情報
    (1)学部生名簿 1,284名分
    (2)進学希望者一覧 96名分(いずれも(1)に含まれます)`,
    ["1284 people", "96 people"],
    "1284 people exact",
  ],
  [
    "the same behind a sign of a footnote",
    `申込書の紛失について
    紛失した書類
    入会申込書 82名分
    振替依頼書(お客様控えを除く) 37名分 ※上記82名に含まれます。`,
    ["82 people", "37 people"],
    "82 people exact",
  ],
  [
    "a footnote on what the papers hold",
    `申込書の紛失について
    紛失した書類
    入会申込書 82名分
    退会届 37名分 ※上記書類に含まれる情報:氏名、住所`,
    ["82 people", "37 people"],
    "119 people exact",
  ],
  [
    "said not to stand there",
    `申込書の紛失について
    紛失した書類
    入会申込書 82名分
    退会届 37名分 ※上記82名には含まれていません`,
    ["82 people", "37 people"],
    "119 people exact",
  ],
  [
    "said in brackets not to stand there",
    `設定誤りについて
    閲覧可能であった情報
    (1)学部生名簿 1,284名分
    (2)聴講生一覧 96名分((1)に含まれておりません)`,
    ["1284 people", "96 people"],
    "1380 people exact",
  ],
  [
    "groups with their figures, each leading a line that tells of it",
    `案内メールの誤送信について
    流出した情報
    来場予約の皆様 318名様:予約番号とメールアドレス。お名前は載っておりませんでした。
    出品者ご担当者様 94名様(61社):お名前、電話番号。売上の金額は記載されておりません。`,
    ["318 people", "61 organizations", "94 people"],
    "412 people exact",
  ],
  [
    "a figure within what a line tells leads no group",
    `名簿の流出について
    流出した情報
    会員の皆様 640名様:お名前、ご住所。口座番号は流出しておりません。
    ご回答の内容:会員の皆様のうち52名様:ご意見。住所は含まれておりません。`,
    ["640 people", "52 people"],
    "640 people exact",
  ],
  [
    "those to whom it was sent, whichever version counts them",
    `訂正のお知らせ
    名簿を誤って送信した件につきまして、訂正いたします。
    (1)対象の人数
    (誤)生徒 154名
    (正)生徒 161名
    (2)送信先
    (誤)保護者 48名
    (正)保護者 48名及び講師 3名`,
    ["161 people"],
    "161 people exact",
  ],
  [
    "receivers whose own addresses stood open to one another",
    `メール誤送信について
    宛先欄に全員のアドレスを入力したメール(宛先126名)と、同じく入力したメール(宛先88名)の2通で、メールアドレスが見える状態でした。流出したメールアドレスは計214名分です。`,
    ["214 people", "126 people", "88 people"],
    "214 people exact",
  ],
  [
    "the mailbox from which spam went out",
    `不正アクセスについて
    職員1名(以下「当該職員」)のメールアドレスから、関係者の方々に不審なメールが送られました。学生320名の氏名が流出した可能性があります。`,
    ["320 people"],
    "320 people exact",
  ],
  [
    "firms that are the customers",
    `不正アクセスについて
    データの一部が流出した可能性があります。
    ■対象となりうるお客様
    ・11月5日までに利用を始められたお客様(最大1,071社)`,
    ["1071 organizations"],
    "1071 organizations max",
  ],
  [
    "what was done with the accounts is none of them",
    `不正ログインについて
    不正にログインされた可能性のある件数
    30,001件
    不正にポイント交換を申し込まれた件数
    25件`,
    ["30001 records"],
    "30001 records exact",
  ],
  [
    "a list that counts anew what an earlier report told",
    `不正アクセスについて(第2報)
    第1報で「約2,300名分」とお知らせしましたが、複数のアドレスを整理した結果、次のとおりです。
    学生 1,102名
    教職員 415名
    合計 1,517名
    このほか、学生のうち86名については、添付ファイルに点数が記載されていました。`,
    ["1102 people", "415 people", "1517 people", "86 people"],
    "1517 people exact",
  ],
  [
    "possibly so many, and then settled",
    `誤封入について
    86人分が誤封入となった可能性があるとの報告を受けました。現物を確認し、誤封入は74人分で確定しました。`,
    ["74 people"],
    "74 people exact",
  ],
  [
    "those to whom it was shown",
    `不適切な投稿について
    患者様9名のお名前が写っておりました。投稿が表示された人数は52人であったことを確認しております。`,
    ["9 people"],
    "9 people exact",
  ],
  [
    "what was answered to the press before",
    `診療録の誤廃棄について
    患者様2,318人分の診療録を誤って廃棄しました。「約2,500人」とお答えした報道機関がありますが、箱の索引と照合し、確定しました。`,
    ["2318 people"],
    "2318 people exact",
  ],
  [
    "work that was put off",
    `ランサムウェア被害について
    患者38,914人の情報が暗号化されました。停止期間中、延べ214件の手術を延期し、受入れ要請のうち97件をお断りしました。`,
    ["38914 people"],
    "38914 people exact",
  ],
  [
    "children only say whose parents' addresses they are",
    `メール誤送信について
    申し込んだ児童111人の保護者のメールアドレス89件あてに、アドレスを「Bcc」ではなく「To」に入れて送りました。`,
    ["89 records"],
    "89 records exact",
  ],
  [
    "those that were found again, and the rest",
    `問診票の紛失について
    36名のうち5名分の問診票が足りないことに気付いた。植え込みから2名分を発見。翌朝、隣の方が1名分を届けてくださった。残る2名分は見つかっていない。`,
    ["5 people", "2 people", "1 people"],
    "5 people exact",
  ],
  [
    "those taken out before",
    `データの公開について
    参加者418名の氏名、年齢が閲覧できる状態でした。なお、同意を撤回された12名の方のデータは、公開前に除かれておりました。`,
    ["418 people"],
    "418 people exact",
  ],
  [
    "those talked of elsewhere, whose data went to nobody",
    `会議の記録の送信について
    生徒7名の氏名、学年が学外の方に送信されました。他の会議でも延べ64名の生徒が話題に上っていますが、送信先は本校の教職員に限られており、学外には送られておりません。`,
    ["7 people"],
    "7 people exact",
  ],
  [
    "what was told before as possible",
    `誤封入について
    最大216件に誤封入の可能性があると、5月29日時点ではご案内しておりました。その後の確認の結果、実際に別のお客さまへ届いていたお知らせ票は58件でした。`,
    ["58 records"],
    "58 records exact",
  ],
  [
    "those who looked, and those of them who saw something",
    `不具合による表示について
    期間中に確認画面を開かれた方は1,942名で、このうち実際に他の方の内容が表示された方は68名です。
    内容を他の方に見られた可能性がある方は73名です。`,
    ["73 people"],
    "73 people exact",
  ],
  [
    "a group as large as its two neighbours by chance",
    `書類の誤交付について
    書類に記載されていた個人情報
    交通事故の当事者 2名、目撃された方 3名、通報された方 1名
    それぞれの氏名、住所`,
    ["1 people", "2 people", "3 people"],
    "6 people exact",
  ],
  [
    "the size of a firm",
    `サーバーへの攻撃について
    当社従業員の個人情報が流出した可能性があります。当社の従業員数は単体で614名、グループ全体で1,382名ですが、このうち何名が対象となるかを調べております。`,
    [],
    null,
  ],
  [
    "all whose passwords are changed from now on",
    `不正ログインについて
    不正にログインされたアカウント 47アカウント
    児童47人の氏名、提出した課題が閲覧されました。
    再発防止として、町内の児童生徒1,082人のパスワードを、類推できないものに改めました。`,
    ["47 accounts", "47 people"],
    "47 accounts exact",
  ],
  [
    "persons each counted once, behind how often their data were looked at",
    `職員の処分について
    職員が、業務上の必要なく、延べ612件の納税者の情報を閲覧した(重複を除くと193人)。`,
    ["612 records", "193 people"],
    "193 people exact",
  ],
  [
    "those who are called concerned where they are written to",
    `不正ログインについて
    流出した可能性のある情報
    ・ボランティア登録者212名の氏名、住所
    ・貸出しを受けた方37名の氏名
    このうち15名の方は、両方に該当します。
    対象の方234名に文書でお詫びを送付します。`,
    ["212 people", "37 people", "15 people", "234 people"],
    "234 people exact",
  ],
  [
    "papers, and the people whom they tell of",
    `書類の誤廃棄について
    誤って廃棄した捜査書類 73件
    記載されていた個人情報 事故当事者146人及び目撃者19人の氏名、住所`,
    ["73 records", "146 people", "19 people"],
    "165 people exact",
  ],
  [
    "a group that holds the one before",
    `不正アクセスについて
    (2)カード情報が漏えいした可能性のあるお客様 3,187件
    (3)個人情報が漏えいした可能性のあるお客様 最大21,946件。(2)のお客様はすべてこの中に含まれます。`,
    ["3187 records", "21946 records"],
    "21946 records max",
  ],
  [
    "figures with something told in between",
    `誤送信について
    会員52名の氏名を送付しようとした際、宛先を誤り、資料を請求された方7名の氏名も見える状態になりました。`,
    ["52 people", "7 people"],
    "52 people exact",
  ],
  [
    "what the next sentence adds",
    `パソコンの紛失について
    パソコンには従業員84名の氏名、住所が保存されていました。このほか、採用に応募された方31名の履歴書も保存されておりました。`,
    ["84 people", "31 people"],
    "115 people exact",
  ],
  [
    "calls that came in",
    `誤封入について
    「別の人の明細書が入っている」との電話が税務課に4件あり、誤封入が判明。
    誤封入の件数
    312件`,
    ["312 records"],
    "312 records exact",
  ],
  [
    "whoever was apologized to, where nothing else counts them",
    `送り状の貼り間違いについて
    別のお客さまの納品書が届きました。納品書には氏名、住所が印字されています。14名のお客さまには個別にご連絡し、お詫びしました。`,
    ["14 people"],
    "14 people exact",
  ],
  [
    "whoever was asked to give back what came astray",
    `誤送信について
    名簿を誤って送信しました。受信された3名の方にはお詫びし、削除をお願いしました。`,
    [],
    null,
  ],
  [
    "on a machine so many people",
    `盗難について
    対象となるお客さま
    ・ノートパソコン 1,926名(氏名、住所)
    ・申込書類の控え 3名(健康状態)`,
    ["1926 people", "3 people"],
    "1929 people exact",
  ],
  [
    "what an earlier notice said, in brackets",
    `不正アクセスの調査結果
    取得された情報
    ・会員 94,317名分(2月6日公表時は最大128,000名)`,
    ["94317 people"],
    "94317 people exact",
  ],
  [
    "some of those above again",
    `不正アクセスについて
    対象となるお客様
    ①本サイトでカードを入力された方 1,318名
    ②会員登録された方 4,902名(①の方を一部含みます)`,
    ["1318 people", "4902 people"],
    "4902 people exact",
  ],
  [
    "the one who was chosen by mistake",
    `メールの誤送信について
    委員16名の名簿を送付しようとした際、同姓の外部の方(研修を受講された方1名)を選択し、送信した。`,
    ["16 people"],
    "16 people exact",
  ],
  [
    "told as done, not asked",
    `確認画面の不具合について
    登録情報を第三者に見られた可能性のある方(計86名)が特定できましたので、1月27日に個別にお詫びのご連絡をいたしました。`,
    ["86 people"],
    "86 people exact",
  ],
];

describe("figures that are told together, or elsewhere", () => {
  it.each(NOTICES.map((notice) => [notice[0], notice] as const))("%s", (_, notice) => expectCounts(notice));
});

describe("one sentence that goes on to tell of one more", () => {
  expectFigures([
    [
      "A社様向けの請求書41名分を誤ってB社様に送信し、同様にB社様向けの請求書38名分をA社様に送信しました。",
      "41 affected, 38 affected",
      "79 people",
    ],
  ]);
});
