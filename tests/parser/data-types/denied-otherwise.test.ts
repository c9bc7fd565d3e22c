import { readDataTypesIn } from "./rows";

readDataTypesIn("data denied in one more way, or named for another reason", [
  [
    "漏えいした情報は氏名です。パスワードについては、ハッシュ値から直ちにパスワードがわかるわけではありませんが、変更をお願いいたします。",
    "name",
    "",
  ],
  [
    "漏えいしたのは、宛先のメールアドレスです。ご住所、電話番号など、ご記入いただいたその他の項目は、このメールには含まれておりません。",
    "email",
    "address phone",
  ],
  [
    "見られる状態だった内容は、お名前です。応募者のうち、メールアドレスをご記入の方には5月13日にお詫びのメールをお送りしました。",
    "name",
    "",
  ],
  [
    "表示された情報は、氏名です。電話番号とメールアドレスは伏せ字で表示される仕様のため、他の方が読み取ることはできませんでした。",
    "name",
    "phone email",
  ],
  [
    "会員の氏名が流出しました。ICカードの利用履歴は、別の系統で扱っており、今回の件とは関係ありません。",
    "name",
    "usage_history",
  ],
  ["漏えいした情報\nお名前、ご契約プラン、給与の支給額、満期時の元金額", "name contract salary transaction", ""],
  [
    "お客様の氏名が持ち出されました。健康状態に関する書類、引き落とし口座、クレジットカードの番号は、元従業員の権限では出力できず、持ち出されておりません。",
    "name",
    "health bank_account card_number",
  ],
  [
    "お客様のメールアドレスが他のお客様に見える状態で送信されました。メールアドレス以外の情報(ご住所、お電話番号、お届け内容等)は含まれておりません。",
    "email",
    "address phone purchase_history",
  ],
  [
    "お客様の氏名が漏えいしました。買い物をされた方の口座番号やカード番号も、このフォルダにはありませんでした。",
    "name",
    "bank_account card_number",
  ],
  ["氏名を記載した書類が盗まれました。口座番号が記載された書類はありません。", "name", "bank_account"],
  ["漏えいしたのは登録会員様のメールアドレスに限られます。", "email", ""],
  [
    "(1)公開されていた情報 申請者の氏名、住所\n(2)含まれていない情報 振込先口座、所得に関する情報",
    "name address",
    "bank_account tax",
  ],
  [
    "ファクシミリの番号を1桁誤って入力し、氏名を記載した文書を誤送信しました。電話番号の記載はありません。",
    "name",
    "phone",
  ],
  ["会員サイトの認証コード・セキュリティコード、住所が漏えいしました。", "password address", ""],
  // Whether they got out is still asked.
  ["職員の氏名が盗み取られました。機微な情報が盗まれていないかどうかは、引き続き調べているところです。", "name", ""],
  ["氏名、暗号化(ハッシュ化*2)されたパスワードが盗み取られました。", "name password_hash", ""],
  // What the stranger came with, and what was changed afterwards.
  [
    "お客様の氏名が閲覧されました。使われたID・パスワードには、弊社で使用されていないものが多数含まれておりました。",
    "name",
    "",
  ],
  [
    "氏名を保存した端末を紛失しました。ただちにアカウントのパスワードを変え、サインインの記録を調べましたが、サインインはありませんでした。",
    "name",
    "",
  ],
  ["送付した文書には、履歴書の写し、賃金台帳の写しが付いていた。", "resume salary", ""],
  [
    "漏えいした情報\n氏名、メールアドレス、最終学歴、適性検査の結果、選考における評価",
    "name email education_history hr_record",
    "",
  ],
  [
    "漏えいした情報\n登録スタッフの方のお名前とお電話番号、及び就業先に関するメッセージの履歴",
    "name phone affiliation message",
    "",
  ],
  ["漏えいした情報\nご氏名、ご住所、電話番号、売却のご相談の場合は物件の所在", "name address phone land_property", ""],
  ["漏えいした情報\n仕入先のご担当者様(312社):氏名、会社名、部署名、メールアドレス", "name affiliation email", ""],
  ["漏えいした情報\n加盟店の会社名、所在地、代表者名", "name organization_profile", ""],
  // Not there, told with where they are kept or with one more word.
  ["会員の氏名が流出しました。カードによるお支払いは承っておらず、カード情報は存在しません。", "name", "credit_card"],
  [
    "会員の氏名が流出しました。ご担当者のメールアドレスは別のシステムで管理しており、今回の端末にはございません。",
    "name",
    "email",
  ],
  [
    "会員の氏名が流出しました。ログインIDやパスワード、購入商品の明細も名簿にはありません。",
    "name",
    "user_id password purchase_history",
  ],
  ["会員の氏名が流出しました。電話番号は別のシステムで管理しており、変更の必要はありません。", "name", ""],
  ["会員の氏名が流出しました。診療録は別のシステムに保存されており、消失はありません。", "name", ""],
  // What is denied of a part is denied of nothing else.
  ["会員の氏名が流出しました。氏名、住所、電話番号のうち、電話番号は含まれておりません。", "name", "phone"],
  ["流出した情報は氏名です。世帯主の情報のうち、年収の記載はありません。", "name", "tax"],
  // A list under words that say that it is not there.
  [
    "流出した可能性のある情報\n当該端末に保存されていた次の情報\n・氏名、住所\n次の情報は、当該端末にはありません。\n・利用料の口座振替の情報\n・年齢、職業",
    "name address",
    "bank_account age job_title",
  ],
  // What was looked for, with what was found.
  [
    "調査の結果\n・会員様の氏名、住所の閲覧:なし\n・試験の得点の持ち出し:なし\n・年齢の漏えい:あり",
    "age",
    "name address grades",
  ],
  // Kept by others, where nothing happened.
  [
    "会員の氏名が閲覧されました。購入履歴は、販売サービス「みせ」(株式会社みせや運営)が管理しており、そちらへの不正ログインは確認されていません。",
    "name",
    "purchase_history",
  ],
  [
    "会員の氏名が閲覧されました。口座番号は委託先が保管しており、同社への不正アクセスはありませんでした。",
    "name",
    "bank_account",
  ],
  ["会員の氏名が閲覧されました。電話番号は委託先が保管しており、同社から流出した可能性があります。", "name phone", ""],
]);
