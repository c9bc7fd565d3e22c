import { readSubjectsIn } from "./groups";

readSubjectsIn("persons called by what they are in something", [
  ["流出した賃貸借契約の情報\n連帯保証人になられている方 91名\n氏名、電話番号", "others"],
  ["・同伴の保護者として氏名を入力いただいた方 231名の氏名が表示されました。", "guardians"],
  ["B 派遣スタッフとして就労中または過去に就労された方 1,412名\n氏名、給与の振込先が流出しました。", "employees"],
  ["当社は委託先として管理しておりました。会員の氏名が流出しました。", "customers"],
]);

readSubjectsIn("persons in brackets before their data", [
  ["閲覧できた情報\n[生徒]お名前、学年\n[保護者]お名前、電話番号", "students guardians"],
  ["閲覧できた情報\n【会員】氏名、住所", "customers"],
]);

readSubjectsIn("persons in brackets behind a figure", [
  [
    "パソコンに入っていたお名前とメールアドレス 約640件(会員、寄附者、保護者など)が流出しました。",
    "customers guardians donors",
  ],
  // Of what sort they are who were counted.
  ["申込者 98名(高校生・社会人)の氏名が流出しました。", "participants"],
]);

readSubjectsIn("persons counted in a sentence of its own", [
  ["宛先となった保護者様は58名で、メールアドレスが互いに表示されました。", "guardians"],
  // How many use a service is no figure of those concerned.
  ["会員の氏名が流出しました。同サービスの登録利用者は約320万人です。", "customers"],
]);

readSubjectsIn("persons joined to the rest of their kind", [
  ["依頼者、相手方その他の関係者合計614名の氏名、電話番号が閲覧されたおそれがあります。", "customers others"],
]);

readSubjectsIn("partners through whom others are dealt with", [
  ["出向先の代理店のお客さまの情報が添付されていました。\n・お名前、証券番号", "customers"],
  ["代理店の担当者の氏名、電話番号が流出しました。", "partners"],
  ["法人のご契約者 3,902件の氏名、住所が流出しました。", "partners"],
]);

readSubjectsIn("persons who did or wrote something", [
  ["生徒の氏名、偏差値、面談時の講師の所見が閲覧できる状態でした。", "students"],
  ["会員の氏名が記載された書類を、職員の立会いの下で溶解処理しました。", "customers"],
  ["取引先1社の人事ご担当者3名に宛てて、会員の氏名の一覧を送信しました。", "customers"],
  ["取引先の人事ご担当者3名の氏名、電話番号を流出させました。", "partners"],
]);

readSubjectsIn("kin whose names are among the data of somebody else", [
  ["従業員の氏名、旅券番号及び家族の氏名を含みます。これらが流出しました。", "employees guardians"],
  ["ご利用者様8名の氏名、介護の内容及びご家族の連絡先が記載された書類を盗まれました。", "customers guardians"],
  ["お客様の氏名、ご家族の構成が流出しました。", "customers"],
]);

readSubjectsIn("persons whose data are kept apart", [
  ["在学生の氏名、成績が閲覧されました。志願者のデータは別のサーバーにあり、今回の件とは無関係です。", "students"],
  ["会員の氏名が閲覧されました。\n・派遣スタッフの皆様の情報(別システムで管理しています)", "customers"],
  ["従業員の氏名が流出しました。採用応募者の情報が保存されていたサーバーは暗号化を免れました。", "employees"],
  ["お客様の情報は、別のサーバーにあり、こちらからも氏名、住所が200名分漏えいしました。", "customers"],
]);

readSubjectsIn("persons named once more by another word", [
  ["お客様の情報を保存したパソコンを紛失しました。\n・お客様のご担当者 620名の氏名、電話番号", "partners"],
  ["お客様の氏名、住所が漏えいしました。お客様のご担当者の氏名、電話番号も漏えいしました。", "customers partners"],
  ["お客様1,200名の氏名を保存したパソコンを紛失しました。\n・お客様のご担当者 620名の氏名", "customers partners"],
  ["お客様14名の検針票を誤って投函しました。\n記載されている情報\n使用者氏名、使用水量", "customers"],
  [
    "見学の申込者のメールアドレスが表示されました。お客様の大切な情報をお預かりする心構えが足りませんでした。",
    "participants",
  ],
  ["小学5年生から中学3年生まで63名の氏名、点数を保存したUSBメモリが見つかりません。", "students"],
]);

readSubjectsIn("those a mailbox tells of, and a part of those named", [
  ["第三者が、取引先の皆様とのメールを閲覧した可能性があります。メールには氏名、電話番号が含まれます。", "partners"],
  [
    "委員の方々、ならびに会員の皆様とやり取りしたメールが閲覧された可能性があります。氏名、住所が含まれます。",
    "customers others",
  ],
  ["会員様のうち、体験レッスンをご希望の3,410名の氏名、電話番号が流出しました。", "customers"],
  ["学生およびその保護者、連帯保証人の氏名、住所が流出しました。", "students guardians"],
  // Not with whom it is talked about it, nor a part that is told without those concerned being counted.
  ["会員の氏名、住所が流出しました。取引先とのメールによる連絡を再開しました。", "customers"],
  ["会員の氏名、住所が流出しました。職員のうち、担当の3名を処分しました。", "customers"],
  ["ご契約者様と、見守り対象のご家族様の氏名、住所が流出しました。", "customers guardians"],
  ["職員と、委託先の協議により、会員の氏名を削除しました。会員の氏名、住所が流出しました。", "customers"],
  ["社員のうち、テレワーク中の1名がウイルスに感染し、お客様300名の氏名、住所が流出しました。", "customers"],
]);
