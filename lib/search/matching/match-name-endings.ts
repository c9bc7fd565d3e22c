import type { Bitset } from "../../bitset";
import type { IncidentColumns } from "../../columns";
import { RevisionMemory } from "../../revision-memory";
import { rowsOfNames } from "./organization-rows";

/** What names of organizations end with, and behind which characters it is another word: 都市, 地区, 京都. */
const ENDINGS: Readonly<Record<string, string>> = {
  都: "京首",
  府: "政",
  県: "",
  市: "都朝",
  区: "地学特工",
  町: "",
  村: "農漁",
  大学: "",
  短期大学: "",
  学校: "",
  高校: "",
  病院: "",
  銀行: "",
  協会: "",
  組合: "",
  財団: "",
};
/** What a name goes on with where such a part of it ends. */
const GOING_ON =
  "$|[\\s（(・]|[立営民議教警役消水庁長]|社会福祉|広域|土地|医療|附属|付属|病院|大学院|連合|法人|本部|支部|支店";

/** Whether a text is an ending of names. */
export function isNameEnding(text: string): boolean {
  return Object.hasOwn(ENDINGS, text.normalize("NFKC").trim());
}

/**
 * The incidents of organizations whose name has such an ending, however the dictionary cuts the name (若葉|野市,
 * 星浦大|学); null where a text is none. Not to be changed.
 */
export function matchNameEndings(columns: IncidentColumns, text: string): Bitset | null {
  const ending = text.normalize("NFKC").trim();
  if (!isNameEnding(ending)) return null;
  const rows = remembered.of(columns);
  const known = rows.get(ending);
  if (known) return known;
  const others = ENDINGS[ending] as string;
  const standing = new RegExp(`(?<=[^\\s${others}])${ending}(?=${GOING_ON})`, "u");
  const found = rowsOfNames(columns, ({ name }) => standing.test(name.normalize("NFKC")));
  rows.set(ending, found);
  return found;
}

/** What was found in the columns as they are: the endings are few, the names many. */
const remembered = new RevisionMemory<IncidentColumns, Map<string, Bitset>>(() => new Map());
