import { readDataTypesIn } from "./rows";

/** What is said behind members that are no known kind of data, of papers with a bracket, and of a member's gloss. */
const DENIED_BEHIND_OTHERS = [
  [
    "氏名が漏えいしました。住所、電話番号、活動の頻度及び持ち物に関する申告は、当該ファイルにはございません。",
    "name",
    "address phone",
  ],
  ["氏名が漏えいしました。住所、パスワードもメールには載りません。", "name", "address password"],
  ["氏名が漏えいしました。年齢(生年月日)、性別の設問はございません。", "name", "age date_of_birth gender"],
  [
    "氏名が漏えいしました。同意書(住所、電話番号が記載されたもの)は紙で保管しており、受託者には渡しておりません。",
    "name",
    "address phone",
  ],
  [
    "氏名が漏えいしました。会費の引落口座に関する書類は金庫に保管しており、鞄には入っておりませんでした。",
    "name",
    "bank_account",
  ],
  ["氏名が漏えいしました。カード番号は決済会社が保有しており、当店の手元にはありません。", "name", "card_number"],
  ["氏名が漏えいしました。口座等のお支払いに関する情報は登録されていません。", "name", "bank_account transaction"],
  [
    "氏名が漏えいしました。\n・ログインID、口座番号 … 別の仕組みで表示しており、影響ありません",
    "name",
    "user_id bank_account",
  ],
  ["氏名が漏えいしました。メールアドレスは転送用アドレスに置き換えられており、画面に表示されません。", "name", "email"],
  ["氏名が漏えいしました。銀行口座やクレジットカードの情報は該当いたしません。", "name", "bank_account credit_card"],
  ["■安全が確認された情報\n・住所\n・電話番号\n■漏えいした情報\n・氏名", "name", "address phone"],
  ["漏えいした情報は氏名に限られ、住所、電話番号等の連絡先は含まれません。", "name", "address phone"],
  ["氏名が漏えいしました。住所や電話番号のない名簿でした。", "name", "address phone"],
  ["氏名が漏えいしました。口座番号の欄は墨消しされていました。", "name", "bank_account"],
  ["氏名が漏えいしました。住所と電話番号は、伏せてありました。", "name", "address phone"],
  ["Q. パスワードは流出していますか。\nA. いいえ。\n漏えいした情報は氏名です。", "name", "password"],
  ["項目\t漏えい\n氏名\t該当\n住所\t非該当\n電話番号\t該当せず", "name", "address phone"],
  ["氏名が漏えいしました。住所は黒塗りされていましたが、コピーすると読める状態でした。", "name address", ""],
  // The papers with the data are gone, and what stays as it was is no denial.
  ["申込書(住所、氏名が記載されたもの)が見つかっておりません。", "address name", ""],
  ["氏名が漏えいしました。ご予約の内容に影響はございません。", "name", ""],
  ["氏名が漏えいしました。ご利用日やお時間の変更はございません。", "name", ""],
  ["氏名、住所が漏えいしました。電話番号、持ち物に関する申告は、誤って送付しました。", "name address phone", ""],
] as const;

readDataTypesIn("denials behind longer lists", DENIED_BEHIND_OTHERS);

/** Lists that end in words with verbs, stand in numbered lines, or before a sentence without a full stop between. */
const LISTS = [
  [
    "◆ 読み取れる状態になっていた情報\n・申込者46名 … 氏名、住所、勤務先、住宅に困っている理由",
    "name address affiliation",
    "",
  ],
  [
    "○対象となる情報\nお名前、年齢、病気やけがの経験、補償をめぐる経緯など、聞き取りで語られた内容",
    "name age health",
    "",
  ],
  [
    "1 経緯\n誤って送付しました。\n2 漏えいした個人情報(2名分)\n1. Aさん: 氏名、性別、患者番号\n2. Bさん: 氏名、電話番号\n3 原因\n確認不足",
    "name gender customer_number phone",
    "",
  ],
  [
    "3. 含まれていた情報\n1. メールアドレス\n2. 生年月日(年齢確認で入力いただいたもの)\n3. ユーザーID\n4. 再発防止\n検査を行います。",
    "email date_of_birth user_id",
    "",
  ],
  [
    "2 漏えいした項目\n  明細の面に印字された被保険者の氏名、被保険者番号、診療を受けた年月、医療機関の\n 名称、診療区分(入院・外来・歯科・調剤)、医療費の総額及び自己負担相当額\n  なお、明細の面に住所、生年月日の記載はありません。",
    "name insurance health",
    "address date_of_birth",
  ],
] as const;

readDataTypesIn("lists to their end", LISTS);

/** What only looks like data, and what stands beside a word that tells what it is. */
const BY_WORDS_BESIDE = [
  ["画面に警告と電話番号が表示され、職員が電話をかけました。氏名が漏えいしました。", "name", ""],
  ["電話番号が画面に表示され、氏名も漏えいしました。", "phone name", ""],
  ["漏えいした情報:氏名、運転免許証の番号及び有効期限", "name government_id", ""],
  ["漏えいした情報:クレジットカード番号及び有効期限", "card_number card_expiry", ""],
  ["漏えいした情報:氏名、お勤め先の名称・所在地", "name affiliation", ""],
  ["書類には、氏名、違反の日時・場所が記載されています。", "name", ""],
  ["漏えいした情報:氏名、間柄、評価メモ、協賛金額", "name family hr_record donation", ""],
  [
    "申込者(お名前、会社名、電話番号)の情報と、会員事業所の情報(事業所名、所在地、業種)が流出しました。",
    "name affiliation phone organization_profile",
    "",
  ],
  ["マンションの入居者名簿を紛失しました。記載事項:氏名、部屋番号", "name address", ""],
  ["メールアドレスと氏名・書名の組合せがずれ、別の方の氏名を記載したメールが届きました。", "name", ""],
  ["漏えいした情報:メールアドレス。うち3件は表示名により個人の氏名が判別できるもの。", "email name", ""],
  ["実際に閲覧の記録があった方 12名\n漏えいした情報:氏名", "name", ""],
] as const;

readDataTypesIn("what stands beside a name of data", BY_WORDS_BESIDE);
