/** Which role the words around a name give an organization. */

import type { OrganizationRole } from "../../../taxonomy";
import { matchesOf } from "../../matching/matches";
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import type { OrganizationMention } from "../../recognizers/organizations";
import { lastStartingAt, lineAt, sentenceAt } from "../../structure/lookup";
import { BARE_NAME_IN_ROLE, NAME_IN_ROLE } from "../../vocabulary/names-without-form";
import { anyOf } from "../../vocabulary/patterns";
import { LEAK } from "../../vocabulary/predicates";
import { ITS_FAULT, PLAIN_ROLES, ROLE_CUES } from "../../vocabulary/roles";
import { LOOKED_INTO_IT, NAMED_BY_TRADE } from "../../vocabulary/roles-of-investigators";
import { ALIAS } from "../../vocabulary/self-reference";
import { type KnownOrganization, kindOf, mentionsIn } from "./known";
import { roleByCourtesy, roleFromColumn, roleFromHeading } from "./roles-by-place";
import { presentsItself } from "./self-introductions";

export interface FoundRole {
  readonly role: OrganizationRole;
  readonly rule: string;
  readonly span: Span;
}

/** 「運営を委託している|X市東部地域包括支援センター」: what is said of a house is not said of the city in its name. */
const HOUSE_BEHIND =
  /^(?:立)?[一-龠ァ-ヶー・]{0,16}(?:センター|会館|公民館|図書館|体育館|児童館|博物館|保育園|保育所|こども園|幼稚園|学校|病院|診療所|施設|支所|出張所|クラブ|ホーム|プラザ|ホール|学園)/;

/** 「専門業者(|X県)」: where an unnamed firm has its seat. */
const SEAT_OF_PARTY = /(?:業者|会社|企業|(?<!発注)者|委託先|機関)(?:\d{1,2}社)?\($/;

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
  if (presentsItself(text, mention)) return null;
  const words = text.slice(Math.max(0, mention.start - 60), mention.start);
  const before = /[^。\n]*$/.exec(words.replace(BROKEN_BEFORE_NAME, ""))?.[0].trimEnd() ?? "";
  const behind =
    withShortBracket(text, mention.end)
      .split(/。(?![)」])|\n/)[0]
      ?.trimStart() ?? "";
  const alias = ALIAS.exec(behind)?.groups?.alias ?? "";
  if (/[都道府県市区町村]$/.test(mention.name)) {
    if (HOUSE_BEHIND.test(behind) || (behind.startsWith(")") && SEAT_OF_PARTY.test(before))) return null;
  }
  // What the text calls it from here on says more than the sentence around it.
  const called = alias === "" ? undefined : ROLE_CUES.find((cue) => cue.alias?.test(alias));
  if (called) return { role: called.role, rule: called.rule, span: mention };
  for (const cue of ROLE_CUES) {
    if (cue.notBefore?.test(before) || cue.notBehind?.test(behind)) continue;
    if (cue.onlyBehind && !cue.onlyBehind.test(behind)) continue;
    if (isOfAuthorities(cue.role, mention.name)) continue;
    if (cue.before?.test(before) || cue.behind?.test(behind)) return { role: cue.role, rule: cue.rule, span: mention };
  }
  return null;
}

/** 「業務を委託している⏎|株式会社アオイ」: a letter whose lines were broken by hand. */
const BROKEN_BEFORE_NAME =
  /(?<=(?:して|れて|って)(?:いる|いた|おります|おりました)|[をがで][^。、\n]{1,12}(?:した|する)|である|の)\n[ ]*$/;

/** Words behind a name; of a long bracket, which counts up members, its head and what the name is called from there on. */
function withShortBracket(text: string, at: number): string {
  const behind = text.slice(at, at + LONGEST_BEHIND);
  const bracket = LONG_BRACKET.exec(text.slice(at, at + LONGEST_BRACKET))?.[0];
  if (bracket === undefined) return behind;
  const head = /^\([^()。]{0,16}/.exec(bracket)?.[0] ?? "(";
  const alias = /以[下後][、,:]?[ ]?「[^()\n]{1,40}\)$/.exec(bracket)?.[0] ?? ")";
  return `${head}${alias}${text.slice(at + bracket.length, at + bracket.length + LONGEST_BEHIND)}`;
}

