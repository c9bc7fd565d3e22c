import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";
import { type Row, read, readDataTypesIn } from "./rows";

/** Said to have got out or to have been held by what got out, in sentences, lists, tables and brackets. */
const GOT_OUT: readonly Row[] = [
  [
    "証明書には、氏名、住所、性別、生年月日、続柄、世帯主名、住定日、前住所、本籍、筆頭者名といった個人情報が記載されており、第三者に流出した可能性があります。",
    "name address gender date_of_birth family other",
    "",
  ],
  [
    "2 漏えいした内容\n(1) 住所\n(2) 氏名\n(3) 生年月日\n(4) 利用者負担の割合\n3 原因\n担当者が確認を行わなかったため。",
    "address name date_of_birth insurance",
    "",
  ],
  [
    "提供票には、氏名、生年月日、被保険者番号、介護度が記載されていました。",
    "name date_of_birth insurance welfare",
    "",
  ],
  [
    "マイナンバー、受診状況、口座情報等の個人情報を含む申請書類1名分が、第三者1名に漏えいしました。",
    "government_id health bank_account",
    "",
  ],
  [
    "申請書には世帯主と対象者の住所、氏名、生年月日、性別が印字されていました。",
    "address name date_of_birth gender",
    "",
  ],
  [
    "委託先のサーバーに宛名情報78件(住所、氏名、課税情報等)が保存されていたことが判明しました。",
    "address name tax",
    "",
  ],
  ["誤って「To」欄に入力したため、受信者にメールアドレスが表示された状態で送信されたことが判明しました。", "email", ""],
  [
    "メールアドレスを表示しない「Bcc」に設定すべきところ、「To」に設定していたため、全員のメールアドレスを受信者が見ることができる状態となりました。",
    "email",
    "",
  ],
  ["(1)発生時期 令和7年7月2日\n(2)流出したメールアドレス(4名分)\n(3)流出した姓(2名分)", "email name", ""],
  [
    "調査書には、生徒の氏名、住所、生年月日、9教科の5段階評定、出欠の記録、行動の記録、所見などが記述されています。",
    "name address date_of_birth grades school_record",
    "",
  ],
  [
    "お客様のパスワードは暗号化されており、復号することはできません。漏えいした情報:会員ID、パスワード、氏名",
    "user_id password_hash name",
    "",
  ],
  [
    "パスワードは不可逆的にハッシュ化して保存しております。漏えいの可能性がある項目は、メールアドレスとパスワードです。",
    "email password_hash",
    "",
  ],
  ["住所・電話番号・生年月日以外の情報は含まれておりません。", "address phone date_of_birth", ""],
  ["氏名、住所、電話番号、口座番号の漏えいの可能性は否定できません。", "name address phone bank_account", ""],
  ["氏名、住所等の個人情報が閲覧されていないとは言い切れません。", "name address", ""],
  [
    "ファイルには、お客様のお名前・ご住所・お電話番号・ご購入商品名・ご購入金額が含まれておりました。",
    "name address phone purchase_history",
    "",
  ],
  ["FAX送信票に、児童の氏名、学年、保護者の携帯電話番号が記載されていた。", "name affiliation phone", ""],
  ["落とした手帳には、担当するお客様23名の氏名と電話番号、訪問日時がメモされていた。", "name phone", ""],
  ["名簿(氏名、性別、年齢、緊急連絡先)が入ったかばんを電車内に置き忘れた。", "name gender age contact_details", ""],
  [
    "2.対象となる個人情報\n氏名、住所、生年月日、性別、電話番号、本人確認書類の画像(運転免許証、健康保険証等)、勤務先、年収、借入状況",
    "name address date_of_birth gender phone government_id insurance affiliation tax transaction",
    "",
  ],
  [
    "閲覧できる状態となっていた情報は、①氏名、②所属、③役職、④メールアドレス、⑤アンケートの回答内容である。",
    "name affiliation job_title email survey_response",
    "",
  ],
  ["該当の方のカルテ(氏名、生年月日、診断名、処方内容)が別の患者様に渡りました。", "name date_of_birth health", ""],
  ["答案用紙42枚(氏名、出席番号、得点)が所在不明となっております。", "name student_number grades", ""],
  [
    "・流出した個人情報\n氏名、住所、電話番号、生年月日、性別、要介護度、介護保険被保険者番号",
    "name address phone date_of_birth gender welfare insurance",
    "",
  ],
  ["現時点で、氏名・住所・電話番号以外の情報の流出は確認されていません。", "name address phone", ""],
  [
    "パスワードは暗号化されておらず、平文のまま保存されておりました。漏えいした項目:ログインID、パスワード",
    "user_id password",
    "",
  ],
  [
    "お名前やご連絡先、銀行口座番号など、面談シートに記載いただいた内容が第三者の目に触れた可能性がございます。",
    "name contact_details bank_account",
    "",
  ],
  [
    "封筒には別の世帯の方の「国民健康保険税納税通知書」が同封されており、世帯主の氏名、住所、被保険者の氏名、税額が記載されていました。",
    "name family address tax",
    "",
  ],
  ["Webサイト上で、応募者のメールアドレスが第三者から閲覧可能な状態になっておりました。", "email", ""],
  ["受講生の皆様のメールアドレスがお互いに見える状態で送信してしまいました。", "email", ""],
  ["お客様のログイン情報が第三者に取得された可能性があります。", "login_credentials", ""],
  [
    "対象:2020年4月から2023年3月までに当サイトで会員登録された方 1,234名\n項目:氏名・フリガナ・住所・電話番号・メールアドレス・性別・生年月日・職業",
    "name name_kana address phone email gender date_of_birth job_title",
    "",
  ],
  [
    "また、従業員の氏名、住所、給与情報、人事評価、健康診断結果、家族の情報、マイナンバーが含まれるファイルが外部に送信されました。",
    "name address salary hr_record health family government_id",
    "",
  ],
  ["採用応募者の履歴書、職務経歴書が閲覧できる状態でした。", "resume", ""],
  ["紛失した書類:ご契約者様の保険証券の写し(氏名、生年月日、証券番号、補償内容)", "name date_of_birth contract", ""],
  ["配布した資料に、卒業生の氏名及び進学先が掲載されておりました。", "name education_history", ""],
  ["成績一覧表(氏名、各教科の評定、順位)が校内の廊下に落ちていた。", "name grades", ""],
  ["住民票の写し1通(住所、氏名、生年月日、性別、続柄、本籍)", "address name date_of_birth gender family other", ""],
  [
    "画面に他のお客様のお名前、ご注文履歴、お届け先住所が表示される事象が発生いたしました。",
    "name purchase_history address",
    "",
  ],
  [
    "取引先様のご担当者名、電話番号、メールアドレス、取引金額、振込先口座が含まれていた可能性があります。",
    "name phone email transaction bank_account",
    "",
  ],
  [
    "会社名、所属部署、役職、氏名、勤務先電話番号、メールアドレスを含む名刺データ",
    "affiliation job_title name phone email",
    "",
  ],
  [
    "参加者の氏名、性別、年齢、ニックネーム、プロフィール写真、位置情報が取得された可能性があります。",
    "name gender age display_name photo_video usage_history",
    "",
  ],
  [
    "メール本文及び添付ファイル、アドレス帳に登録されていた氏名、メールアドレスが窃取された可能性があります。",
    "message name email",
    "",
  ],
  ["対象者の氏名、住所が掲載された地図が公開されていた。", "name address", ""],
  [
    "利用者カード番号、氏名、貸出資料名が印字されたレシートを別の利用者に渡しました。",
    "customer_number name usage_history",
    "",
  ],
  ["要配慮個人情報(病歴、障害の有無)が含まれておりました。", "health", ""],
  [
    "1.漏えい等が発生した個人データの項目\n(1)氏名 (2)住所 (3)電話番号 (4)メールアドレス (5)性別 (6)生年月日",
    "name address phone email gender date_of_birth",
    "",
  ],
  [
    "<流出した可能性のある情報>\n【お客様】氏名/住所/電話番号/メールアドレス\n【従業員】氏名/社員番号/所属",
    "name address phone email employee_number affiliation",
    "",
  ],
  [
    "不正アクセスにより、会員様のID(メールアドレス)、パスワード(ハッシュ化済)、ニックネーム、都道府県、生年が流出しました。",
    "user_id email password_hash display_name address date_of_birth",
    "",
  ],
  [
    "この名簿には、児童・生徒の氏名のほか、性別、生年月日、保護者氏名、緊急連絡先が含まれていました。",
    "name gender date_of_birth family contact_details",
    "",
  ],
  [
    "盗難に遭ったパソコン内には、受講者の住所、氏名、電話番号及びアンケート結果が保存されていました。",
    "address name phone survey_response",
    "",
  ],
  [
    "誤って掲載したファイルの非表示シートに、職員の氏名、職員番号、給料月額、口座番号が入力されていた。",
    "name employee_number salary bank_account",
    "",
  ],
  ["カード会社より、一部のお客様のカード番号が流出した懸念があるとの連絡を受けました。", "card_number", ""],
  [
    "氏名、住所、口座番号等の情報がシュレッダー処理されずに廃棄されていたことが分かりました。",
    "name address bank_account",
    "",
  ],
  ["志願者の氏名、出身高校、調査書の評定平均値が閲覧可能でした。", "name education_history grades", ""],
  ["消防団員の氏名、階級、住所、報酬額、振込先口座", "name job_title address salary bank_account", ""],
  [
    "宅配伝票には、お届け先の氏名、住所、電話番号、商品名、ご依頼主の氏名が記載されています。",
    "name address phone purchase_history",
    "",
  ],
  [
    "当社HPのお問い合わせフォームから送信された内容(お名前、会社名、メールアドレス、お問い合わせ内容)が第三者に転送されていました。",
    "name affiliation email inquiry",
    "",
  ],
  ["流出したのは従業員の健康診断結果(身長、体重、血圧、既往歴)及びストレスチェックの結果です。", "health", ""],
  [
    "通話録音データには、お客様の氏名、生年月日、証券番号、病歴が含まれます。",
    "inquiry name date_of_birth contract health",
    "",
  ],
  ["このうち、12名分については生年月日も含まれていました。", "date_of_birth", ""],
  ["また、一部の方については、緊急連絡先及び勤務先も記載されています。", "contact_details affiliation", ""],
  [
    "パスワードはハッシュ化(ソルト付き)されています。以下の情報が流出しました。\n・メールアドレス\n・パスワード",
    "email password_hash",
    "",
  ],
  [
    "委託先従業員が管理用IDを悪用し、顧客の氏名・住所・電話番号・契約内容を閲覧していました。",
    "name address phone contract",
    "",
  ],
  ["同封した名簿に60名の氏名・電話番号が掲載されていた。", "name phone", ""],
  [
    "誤って他の方のマイページ(氏名、住所、保有マイル数、搭乗履歴)が表示されました。",
    "name address transaction usage_history",
    "",
  ],
];

