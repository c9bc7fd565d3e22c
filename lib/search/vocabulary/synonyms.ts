/**
 * Words that mean the same, and words that are close. A group is only what people take for the same thing in a
 * notice; what is wider, narrower or usual beside it is near, with a weight, so that it can be ranked behind.
 * Spellings that `normalizeTerm` makes one (サーバ, サーバー) need not stand here.
 */
import { authorities, causes, dataTypes, subjectKinds } from "../../taxonomy";
import { normalizeTerm } from "../analysis/terms";
import { foldPlurals } from "./english";
import { findSaying } from "./said-words";
import { readWeighted, readWord, tableLines } from "./table-lines";
import { addedWords } from "./words";

/** A group a line, `_` for a space. */
const GROUPS = `
漏えい 漏洩 漏泄 流出 漏出 漏れる 漏れ リーク leak leakage
情報漏えい 情報漏洩 情報流出 データ漏えい データ漏洩 データ流出 data_breach data_leak breach
個人情報漏えい 個人情報漏洩 個人情報流出 個人情報の漏えい 個人データ漏えい 個人データ漏洩 個人データ流出 personal_data_breach
紛失 遺失 亡失 loss lost
盗難 窃盗 theft stolen
誤送信 誤配信 送信ミス 誤メール メール誤送信 misdelivery misdirected_email
誤送付 誤発送 誤郵送 送付ミス 発送ミス
誤交付 交付ミス 誤手渡し
誤公開 誤掲載 公開ミス 掲載ミス 誤表示 publishing_error
誤廃棄 誤って廃棄 廃棄ミス
設定ミス 設定誤り 設定不備 誤設定 misconfiguration
要配慮個人情報 機微情報 センシティブ情報
メールアドレス メアド メルアド eメールアドレス 電子メールアドレス email_address mail_address
メール eメール 電子メール email e-mail
クレジットカード番号 カード番号 クレカ番号 card_number
セキュリティコード cvv cvc security_code
ランサムウェア ランサム ランサムウェア攻撃 身代金要求型ウイルス 身代金ウイルス 身代金要求型マルウェア ransomware
マルウェア 不正プログラム 悪意のあるプログラム malware
フィッシング フィッシング詐欺 フィッシングメール phishing
サポート詐欺 偽警告 テクニカルサポート詐欺 偽サポート tech_support_scam support_scam
なりすまし 成りすまし なり済まし 詐称 spoofing impersonation
マイナンバー 個人番号 my_number individual_number
マイナンバーカード 個人番号カード
ふりがな フリガナ よみがな カナ氏名
生年月日 誕生日 date_of_birth birthday
ファックス ファクス ファクシミリ fax
ログインid ユーザーid 会員id user_id
リスト型攻撃 パスワードリスト攻撃 リスト型アカウントハッキング credential_stuffing
不正アクセス 不正侵入 unauthorized_access
置き忘れ 置忘れ 置き去り
クレジットカード クレカ credit_card
氏名 姓名 full_name
口座番号 銀行口座番号 bank_account
スマートフォン スマホ smartphone
パソコン pc パーソナルコンピュータ computer
usbメモリ usbスティック usbフラッシュメモリ usb_memory usb_stick usb_drive
電話番号 tel phone_number telephone_number
自治体 地方自治体 地方公共団体 municipality
委託先 業務委託先 外部委託先 委託業者 委託事業者 委託会社 contractor
不正ログイン 不正サインイン unauthorized_login
乗っ取り アカウント乗っ取り account_takeover
持ち出し 持出し 持出
二段階認証 2段階認証 two_step_verification
個人情報 personal_information
個人データ personal_data
問い合わせ 問合せ お問い合わせ inquiry
医療機関 medical_institution
病院 hospital
患者 patient
大学 university
学校 school
警察 police
市役所 city_hall
市 city
町 town
村 village
県 prefecture
通販 通信販売 通販サイト 通信販売サイト ネット通販 ショッピングサイト オンラインショップ ネットショップ オンラインストア ecサイト online_shop online_store
教諭 教員 先生 teacher
生徒 pupil
学生 student
再発防止 再発防止策 再発防止対策 prevention
電子カルテ electronic_medical_record
ふるさと納税 ふるさと寄附 ふるさと寄付 hometown_tax
寄附 寄付 寄附金 寄付金 donation
第一報 第1報 初報 first_report
アンケート 調査票 survey questionnaire
サイバー攻撃 サイバーアタック cyberattack cyber_attack
ハッキング クラッキング hacking
webスキミング ウェブスキミング スキミング フォームジャッキング web_skimming skimming
改ざん 改竄 かいざん tampering
脆弱性 ぜい弱性 セキュリティホール vulnerability
標的型攻撃 標的型メール 標的型攻撃メール targeted_attack
サーバー server
クラウド クラウドサービス cloud
ホームページ ウェブサイト webサイト サイト website
dm ダイレクトメール
bcc ブラインドカーボンコピー
メーリングリスト ml mailing_list
再委託先 再委託業者 subcontractor
元従業員 元社員 元職員 退職者 former_employee
内部不正 不正持ち出し 不正な持ち出し insider_misuse
お客様 顧客 お客さま customer
お詫び 謝罪 おわび apology
個人情報保護委員会 ppc 個情委
日本情報経済社会推進協会 jipdec
情報処理推進機構 ipa
内閣サイバーセキュリティセンター nisc
教育委員会 教委 board_of_education
社会福祉協議会 社協 council_of_social_welfare
社会福祉法人 社福
国民健康保険 国保 national_health_insurance
後期高齢者医療 後期高齢
健康診断 健診
特定健康診査 特定健診
特定保健指導 保健指導
生活保護 生保
プライバシーマーク pマーク privacy_mark privacymark
クラウドファンディング クラファン crowdfunding
クロスサイトスクリプティング xss cross-site_scripting
sqlインジェクション sqli sql_injection
dos攻撃 ddos攻撃 サービス妨害攻撃 ddos dos
多要素認証 二要素認証 2要素認証 mfa 2fa multi-factor_authentication
ゼロデイ ゼロデイ攻撃 未知の脆弱性 zero-day zero_day
総当たり攻撃 ブルートフォース攻撃 ブルートフォース brute_force
迷惑メール スパムメール スパム spam
情報セキュリティポリシー セキュリティポリシー security_policy
不具合 バグ bug
給与 給料 salary
米国 アメリカ usa
英国 イギリス uk
私物 個人所有
なくす 無くす 失くす
間違える 間違う 誤る
削除 消去 抹消
子ども 子供 こども children
誤添付 添付ミス 添付間違い
経済産業省 経産省 meti
厚生労働省 厚労省
文部科学省 文科省
国土交通省 国交省
農林水産省 農水省
コールセンター call_center call_centre
子会社 subsidiary
なし 無し ない ありません
他人 別人 他の人 他のユーザー 別のユーザー 他の利用者 別の利用者
見える 閲覧 閲覧できる 閲覧可能
黒塗り 墨塗り 墨消し マスキング 伏せ字
学籍番号 学生番号 学生証番号
社員番号 従業員番号 職員番号
マイニング 採掘
ダークウェブ 闇サイト 闇ウェブ
遠隔操作 リモート操作
記録媒体 記憶媒体 電子媒体 外部媒体 外部記憶媒体
ノートパソコン ノートpc ラップトップ モバイルパソコン
ハードディスク ハードディスクドライブ hdd
通知表 通信簿 成績表 通知票
答案 答案用紙 解答用紙
調査書 内申書
母子手帳 母子健康手帳
はがき 葉書 ハガキ
封筒 封書
メールマガジン メルマガ ニュースレター
コロナ 新型コロナ 新型コロナウイルス 新型コロナウイルス感染症 covid-19
ビジネスメール詐欺 bec
リモートデスクトップ rdp
脅迫文 ランサムノート 脅迫状 脅迫メッセージ
暗号資産 仮想通貨
車上荒らし 車上狙い 車上ねらい
ろう 聾
公用車 社用車
npo npo法人 特定非営利活動法人
会員番号 会員id
端末 パソコン端末
委託元 発注元
取り違え 取違え 入れ違い
再発行 再交付
転職先 転職
飲食店 レストラン
`;

