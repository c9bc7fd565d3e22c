/** Which role the words around a name give an organization. */

import type { OrganizationRole } from "../../../taxonomy";
import { matchesOf } from "../../matching/matches";
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import type { OrganizationMention } from "../../recognizers/organizations";
import { lastStartingAt, lineAt, sentenceAt } from "../../structure/lookup";
import { cellAt } from "../../structure/tables";
import { LEAK } from "../../vocabulary/predicates";
import { ITS_FAULT, NAME_IN_ROLE, PLAIN_ROLES, ROLE_CUES } from "../../vocabulary/roles";
import { ALIAS } from "../../vocabulary/self-reference";
import { type KnownOrganization, kindOf, mentionsIn } from "./known";

export interface FoundRole {
  readonly role: OrganizationRole;
  readonly rule: string;
  readonly span: Span;
}

/** 「運営を委託している|X市東部地域包括支援センター」: what is said of a house is not said of the city in its name. */
const HOUSE_BEHIND =
  /^(?:立)?[一-龠ァ-ヶー・]{0,16}(?:センター|会館|公民館|図書館|体育館|児童館|博物館|保育園|保育所|こども園|幼稚園|学校|病院|診療所|施設|支所|出張所|クラブ|ホーム|プラザ|ホール|学園)/;

const memo = new WeakMap<OrganizationMention, FoundRole | null>();

/** The role that the words around one mention give it, or null. */
export function roleOf(text: string, mention: OrganizationMention): FoundRole | null {
  const known = memo.get(mention);
  if (known !== undefined) return known;
  const found = readRole(text, mention);
  memo.set(mention, found);
  return found;
}

function readRole(text: string, mention: OrganizationMention): FoundRole | null {
  const before = /[^。\n]*$/.exec(text.slice(Math.max(0, mention.start - 60), mention.start))?.[0].trimEnd() ?? "";
  const behind =
    text
      .slice(mention.end, mention.end + 90)
      .split(/。(?![)」])|\n/)[0]
      ?.trimStart() ?? "";
  const alias = ALIAS.exec(behind)?.groups?.alias ?? "";
  if (/[都道府県市区町村]$/.test(mention.name) && HOUSE_BEHIND.test(behind)) return null;
  // What the text calls it from here on says more than the sentence around it.
  const called = alias === "" ? undefined : ROLE_CUES.find((cue) => cue.alias?.test(alias));
  if (called) return { role: called.role, rule: called.rule, span: mention };
  for (const cue of ROLE_CUES) {
    if (cue.notBehind?.test(behind)) continue;
    if (cue.before?.test(before) || cue.behind?.test(behind)) return { role: cue.role, rule: cue.rule, span: mention };
  }
  return null;
}

/** Names without legal form or ending that stand in marks right behind the word for their role: 関連会社(FINUX). */
export function namesInRole({ notice }: Reading): (FoundRole & { name: string })[] {
  return matchesOf(notice.text, NAME_IN_ROLE).flatMap((match) => {
    const name = (match.groups?.name ?? "").split("(")[0]?.trim() ?? "";
    const role = PLAIN_ROLES.find(([word]) => word.test(match.groups?.word ?? ""))?.[1];
    if (!role || name.length < 2 || /^以下|^第|[はがをにで]|^\d|^(?:当社|弊社|本社|同社|下記|複数|一部)/.test(name))
      return [];
    const start = match.index + match[0].indexOf(name, (match.groups?.word ?? "").length);
    return [{ name, role, rule: "name-in-role", span: { start, end: start + name.length } }];
  });
}

/** The word for a role over a name is no longer than this. */
const LONGEST_ROLE = 16;

/** A row that holds a name and where it has its seat is no longer. */
const LONGEST_ROW = 200;

/** What may stand behind a name in its row: where it has its seat, a full stop. */
const BESIDE_NAME = /\([^()]{1,60}\)|[。\s]+$/g;

