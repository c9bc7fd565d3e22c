/**
 * What every published field is called and what it holds, in both languages. Columns of tables, JSON Schema, OpenAPI
 * and the codebook take their words from here. A field is looked up by the end of its path, the longest that is known
 * first: `facts.sequence.kind` is found under `sequence.kind` before `kind`.
 */
import { fieldWords } from "../i18n/field-words";
import type { Term } from "../taxonomy";

const field = (ja: string, en: string, definitionJa: string, definitionEn: string): Term => ({
  label: { ja, en },
  definition: { ja: definitionJa, en: definitionEn },
});

const count = (ja: string, en: string): Term => field(ja, en, `${ja}。`, `${en}.`);

/** The fields that only the open data has. What the pages show too is named in `lib/i18n/field-words.ts`. */
const ownFields: Record<string, Term> = {
  slug: field("識別名", "Identifier", "アドレスに使う変わらない名。", "The name in its address, which never changes."),
  url: field("アドレス", "Address", "開示録での頁のアドレス。", "The address of its page in the catalog."),
  name: field("名称", "Name", "組織の名。法人格を含む。", "The organization's name with its legal form."),
  "contacts.kind": field("窓口の種類", "Kind of contact", "電話、メールなど。", "Phone, email and so on."),
  "sequence.kind": field(
    "お知らせの種類",
    "Kind of notice",
    "第一報、続報など。",
    "First report, follow-up and so on.",
  ),
  "sections.kind": field("部分の種類", "Kind of part", "文面のその部分が何のためのものか。", "What the part is for."),
  "date.kind": field(
    "日付の種類",
    "Kind of date",
    "一覧に使う日付が何の日付か。",
    "Which date stands for the incident.",
  ),
  "latest.kind": field("日付の種類", "Kind of date", "その日付が何の日付か。", "Which date it is."),
  "relations.kind": field("関係の種類", "Kind of relation", "なぜ関係があるか。", "Why they are related."),
  date: field(
    "日付",
    "Date",
    "一覧で並べる日付。公表日、なければ発覚日、発生日、収録年の順。",
    "The date that lists sort by: disclosure, else discovery, else occurrence, else the collection's year.",
  ),
  latest: field("最新の事案の日付", "Latest date", "最新の事案の日付。", "The date of its newest incident."),
  latestDisclosed: field(
    "最新の公表日",
    "Latest disclosure",
    "もっとも新しい報の公表日。",
    "When the newest report was published.",
  ),
  value: field("値", "Value", "読み取った値。", "What was read."),
  "affected.value": field(
    "対象の数",
    "How many",
    "見出しとなる数。単位と限定を伴う。",
    "The headline figure; read it with its unit and qualifier.",
  ),
  "counts.value": field("数", "Figure", "対象となった数。", "A figure of what is concerned."),
  "contacts.value": field("窓口", "Contact", "番号またはアドレス。", "The number or address."),
  precision: field("精度", "Precision", "日付がどこまで分かっているか。", "How precisely the date is known."),
  affectedData: field(
    "漏えいした情報",
    "Data affected",
    "漏えいした、またはそのおそれがある情報の項目。",
    "Kinds of data that leaked or may have leaked.",
  ),
  excludedData: field(
    "含まれない情報",
    "Data excluded",
    "含まれないと明記された情報の項目。記載のない項目とは異なる。",
    "Kinds of data explicitly said not to be among it, which is not the same as not stated.",
  ),
  unit: field(
    "数の単位",
    "Unit",
    "数が何を数えているか。異なる単位の数は足せない。",
    "What the figure counts. Figures of different units cannot be added.",
  ),
  reportCount: field("報の数", "Reports", "事案のお知らせの数。", "How many notices the incident has."),
  addedAt: field(
    "収録日時",
    "Added",
    "この目録に初めて収められた時(UTC)。",
    "When it first came into the catalog (UTC).",
  ),
  modifiedAt: field("更新日時", "Modified", "内容が最後に変わった時(UTC)。", "When its content last changed (UTC)."),
  facts: field(
    "事実",
    "Facts",
    "すべての報を合わせた事実。それぞれについて最も新しい報の値。",
    "What the reports say together: for each fact the newest report that speaks of it.",
  ),
  report: field(
    "報の番号",
    "Report",
    "値を取った報(`notices` の `position`)。",
    "The report that the value was taken from (`position` in `notices`).",
  ),
  notices: field("お知らせ", "Notices", "事案のお知らせ。順番どおり。", "The incident's notices in order."),
  position: field("順番", "Position", "最初の報が1。", "1 for the first report."),
  record: field("記録", "Record", "お知らせ一通から読み取ったすべて。", "All that was read out of one notice."),
  sourceFile: field(
    "元のファイル",
    "Source file",
    "お知らせを収めたファイルの名。",
    "The name of the file that holds the notice.",
  ),
  sha256: field("SHA-256", "SHA-256", "元のファイルのハッシュ値。", "The hash of the source file."),
  parserVersion: field(
    "解析規則の版",
    "Parser version",
    "読み取りに使った解析規則の版。",
    "The version of the parser that read it.",
  ),
  withdrawn: field(
    "取り下げ",
    "Withdrawal",
    "取り下げられたときの日時と理由。",
    "When and why it was withdrawn, if it was.",
  ),
  mergedInto: field("統合先", "Merged into", "統合された先の識別名。", "The identifier of what it became part of."),
  relations: field("関係する事案", "Relations", "発生元を同じくする事案。", "Incidents with one origin."),
  through: field(
    "つながりの組織",
    "Through",
    "事案同士を結びつける組織。",
    "The organization that links the incidents.",
  ),
  incidents: field("事案", "Incidents", "事案の一覧。", "The incidents."),
  role: field("関わり", "Role", "事案での関わり。", "In which role it is named."),
  roles: field("関わり", "Roles", "事案での関わりのすべて。", "All roles in which it is named."),
  changes: field(
    "変更履歴",
    "Changes",
    "収録してからの変更。新しい順。",
    "What changed since it was added, newest first.",
  ),
  at: field("日時", "Moment", "その時刻(UTC)。", "When it happened (UTC)."),
  reason: field("理由", "Reason", "なぜ変わったか。", "Why."),
  field: field("項目", "Field", "変わった項目。点でつないだ名。", "The field that changed, in dots."),
  before: field("変更前", "Before", "変わる前の値(JSON)。", "The value before, as JSON."),
  after: field("変更後", "After", "変わった後の値(JSON)。", "The value after, as JSON."),
  schemaVersion: field("形式の版", "Schema version", "この形式の版。", "The version of this shape."),
  otherNames: field(
    "ほかの名",
    "Other names",
    "お知らせに現れた表記や旧称。",
    "Spellings and former names seen in notices.",
  ),
  former: field("旧称", "Former", "以前の名か。", "Whether it is a former name."),
  disclosedCount: count("公表した事案の数", "Incidents disclosed"),
  involvedCount: count("名が挙がった事案の数", "Incidents in which it is named"),
  "Organization.disclosed": field(
    "公表した事案",
    "Disclosed",
    "この組織が公表した新しい事案。",
    "The newest incidents that it disclosed.",
  ),
  involved: field("名が挙がった事案", "Involved", "ほかの組織の事案での言及。", "Incidents of others that name it."),
  "involved.incident": field("事案", "Incident", "名が挙がった事案。", "The incident that names it."),
  dates: field("日付", "Dates", "お知らせから読み取った日付。", "The dates that the notice gives."),
  label: field("表記", "Label", "お知らせに書かれたとおりの呼び名。", "As printed in the notice."),
  text: field("言葉", "Words", "お知らせの言葉。", "The words of the notice."),
  start: field("始まり", "Start", "本文での始まり(UTF-16単位)。", "Where it starts in the body, in UTF-16 units."),
  end: field("終わり", "End", "本文での終わり(UTF-16単位)。", "Where it ends in the body, in UTF-16 units."),
  evidence: field(
    "根拠",
    "Evidence",
    "値を読み取った言葉とその位置。",
    "The words that the value came from, and where they stand.",
  ),
  basis: field(
    "根拠の種類",
    "Basis",
    "文面にあるか、文面から導いたか。",
    "Whether it stands in the text or follows from it.",
  ),
  rule: field("規則", "Rule", "読み取った規則の名。", "The rule that read it."),
  needsReview: field("要確認", "Needs review", "不確かなときのその理由。", "Why the value is uncertain, if it is."),
  code: field("コード", "Code", "コード表にあるコード。", "A code of the codebook."),
  primary: field("主な原因か", "Primary", "主な原因か。", "Whether it is the primary cause."),
  status: field("状態", "Status", "対象か、含まれないか、など。", "Affected, excluded and so on."),
  subject: field(
    "誰の・何の",
    "Subject",
    "数が誰の、何の数か。お知らせの言葉。",
    "Whose or what the figure counts, in the notice's words.",
  ),
  heading: field("見出し", "Heading", "その部分の見出し。", "The heading of the part."),
  "Problem.type": field(
    "誤りの種類",
    "Kind of problem",
    "誤りの種類のアドレス。",
    "The address of the kind of problem.",
  ),
  "Problem.title": field("誤りの見出し", "Heading", "誤りの種類の見出し。", "What kind of problem it is, in words."),
  "Problem.status": field("状態コード", "Status", "HTTPの状態コード。", "The HTTP status."),
  "Problem.detail": field("説明", "Detail", "何が起きたか。", "What happened."),
  "Problem.errors": field(
    "使えない指定",
    "Errors",
    "使えないパラメータごとの理由。",
    "For each parameter that cannot be used, why.",
  ),
  "errors.value": field("指定された値", "Value", "指定された値。", "What was given."),
  "notes.value": field("指定された値", "Value", "指定された値。", "What was given."),
  "Problem.slug": field(
    "識別名",
    "Identifier",
    "取り下げられたものの識別名。",
    "The identifier of what was withdrawn.",
  ),
  "ParseRequest.text": field("文面", "Text", "お知らせの文面。", "The text of the notice."),
  "data.choices": field("選択肢", "Choices", "選択肢とその件数。", "The choices with their counts."),
  "choices.value": field("選択肢の値", "Value", "アドレスに書く値。", "As it stands in an address."),
  "choices.label": field("選択肢の名", "Label", "選択肢の呼び名。", "What the choice is called."),
  "choices.count": field("件数", "Count", "選ぶと何件になるか。", "How many incidents it would give."),
  "choices.selected": field("選択中", "Selected", "いま選ばれているか。", "Whether it is chosen now."),
  "data.more": field(
    "省いた数",
    "More",
    "長いため省いた選択肢の数。",
    "How many choices were left out because the list is long.",
  ),
  "FacetList.data.filter": field(
    "絞り込み",
    "Filter",
    "どの絞り込みの選択肢か。",
    "Which filter the choices belong to.",
  ),
  data: field("データ", "Data", "問い合わせに合う行。", "The rows that match."),
  total: field("総数", "Total", "すべての頁を合わせた数。", "How many match on all pages."),
  next: field(
    "次の頁",
    "Next",
    "次の頁のアドレス。最後の頁ではnull。",
    "The address of the next page; null on the last.",
  ),
  filter: field("条件", "Filter", "この一覧の条件。", "What the list was asked for."),
  "filter.query": field(
    "条件のアドレス",
    "Query",
    "条件をアドレスに書いたもの。",
    "The filter as it stands in an address.",
  ),
  "filter.ja": field("条件(日本語)", "In Japanese", "条件を述べた文。", "The filter in a sentence."),
  "filter.en": field("条件(英語)", "In English", "条件を述べた英語の文。", "The filter in an English sentence."),
  "filter.sort": field("並び順", "Order", "並び順。", "The order."),
  ja: field("日本語", "Japanese", "日本語の言葉。", "In Japanese."),
  en: field("英語", "English", "英語の言葉。", "In English."),
  notes: field(
    "注記",
    "Notes",
    "アドレスのうち使えずに無視した指定。",
    "What in the address could not be used and was ignored.",
  ),
  param: field("パラメータ", "Parameter", "パラメータの名。", "The parameter's name."),
  catalog: field(
    "目録",
    "Catalog",
    "このデータを作った目録の状態。",
    "The state of the catalog that the data was made from.",
  ),
  version: field("版", "Version", "内容が変わると変わる印。", "A mark that changes when the content does."),
  license: field("利用条件", "License", "利用条件のアドレス。", "The address of the terms."),
};

/** The words of a field by its path in dots, or null where it has none. */
export function describeField(path: string): Term | null {
  const names = path.split(".");
  for (let at = 0; at < names.length; at += 1) {
    const end = names.slice(at).join(".");
    const found = (Object.hasOwn(ownFields, end) ? ownFields[end] : undefined) ?? fieldWords(end);
    if (found) return found;
  }
  return null;
}