/** Said not to be among it; a denial that is itself open denies nothing. */
const NOT_AMONG_IT: readonly Row[] = [
  [
    "なお、クレジットカード情報につきましては、決済代行会社に委託しており当社では一切保持していないため、流出の可能性はございません。",
    "",
    "credit_card",
  ],
  ["クレジットカード情報は当社サーバーに保存されない仕組みとなっており、漏えいはございません。", "", "credit_card"],
  ["本件において、マイナンバーの漏えいのおそれはありません。", "", "government_id"],
  ["マイナンバーを含む特定個人情報の漏えいは確認されておりません。", "", "government_id"],
  ["氏名以外の個人情報(住所、電話番号等)は掲載されていませんでした。", "name", "address phone"],
  ["以下の情報は漏えいの対象ではございません。\n・クレジットカード番号\n・口座番号", "", "card_number bank_account"],
  ["【漏えいしていない情報】\nパスワード、クレジットカード情報", "", "password credit_card"],
  [
    "※なお、クレジットカード情報、銀行口座情報、マイナンバーについては、当該システムでは取り扱っておりません。",
    "",
    "credit_card bank_account government_id",
  ],
  [
    "お客様のクレジットカード番号等の決済情報は当社では保有していないため、本件による流出はありません。",
    "",
    "card_number",
  ],
  [
    "保存データに、生年月日や住所、電話番号など個人を特定できる情報は含まれていない。",
    "",
    "date_of_birth address phone",
  ],
  ["なお、氏名、住所等は含まれておらず、個人が特定されるおそれはありません。", "", "name address"],
  ["ID及びパスワードの流出は確認されておりません。", "", "user_id password"],
  ["機微な個人情報は含まれておりません。", "", "sensitive"],
  ["調査の結果、個人番号、口座情報については漏えいがなかったことを確認しました。", "", "government_id bank_account"],
  [
    "なお、要配慮個人情報、クレジットカード情報、及びマイナンバーは含まれておりません。",
    "",
    "sensitive credit_card government_id",
  ],
  [
    "暗証番号、セキュリティコードなど決済に必要な情報は保持しておらず、流出の対象とはなっておりません。",
    "",
    "password card_security_code",
  ],
  [
    "サーバーにはクレジットカード番号や銀行口座番号などの決済情報は保存しておりませんでした。",
    "",
    "card_number bank_account",
  ],
  ["お客さまのお名前、ご住所等の個人情報が外部に流出した事実は、現在まで確認されておりません。", "", "name address"],
];

