import { readDataTypesIn } from "./rows";

readDataTypesIn("denials that lean on a reason, on the sentence before, or on what a screen always does", [
  [
    "送付した情報:氏名、証券番号\n健康状態の告知内容は、自動車保険のみが対象であったため、一切ございません。",
    "name contract",
    "health",
  ],
  [
    "流出した情報:氏名、会員番号\n生年月日は、入会時の書類にのみ記載する扱いのため、一切ありません。",
    "name user_id",
    "date_of_birth",
  ],
  [
    "漏えいした情報:氏名、写真\n住所は平成17年度をもって掲載を取りやめており、いずれの年度にもありません。生年月日、電話番号も同様です。",
    "name photo_video",
    "address date_of_birth phone",
  ],
  [
    "漏えいした情報:氏名、写真\nメールアドレスは漏えいしておりません。口座番号についても同様です。",
    "name photo_video",
    "email bank_account",
  ],
  [
    "閲覧された可能性のある情報:氏名、電話番号\nカード番号と有効期限が表示されますが、表示には認証が必要で、今回表示された形跡はありませんでした。",
    "name phone",
    "card_number card_expiry",
  ],
  [
    "閲覧された情報:氏名、電話番号\nメールアドレスは予約サイトが発行する中継用のものが表示され、お客様ご自身のものではありません。",
    "name phone",
    "email",
  ],
  [
    "流出した情報:氏名、住所\nクレジットカード情報は、いずれの業務でもお取り扱いがありません。",
    "name address",
    "credit_card",
  ],
  [
    "流出した情報:氏名、住所\n※電話番号、保険料の引落口座及び個人番号は、①②いずれにもございません。",
    "name address",
    "phone bank_account government_id",
  ],
  [
    "誤って送付した会員証の裏面に、ご家族の氏名が印字されていました。\n住所は、封筒に本来の宛先のご住所を印字しており、他の会員の方には漏れておりません。",
    "family",
    "address",
  ],
  [
    "送信した一覧:会員番号、氏名\n電話番号の欄は、どの方についても空欄です。別のシートに取引先4社の電話番号がありましたが、いずれも公開されている情報です。",
    "user_id name",
    "phone",
  ],
  [
    "送信したファイルには氏名、会員番号、生年月日の列がありましたが、生年月日の列は空欄でした。",
    "name user_id",
    "date_of_birth",
  ],
  ["送信したファイルには氏名、住所、電話番号の欄がありましたが、電話番号の欄は未記入でした。", "name address", "phone"],
  // Not so: what is public only because of the mistake, a screen that did show it, a reason that is no denial.
  ["氏名と電話番号がありましたが、いずれもインターネット上に公開されている状態でした。", "name phone", ""],
  ["他の会員のページに、氏名、電話番号が表示されますが、これまでに7名の方が閲覧していました。", "name phone", ""],
  [
    "流出した情報:氏名、住所\n電話番号は、申込書に記載欄があったため、含まれている可能性があります。",
    "name address phone",
    "",
  ],
]);

readDataTypesIn("what some have beside the others, and names that are none of the data", [
  ["流出した情報:氏名、所属、略歴(うち19名は謝金の振込口座)", "name affiliation resume bank_account", ""],
  ["流出した情報:氏名、学籍番号(うち12名については住所)", "name student_number address", ""],
  ["画像内に患者氏名と患者番号が焼き込まれたままのものがありました。", "name customer_number", ""],
  ["表示された情報:プレイヤー名、プレイヤーID", "display_name user_id", ""],
  ["漏えいした情報:氏名、健診結果の判定区分", "name health", ""],
  [
    "名簿ファイルにはパスワード設定がなされていましたが、そのパスワードを同じページに記載していました。名簿に含まれる情報:氏名、住所",
    "name address",
    "",
  ],
  [
    "誤送信した個人情報等\n・応募者代表 4名\n氏名、年齢、電話番号、参加動機、講座に期待すること",
    "name age phone survey_response",
    "",
  ],
  ["紛失したファイルには、患者様の氏名、疾患名、病歴番号が記載されておりました。", "name health customer_number", ""],
  [
    "紛失した書類:申請書(氏名、住所、口座番号)\n再度ご提出いただく書類:住民票の写し、所得証明書",
    "name address bank_account",
    "",
  ],
  ["紛失した書類:氏名、住所が記載された申請書\n再発行の手続きに必要な書類:運転免許証、健康保険証", "name address", ""],
  ["紛失した書類:お客様からご提出いただいた申込書(氏名、住所、電話番号)", "name address phone", ""],
  [
    "紛失したUSBメモリには生徒の氏名が保存されていました。データには暗号化やパスワードはかけていませんでした。",
    "name",
    "",
  ],
  ["流出した情報:申出人の氏名、電話番号及び申出の内容", "name phone inquiry", ""],
  ["対象の方\n・お子さまのお名前でご寄付くださった方 48名\n含まれていた項目:住所", "address", ""],
]);
