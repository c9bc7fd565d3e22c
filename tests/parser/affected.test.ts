import { describe, expect, it } from "vitest";
import type { Notice } from "../../lib/notice";
import { parseDocument } from "../../lib/parser";

function read(text: string): Notice {
  const [notice] = parseDocument(text.replace(/^ {4}/gm, "")).notices;
  if (!notice) throw new Error("no notice");
  return notice;
}

const standing = (notice: Notice) =>
  notice.counts
    .filter(({ status }) => status === "affected" || status === "part")
    .map(({ value, unit }) => `${value} ${unit}`)
    .sort();
const headline = ({ affected }: Notice) => affected && `${affected.value} ${affected.unit} ${affected.qualifier}`;

/** What the notice teaches → its text, the figures that stand, the headline. */
type Row = readonly [lesson: string, text: string, counts: readonly string[], headline: string | null];

const notices: readonly Row[] = [
  [
    "members and guests of a shop are two groups",
    `当社オンラインショップへの不正アクセスによる個人情報流出に関するお詫び
    2022年9月14日
    株式会社はまなす食品

    このたび、当社が運営する「はまなす便」において、第三者による不正アクセスを受け、お客様の個人情報が流出した可能性があることが判明いたしました。

    1. 流出した可能性のある情報
    (1) クレジットカード情報
    2021年4月1日から2022年3月31日の間に、当サイトでクレジットカード決済をされたお客様 1,024名
    ・カード名義人名 ・クレジットカード番号 ・有効期限 ・セキュリティコード
    (2) 個人情報
    当サイトで商品をご購入いただいたお客様 最大8,940名(上記(1)のお客様を含みます。)
    ・氏名 ・住所 ・電話番号
    2. お客様へのお願い
    カードのご利用明細に身に覚えのない請求項目がないかご確認ください。
    3. 再発防止策
    年2回の脆弱性診断を実施いたします。`,
    ["1024 people", "8940 people"],
    "8940 people max",
  ],
  [
    "mail with open addresses",
    `電子メールの誤送信について
    瀬戸見市教育委員会
    令和6年2月20日

    1 概要
    令和6年2月19日(月)午後3時、市民講座の申込者85人に開催案内メールを一斉送信する際、本来「BCC」に入力すべきメールアドレスを「宛先」に入力して送信したため、受信者全員に他の方のメールアドレスが表示される状態となった。
    2 漏えいした個人情報
    メールアドレス 85件
    3 経緯
    午後3時20分、受信者1名から指摘があり判明した。
    4 対応
    午後5時までに85人全員にお詫びとメールの削除依頼を行った。同日中に62人から削除した旨の返信があった。
    5 再発防止策
    メール送信時は2人以上で確認する。`,
    ["85 people", "85 records"].slice(1),
    "85 records exact",
  ],
  [
    "a school's USB stick with three groups",
    `個人情報が保存されたUSBメモリの紛失について
    青嶺県立柏谷高等学校
    平成30年11月6日

    本校教諭(40歳代)が、生徒の個人情報を含むUSBメモリ1個を紛失しました。
    保存されていた個人情報
    ア 1年生 240名の氏名、出席番号
    イ 2年生 236名の氏名、進路希望
    ウ 卒業生 12名の推薦書
    発生日 平成30年11月2日(金)
    11月5日、全校集会で生徒に説明し、保護者会を開催しました(320名出席)。`,
    ["12 people", "236 people", "240 people"],
    "488 people exact",
  ],
  [
    "the city's own share of a contractor's total",
    `委託先事業者における個人情報の漏えいについて
    令和6年7月3日 北浜見市

    本市が納税通知書の印刷業務を委託している株式会社ミヤコ印刷がランサムウェアに感染し、同社が保有する情報が流出したことが判明しました。
    同社によると、全国の委託元から預かった約150万件の個人情報が流出したとのことです。
    1 本市に関する情報
    令和5年度市県民税納税通知書の対象者 22,415人
    氏名、住所、税額
    2 今後の対応
    対象者には個別に通知します。`,
    ["1500000 records", "22415 people"],
    "22415 people exact",
  ],
  [
    "a hospital's lost list, figures of beds and staff aside",
    `患者様情報の紛失に関するお詫び
    医療法人社団あおい会 白樺総合病院(病床数312床)

    当院の看護師1名が、病棟患者様の申し送り表を院外で紛失したことが判明いたしました。
    申し送り表には、入院患者様42名の氏名、年齢、病名が記載されておりました。
    なお、現時点で第三者による悪用は確認されておりません。
    対象の42名の患者様およびご家族には、主治医より直接お詫び申し上げております。
    今後、全職員(約680名)への教育を徹底してまいります。`,
    ["42 people"],
    "42 people exact",
  ],
  [
    "figures in a flattened table with a total",
    `不正アクセスによる情報漏えいに関するご報告(最終報)
    2024年3月1日

    調査の結果、漏えいした可能性のある個人情報は下表のとおりです。
    区分
    件数
    お客様情報
    18,204件
    お取引先様情報
    3,011件
    従業員情報
    785件
    合計
    22,000件

    対象の方への通知は2月20日までに完了いたしました。お問い合わせは本日までに41件いただいております。`,
    ["18204 records", "22000 records", "3011 records", "785 records"],
    "22000 records exact",
  ],
  [
    "police: victims and witnesses in a lost notebook",
    `捜査資料の紛失について
    青嶺県警察本部 令和4年5月18日

    警察署の刑事課員が、事件関係者の個人情報を記載した手帳を紛失しました。手帳には、被害者3人、参考人7人の氏名及び電話番号が記載されていました。
    捜査員約30人で捜索しましたが、発見に至っていません。`,
    ["3 people", "7 people"],
    "10 people exact",
  ],
  [
    "shops that are only open or closed",
    `顧客情報が記載された伝票の紛失について
    株式会社まるや質店

    当社が運営する全国24店舗のうち、尾ノ浦店において、お客様の個人情報が記載された買取伝票56枚を誤って廃棄した可能性があることが判明しました。対象は、2019年4月に買取をご利用いただいたお客様53名です。`,
    ["53 people"],
    "53 people exact",
  ],
  [
    "accounts, with those whose points were spent as a part",
    `弊社会員サイトへの不正ログインについて
    2021年11月2日

    10月29日から10月31日にかけて、リスト型攻撃とみられる不正ログインの試行が約240万回行われ、3,420件のアカウントに不正ログインされたことを確認しました。
    このうち12件のアカウントでポイントの不正利用が確認されています。
    不正ログインされた会員様には、パスワードの変更をお願いしております。`,
    ["12 accounts", "3420 accounts"],
    "3420 accounts exact",
  ],
  [
    "an earlier estimate narrowed down",
    `個人情報漏えいに関する調査結果のご報告(第3報)

    4月20日付「個人情報漏えいに関するお詫びとお知らせ(第2報)」において、漏えいのおそれがある件数を最大12万件とお知らせしておりましたが、調査の結果、漏えいが確認された件数は83,211件であることが判明いたしました。
    内訳
    ・会員情報 80,011件
    ・応募者情報 3,200件`,
    ["3200 records", "80011 records", "83211 records"],
    "83211 records exact",
  ],
  [
    "those who could see are not counted",
    `学内システムの設定不備について
    国立大学法人みなと大学

    学内のファイル共有サーバーにおいて、アクセス権の設定に誤りがあり、本学の構成員(学生約9,800名、教職員約1,500名)が、学生相談に関するファイルを閲覧できる状態となっていました。
    ファイルには、相談に訪れた学生58名の氏名と相談内容が記載されていました。
    アクセスログを確認したところ、16名が当該ファイルを閲覧していました。`,
    ["58 people"],
    "58 people exact",
  ],
  [
    "nothing counted yet",
    `ランサムウェア被害の発生について(第一報)
    2025年6月3日

    6月1日(日)未明、当社グループの複数のサーバーがランサムウェアに感染したことを確認しました。国内6拠点、海外2拠点の業務に影響が出ております。
    個人情報を含む情報の流出の有無および件数については、外部の専門家2社の協力を得て調査中です。当社の従業員数は3,200名、取引先は約1,400社です。`,
    [],
    null,
  ],
  [
    "wrong enclosure: how many letters, how many persons",
    `介護保険料通知書の誤送付について
    令和3年7月20日

    7月15日に発送した介護保険料決定通知書4,812通のうち、6通について、別の方の通知書を封入して送付したことが判明しました。
    1 対象者 6名
    2 漏えいした内容 氏名、住所、被保険者番号、保険料額
    3 対応 対象の6名のお宅を訪問し、謝罪するとともに、誤って送付した通知書6通をすべて回収しました。`,
    ["6 people"],
    "6 people exact",
  ],
  [
    "companies and persons side by side, companies first",
    `不正アクセスに関するお知らせ
    2023年4月5日
    株式会社ひびき計器

    漏えいのおそれがある情報は次のとおりです。
    ・お取引先企業 412社の会社名、所在地、口座情報
    ・お取引先担当者様 1,120名の氏名、メールアドレス`,
    ["1120 people", "412 organizations"],
    "412 organizations exact",
  ],
  [
    "a sum of loosely counted groups",
    `当社サーバーへの不正アクセスについて
    以下の情報が流出した可能性があります。
    1) 採用に応募された方の情報 約2,300名分
    2) 退職された方の情報 延べ410名分
    3) 株主様の情報 1,002名分`,
    ["1002 people", "2300 people", "410 people"],
    "3712 people about",
  ],
  [
    "the same figure in words and in a list",
    `顧客名簿の誤送信に関するお詫び
    弊社従業員が、お客様132名の氏名、住所を記載した名簿を、誤って他のお客様5名にメールで送信いたしました。
    【漏えいした情報】
    ・お客様132名分の氏名、住所
    【対応】
    誤送信先の5名のお客様全員から、メールを削除した旨のご回答をいただいております。`,
    ["132 people"],
    "132 people exact",
  ],
  [
    "a nursery's one family",
    `個人情報の漏えいについて
    社会福祉法人ひなた会 ひなた保育園

    園児1名とその保護者2名の氏名及び住所が記載された書類を、誤って別の園児の保護者にお渡ししました。`,
    ["1 people", "2 people"],
    "3 people exact",
  ],
  [
    "an inquiry form whose entries leaked",
    `お問い合わせフォームの不具合による個人情報の漏えいについて
    当社ウェブサイトのお問い合わせフォームにおいて、入力内容が第三者から閲覧できる状態となっておりました。

    対象：2023年2月1日から2月14日までにお問い合わせフォームをご利用いただいた36名のお客様

    発生期間中のフォームへのアクセスは1,204件です。`,
    ["36 people"],
    "36 people exact",
  ],
  [
    "a survey with a total in brackets",
    `アンケート回答の閲覧可能状態について
    回答者の氏名等が、他の回答者から閲覧できる状態でした。
    該当する回答者：小学生41名、中学生59名（計100名）
    閲覧できた可能性のある方：100名`,
    ["100 people", "41 people", "59 people"],
    "100 people exact",
  ],
  [
    "kanji figures in a letter",
    `拝啓 時下ますますご清栄のこととお慶び申し上げます。
    さて、このたび弊社において、お客様百八十四名様分の保険契約申込書の写しを紛失いたしました。書類は三箱に分けて保管しており、うち一箱の所在が不明となったものでございます。
    担当者二名にて捜索いたしましたが、発見には至っておりません。
    敬具`,
    ["184 people"],
    "184 people exact",
  ],
  [
    "a figure found not to be concerned",
    `個人情報の流出懸念に関する調査結果について
    調査の結果、流出したのは会員1,320名の情報であることを確認しました。
    なお、退会者4,500名の情報は別のサーバーで管理しており、本件の影響はありません。
    その他のお客様約9万名の情報についても、流出は確認されておりません。`,
    ["1320 people"],
    "1320 people exact",
  ],
  [
    "card data and customers of one group",
    `クレジットカード情報漏えいに関するお詫び
    クレジットカード情報最大3,205件が漏えいした可能性があります。
    対象のお客様は、期間中に当サイトでカード決済をされた2,988名です。
    うち、セキュリティコードを含むもの 2,100件`,
    ["2100 records", "2988 people", "3205 records"],
    "3205 records max",
  ],
  [
    "patients counted by hospital departments",
    `電子カルテ画面の写真流出について
    写真に写っていた患者様
    内科 4名
    外科 3名
    計 7名`,
    ["3 people", "4 people", "7 people"],
    "7 people exact",
  ],
  [
    "what is kept is more than what leaked",
    `顧客情報の流出について
    弊社ではお客様約10万人の情報を管理しておりますが、今回流出したのはそのうち230名の情報です。
    流出した項目は氏名と住所です。`,
    ["230 people"],
    "230 people exact",
  ],
  [
    "questions and answers",
    `不正アクセスに関するご質問とご回答
    Q1. 何人の情報が流出したのですか。
    A1. 現時点では最大で7,200人です。
    Q2. 問い合わせはどのくらいありましたか。
    A2. 6月5日までに、電話が320件、メールが88件ありました。`,
    ["7200 people"],
    "7200 people max",
  ],
  [
    "registered groups written to with open addresses",
    `電子メールの誤送信について
    市民活動センターが登録団体42団体に講座の案内をメールで送る際、誤って全ての宛先をCCに入れて送信し、各団体のメールアドレスが互いに見える状態となりました。`,
    ["42 organizations"],
    "42 organizations exact",
  ],
  [
    "schools and their pupils",
    `児童生徒の個人情報の流出について
    教育委員会が業務を委託した事業者のサーバーから、児童生徒等2,480名(小学校12校、中学校5校)の氏名及び学年が流出したことが判明した。`,
    ["2480 people"],
    "2480 people exact",
  ],
  [
    "one group by name only, one with address",
    `名簿の紛失について
    紛失した名簿に記載されていた個人情報
    氏名のみ 120名
    氏名及び住所 45名`,
    ["120 people", "45 people"],
    "165 people exact",
  ],
  [
    "disciplined staff",
    `職員の懲戒処分について
    市は、市民の住民情報を業務外で閲覧したとして、市民課の職員1人を停職3か月、上司2人を戒告とした。
    閲覧されたのは、知人ら市民26人の氏名、住所、家族構成で、2年間で延べ140回に及ぶ。`,
    ["26 people"],
    "26 people exact",
  ],
  [
    "special-care data within",
    `個人データの漏えいについて
    ■漏えいした個人データの件数
    約1万9,000件(うち要配慮個人情報を含むもの 1,200件)
    ■本人の数
    約1万6,000人`,
    ["19000 records", "1200 records", "16000 people"],
    "19000 records about",
  ],
  [
    "years listed apart",
    `補助金申請者の情報の誤掲載について
    誤って掲載した情報は次のとおりです。
    ・令和2年度 申請者 34名
    ・令和3年度 申請者 41名
    ・令和4年度 申請者 34名
    掲載期間中のページ閲覧数は203件でした。`,
    ["34 people", "34 people", "41 people"],
    "109 people exact",
  ],
  [
    "a theft from a car",
    `お客様情報の盗難について
    5月2日(火)午後、弊社の協力会社の作業員2名が昼食のため車を離れた20分ほどの間に、車内からお客様の情報が記載された工事指示書8件分が入った鞄が盗まれました。`,
    ["8 records"],
    "8 records exact",
  ],
  [
    "companies that use a service are not the persons",
    `弊社サービスの不具合による情報の誤表示について
    弊社の請求書管理サービスをご利用の企業様(約2,300社)のうち、6社において、他社の請求書が表示される不具合が発生いたしました。
    表示された請求書に記載されていた担当者様のお名前は14名分です。`,
    ["14 people"],
    "14 people exact",
  ],
  [
    "loss noticed late, with a search party",
    `住民票請求書の紛失について
    市民課で保管していた住民票等の請求書(令和5年3月分、238件)の所在が分からなくなっていることが判明しました。職員15名で書庫を捜索しましたが見つかっておりません。
    請求書には請求者の氏名、住所、生年月日が記載されています。`,
    ["238 records"],
    "238 records exact",
  ],
  [
    "customers by name in a subject line",
    `お客様312名分の個人情報を含む書類の紛失について
    株式会社ひばり住設

    このたび、弊社支店において、お客様の個人情報を含む書類を紛失いたしました。
    書類は点検報告書で、平成29年度に点検にお伺いしたお客様のものです。`,
    ["312 people"],
    "312 people exact",
  ],
  [
    "hijacked mailbox whose mails could be read",
    `弊社メールアカウントへの不正アクセスについて
    従業員1名のメールアカウントが不正アクセスを受け、約5,200件のフィッシングメールが送信されました。
    当該メールボックスに保存されていたメールに含まれるお取引先様等の氏名、メールアドレス約1,800件が閲覧された可能性があります。`,
    ["1800 records"],
    "1800 records about",
  ],
  [
    "tickets and a race",
    `マラソン大会参加者情報の漏えいについて
    大会エントリー者(定員5,000名)の情報のうち、車いすの部にエントリーされた37名の方の氏名、障がいの程度が、大会ホームページで閲覧できる状態になっていました。`,
    ["37 people"],
    "37 people exact",
  ],
  [
    "notice with an update that adds a group",
    `不正アクセスについて(続報)
    前回のお知らせでは、流出した可能性のあるお客様を3,120名とご報告いたしましたが、その後の調査で、新たに資料請求をされたお客様880名の情報についても流出した可能性があることが判明し、対象は合計4,000名となりました。`,
    ["4000 people", "880 people"],
    "4000 people exact",
  ],
  [
    "children, guardians and their phone numbers in a club list",
    `スポーツ少年団名簿の誤送信について
    誤送信したファイルには、団員29名の氏名、学年、保護者の氏名(29名)及び電話番号が含まれていました。`,
    ["29 people"],
    "29 people exact",
  ],
  [
    "lottery winners",
    `プレゼント当選者情報の誤送信について
    当選者50名への賞品発送を依頼する際、当選者の氏名、住所等を記載した一覧表を、発送業務と関係のない事業者1社に誤って送信しました。`,
    ["50 people"],
    "50 people exact",
  ],
  [
    "the number of documents is not that of the persons",
    `公文書の誤廃棄について
    保存年限が満了していない公文書ファイル312冊を誤って廃棄しました。このうち個人情報を含むものは48冊で、記載されていた個人は推計で約6,500人です。`,
    ["6500 people"],
    "6500 people about",
  ],
  [
    "job seekers and workers",
    `求職者情報の誤交付について
    ハローワーク豊瀬において、求職者Aさんに対し、別の求職者5人の氏名等が記載された紹介状の控えを誤って交付した。`,
    ["5 people"],
    "5 people exact",
  ],
  [
    "figures by prefecture",
    `お客様情報の流出について
    対象となるお客様(都道府県別)
    青嶺県\t1,204名
    白樺県\t832名
    浜名県\t77名
    その他\t15名`,
    ["1204 people", "15 people", "77 people", "832 people"],
    "2128 people exact",
  ],
  [
    "organizations alone under a heading",
    `補助金採択事業者に関する情報の誤掲載について
    1 概要
    県ホームページに掲載した一覧に、公表を予定していない情報が含まれていた。
    2 対象
    37団体
    3 情報
    代表者の氏名、口座番号`,
    ["37 organizations"],
    "37 organizations exact",
  ],
  [
    "accounts counted in 件",
    `不正ログインについて
    不正ログインされたアカウント数:2,204件
    うち登録情報を閲覧された可能性のあるもの:310件
    ログイン試行回数:約98万件`,
    ["2204 accounts", "310 accounts"],
    "2204 accounts exact",
  ],
  [
    "struck and new figure with repeated words",
    `会員情報の漏えいについて(6月4日訂正)
    ・対象:メール会員 291名 メール会員 318名
    ・漏えいした情報:メールアドレス`,
    ["318 people"],
    "318 people exact",
  ],
  [
    "insurance: policies and persons",
    `ご契約者様情報を記載した書類の紛失について
    当支店で保管していた保険契約申込書控え 146件(ご契約者様 131名分)が所在不明となっていることが判明しました。`,
    ["131 people", "146 records"],
    "146 records exact",
  ],
  [
    "public facility: users of three years",
    `施設利用者名簿の誤廃棄について
    市立体育館の利用申請書(平成30年度から令和2年度までの3年間、約9,400枚)を、保存期間満了前に誤って廃棄した。
    記載されていた利用代表者は延べ約9,400人である。`,
    ["9400 people"],
    "9400 people cumulative",
  ],
  [
    "bank: letters to the wrong person",
    `お客さま情報の漏えいについて
    当行支店において、お客さま1名さまの取引明細表を、誤って別のお客さまに送付する事案が発生しました。
    当該明細表には、お客さま1名さまの氏名、口座番号および取引内容が記載されておりました。`,
    ["1 people"],
    "1 people exact",
  ],
  [
    "a union with members and their families",
    `組合員情報を保存したパソコンの盗難について
    盗難に遭ったパソコンには、組合員 1,820名及びその家族 2,411名の氏名、生年月日が保存されていました。
    事務所からはパソコン2台、現金約15万円が盗まれました。`,
    ["1820 people", "2411 people"],
    "4231 people exact",
  ],
  [
    "an e-mail list of journalists",
    `報道関係者様へのメール誤送信について
    本日、報道関係者の皆様136名にプレスリリースをお送りした際、全員のアドレスを「CC」欄に入力しておりました。`,
    ["136 people"],
    "136 people exact",
  ],
  [
    "test takers with failed and passed",
    `合格者名簿の誤掲載について
    受験者312名のうち合格者204名の受験番号を掲載すべきところ、誤って受験者全員の氏名と得点を記載した一覧を掲載しました。
    漏えいした個人情報 受験者312名の氏名、得点`,
    ["312 people"],
    "312 people exact",
  ],
  [
    "forensic result with no leak",
    `不正アクセスに関する最終報告
    当該サーバーには約8,000名のお客様情報が保存されておりましたが、調査の結果、情報が外部に送信された形跡は認められませんでした。`,
    [],
    null,
  ],
  [
    "many short items with the unit in front",
    `個人情報の漏えいについて
    ○漏えい人数：計 58人（内訳：A小学校 20人、B小学校 18人、C小学校 20人）
    ○漏えい項目：氏名、学年`,
    ["18 people", "20 people", "20 people", "58 people"],
    "58 people exact",
  ],
  [
    "telecom: lines and contracts",
    `通信サービスのお客さま情報の流出について
    流出した可能性のあるお客さま情報：約54万件（うち退会されたお客さま 約12万件）
    本件は当社の委託先の元派遣社員1名が不正に持ち出したものです。`,
    ["120000 records", "540000 records"],
    "540000 records about",
  ],
  [
    "a press release with the total in the title and groups in the text",
    `個人情報(計 1,486名分)の流出について
    2024年5月10日 株式会社さざなみ塾

    弊社が運営する学習塾の生徒様1,102名および保護者様384名の個人情報が、退職した元講師1名により持ち出されていたことが判明いたしました。
    元講師は転職先の塾の案内を約200名の保護者様に送付しておりました。`,
    ["1102 people", "1486 people", "384 people"],
    "1486 people exact",
  ],
  [
    "a hotel whose booking screen was opened",
    `予約サイトの不正アクセスについて
    当ホテル(客室数180室)の予約管理画面に第三者が不正にログインし、2023年10月1日から12月31日までに宿泊予約をされたお客様2,044件の予約情報が閲覧された可能性がございます。
    このうち、フィッシングサイトへ誘導するメッセージが送信されたお客様は317件です。`,
    ["2044 records", "317 records"],
    "2044 records exact",
  ],
  [
    "a museum's friends, some left",
    `友の会会員情報の誤送信
    友の会会員(令和5年3月末現在 1,204名)のうち、メールアドレスを登録されている388名の方にお送りした案内メールにおいて、388名全員のメールアドレスが表示された状態で送信してしまいました。`,
    ["388 people"],
    "388 people exact",
  ],
  [
    "a tax office's folder",
    `行政文書の紛失について
    紛失した文書 申告書等の写し 9件(9名分)
    記載されていた情報 氏名、住所、所得金額
    なお、職員延べ60名で庁舎内を捜索しました。`,
    ["9 people", "9 records"],
    "9 people exact",
  ],
  [
    "text recognised from paper",
    `個 人 情 報 の 紛 失 に つ い て
    平 成 3 0 年 8 月 1 0 日
    本 校 の 3 年 生 1 2 8 名 の 健 康 調 査 票 を 紛 失 し ま し た 。
    8 月 8 日 、 教 員 1 5 名 で 校 内 を 捜 索 し ま し た 。`,
    ["128 people"],
    "128 people exact",
  ],
  [
    "who was told by post and by mail",
    `情報漏えいのお知らせ
    漏えいの対象は、通信販売をご利用のお客様45,120名です。
    メールアドレスをご登録の38,900名には電子メールで、その他の6,220名には郵送でお知らせしております。`,
    ["45120 people"],
    "45120 people exact",
  ],
  [
    "members withdrawn during the check",
    `不正ログインに関するお知らせ
    弊社サービスに登録いただいているIDのうち、112,400件について第三者による不正ログインが確認されました。
    該当の112,400件のIDについてはパスワードを無効化しております。
    全会員数は約2,300万人です。`,
    ["112400 records"],
    "112400 records exact",
  ],
  [
    "a welfare office's list with households",
    `個人情報の漏えいについて
    生活困窮者支援の対象世帯一覧(18世帯、42人分)を誤って別の団体にメールで送信した。`,
    ["42 people"],
    "42 people exact",
  ],
  [
    "an exam body with several lists",
    `受験者情報の漏えいについて
    1.漏えいした情報
    ①第1回試験 受験者 1,203名(氏名、受験番号)
    ②第2回試験 受験者 1,187名(氏名、受験番号)
    ③試験監督員 64名(氏名、電話番号)
    2.原因
    委託先の担当者2名が確認を怠ったため。`,
    ["1187 people", "1203 people", "64 people"],
    "2454 people exact",
  ],
  [
    "a manufacturer's subsidiaries",
    `ランサムウェア被害について(第2報)
    当社および国内子会社3社の従業員(退職者を含む)約6,700名、ならびにお取引先約1,150社のご担当者の情報が漏えいした可能性があります。`,
    ["6700 people"],
    "6700 people about",
  ],
  [
    "a newspaper-like report of a city",
    `職員がメールを誤送信
    市は15日、子育て講座に申し込んだ市民ら63人のメールアドレスを流出させたと発表した。担当職員が同日午前、63人に一斉送信した際、互いのアドレスが見える状態で送ったという。
    市は2人から苦情を受けて気付いた。`,
    ["63 people"],
    "63 people exact",
  ],
  [
    "image file with residents",
    `自治会名簿の流出について
    自治会加入212世帯の世帯主の氏名と電話番号を記載した名簿の画像が、SNSに投稿されました。`,
    ["212 records"],
    "212 records exact",
  ],
  [
    "lost and partly found",
    `書類の紛失に関するお知らせ
    お客様86名様分のご契約書類を紛失いたしました。その後の捜索により、61名様分は発見いたしましたが、残る25名様分は未発見です。`,
    ["25 people", "61 people", "86 people"],
    "86 people exact",
  ],
  [
    "range of an estimate",
    `データ流出の可能性について
    流出した可能性のある件数は、現時点で1万件から1万5千件程度と見込んでおります。`,
    ["15000 records"],
    "15000 records about",
  ],
  [
    "age and class sizes",
    `園児の写真の誤掲載について
    年長組(5歳児)25名のうち、保護者の同意を得ていない園児3名の写真を園のホームページに掲載していました。`,
    ["3 people"],
    "3 people exact",
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
    "one person and one record are one",
    `メールの誤送信による個人情報(1名)の漏えいについて
    ・含まれていた個人情報:1件
    ・送信された宛先:1件`,
    ["1 people", "1 records"],
    "1 people exact",
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
    "what people have is not added to them",
    `個人情報の漏えいについて
    漏えいした個人情報 参加者及び登壇者103名のメールアドレス105件`,
    ["103 people", "105 records"],
    "103 people exact",
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
    "firms whose users are counted",
    `ファイル受け渡しサービスへの攻撃について
    持ち出されたことを確認した情報は次のとおりです。
    - ご契約企業 214社 の利用者 1,926アカウント
    - ファイルを受け取られた方のメールアドレス 約3万8,400件`,
    ["1926 accounts", "38400 records"],
    "40326 records about",
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
    "households of which some are listed twice",
    `調査票等の盗難について
    ①記入済みの調査票 14世帯分(世帯主の氏名)
    ②調査対象世帯名簿 60世帯分(世帯主の氏名、住所)※①の世帯を含む`,
    ["14 records", "60 records"],
    "60 records exact",
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
    "a mail to all, whose fault the next sentence tells",
    `メールの誤送信について
    「親子ふれあい講座」の受講が決定した58名の方に対し、会場変更の案内メールを一斉送信しました。その際、本来「BCC」欄に入力すべきメールアドレスを誤って「宛先」欄に入力しました。`,
    ["58 people"],
    "58 people exact",
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
    "those deceived afterwards",
    `公式アカウントの乗っ取りについて
    ダイレクトメッセージでやりとりした約1,300名の方のアカウント名を見ることができる状態にありました。
    偽の当選の連絡に応じ、クレジットカードの番号を入力された方が2名いらっしゃいます。`,
    ["1300 people"],
    "1300 people about",
  ],
  [
    "予約 ends in a sign that also means about",
    `ご予約のお客様へ
    見られたおそれがありますのは、ご予約84件のお名前、お電話番号でございます。`,
    ["84 records"],
    "84 records exact",
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
    "accounts that are protected from now on",
    `迷惑メールに関するお詫び
    社員1名のメールアカウントが第三者に不正に使用され、社外の約3,180件のメールアドレス宛てに、迷惑メールが送信されました。
    全社員248名のアカウントに多要素認証を導入いたしました。`,
    [],
    null,
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
    "a firm's number of workers is what leaked, not who",
    `個人情報の漏えいについて
    （１）Ａ社に関する情報（事業場名、所在地、労働者数３６名）
    （２）Ａ社の労働者４名の氏名及び賃金額`,
    ["4 people"],
    "4 people exact",
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
    "addresses of offices",
    `メールアドレスの漏えいについて
    「Bcc」で送信すべきところを、誤って「To」で送信したもの。
    対象件数 83事業所96件のメールアドレス`,
    ["83 organizations", "96 records"],
    "96 records exact",
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
  [
    "forms, and persons on them",
    `調査票の紛失について
    訪問調査票41件・対象者986人分が未着であった。紛失が判明した。`,
    ["41 records", "986 people"],
    "986 people exact",
  ],
];

describe("the headline figure of whole notices", () => {
  it.each(notices)("%s", (_lesson, text, counts, total) => {
    const notice = read(text);
    expect(standing(notice)).toEqual([...counts].sort());
    expect(headline(notice)).toBe(total);
  });
});