const LONGEST_BEHIND = 90;
const LONGEST_BRACKET = 240;
/** With brackets of one level in it. */
const LONG_BRACKET = /^(?=\((?:[^()\n]{60}|[^()\n]{0,60}[。(]))\((?:[^()\n]|\([^()\n]{0,40}\)){16,200}\)/;

/** What authorities find out is no service to the discloser, nor do they work for it; what police hand over is no order. */
function isOfAuthorities(role: OrganizationRole, name: string): boolean {
  if (role === "client") return kindOf(name) === "police";
  if (role === "investigator") return AUTHORITIES.has(kindOf(name));
  return (role === "supplier" || role === "service") && AUTHORITY_AT_END.test(name);
}

const AUTHORITY_AT_END =
  /(?:省|庁|警察署|警察|裁判所|(?:労働|財務|運輸|厚生|農政|整備|通信|国税|経済産業|法務|管理)局|税務署|監督署)$/;

/** Names without legal form or ending that stand right behind the word for their role: 関連会社(FINUX). */
export function namesInRole({ notice }: Reading): (FoundRole & { name: string })[] {
  const matches = [...matchesOf(notice.text, NAME_IN_ROLE), ...matchesOf(notice.text, BARE_NAME_IN_ROLE)];
  return matches.flatMap((match) => {
    const { word = "", name: inMarks, latin, possessed, katakana } = match.groups ?? {};
    const name = (inMarks ?? latin ?? possessed ?? katakana ?? "").split("(")[0]?.trim() ?? "";
    const role = PLAIN_ROLES.find(([words]) => words.test(word))?.[1];
    if (!role || name.length < 2 || NO_NAME.test(name)) return [];
    const start = match.index + match[0].indexOf(name, word.length);
    return [{ name, role, rule: "name-in-role", span: { start, end: start + name.length } }];
  });
}

/** In marks behind the word for a role, and none that bears it. */
const NO_NAME = anyOf([
  /^以下|^第|^全\d|[はがをにで]|^\d|^(?:当社|弊社|本社|同社|下記|複数|一部)/,
  /^(?:順不同|敬称略|五十音順|名称|一覧|抜粋|当時|内訳|概要|仮称|匿名|非公表)/,
]);

/** The first role that the facts give it; that it looked into the matter counts where they give no other. */
export function strongestRole({ notice }: Reading, organization: KnownOrganization): FoundRole | null {
  let lookedIntoIt: FoundRole | null = null;
  for (const mention of organization.mentions) {
    if (isOutsideFacts(notice, mention)) continue;
    const told = roleOf(notice.text, mention);
    if (told?.rule === LOOKED_INTO_IT.rule) lookedIntoIt ??= told;
    else if (told) return told;
    const placed =
      roleFromHeading(notice, mention) ?? roleFromColumn(notice, mention) ?? roleByCourtesy(notice, mention);
    if (placed) return placed;
  }
  return lookedIntoIt;
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
        const [first, second] = [all[Math.min(at, at + step)], all[Math.max(at, at + step)]];
        if (!areJoined(notice.text, first, second)) break;
        at += step;
        const found = roleOf(notice.text, all[at] as OrganizationMention);
        if (
          found &&
          mayShare(found.role, mention, all[at] as OrganizationMention, () => isLongList(notice.text, all, at))
        )
          return { ...found, rule: "joined", span: mention };
      }
    }
  }
  return null;
}

/** So many names on either side may share a role. */
const MOST_JOINED = 12;

function areJoined(text: string, first: OrganizationMention | undefined, second: OrganizationMention | undefined) {
  if (!first || !second || second.start - first.end > LONGEST_JOINT) return false;
  return JOINT.test(text.slice(first.end, second.start));
}

/** Whether the name is one of three or more that are joined. */
function isLongList(text: string, all: readonly OrganizationMention[], at: number): boolean {
  const joints = [at - 2, at - 1, at, at + 1].map((first) => areJoined(text, all[first], all[first + 1]));
  return (joints[0] && joints[1]) || (joints[1] && joints[2]) || (joints[2] && joints[3]) || false;
}

/**
 * Those who were hit as well may be of any kind, and so may those of a list who gave the work; those who work for the
 * discloser are alike.
 */
function mayShare(
  role: OrganizationRole,
  mention: OrganizationMention,
  neighbour: OrganizationMention,
  inLongList: () => boolean,
): boolean {
  const [one, other] = [kindOf(mention.name), kindOf(neighbour.name)];
  if ((role === "client" && inLongList()) || role === "peer") return !OFFICIAL.has(one);
  return one === other || [PUBLIC, PRIVATE].some((kinds) => kinds.has(one) && kinds.has(other));
}

const OFFICIAL: ReadonlySet<string> = new Set(["national", "police"]);
const AUTHORITIES: ReadonlySet<string> = new Set(["municipality", "prefecture", "national", "police"]);
const PUBLIC: ReadonlySet<string> = new Set(["municipality", "prefecture"]);
const PRIVATE: ReadonlySet<string> = new Set(["company", "association"]);
const LONGEST_JOINT = 60;
/** What joins two names: a bracket behind the first, and 及び, と, 「、」 … */
const JOINT =
  /^[」』]?(?:様|さま|殿)?(?:\([^()\n]{0,40}\))?[」』]?(?:、(?:及び|および|並びに|ならびに)?|・|及び|および|並びに|ならびに|と|や|または|又は) ?[「『]?$/;

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

/** Whoever is called after the trade was asked to look into it, whatever the text says of its work. */
export function roleByTrade({ name, mentions }: KnownOrganization): FoundRole | null {
  const [span] = mentions;
  return span && NAMED_BY_TRADE.test(name) ? { role: "investigator", rule: "named-by-trade", span } : null;
}

const OUTSIDE_FACTS: ReadonlySet<string> = new Set(["prevention", "contact", "request"]);
