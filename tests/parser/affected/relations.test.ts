import { describe, it } from "vitest";
import { type CountedNotice, expectCounts } from "./counted-notice";

const NOTICES: readonly CountedNotice[] = [
  [
    "cards and all data of the same customers, named once",
    `不正アクセスについて
    お客様のクレジットカード情報(3,318件)および個人情報(5,870件)が漏えいした可能性があることが判明いたしました。`,
    ["3318 records", "5870 records"],
    "5870 records exact",
  ],
  [
    "so many among so many",
    `会員サイトへの不正ログインについて
    調査の結果、不正ログインされた323件中10件のIDにおいて、会員の氏名、住所が第三者に閲覧された可能性があることが判明いたしました。`,
    ["323 records", "10 records"],
    "323 records exact",
  ],
  [
    "a breakdown of which words call the first a part already",
    `個人情報を含む電子メールの漏えいについて
    2.漏えいした情報
    (2)電子メール及び添付ファイルに含まれている個人情報等
    学内教職員 485件
    内訳・・・氏名・メールアドレス 89件
    氏名 278件
    メールアドレスのみ 118件
    学内学生 849件`,
    ["485 records", "89 records", "278 records", "118 records", "849 records"],
    "1334 records exact",
  ],
  [
    "a total behind the last of those that it adds up",
    `公開データへの個人情報の混入について
    個人情報件数(実数)
    ・設置法人代表者の個人住所 205件
    ・事業所管理者の個人住所 318件
    ・苦情窓口担当者の氏名 238件 計761件`,
    ["205 records", "318 records", "238 records", "761 records"],
    "761 records exact",
  ],
  [
    "a total of other things is none of theirs",
    `名簿の誤送付について
    氏名が記載された方 205名
    住所が記載された方 318名
    誤って送付した封筒 計40通`,
    ["205 people", "318 people"],
    "523 people exact",
  ],
  [
    "cards of those whose data are counted too",
    `通販サイトへの不正アクセスについて
    お客様のクレジットカード情報(1,874名分)と、お客様の個人情報(6,035名分)及びお届け先の個人情報(7,884名分)が漏えいした可能性があります。`,
    ["1874 people", "6035 people", "7884 people"],
    "13919 people exact",
  ],
  [
    "those among whom others are counted",
    `アンケート回答者の情報の漏えいについて
    漏えいした情報は、5月10日までに回答された587名のうち、抽選を希望された402名の氏名及び住所並びに587名全員の年代です。`,
    ["402 people", "587 people"],
    "587 people exact",
  ],
  [
    "a whole in brackets behind its part is no group",
    `当選者の個人情報の漏えいについて
    送り状に記載の氏名及び住所が漏えいした方は、36名様です(当選者50名様のうち)。`,
    ["36 people"],
    "36 people exact",
  ],
  [
    "a part with a note's sign before it",
    `不正ログインのお知らせ
    対象アカウント:1,658アカウント
    ※うち26アカウントでポイントが交換されました。`,
    ["1658 accounts", "26 accounts"],
    "1658 accounts exact",
  ],
  [
    "who was left out of the first figure is a part of the new one",
    `USBメモリの紛失について(訂正)
    紛失したUSBメモリに記録されていた患者さんの人数を訂正いたします。
    (誤)128名
    (正)141名
    昨年手術を受けられた13名の方の情報が漏れておりました。`,
    ["13 people", "141 people"],
    "141 people exact",
  ],
  [
    "whose pages were opened in fact, of all that lay open",
    `領収書の誤公開について
    領収書をお受け取りの743人の氏名と住所が検索サイトから閲覧できる状態になっていました。
    記録では、17人分の領収書に外部からのアクセスがありました。`,
    ["17 people", "743 people"],
    "743 people exact",
  ],
  [
    "one kind of data of some of them",
    `業務用スマートフォンの盗難について
    端末には、お客様62名様のお名前とお電話番号、施工箇所の写真(29名様)が保存されていました。`,
    ["29 people", "62 people"],
    "62 people exact",
  ],
  [
    "two groups in one sentence stay two groups",
    `書類の誤廃棄について
    誤って廃棄した書類には、患者さん11名、付き添いの方6名の氏名が記載されていました。`,
    ["11 people", "6 people"],
    "17 people exact",
  ],
  [
    "one person and one record are one",
    `メールの誤送信による個人情報(1名)の漏えいについて
    ・含まれていた個人情報:1件
    ・送信された宛先:1件`,
    ["1 people", "1 records"],
    "1 people exact",
  ],
  [
    "cells that span rows shift the figures",
    `申込者情報の漏えいについて
    申込フォーム\t期間\t人数\t項目
    6月開催分\t6月3日~24日\t88\t氏名、住所
    8月開催分\t141
    計\t229\t`,
    ["141 people", "229 people", "88 people"],
    "229 people exact",
  ],
  [
    "a whole line that was wrong",
    `確認書の誤送付について(訂正)
    誤送付の対象
    (誤)6世帯 14人分
    (正)8世帯 19人分
    記載されていた情報:世帯主の氏名、住所`,
    ["19 people"],
    "19 people exact",
  ],
  [
    "those said to be within the others",
    `かばんの盗難について
    【かばんに入っていた個人情報】
    ・訪問予定表(利用者9名の氏名、住所)
    ・記録 3名分(氏名、心身の状況)
    ※3名は上記9名に含まれる。`,
    ["3 people", "9 people"],
    "9 people exact",
  ],
  [
    "groups of which one is in the other",
    `不正アクセスによる個人情報漏えいのお知らせ
    お客様のクレジットカード情報(1,884件)および個人情報(最大6,127件)が漏えいした可能性があります。
    (2)カード決済をされたお客様
    (3)商品を購入されたお客様
    なお、(2)のお客様は(3)にも含まれます。`,
    ["1884 records", "6127 records"],
    "6127 records max",
  ],
  [
    "a table of one cell a line",
    `認証サーバーに対する不正アクセスについて
    ■ 漏えいした可能性のある個人情報の件数
    会社名
    従業員等
    お取引先様
    計
    当社
    412
    3
    415
    子会社
    3,806
    221
    4,027
    合計
    4,218
    224
    4,442
    (単位:件。退職者を含む)`,
    ["4442 records"],
    "4442 records exact",
  ],
  [
    "entries of one size add up to the total",
    `メールアドレスの漏えいについて
    宛先欄に入れて送ったため、利用者のメールアドレスが漏えいしました。
    利用者のメールアドレス 1,780件
    【内訳】
    17時23分 500件
    17時26分 500件
    17時28分 500件
    17時30分 280件`,
    ["1780 records", "280 records", "500 records"],
    "1780 records exact",
  ],
  [
    "what people have is not added to them",
    `個人情報の漏えいについて
    漏えいした個人情報 参加者及び登壇者103名のメールアドレス105件`,
    ["103 people", "105 records"],
    "103 people exact",
  ],
  [
    "a total without those counted twice",
    `個人情報流出の懸念に関するお知らせ
    (2)カード情報の流出の懸念があるお客様 1,874名
    (3)その他の情報の流出の懸念があるお客様 8,912名
    なお、(2)と(3)の双方に当てはまる方が1,655名おられ、重なりを除きますと、対象は9,131名でございます。`,
    ["1874 people", "8912 people", "1655 people", "9131 people"],
    "9131 people exact",
  ],
  [
    "a figure quoted in brackets from the notice before it was corrected",
    `電子メールの誤送信について
    応募された方139名(※)の氏名、所属
    ※ 当初「142名」と記載していましたが、同じ方の重複が3件あったため訂正しました。`,
    ["139 people"],
    "139 people exact",
  ],
  [
    "a figure given when it was first made public",
    `なりすましログインに関するご報告
    ・なりすましでログインされた会員 3,204アカウント
     (1月6日の公表時には3,187アカウントとしておりましたが、ログの再点検により改めました)`,
    ["3204 accounts"],
    "3204 accounts exact",
  ],
  [
    "a column of persons under 件数(人)",
    `閲覧可能であったファイルについて
    対象となる個人情報
    対象\t主な項目\t件数(人)
    お客様\t氏名、メールアドレス\t81,204
    お取引先のご担当者様\t氏名、会社名\t2,077
    合計\t\t83,281
    ※ 既報では対象を「最大94万6千人」としておりましたが、重複を除外した結果、上記の人数となりました。`,
    ["81204 people", "2077 people", "83281 people"],
    "83281 people exact",
  ],
  [
    "a second paper of some of the same pupils",
    `鞄の盗難について
    個人情報の内容
    ①通知表の下書き 4年生31名分
    ②家庭環境調査票 29名分(①の児童のうち提出済みの者)`,
    ["31 people", "29 people"],
    "31 people exact",
  ],
  [
    "digits apart, as read from paper",
    `USBメモリの紛失について
    紛失したUSBメモリに含まれる個人情報
    (1) 手術症例一覧表  2 1 8 名分(氏名、患者番号)
    (2) 録画映像  7 名分((1)に含まれる方です。)`,
    ["218 people", "7 people"],
    "218 people exact",
  ],
  [
    "a broken group of thousands",
    `不正アクセスについて
    見積り又は資料の請求をいただいたお客様 1 万 2,40 8 名の情報(氏名、住所)`,
    ["12408 people"],
    "12408 people exact",
  ],
  [
    "households of which some are listed twice",
    `調査票等の盗難について
    ①記入済みの調査票 14世帯分(世帯主の氏名)
    ②調査対象世帯名簿 60世帯分(世帯主の氏名、住所)※①の世帯を含む`,
    ["14 records", "60 records"],
    "60 records exact",
  ],
  [
    "persons each counted once, beside attendances",
    `申込フォームの設定不備について
    【対象】次の大会に申し込まれた方
    ・市民マラソン練習会 延べ306名
    ・親子水泳教室 延べ74名
    合計 延べ380名(重複を除いた実人数は331名)`,
    ["306 people", "74 people", "380 people", "331 people"],
    "331 people exact",
  ],
  [
    "a part and what it leaves",
    `職員の懲戒処分について
    被処分者は、知人等の年金記録を端末で延べ62件(38人分)閲覧した。
    このうち5人分については、氏名、住所を知人に話した。残る33人分について、外部に伝えた事実は認められなかった。
    同一人の記録が繰り返し閲覧されていた。`,
    ["38 people", "5 people", "33 people"],
    "38 people exact",
  ],
  [
    "so many cases, so many persons",
    `別の方の証明書の交付について
    市民Bさんの世帯全員(4人)が載った住民票の写しが印刷された。
    Dさん(1人)の印鑑登録証明書が印刷されていた。
    以上、2件、5人分`,
    ["5 people"],
    "5 people exact",
  ],
  [
    "one's own share of what several lost",
    `注文書の飛散について
    飛び散ったのは3つの組合で1,012人分、うち当組合の組合員さんのものは386人分です。`,
    ["1012 people", "386 people"],
    "386 people exact",
  ],
  [
    "wrong and right in one line",
    `(訂正)文書からの個人情報の漏えいについて
    2の人数 誤 56人 → 正 61人
    意見書を出した61人の氏名。うち5人は住所を含む。`,
    ["61 people", "5 people"],
    "61 people exact",
  ],
  [
    "予約 ends in a sign that also means about",
    `ご予約のお客様へ
    見られたおそれがありますのは、ご予約84件のお名前、お電話番号でございます。`,
    ["84 records"],
    "84 records exact",
  ],
  [
    "groups of a list, each with its figure in brackets",
    `不正アクセスに関するお知らせ
    ■流出が確認された個人情報
    ① お客様に関する情報（1,830名）
    ② 従業員に関する情報（412名、うち退職者97名）
    ③ 採用選考に応募された方に関する情報（25名）`,
    ["1830 people", "412 people", "97 people", "25 people"],
    "2267 people exact",
  ],
  [
    "a figure told in an earlier report, and whom it counted in vain",
    `個人情報漏えいのおそれについて（続報2）
    8月23日の続報では、ご寄附者様・登録者様あわせて最大6,640名とお知らせしておりました。解析の結果、このうち1,240名の情報は保存されていなかったことが判明し、対象から除外いたしました。
    これにより、対象となる方は5,400名となります。`,
    ["5400 people"],
    "5400 people exact",
  ],
  [
    "several reports on one page",
    `予約システムからの情報流出に関するお詫び
    【第3報】2024年4月5日
    第2報でお知らせした1,087名のうち2名は、テスト用のご予約であったことがわかりましたので、対象となるお客様は1,085名に確定いたしました。
    【第2報】2024年3月15日
    対象のお客様は1,087名であることが判明いたしました。
    【第1報】2024年3月8日
    対象のお客様は約1,020名と見込んでおります。`,
    ["1085 people"],
    "1085 people exact",
  ],
  [
    "groups said to share nobody",
    `書類の誤廃棄について
    ○書類に記載されていた方の人数
    ・検定試験の受検申込書 約500名分
    ・講習会の受講台帳 123名分
    （両者に重複する方はいないことを確認しております）`,
    ["500 people", "123 people"],
    "623 people about",
  ],
  [
    "a bracket of persons and firms that adds up",
    `再委託先のサーバーへの不正アクセスについて
    漏えいの可能性がある情報の概要
    ・調査対象者数:14者(個人12名、法人2社)`,
    ["14 people", "12 people", "2 organizations"],
    "14 people exact",
  ],
  [
    "persons by kind of data",
    `個人情報の漏えいに関するお知らせ
    漏えいした項目及び該当人数は以下のとおりです。
    項目\t該当人数
    氏名\t2,617 人
    会社名・部署名・役職\t1,988 人
    住所\t212 人`,
    ["2617 people", "1988 people", "212 people"],
    "2617 people exact",
  ],
  [
    "a figure of the earlier notice that was looked through again",
    `不正アクセスに関する調査結果のご報告(第三報)
    ・対象件数 1,127,640件(既報※2においてお知らせした最大1,130,000件を精査したものです)`,
    ["1127640 records"],
    "1127640 records exact",
  ],
  [
    "those of them used to sell",
    `元従業員による顧客情報の持ち出しについて
    持ち出された情報の件数 約26,000件
    転職先の会社によれば、少なくとも1,300件の情報が電話による営業活動に使用されたとのことです。`,
    ["26000 records", "1300 records"],
    "26000 records about",
  ],
  [
    "forms, and persons on them",
    `調査票の紛失について
    訪問調査票41件・対象者986人分が未着であった。紛失が判明した。`,
    ["41 records", "986 people"],
    "986 people exact",
  ],
];

describe("figures that are parts, totals, corrections or the same people again", () => {
  it.each(NOTICES.map((notice) => [notice[0], notice] as const))("%s", (_, notice) => expectCounts(notice));
});
