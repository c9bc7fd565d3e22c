/** What the data is called and which shape it has. The shape changes only with an entry here. */
import type { Bilingual } from "../taxonomy";

export interface SchemaChange {
  /** Semantic versioning: a field that goes or changes its meaning raises the first number, one that comes the second. */
  version: string;
  date: string;
  changes: Bilingual;
}

/** The newest first. */
export const schemaChanges: readonly SchemaChange[] = [
  {
    version: "2.6.0",
    date: "2026-11-28",
    changes: {
      ja: "事案の一覧を、発覚から公表までの日数の多い順(sort=slowest)に並べられるようにした。事案に、その日数(daysToDisclosure)を加えた。",
      en: "Lists of incidents may be in the order of the days from discovery to disclosure, the most first (sort=slowest), and incidents tell these days (daysToDisclosure).",
    },
  },
  {
    version: "2.5.0",
    date: "2026-11-28",
    changes: {
      ja: "いくつもの報が伝える出来事は、事案の時系列に一度だけ載せ、ほかの記載をその中に置いた(alsoTold)。",
      en: "What several reports tell of one event stands once in an incident's timeline, with the other tellings in it (alsoTold).",
    },
  },
  {
    version: "2.4.0",
    date: "2026-11-27",
    changes: {
      ja: "検索のデータに、どの事案にもない言葉(unknown)と、言葉を減らした検索(withFewer)を加えた。",
      en: "The data of a search tell which words no incident has (unknown), and what fewer words find (withFewer).",
    },
  },
  {
    version: "2.3.0",
    date: "2026-11-27",
    changes: {
      ja: "図のデータで、ほかの事案と並べた数値も得られるようにした(against)。図とその行にagainstを加えた。",
      en: "The data of a chart can be set against other incidents (against); charts and their rows have against.",
    },
  },
  {
    version: "2.2.0",
    date: "2026-11-27",
    changes: {
      ja: "組織の一覧に並び順(sort)を加え、五十音順を既定とした。名の一部は読みやローマ字でもよい。一致の仕方に近い言葉(near)と略称(abbreviation)を加えた。図に、四半期ごとの事案(quarters)を加えた。",
      en: "The list of organizations takes an order (sort), which is by name unless asked otherwise, and finds names by their reading. The ways of a match have near and abbreviation. A chart of incidents by quarter (quarters).",
    },
  },
  {
    version: "2.1.0",
    date: "2026-11-27",
    changes: {
      ja: "条件に時期(date_from、date_to)と発覚から公表までの日数(delay_min、delay_max)を加えた。委託先・サービスの一覧を条件で絞れるようにし、branchesとtogetherを加え、同じ名の組織を一行にまとめた。図の頁のアドレスは図のデータと同じになった。",
      en: "Filters by date (date_from, date_to) and by days from discovery to disclosure (delay_min, delay_max). The list of suppliers takes the filters, has branches and together, and one row for all branches of a name. A chart has a page at the address of its data.",
    },
  },
  {
    version: "2.0.0",
    date: "2026-11-27",
    changes: {
      ja: "図の行を、すべての図に共通の列(chart、key、group、label、incidents、share、amongAllCauses、ambiguous、isUnknown)にし、as_ofをasOfと改めた。統計、原因、情報の項目、委託先・サービス、比較、符号と定義をデータに加えた。取り下げの答えに頁のアドレスと変更履歴を加えた。",
      en: "The rows of all charts have the same columns (chart, key, group, label, incidents, share, amongAllCauses, ambiguous, isUnknown), and as_of is now asOf. Statistics, causes, kinds of data, suppliers, comparisons and vocabularies are there as data. What answers for a withdrawn incident has the address of its page and its history.",
    },
  },
  {
    version: "1.0.0",
    date: "2026-11-26",
    changes: { ja: "最初の版。", en: "The first version." },
  },
];

/** The version of every shape of the open data: the records, the tables, the API. */
export const SCHEMA_VERSION = schemaChanges[0]?.version ?? "0.0.0";

/** Under which terms what is here may be used. The notices themselves are their publishers'. */
export const license = {
  name: "MIT",
  url: "https://spdx.org/licenses/MIT.html",
  note: {
    ja: "読み取った事実、コード、定義はMITライセンスで使えます。お知らせの文面の著作権は、それぞれの公表者にあります。引用の範囲で使ってください。",
    en: "The facts read from the notices, the codes and definitions are under the MIT License. The wording of the notices belongs to their publishers; quote it as the law allows.",
  },
} as const satisfies { name: string; url: string; note: Bilingual };
