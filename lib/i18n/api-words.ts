/** The words of the page that explains the data and the API. Operations and fields bring their own. */
import type { Locale } from "./locale";

interface ApiWords {
  title: string;
  lead: string;
  contents: string;
  basicsTitle: string;
  basics: { term: string; text: string }[];
  addressesTitle: string;
  addressesLead: string;
  operationsTitle: string;
  operationsLead: string;
  document: string;
  parameter: string;
  meaning: string;
  answers: string;
  noParameters: string;
  example: string;
  exampleMore: string;
  exampleFailed: string;
  exampleParse: string;
  recordsTitle: string;
  recordsLead: string;
  field: string;
  orNull: string;
  problemsTitle: string;
  problemsLead: string;
  status: string;
  versionsTitle: string;
  licenseTitle: string;
}

export const apiWords: Record<Locale, ApiWords> = {
  ja: {
    title: "データとAPI",
    lead: "この目録のすべては、そのままデータとして使えます。登録も鍵もいりません。",
    contents: "この頁の内容",
    basicsTitle: "決まりごと",
    basics: [
      { term: "記載なし", text: "お知らせに記載がない値はnull、空の一覧、CSVでは空欄です。0ではありません。" },
      { term: "数", text: "数は必ず単位と限定(約、最大、延べなど)を伴います。単位の異なる数は足せません。" },
      { term: "日付", text: "日本時間で、分かっている精度まで(2023、2023-08、2023-10-09、2023-06-14T14:30)。" },
      { term: "頁送り", text: "続きはnextのアドレスにあります。途中で行が増減しても、飛ばしも繰り返しもしません。" },
      {
        term: "更新の確認",
        text: "ETagとLast-Modifiedを覚えておき、If-None-MatchかIf-Modified-Sinceで尋ねると、変わっていなければ304を返します。",
      },
      {
        term: "誤り",
        text: "使えないパラメータは、頁では注記して無視し、APIでは400でその名と理由を返します(application/problem+json)。",
      },
      {
        term: "取り下げ",
        text: "取り下げられた事案は410と理由を、統合された事案は統合先のアドレスを返します。何も黙って消えません。",
      },
      { term: "ほかのサイトから", text: "読み取りはどのサイトのスクリプトからもできます(CORS)。" },
    ],
    addressesTitle: "頁のアドレスからデータへ",
    addressesLead:
      "一覧や事案のアドレスに末尾を付けるか、Acceptヘッダーで形式を指定すると、同じ行をデータで得られます。条件もそのまま使えます。",
    operationsTitle: "API",
    operationsLead: "次の説明は、動いているAPIそのものから作られています。例の答えは、いまのこの目録のものです。",
    document: "OpenAPI 3.1 の文書",
    parameter: "パラメータ",
    meaning: "意味",
    answers: "答え",
    noParameters: "パラメータはありません。",
    example: "例",
    exampleMore: "…(続きは例のアドレスで)",
    exampleFailed: "この例は、いまのこの目録では示せません。",
    exampleParse: "文面をファイルで送る",
    recordsTitle: "記録の項目",
    recordsLead: "コードの意味は「この目録について」のコード表にあります。",
    field: "項目",
    orNull: "またはnull",
    problemsTitle: "誤りの種類",
    problemsLead: "typeがこの頁の見出しを指します。",
    status: "状態",
    versionsTitle: "形式の版",
    licenseTitle: "利用条件",
  },
  en: {
    title: "Data and API",
    lead: "Everything in the catalog can be used as data. No registration, no key.",
    contents: "On this page",
    basicsTitle: "What holds throughout",
    basics: [
      {
        term: "Not stated",
        text: "What a notice does not say is null, an empty list, or in CSV an empty cell. It is not 0.",
      },
      {
        term: "Figures",
        text: "A figure always comes with its unit and qualifier (about, up to, cumulative). Figures of different units cannot be added.",
      },
      { term: "Dates", text: "Japan time, as precise as they are known: 2023, 2023-08, 2023-10-09, 2023-06-14T14:30." },
      {
        term: "Paging",
        text: "The address in “next” leads on. Rows that come or go in the meantime are neither skipped nor repeated.",
      },
      {
        term: "Asking again",
        text: "Keep ETag and Last-Modified and ask with If-None-Match or If-Modified-Since: the answer is 304 while nothing changed.",
      },
      {
        term: "Errors",
        text: "What cannot be used is ignored with a note on pages; the API answers 400 and says which parameter and why (application/problem+json).",
      },
      {
        term: "Withdrawn",
        text: "A withdrawn incident answers 410 with the reason, one that became another leads there. Nothing disappears silently.",
      },
      { term: "Other sites", text: "Scripts of any site may read (CORS)." },
    ],
    addressesTitle: "From a page to its data",
    addressesLead:
      "Add an ending to the address of a list or an incident, or ask with an Accept header, and get the same rows as data, filters included.",
    operationsTitle: "The API",
    operationsLead:
      "What follows is made from the running API itself. The answers of the examples are those of this catalog now.",
    document: "The OpenAPI 3.1 document",
    parameter: "Parameter",
    meaning: "Meaning",
    answers: "Answers",
    noParameters: "No parameters.",
    example: "Example",
    exampleMore: "… (the rest at the address of the example)",
    exampleFailed: "This example cannot be shown in this catalog now.",
    exampleParse: "Send the text as a file",
    recordsTitle: "Fields of the records",
    recordsLead: "What the codes mean is told in the codebook of the about page.",
    field: "Field",
    orNull: "or null",
    problemsTitle: "Kinds of errors",
    problemsLead: "The type of an error leads to its line here.",
    status: "Status",
    versionsTitle: "Versions of the shape",
    licenseTitle: "Terms",
  },
};
