/**
 * `npm run judge [-- FILE]`: the judged queries (tests/golden/queries.jsonl) put to the search of the catalog, to
 * SQLite's trigram index and to a plain LIKE, over the seeds and the golden cases.
 */
import { catalogEngine, likeEngine, trigramEngine } from "./engines";
import { buildJudgedCatalog } from "./judged-catalog";
import { JUDGED_QUERIES, type JudgedQuery, type Judgement, judge, meanOf, readJudgedQueries } from "./judged-queries";

const path = process.argv[2] ?? JUDGED_QUERIES;
const queries = readJudgedQueries(path);
const { db, slugs } = await buildJudgedCatalog();
const engines = [catalogEngine(db), trigramEngine(db), likeEngine(db)];
const toSlugs = (ids: readonly string[]) => [...new Set(ids.map((id) => slugs.get(id) ?? id))];
const inSlugs = queries.map((query) => ({ ...query, must: toSlugs(query.must), mustNot: toSlugs(query.mustNot) }));
const answers = engines.map((engine) => inSlugs.map(({ query, kind }) => engine.answer(query, kind === "typo")));
const judgements = answers.map((given) => inSlugs.map((query, at) => judge(query, given[at] ?? [])));

const format = ({ recall, precision }: { recall: number | null; precision: number }) =>
  `${recall === null ? "  – " : recall.toFixed(2)} / ${precision.toFixed(2)}`;

printKinds();
printFailures();
const [own = []] = judgements;
const total = meanOf(own);
console.log(`recall@10 ${total.recall.toFixed(2)} precision@10 ${total.precision.toFixed(2)}`);

function printKinds(): void {
  const kinds = [...new Set(inSlugs.map(({ kind }) => kind))];
  console.log(`${"".padEnd(22)}${engines.map(({ name }) => name.padStart(14)).join("")}`);
  const line = (name: string, belongs: (query: JudgedQuery) => boolean) => {
    const cells = judgements.map((list) => format(meanOf(list.filter((_, at) => belongs(inSlugs[at] as JudgedQuery)))));
    console.log(`${name.padEnd(22)}${cells.map((cell) => cell.padStart(14)).join("")}`);
  };
  for (const kind of kinds)
    line(`${kind} (${inSlugs.filter((query) => query.kind === kind).length})`, (query) => query.kind === kind);
  line(`all (${inSlugs.length})`, () => true);
  console.log("");
}

/** Each query whose answer is not whole: what is missing of ten, and what should not be there. */
function printFailures(): void {
  for (const [at, query] of inSlugs.entries()) {
    const judgement = judgements[0]?.[at] as Judgement;
    if ((judgement.recall ?? 1) === 1 && judgement.precision === 1) continue;
    const shown = answers[0]?.[at] ?? [];
    const missing = query.must.filter((slug) => !shown.includes(slug));
    const wrong = shown.filter((slug) => (query.all ? !query.must.includes(slug) : query.mustNot.includes(slug)));
    console.log(`${format(judgement)}  ${query.kind}  ${query.query}`);
    if ((judgement.recall ?? 1) < 1)
      console.log(`    missing ${missing.slice(0, 5).join(" ")}${missing.length > 5 ? " …" : ""}`);
    if (wrong.length > 0) console.log(`    wrong ${wrong.slice(0, 5).join(" ")}${wrong.length > 5 ? " …" : ""}`);
  }
  console.log("");
}