/** Some data concerned and others not, in one text. */
const SOME_AND_NOT_OTHERS: readonly Row[] = [
  [
    "端末識別番号・顧客管理番号・メールアドレス・氏名などを含む個人情報がインターネット上で閲覧できる状態でした。要配慮個人情報や財産的被害が発生するおそれがある個人データは含まれておりません。",
    "device_id customer_number email name",
    "sensitive",
  ],
  [
    "3 紛失したUSBメモリーの内容について\n医療相談一覧表 患者氏名、年齢、病名(入院患者のみ)、住所(市町村名のみ)\n※生年月日、電話番号、相談内容は含んでいません。",
    "name age health address",
    "date_of_birth phone inquiry",
  ],
  [
    "2 流出情報\n入学予定者1,317名分の電子メールアドレスになります。その他、住所、電話番号等の個人情報は含まれておりません。",
    "email",
    "address phone",
  ],
  [
    "流出した情報は会員ID、メールアドレス、ハッシュ化されたパスワードの3項目であり、氏名、住所、電話番号、クレジットカード情報は含まれておりません。",
    "user_id email password_hash",
    "name address phone credit_card",
  ],
  ["漏えいした情報は氏名とメールアドレスのみで、住所や電話番号などは含まれていません。", "name email", "address phone"],
  ["記載されていたのは氏名だけで、住所、電話番号の記載はありませんでした。", "name", "address phone"],
  ["流出した可能性のある情報(クレジットカード情報は除く)\n・氏名\n・住所", "name address", "credit_card"],
  [
    "対象情報は、お客さまのお名前(漢字・カナ)、ご住所、お電話番号、ご契約内容、お支払い方法(口座番号等は含みません)です。",
    "name name_kana address phone contract transaction",
    "bank_account",
  ],
  ["データには氏名は含まれておらず、会員番号とご購入日時のみです。", "user_id purchase_history", "name"],
  [
    "漏えいした項目\n\n氏名\n所属\nメールアドレス\n\n※パスワードの漏えいはございません。",
    "name affiliation email",
    "password",
  ],
  ["■対象となる情報\nお名前 ○\nご住所 ○\nお電話番号 ×\nパスワード ×", "name address", "phone password"],
  [
    "・漏えいした項目:氏名、年齢、性別、診療科、受診日\n・漏えいしていない項目:住所、電話番号、病名",
    "name age gender health",
    "address phone",
  ],
  [
    "会員情報のうち、氏名、生年月日、メールアドレス、携帯電話番号(任意入力項目)が対象です。なお、カード情報は別会社で管理しているため対象となりません。",
    "name date_of_birth email phone",
    "credit_card",
  ],
  [
    "USBメモリには氏名や住所といった個人を特定する情報は保存していませんが、病名、検査値が保存されていました。",
    "health",
    "name address",
  ],
  ["試験の受験番号と点数の一覧が誤って公開されました。氏名は含まれていません。", "student_number grades", "name"],
  [
    "氏名と住所については漏えいした可能性がありますが、電話番号については漏えいしていないことを確認しています。",
    "name address",
    "phone",
  ],
  ["(氏名は含まれますが、住所、電話番号は含まれません)", "name", "address phone"],
  [
    "なお、パスワードは暗号化されたものであり、クレジットカード情報は含まれていません。漏えいした情報は、ID、パスワード、メールアドレスです。",
    "user_id password_hash email",
    "credit_card",
  ],
];

