import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";
import { read } from "./groups";

describe("whose data are concerned", () => {
  it.each([
    [
      "ふるさと納税寄付者様を対象に実施したキャンペーンで、回答者のアンケート内容がほかの回答者に閲覧できる状態でした。",
      ["donors", "participants"],
    ],
    ["保護者を対象とした面談の申込者の氏名、電話番号が閲覧できる状態でした。", ["guardians", "participants"]],
    ["職員を対象に研修を行います。セミナー申込者の氏名が表示されました。", ["participants"]],
    // Whom a notice is to reach, beside all whom it concerns.
    [
      "会員のページが利用できない状態でした。氏名、住所が漏えいしたおそれがあるお客様および関係者の皆様には、個別に順次ご連絡申し上げます。",
      ["customers"],
    ],
    ["第2回 店舗情報等の個人情報 396件\n店舗情報(店舗名、代表者名、住所)が流出しました。", ["partners"]],
    // Who takes part, however far that has come.
    ["受講予定者32名の氏名、メールアドレスが他の受講予定者に表示されました。", ["participants"]],
    ["シンポジウムの聴講登録者 412名の氏名、所属が流出しました。", ["participants"]],
    ["国際シンポジウムの参加登録サイトにおいて、登録された方の氏名、国籍が閲覧できる状態でした。", ["participants"]],
    ["会員登録サイトにおいて、登録された方の氏名、住所が閲覧できる状態でした。", ["customers"]],
    ["試遊会にご協力いただいた方 52名の氏名、年代が流出しました。", ["participants"]],
    ["親子木工教室の応募者の氏名、住所が閲覧できる状態でした。", ["participants"]],
    ["採用選考の応募者の氏名、住所が閲覧できる状態でした。", ["applicants"]],
    ["申込みをされた312名の方のメールアドレスが表示されました。", ["participants"]],
    // Those an office deals with.
    ["計画案への意見提出者6名の氏名、住所が掲載されました。", ["residents"]],
    ["鞄の中の書類に、町民の皆様の個人情報が記載されていました。\n記載されていた情報\n氏名、住所", ["residents"]],
    ["町民の皆様にご迷惑をおかけしました。会員の氏名が流出しました。", ["customers"]],
    ["1 対象\n・職員採用試験の受験申込 13名\n氏名、生年月日、最終学歴が表示されました。", ["applicants"]],
    ["資金の借受人212名の氏名、残高が記載された通知を誤って封入しました。", ["customers"]],
    // Staff, by the papers that are theirs.
    ["教職員健康診断結果を誤って別の受診者様に送付しました。\n記載されていた情報\n氏名、職員番号", ["employees"]],
    ["4 流出した情報\n・職員の連絡網 22名\n氏名、携帯電話番号", ["employees"]],
    ["3 保存されていた情報\n・研修医の評価表 6名分\n氏名、評価点", ["employees"]],
    // Groups named together, with others between whom no list knows, examples, sorts in brackets.
    [
      "サーバーには、会員組合の役職員、仲買人、お取引先ご担当者の氏名が保存されており、流出した可能性があります。",
      ["employees", "partners"],
    ],
    ["2 流出した情報\n(1)お取引先・俳優の方\n・流出を確認した方 408名\n氏名、会社名", ["partners"]],
    ["・共同研究者など学外の方 58名の氏名、所属が流出しました。", ["partners"]],
    [
      "対象\t人数\t項目\n申込者(高校生・社会人)\t98名\t氏名、フリガナ\nこれらが閲覧できる状態でした。",
      ["participants"],
    ],
    ["対象は901名(学生436名、職員67名)で、氏名、メールアドレスが閲覧できる状態でした。", ["employees", "students"]],
    ["(1)役職員(退職者及び応募者を含む。) 512人\n氏名、住所、生年月日が流出しました。", ["employees", "applicants"]],
    ["団体でお申し込みのご担当者 214名の氏名、電話番号が流出しました。", ["partners"]],
    // Called by what they did, with their number in between.
    ["懸賞にご応募いただいた346名の方の氏名、住所が閲覧できる状態でした。", ["participants"]],
    ["運動に寄付をくださった方約340名の氏名、住所が持ち出されました。", ["donors"]],
    ["採用選考に応募された28名の履歴書が閲覧できる状態でした。", ["applicants"]],
    ["資料請求をされた方 512名 氏名、住所が流出しました。", ["customers"]],
    ["希望調査に回答された143名の保護者の氏名が流出しました。", ["guardians"]],
    ["名簿をご利用いただいた上での調査です。取引先様の氏名が流出しました。", ["partners"]],
    ["顧客管理システムのサーバが暗号化されました。取引先様の氏名、電話番号が流出しました。", ["partners"]],
    // Destroyed by a failure.
    ["記憶装置が故障し、保存していた受講者の個人データの一部が読み出せなくなりました。", ["participants"]],
    ["誤って消去し、学生のデータの一部が消失しました。外部への漏えいはありません。", ["students"]],
    ["装置が故障しましたが、患者様のデータは失われておりません。", []],
    // Whoever turns to the police is no customer of theirs.
    ["県警察が受理した相談について、相談をされた方に関する氏名、年齢が流出しました。", ["residents"]],
    ["個別避難計画に記載された支援者の氏名、連絡先が掲載されました。", ["others"]],
    ["クラウドファンディングの支援者の氏名、支援金額が掲載されました。", ["donors"]],
    ["受検者の氏名、得点、合否が閲覧できる状態でした。", ["participants"]],
    ["会員様1,204名の氏名、住所が流出しました。", ["customers"]],
    ["従業員および退職者の氏名、給与が流出した可能性があります。", ["employees"]],
    ["採用応募者の履歴書が閲覧できる状態でした。", ["applicants"]],
    ["取引先ご担当者様の氏名、メールアドレスが漏えいしました。", ["partners"]],
    ["患者様及び患者ご家族様の氏名、住所が流出した可能性があります。", ["patients", "guardians"]],
    ["生徒32名の氏名及び成績が記載された書類を紛失しました。", ["students"]],
    ["県営住宅の入居者の氏名、家賃が流出しました。", ["residents"]],
    ["納税義務者の氏名、税額を記載した通知書を誤って送付しました。", ["residents"]],
    ["寄附者様のお名前と寄附金額が公開されていました。", ["donors"]],
    ["セミナー申込者58名の氏名、メールアドレスが表示されました。", ["participants"]],
    ["2 流出した情報\n(1)お客様 1,200名\n氏名、住所\n(2)従業員 40名\n氏名、社員番号", ["customers", "employees"]],
    ["2 流出した情報\n・社員に関する情報(本人及びその家族) 568件\n(氏名、住所、生年月日)", ["employees", "guardians"]],
    ["お客様の氏名が流出しました。なお、従業員の情報は含まれておりません。", ["customers"]],
    ["3 対象となる方\n児童 120人とその保護者 96人\n氏名、電話番号が流出しました。", ["students", "guardians"]],
    ["2 流出した情報\n(1)学内者の個人情報 61件\n(2)学外者の個人情報 410件\n氏名、所属", ["employees", "others"]],
    ["2 流出した情報\n採用選考に応募された方 143名分\n氏名、住所、履歴書", ["applicants"]],
    ["会員事業所1,204社の会員名簿に記載された代表者の氏名が流出しました。", ["partners"]],
    ["技能講習の受講者32名の氏名、生年月日が流出しました。", ["participants"]],
    ["授業の履修者32名の氏名、学籍番号が流出しました。受講者の成績も含まれます。", ["students"]],
    ["回答者数 3,377名\n項目 性別、年齢、職業が外部に送信された可能性があります。", ["participants"]],
    ["当行の株主様に関する情報 6,120名分(氏名、住所)が流出しました。", ["others"]],
    [
      "対象者\t項目\t人数\nお取引先のご担当者様\t氏名、メールアドレス\t2,077人\n従業員\t氏名\t41人",
      ["employees", "partners"],
    ],
    // What people did is a second name for those who are counted by another.
    ["申込者の情報が閲覧できる状態でした。\n漏えいした情報\n・保護者32名分の氏名、電話番号", ["guardians"]],
    [
      "お客様の情報が閲覧できる状態でした。\n漏えいした情報\n・従業員32名分の氏名、電話番号",
      ["customers", "employees"],
    ],
    // Whom a customer had something sent to.
    ["お客様の氏名(1,204名分)、お届け先様の氏名(310名分)が漏えいしました。", ["customers"]],
    [
      "2 流出した情報\n(1)荷主様のご担当者 120名\n(2)お届け先様に関する情報 約1,200件\n氏名、住所",
      ["partners", "others"],
    ],
    ["お客様の氏名・法人名・注文番号が漏えいしました。", ["customers"]],
    ["要介護の市民1名の氏名、住所、家族の状況を記載した書類を誤送付しました。", ["residents"]],
    [
      "2 対象\n・お客様 1,200名の氏名\n・加盟店 308店の担当者氏名、電話番号が取得されました。",
      ["customers", "partners"],
    ],
    ["2 記載されていた情報\n(1)近隣の土地所有者 氏名、住所 18名\nこれらが閲覧できる状態でした。", ["residents"]],
    ["従業員21名の結果報告書を、誤って別の会社へ発送しました。報告書には氏名が記載されています。", ["employees"]],
    ["研究助成の申請者43名の氏名、電話番号が漏えいしました。", ["participants"]],
    ["技能検定の受験者の氏名、点数を別の方に送付しました。", ["participants"]],
    ["採用試験の受験者の氏名、点数を別の方に送付しました。", ["applicants"]],
    ["当健康保険組合の被保険者120名の氏名が漏えいしました。", ["customers"]],
    ["水道の使用者の氏名、水栓番号が閲覧できる状態でした。", ["residents"]],
    ["講座に申し込んだ人の氏名、電話番号が閲覧できる状態でした。", ["participants"]],
    ["審査を担当する委員16名の名簿(氏名、電話番号)を誤って送付しました。", ["others"]],
    ["個人情報保護委員会に報告しました。会員の氏名が漏えいしました。", ["customers"]],
    // A bank account makes no bank of who writes.
    ["法人のお客様、法人31社の担当者の氏名と銀行口座の番号が漏えいしました。", ["partners"]],
  ])("%s", (text, codes) => {
    expect(read(text)).toEqual(codes);
  });
});