/** A word, what is near it, and how near behind `~` (0–1); both ways. */
const NEAR = `
不正アクセス > サイバー攻撃~0.5 ハッキング~0.6 不正ログイン~0.5
サイバー攻撃 > ハッキング~0.6
乗っ取り > 不正ログイン~0.5
マルウェア > ランサムウェア~0.4 ウイルス~0.6
医療機関 > 病院~0.6 クリニック~0.4
紛失 > 置き忘れ~0.6 所在不明~0.6
誤送信 > 宛先間違い~0.7 宛先誤り~0.7 誤送付~0.4
身代金 > ランサムウェア~0.6
漏えい > 漏れる~0.7 漏れ~0.7 誤公開~0.3
情報漏えい > 情報漏れ~0.9
盗難 > 窃取~0.4 盗まれる~0.5
置き引き > 盗難~0.6
車上荒らし > 盗難~0.6
個人情報 > 個人データ~0.7
従業員 > 職員~0.5 社員~0.7
児童 > 生徒~0.4 子ども~0.7
誤添付 > 誤送信~0.6
添付ミス > 誤送信~0.6
氏名 > 名前~0.7
警察 > 県警~0.5 警視庁~0.5
フィッシング > スミッシング~0.4
usbメモリ > 記録媒体~0.4
パソコン > ノートパソコン~0.6
住所 > 居所~0.6
看護師 > 看護職員~0.7
ダークウェブ > リークサイト~0.8
懲戒処分 > 停職~0.7 減給~0.7 戒告~0.7 懲戒免職~0.8 懲戒~0.8
逮捕 > 書類送検~0.6
名簿 > リスト~0.6
検診 > 健診~0.7
電車 > 列車~0.8 車内~0.6
居酒屋 > 飲食店~0.7
かばん > バッグ~0.8
鞄 > バッグ~0.8
給付金 > 助成金~0.6
ワクチン > 予防接種~0.7
不審メール > 迷惑メール~0.7 なりすましメール~0.7
カード番号 > クレジットカード~0.5
`;