/** Requests, plans, normal operation, the means of the mistake, the organization's own data. */
const NEITHER: readonly Row[] = [
  ["電話で口座番号や暗証番号をお尋ねすることはございません。", "", ""],
  [
    "不審なメールやSMSを受信された場合は、記載されたURLをクリックせず、氏名や住所、クレジットカード番号などを入力しないようご注意ください。",
    "",
    "",
  ],
  ["お問い合わせの際は、お名前、ご連絡先、会員番号をお知らせください。", "", ""],
  ["4. 再発防止策\n今後は、氏名や住所などの個人情報を含むファイルには必ずパスワードを設定します。", "", ""],
  ["当社の会員登録では、氏名、住所、電話番号、メールアドレスをご登録いただいております。", "", ""],
  ["当サービスはメールアドレスとパスワードでログインする仕組みです。", "", ""],
  ["職員が宛先のメールアドレスを誤って入力したことが原因です。", "", ""],
  ["封筒の宛名と中身の住所を照合しなかったためです。", "", ""],
  ["攻撃者は社員のIDとパスワードを用いてVPN経由で侵入しました。", "", ""],
  ["当該職員のメールアカウントのパスワードを変更しました。", "", ""],
  ["同日、該当する方に電話とメールで謝罪しました。", "", ""],
  [
    "■お問い合わせ先\n株式会社みなと\n住所 東京都港北区1-2-3\n電話番号 03-0000-0000\nメールアドレス info@example.jp",
    "",
    "",
  ],
  [
    "当社が利用するクラウドサービスの管理者アカウントのIDとパスワードが第三者に窃取され、不正にログインされました。",
    "",
    "",
  ],
  ["これまでに、クレジットカードの不正利用などの被害は確認されておりません。", "", ""],
  [
    "お客様におかれましては、クレジットカードのご利用明細をご確認いただき、身に覚えのない請求がないかご確認ください。",
    "",
    "",
  ],
  ["同様のパスワードを他のサービスでご利用の場合は、速やかに変更してください。", "", ""],
  ["この資料は氏名が黒塗りされており、個人の特定には至りません。", "", ""],
  ["宛名ラベルの氏名と住所が1行ずつずれて印刷されたことが原因です。", "", ""],
  ["送信先は同社のメールアドレス1件のみでした。", "", ""],
  ["本件では、お客様の個人情報の流出は確認されておりません。", "", ""],
  ["職員が宛名シールの氏名を確認せずに発送したため、誤配が発生しました。", "", ""],
  ["メール本文に記載されたURLをクリックし、ID、パスワードを入力してしまいました。", "", ""],
  ["送り先の住所を間違えて入力したことにより、別の方に届きました。", "", ""],
  ["お客様よりお電話にて氏名と会員番号を確認のうえ対応いたしました。", "", ""],
];

