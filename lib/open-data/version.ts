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