export interface Synonym {
  /** A word or phrase, to be analysed like what someone types. */
  readonly term: string;
  /** 1 where it means the same, less where it is near. */
  readonly weight: number;
}

/** Labels of the catalog that are one word say the same in both languages: パスワード, Passwords. */
function labelGroups(): string[][] {
  return [causes, dataTypes, subjectKinds, authorities].flatMap((vocabulary) =>
    Object.entries(vocabulary)
      .filter(([code, { label }]) => !/[・(]/.test(label.ja) && !["other", "others"].includes(code))
      .map(([code, { label }]) => [label.ja, label.en, code.replace(/_/g, " ")]),
  );
}

/** A reading of fewer kana is a word by itself: ライン, ワード. */
const SHORTEST_READING = 4;

/** Brands and signs in Latin letters are also written as they are read: google, グーグル. */
function readingGroups(): string[][] {
  return addedWords
    .filter(({ surface, parts }) => /^[a-z-]+$/.test(surface) && parts.length === 1)
    .map(({ surface, parts }) => [surface, parts[0]?.reading ?? ""])
    .filter(([, reading = ""]) => reading.length >= SHORTEST_READING);
}

const byTerm = new Map<string, Map<string, Synonym>>();

const keyOf = (term: string): string => foldPlurals(normalizeTerm(term));

function link(from: string, to: string, weight: number): void {
  const key = keyOf(from);
  const target = keyOf(to);
  if (key === target) return;
  const known = byTerm.get(key) ?? new Map<string, Synonym>();
  if ((known.get(target)?.weight ?? 0) < weight) known.set(target, { term: to, weight });
  byTerm.set(key, known);
}

const groups = tableLines(GROUPS).map(([words = []]) => words.map(readWord));
for (const group of [...groups, ...labelGroups(), ...readingGroups()]) {
  for (const word of group) for (const other of group) link(word, other, 1);
}
for (const [[word = ""] = [], near = []] of tableLines(NEAR)) {
  for (const { term, weight } of near.map((item) => readWeighted(item, 1))) {
    link(word, term, weight);
    link(term, word, weight);
  }
}

/**
 * What means the same as a word or phrase (in any spelling), is near it, or is what notices have for it, the nearest
 * first; without itself.
 */
export function synonymsOf(term: string): readonly Synonym[] {
  const [known, said] = [byTerm.get(keyOf(term)), findSaying(term)];
  if (!known && !said) return [];
  return [...(known?.values() ?? []), ...(said?.words ?? [])].sort((a, b) => b.weight - a.weight);
}

/** What means the same as a word or phrase: words and phrases as they are written; without itself. */
export function expandSynonyms(term: string): readonly string[] {
  return synonymsOf(term)
    .filter(({ weight }) => weight === 1)
    .map((synonym) => synonym.term);
}
