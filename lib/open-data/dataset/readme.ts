/** The words that go with the data set. */
import { license, schemaChanges } from "../version";
import type { Manifest } from "./dataset-folder";

const files: readonly [name: string, ja: string, en: string][] = [
  [
    "data/incidents.jsonl",
    "事案ごとの事実、根拠、関係、変更履歴。取り下げられたものも含む",
    "each incident with facts, evidence, relations and history; the withdrawn ones too",
  ],
  [
    "data/notices.jsonl",
    "お知らせごとの文面と、読み取ったすべて",
    "each notice with its text and all that was read from it",
  ],
  ["data/organizations.jsonl", "組織", "organizations"],
  [
    "tables/",
    "同じ内容の表(CSV)。事案、組織、根拠、変更",
    "the same as tables (CSV): incidents, organizations, findings with their words, changes",
  ],
  [
    "database/kaijiroku.db",
    "目録のSQLiteデータベース。履歴と元の文書を含む",
    "the catalog's SQLite database with its history and source documents",
  ],
  ["schema/", "JSON Schemaとその変更履歴", "JSON Schemas and their changelog"],
  ["codebook/", "コード表(日本語、英語、CSV)", "the codebook in Japanese, English and as CSV"],
  [
    "SHA256SUMS",
    "すべてのファイルのハッシュ値(sha256sum -c SHA256SUMS)",
    "checksums of all files (sha256sum -c SHA256SUMS)",
  ],
];

export function datasetReadme({ schemaVersion, catalogVersion, modifiedAt, counts }: Manifest): string {
  const list = (locale: "ja" | "en") =>
    files.map(([name, ja, en]) => `| \`${name}\` | ${locale === "ja" ? ja : en} |`).join("\n");
  return `# 開示録データセット / Kaijiroku data set

${counts.incidents} incidents, ${counts.notices} notices, ${counts.organizations} organizations, ${counts.changes} changes.
Schema ${schemaVersion}, content ${catalogVersion}, last changed ${modifiedAt ?? "never"}.

日本の組織が公表した情報漏えいのお知らせと、そこから読み取った事実。すべての値は、お知らせのどの言葉から読み取ったかを示す。

| ファイル | 内容 |
| --- | --- |
${list("ja")}

- nullと空の一覧、空欄は記載なし。0ではない。
- 数は単位と限定を伴う。単位の異なる数は足せない。
- 日付は日本時間で、分かっている精度まで。\`addedAt\` などの時刻はUTC。
- 根拠の位置は本文のUTF-16単位で、\`body.slice(start, end) === text\`。
- 同じデータベースからは、いつでも同じバイト列が書き出される。\`npm run import -- フォルダー\` で、履歴も含めて同じデータベースに戻る。

Notices in which organizations in Japan disclose leaks, and the facts read from them. Every value names the words of the
notice that it came from.

| file | content |
| --- | --- |
${list("en")}

- Null, an empty list and an empty cell mean not stated. They are not 0.
- Figures come with their unit and qualifier. Figures of different units cannot be added.
- Dates are Japan time, as precise as they are known. Moments such as \`addedAt\` are UTC.
- Evidence counts UTF-16 units of the body: \`body.slice(start, end) === text\`.
- The same database is always exported to the same bytes. \`npm run import -- FOLDER\` makes the same database of it,
  with its history: documents that were replaced, notices that were withdrawn, incidents that became others, changes.
`;
}

export function licenseNote(): string {
  return `# 利用条件 / Terms\n\n${license.note.ja}\n\n${license.note.en}\n\n${license.name}: ${license.url}\n`;
}

export function schemaChangelog(): string {
  const entries = schemaChanges.map(
    ({ version, date, changes }) => `## ${version} (${date})\n\n${changes.ja}\n\n${changes.en}\n`,
  );
  return `# Changelog of the schemas\n\n${entries.join("\n")}`;
}