describe("persons who are named but not concerned", () => {
  it.each([
    "お客様には多大なるご迷惑をおかけし、深くお詫び申し上げます。",
    "当社の社員が誤ってメールを送信しました。",
    "全職員を対象に研修を実施し、再発防止に努めてまいります。",
    "保護者の皆様へお詫びの文書を配布しました。",
    "お客様、お取引先様ならびに関係者の皆様にご心配をおかけしております。情報の流出の有無は調査中です。",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("persons named beside others whose data got out", () => {
  it.each([
    ["教員1名のメールアカウントが乗っ取られ、学生の氏名、住所が流出した可能性があります。", ["students"]],
    ["教職員18名で捜索しましたが、生徒2名分の氏名、住所が書かれた書類は見つかっていません。", ["students"]],
    ["お得意様の氏名、住所、ご家族の構成が流出しました。", ["customers"]],
    ["取引先ご担当者の氏名が流出しました。一般のお客様の情報は当該サーバーにはございません。", ["partners"]],
    ["お客様の氏名、住所、お届け先情報が流出しました。", ["customers"]],
    [
      "当社のサーバーのデータが暗号化されました。その中に、お客様及びお取引先様の個人情報並びに当社の一部従業員の個人情報が含まれていたことを確認しております。",
      ["customers", "employees", "partners"],
    ],
    [
      "在学生の氏名、住所、教職員のIDとパスワード等が保存されたサーバーから流出した可能性があります。",
      ["employees", "students"],
    ],
    ["求人実績のある企業・団体等のメールアドレス 310件が流出しました。", ["partners"]],
    ["流出した可能性のある情報\n・外部指導者に関する情報(氏名、住所、電話番号)", ["others"]],
    ["応募者の氏名を掲載した資料を配布しました。原因は、職員の個人情報の取扱いに関する認識不足です。", ["applicants"]],
    // Who applies for a service, stands surety, speaks at a lecture, sits on a committee of parents.
    ["元契約社員が、開栓を申し込まれた方の氏名、電話番号を持ち出しました。", ["customers"]],
    ["入居申込者様 約540名の氏名、電話番号が閲覧された可能性があります。", ["customers"]],
    ["料理教室を申し込まれた方の氏名、電話番号が流出しました。", ["participants"]],
    ["賃貸住宅の連帯保証人様 310名の氏名、住所が流出した可能性があります。", ["others"]],
    ["奨学金の連帯保証人 31名の氏名、住所が流出した可能性があります。", ["guardians"]],
    ["入院の連帯保証人 31名の氏名、住所が流出しました。原因は、物件の賃貸借を扱う部署の誤送信です。", ["guardians"]],
    ["高校生徒の保証人 12名の氏名、住所が流出しました。校舎の賃貸には影響がありません。", ["guardians"]],
    ["講習の日程表に、講師8名の氏名、電話番号が含まれていました。", ["others"]],
    ["本校の講師8名の氏名、電話番号が流出しました。", ["employees"]],
    ["USBメモリに保護者会役員の方6名分の氏名、電話番号を保存していました。これを紛失しました。", ["guardians"]],
    ["プレイヤーの生年月日、購入履歴が閲覧されました。", ["customers"]],
    // Words that name no person: a mail's head, what staff are at, a stranger's own things.
    ["差出人: ひばり生協\n\n組合員様の氏名、住所が流出しました。", ["customers"]],
    ["元従業員2名の氏名、社員番号、所属店舗が流出しました。", ["employees"]],
    [
      "会員の氏名が持ち出されました。元従業員の私用パソコンおよび私物の端末から該当のデータを削除させました。",
      ["customers"],
    ],
    // Those whose data are kept elsewhere or are not there.
    ["寄付者の氏名、寄付額が閲覧できる状態でした。奨学生とそのご家族の情報は、まったく別のファイルです。", ["donors"]],
    [
      "学生の氏名、学籍番号が閲覧されました。入学試験の受験者に関する情報、職員の給与に関する情報も、同様に存在しないことを確認しました。",
      ["students"],
    ],
    // A list that goes on behind a bracket, and what is said of one group as a topic.
    ["流出した情報\n従業員(退職者を含む)およびその扶養家族\n1,316件\n氏名、住所", ["employees", "guardians"]],
    [
      "不正ログインがありました。ジュニア会員については、あわせて保護者氏名も表示されていました。",
      ["customers", "guardians"],
    ],
    [
      "受講者のメールアドレスが表示されました。氏名を登録している方については、氏名も表示されました。",
      ["participants"],
    ],
    // What is done about a topic makes nobody of it an owner.
    ["職員については、個人情報の取扱い研修を行います。顧客の氏名が流出しました。", ["customers"]],
    ["社員につきましては、氏名、住所の確認を徹底させます。顧客の氏名が流出しました。", ["customers"]],
    ["顧客の氏名が流出しました。社員については、氏名、社員番号が流出しました。", ["customers", "employees"]],
    ["漏えいした情報\n顧客については、氏名、住所、電話番号です。", ["customers"]],
    // Where nobody else is named, they are who is concerned.
    ["電話番号を登録された方の氏名、住所が流出しました。", ["customers"]],
    ["メールアドレスをご登録いただいた方320名の情報が流出しました。", ["customers"]],
    ["連絡先を登録している方の情報が流出しました。", ["customers"]],
    ["連絡先を登録された方の氏名、住所が流出しました。当社の社員が、設定を誤ったことが原因です。", ["customers"]],
    ["教室の参加者のメールアドレスがTO欄に入力され、メールアドレスの所有者42名に謝罪しました。", ["participants"]],
  ])("%s", (text, codes) => {
    expect(read(text)).toEqual(codes);
  });
});

describe("nobody named beside the data", () => {
  it.each([
    [
      "those who were apologized to",
      "会員の皆様に多大なるご迷惑をおかけしました。\n氏名、住所が流出しました。",
      "customers",
    ],
    ["those who were told", "氏名、住所が流出しました。\n対象の会員様には個別にご連絡いたしました。", "customers"],
    [
      "the receivers of an open address",
      "メールアドレスをBCCではなくTOに入れ、参加者の皆様へメールを送信しました。",
      "participants",
    ],
    [
      "those whose records the system holds",
      "電子カルテシステムに障害が発生しております。原因は調査中です。",
      "patients",
    ],
  ])("takes %s", (_, text, code) => {
    const [notice] = parseDocument(`お詫びとお知らせ\n\n${text}\n`).notices;
    expect(notice?.subjects).toMatchObject([{ code, basis: "inferred" }]);
  });

  it("takes those whose papers they are, and says that it is inferred", () => {
    const [notice] = parseDocument(
      "紙カルテの紛失について\n\n紙カルテを紛失しました。氏名、病名が記載されておりました。",
    ).notices;
    expect(notice?.subjects).toMatchObject([{ code: "patients", basis: "inferred" }]);
    expect(notice?.subjects[0]?.needsReview).not.toBeNull();
  });
});
