import { readDataTypesIn } from "./rows";

/** What registers, forms and papers call their fields. */
const COLUMNS = [
  ["漏えいした情報:氏名、雅号、名字、享年", "name display_name age", ""],
  ["漏えいした情報:氏名、補助金の交付決定額、ご請求予定金額、支払回数", "name transaction", ""],
  ["漏えいした情報:氏名、負傷した部位、前回の受診年度、睡眠の記録", "name health", ""],
  ["漏えいした情報:氏名、体調に関する記述、血液検査の結果、入院の有無", "name health", ""],
  ["漏えいした情報:氏名、契約の種別、解約の理由、保険金額", "name contract", ""],
  ["漏えいした情報:氏名、納付された税目、市県民税額", "name tax", ""],
  ["漏えいした情報:氏名、現在の年収、保有スキル、転職理由", "name salary resume", ""],
  ["漏えいした情報:氏名、提出した課題、通学経路、欠席の理由", "name school_record", ""],
  ["漏えいした情報:氏名、相談したい事柄", "name inquiry", ""],
  ["漏えいした情報:氏名、介護の内容、児童扶養手当を受けているかどうか", "name welfare", ""],
  ["漏えいした情報:氏名、便名、乗車駅、受講した講座名", "name usage_history", ""],
  ["漏えいした情報:氏名、担保不動産の表示、延べ面積", "name land_property", ""],
  ["漏えいした情報:氏名、使用車両の登録情報、初度登録年月", "name vehicle", ""],
  ["漏えいした情報:氏名、大学・学部名、卒業予定年月", "name education_history", ""],
  ["漏えいした情報:氏名、口座番号の下3桁を除く部分、お預かり残高", "name bank_account transaction", ""],
  ["漏えいした情報:氏名、ID番号、領収書番号", "name customer_number", ""],
  ["漏えいした情報:氏名、入札金額、年金受給額", "name transaction", ""],
  ["漏えいした情報:氏名、年間収入、家計の状況", "name tax", ""],
  ["漏えいした情報:氏名、商談内容、受講動機", "name inquiry survey_response", ""],
  ["漏えいした情報:氏名、勤務形態、雇用期間、面接メモ", "name hr_record", ""],
  ["漏えいした情報:氏名、認知症の有無、食事形態、通院日", "name health", ""],
  ["漏えいした情報:氏名、入居日、敷金、加入保険会社", "name contract", ""],
  ["9月25日、外部の業者と感染状況の調査を始めました。氏名が流出しました。", "name", ""],
  ["ソースコード共有サイトに公開設定で保存しており、氏名が閲覧できる状態でした。", "name", ""],
] as const;

/** Papers that are named for what they hold. */
const PAPERS = [
  ["紛失した書類:口座振替依頼書の控え、主治医意見書、納税証明書", "bank_account health tax", ""],
  ["氏名が漏えいしました。口座振替依頼書及び登記簿は含まれておりません。", "name", "bank_account land_property"],
  ["漏えいした書類:欠席届、フェイスシート、予診票、辞令", "school_record welfare health hr_record", ""],
  [
    "含まれていた情報|氏名、住所\n含まれていない情報|納税証明書の内容、決算書",
    "name address",
    "tax organization_profile",
  ],
] as const;

readDataTypesIn("Fields of registers and forms", COLUMNS);
readDataTypesIn("Papers named for what they hold", PAPERS);
