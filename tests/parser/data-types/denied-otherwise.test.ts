import { readDataTypesIn } from "./rows";

readDataTypesIn("data denied in one more way, or named for another reason", [
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
]);