readDataTypesIn("data that got out", GOT_OUT);
readDataTypesIn("data not among it", NOT_AMONG_IT);
readDataTypesIn("some data and not others", SOME_AND_NOT_OTHERS);
readDataTypesIn("neither", NEITHER);

describe("evidence", () => {
  it("points at the words, and for an exclusion at the denial as well", () => {
    const body = "情報の流出について\n\n氏名が流出しました。なお、電話番号は含まれておりません。";
    const [notice] = parseDocument(body).notices;
    expect(notice?.dataTypes.map(({ code, evidence }) => [code, ...evidence.map(({ text }) => text)])).toEqual([
      ["name", "氏名"],
      ["phone", "電話番号", "含まれておりません"],
    ]);
    for (const { evidence } of notice?.dataTypes ?? [])
      for (const { start, end, text } of evidence) expect(notice?.body.slice(start, end)).toBe(text);
  });

  it("marks as doubtful what nothing says outright", () => {
    const [notice] = parseDocument("お知らせ\n\n株式会社みさき\n\n氏名、住所、電話番号\n").notices;
    expect(notice?.dataTypes.every(({ needsReview }) => needsReview !== null)).toBe(true);
  });
});

describe("length", () => {
  it.each([
    ["a list without end", "氏名、住所、会社名、"],
    ["a sentence without end", "氏名が漏えいし会社名を含む住所は(電話番号)ではなく、"],
    ["brackets never closed", "氏名("],
    ["quotes never closed", "「氏名"],
  ])("grows no faster than the text: %s", (_, part) => {
    const time = (length: number) => {
      const text = part.repeat(Math.ceil(length / part.length));
      const start = performance.now();
      read(text);
      return performance.now() - start;
    };
    time(4_000);
    // A quadratic reading would take a hundred times as long, not ten times.
    expect(time(80_000)).toBeLessThan(45 * Math.max(time(8_000), 4));
  });
});
