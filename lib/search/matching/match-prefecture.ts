import { Bitset } from "../../bitset";
import type { IncidentColumns } from "../../columns";
import { RevisionMemory } from "../../revision-memory";
import { findPrefecture, prefecturesOf } from "../vocabulary/municipalities";

/** A name of so few characters begins other names as well: 東村商店, 森町珈琲. */
const LONGEST_AMBIGUOUS = 2;
/** What a name goes on with behind that of a municipality. */
const GOING_ON = /^(?:$|[\s(・]|[立営民議教警役消水庁長内]|社会福祉|商工|観光|農業|国民|シルバー|広域|病院)/u;
const ENDING = /[市区町村]/gu;
/** What may stand before: the kind of body. */
const KIND_OF_BODY = /^(?:(?:公益|一般|特例)?(?:社団|財団)法人|社会福祉法人|学校法人|医療法人|地方独立行政法人)\s*/u;

/**
 * The incidents of organizations whose name begins with a municipality of the prefecture that a text names; null where
 * it names none. Not to be changed.
 */
export function matchPrefecture(columns: IncidentColumns, text: string): Bitset | null {
  const prefecture = findPrefecture(text);
  if (prefecture === undefined) return null;
  return placedRows.of(columns).get(prefecture) ?? new Bitset(columns.rowCount);
}

/** The prefecture that a name tells by its municipality (那覇市社会福祉協議会); null where it tells none, or several. */
export function prefectureOfName(name: string): string | null {
  const bare = name.normalize("NFKC").trim().replace(KIND_OF_BODY, "");
  const ends = [...bare.matchAll(ENDING)].map(({ index }) => index + 1);
  for (const end of ends.reverse()) {
    const prefectures = prefecturesOf.get(bare.slice(0, end));
    if (prefectures === undefined) continue;
    const isClear = prefectures.length === 1 && (end > LONGEST_AMBIGUOUS || GOING_ON.test(bare.slice(end)));
    return isClear ? (prefectures[0] as string) : null;
  }
  return null;
}

/** The incidents of each prefecture: the prefectures are few, the names many. */
const placedRows = new RevisionMemory<IncidentColumns, ReadonlyMap<string, Bitset>>((columns) => {
  const prefectures = new Map<number, string>();
  for (const { id, name } of columns.organizations) {
    const prefecture = prefectureOfName(name);
    if (prefecture !== null) prefectures.set(id, prefecture);
  }
  const rows = new Map<string, Bitset>();
  columns.live.forEach((row) => {
    const prefecture = prefectures.get(columns.organization.get(row));
    if (prefecture === undefined) return;
    const known = rows.get(prefecture) ?? new Bitset(columns.rowCount);
    known.add(row);
    rows.set(prefecture, known);
  });
  return rows;
});
