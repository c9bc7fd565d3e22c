import { readDataTypesIn } from "./rows";

/** Data named by the papers that hold them, or in lists of other shapes than words between commas. */
const PAPERS_AND_LISTS = [
  ["別の方へ請求明細書を誤って送付した事案がありましたので、お知らせいたします。", "transaction", ""],
  ["漏えいした情報\n・氏名\n・利用料金とその内訳\n・契約中のサービス", "name transaction contract", ""],
  [
    "【誤掲載の内容】\n氏名が8件(21人分)、住所が3件(9人分)、電話番号が1件(4人分)、年齢が2件(5人分)",
    "name address phone age",
    "",
  ],
  [
    "紛失した媒体には、学生が提出したレポートをスキャンした画像データがあり、暗号化はされていません。",
    "school_record",
    "",
  ],
  ["漏えいした情報:氏名、小学校名、申込区分(昼の回、夜の回)", "name affiliation survey_response", ""],
  ["漏えいした情報:店舗ID、氏名、カード番号末尾4桁、クレジットカード下3桁", "user_id name card_number", ""],
  [
    "漏えいした情報\n1)メールアドレス\n2)診察券番号 ※病院名は含まれておりません\n3)性別",
    "email customer_number gender",
    "",
  ],
  ["漏えいした項目 性別、年代、職業、調査への回答内容", "gender age job_title survey_response", ""],
  ["流出した情報:氏名、その他連絡先", "name contact_details", ""],
  ["掲載した資料には、技術者の氏名、保有資格の番号が記載されていました。", "name government_id", ""],
  ["氏名と金融機関の口座番号が流出しました。", "name bank_account", ""],
  [
    "流出したのは氏名です。メールの本文及び添付資料には会社名や住所を書いていませんでした。",
    "name",
    "address organization_profile",
  ],
] as const;

/** Papers and words that only stand by. */
const NO_DATA = [
  ["ご契約内容のお知らせを発送したお客様の氏名が流出しました。", "name", ""],
  ["No.\t学校\t事故の内容\t含まれる個人情報\n1\t東高校\t名簿の紛失\t氏名、住所", "name address", ""],
  ["漏えいした可能性のある件数\n\n会社名\n従業員\n計\n株式会社みなと\n12\n12\n\n漏えいした情報:氏名", "name", ""],
] as const;

readDataTypesIn("data named by papers and in lists of other shapes", PAPERS_AND_LISTS);
readDataTypesIn("papers and words that are no data", NO_DATA);

/** Papers of which a notice tells nothing but that they went astray. */
const BY_NAME = [
  ["患者様1名のカルテを紛失いたしました。", "health", ""],
  ["ご契約者様の契約書等が入った鞄が盗難に遭いました。", "contract", ""],
  ["お客様Aの契約書をお客様Bの封筒に同封し、送付いたしました。", "contract", ""],
  ["領収書を誤って別の会員に配布しました。", "transaction", ""],
  ["別のお客様の納品書を同封して発送しました。", "purchase_history", ""],
  ["児童の連絡帳を別の児童に渡しました。", "school_record", ""],
  ["利用申込書1件を紛失しました。", "survey_response", ""],
  ["会員名簿を紛失しました。電話番号は載っておりません。", "name", "phone"],
  ["卒業生名簿が業者に流出しているとの連絡を受け、確認したところ、事実であることが判明しました。", "name", ""],
  ["元社員が社員名簿を無断で持ち出し、競合他社に提供していたことが判明しました。", "name", ""],
  ["職員が、名簿と鍵を紛失しました。", "name", ""],
] as const;

/** Papers that are where they should be, are only spoken of, or of which the data are told. */
const NOT_BY_NAME = [
  ["申込書3枚を紛失しました。申込書には氏名、住所が記載されていました。", "name address", ""],
  ["カルテの紛失は確認されておりません。", "", ""],
  ["電子カルテシステムが停止し、紙カルテで対応しています。", "", ""],
  ["申込書を紛失された場合は、窓口へご連絡ください。", "", ""],
  ["請求書の送付を装うメールを開封し、ウイルスに感染しました。", "", ""],
  ["見積書の送付先を誤りました。", "", ""],
  ["契約書を締結した委託先のサーバーが停止しました。", "", ""],
  ["USBメモリを紛失しました。再発防止のため、名簿の持ち出しを禁止します。", "", ""],
  ["USBメモリを紛失しました。本校では名簿の持ち出しを禁じておりましたが、守られていませんでした。", "", ""],
  ["USBメモリを紛失しました。名簿の持ち出しには所属長の許可が必要ですが、許可を得ていませんでした。", "", ""],
  ["USBメモリを紛失しました。今後は契約書の誤送付等の事故も含め、点検を強化します。", "", ""],
  ["アカウントが不正に利用され、偽の請求書が取引先へ誤送金を促す形で送付されました。", "", ""],
  ["市の名簿が流出したとの情報提供がありましたが、調査の結果、流出は確認されませんでした。", "", ""],
  ["契約書と異なる運用により、USBメモリを紛失しました。", "", ""],
  ["名簿とUSBメモリを照合したところ、USBメモリ1本の紛失が判明しました。", "", ""],
  ["清掃業務の契約書を誤って廃棄しました。個人情報は含まれていません。", "", ""],
] as const;

readDataTypesIn("papers that went astray, by their names alone", BY_NAME);
readDataTypesIn("papers that tell nothing by their names", NOT_BY_NAME);