/** A name that stands alone under 「委託事業者」 or beside it in a table. */
export function roleFromHeading(notice: Reading["notice"], mention: OrganizationMention): FoundRole | null {
  const sentence = sentenceAt(notice, mention.start);
  if (!sentence || sentence.end - sentence.start > LONGEST_ROW) return null;
  if (mention.end - mention.start < sentence.text.replace(BESIDE_NAME, "").length * 0.6) return null;
  if (/\([^()]*$/.test(notice.text.slice(sentence.start, mention.start))) return null;
  const above = [sentence.label, sentence.line.heading?.title, notice.sentences[sentence.index - 1]?.text].filter(
    (words) => words != null && words.length <= LONGEST_ROLE && !words.endsWith("。"),
  );
  const role = PLAIN_ROLES.find(([word]) => above.some((words) => word.test(words as string)))?.[1];
  return role ? { role, rule: "named-under-role", span: mention } : null;
}

/** 「委託元 / 業務 / 件数」: a name in a column that is headed by a word for a role. */
export function roleFromColumn(notice: Reading["notice"], mention: OrganizationMention): FoundRole | null {
  const cell = cellAt(notice, mention.start);
  if (!cell?.head || cell.head.length > LONGEST_ROLE) return null;
  if (mention.end - mention.start < cell.text.length * 0.6) return null;
  const role = PLAIN_ROLES.find(([word]) => word.test(cell.head as string))?.[1];
  return role ? { role, rule: "in-column-of-role", span: mention } : null;
}

/** The first role that the facts give it. */
export function strongestRole({ notice }: Reading, organization: KnownOrganization): FoundRole | null {
  for (const mention of organization.mentions) {
    if (isOutsideFacts(notice, mention)) continue;
    const found = roleOf(notice.text, mention) ?? roleFromHeading(notice, mention) ?? roleFromColumn(notice, mention);
    if (found) return found;
  }
  return null;
}

/** Among plans and contacts a sentence counts that tells what happened: some pages put their contacts over the text. */
function isOutsideFacts(notice: Reading["notice"], mention: OrganizationMention): boolean {
  const section = lineAt(notice, mention.start)?.section;
  if (section !== "contact") return section === "prevention";
  const sentence = sentenceAt(notice, mention.start)?.text ?? "";
  return !(sentence.endsWith("。") && LEAK.test(sentence)) && !TELLS_OF_FAULT.test(sentence);
}

const TELLS_OF_FAULT = /(?:誤った|誤り|事案|事故)[^。]{0,60}(?:発生|判明|確認)/;

/** 「委託元であるA信用金庫及びB信用金庫」「A社とB社に業務を委託」: names of one kind, joined, share the role of one of them. */
export function roleOfNeighbour({ notice }: Reading, { mentions }: KnownOrganization): FoundRole | null {
  const all = mentionsIn(notice);
  for (const mention of mentions) {
    if (isOutsideFacts(notice, mention)) continue;
    for (const step of [-1, 1]) {
      let at = lastStartingAt(all, mention.start);
      for (let joined = 0; joined < MOST_JOINED; joined++) {
        if (!areJoined(notice.text, all[Math.min(at, at + step)], all[Math.max(at, at + step)])) break;
        at += step;
        const found = roleOf(notice.text, all[at] as OrganizationMention);
        if (found) return { ...found, rule: "joined", span: mention };
      }
    }
  }
  return null;
}

/** So many names on either side may share a role. */
const MOST_JOINED = 12;

function areJoined(text: string, first: OrganizationMention | undefined, second: OrganizationMention | undefined) {
  if (!first || !second || second.start - first.end > LONGEST_JOINT) return false;
  const [one, other] = [kindOf(first.name), kindOf(second.name)];
  const areAlike = one === other || [PUBLIC, PRIVATE].some((kinds) => kinds.has(one) && kinds.has(other));
  return areAlike && JOINT.test(text.slice(first.end, second.start));
}

const PUBLIC: ReadonlySet<string> = new Set(["municipality", "prefecture"]);
const PRIVATE: ReadonlySet<string> = new Set(["company", "association"]);
const LONGEST_JOINT = 60;
/** What joins two names: a bracket behind the first, and 及び, と, 「、」 … */
const JOINT =
  /^[」』]?(?:様|さま|殿)?(?:\([^()\n]{0,40}\))?[」』]?(?:、|・|及び|および|並びに|ならびに|と|や|、(?:及び|および)|または|又は) ?[「『]?$/;

/** A company at fault is one that worked for the discloser, whatever the text says of its work. */
export function roleByFault(notice: Reading["notice"], { name, mentions }: KnownOrganization): FoundRole | null {
  if (kindOf(name) !== "company") return null;
  const mention = mentions.find(
    ({ start, end, shape }) =>
      shape === "form" &&
      !OUTSIDE_FACTS.has(lineAt(notice, start)?.section ?? "other") &&
      ITS_FAULT.test(notice.text.slice(end, end + 140)),
  );
  return mention ? { role: "supplier", rule: "at-fault", span: mention } : null;
}

const OUTSIDE_FACTS: ReadonlySet<string> = new Set(["prevention", "contact", "request"]);
