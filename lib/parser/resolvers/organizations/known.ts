/** Which organizations a notice names: every spelling of one brought together, and the kind that its name tells. */
import type { OrganizationKind } from "../../../taxonomy";
import { addTo } from "../../keyed";
import { occurrencesOf } from "../../matching/matches";
import { type OrganizationMention, recognizeOrganizations } from "../../recognizers/organizations";
import type { NoticeText } from "../../structure/outline";
import { KIND_ENDINGS, KIND_FORMS, LEGAL_FORMS } from "../../vocabulary/organizations";
import { anyOf } from "../../vocabulary/patterns";
import { ALIAS } from "../../vocabulary/self-reference";

/** One organization under all the names that the text gives it. */
export interface KnownOrganization {
  /** The fullest name. */
  readonly name: string;
  readonly mentions: readonly OrganizationMention[];
}

const FORMS = anyOf([LEGAL_FORMS, /\s|様|さま/], "g");

/** The core by which two spellings are one organization: no legal form, no spaces, no 「社」 behind. */
export function coreOf(name: string): string {
  return name
    .replace(FORMS, "")
    .replace(/(?<=.{2})社$/, "")
    .replace(/(?:[ ,]*(?:Inc|Corp|Ltd|LLC|K\.K|Co)\b\.?)+$/i, "")
    .toLowerCase();
}

interface Named {
  readonly organizations: readonly KnownOrganization[];
  readonly mentions: readonly OrganizationMention[];
}

const memo = new WeakMap<NoticeText, Named>();

/** All organizations named in a notice, in the order of their first mention. */
export function organizationsIn(notice: NoticeText): readonly KnownOrganization[] {
  return namedIn(notice).organizations;
}

/** All mentions of these, in the order of the text. */
export function mentionsIn(notice: NoticeText): readonly OrganizationMention[] {
  return namedIn(notice).mentions;
}

function namedIn(notice: NoticeText): Named {
  const known = memo.get(notice);
  if (known) return known;
  const groups = new Map<string, OrganizationMention[]>();
  for (const mention of recognizeOrganizations(notice.text)) addTo(groups, coreOf(mention.name), mention);
  mergeAliases(notice.text, groups);
  for (const mentions of [...groups.values()].slice(0, MOST_NAMES)) addShortMentions(notice.text, mentions);
  const organizations = [...groups.values()].map((mentions) => ({
    name: mentions.reduce((best, { name }) => (name.length > best.length ? name : best), ""),
    mentions,
  }));
  const mentions = organizations.flatMap((organization) => organization.mentions).sort((a, b) => a.start - b.start);
  const named = { organizations, mentions };
  memo.set(notice, named);
  return named;
}

/** 「X Co., Ltd.(以下「X社」)」: what is called X社 further on is X Co., Ltd. */
function mergeAliases(text: string, groups: Map<string, OrganizationMention[]>): void {
  for (const [core, mentions] of groups)
    for (const mention of mentions) {
      const alias = ALIAS.exec(text.slice(mention.end, mention.end + 90))?.groups?.alias;
      const other = alias ? coreOf(alias) : "";
      const same = groups.get(other);
      if (!same || other === core) continue;
      mentions.push(...same.filter(({ start }) => start > mention.start));
      groups.delete(other);
      break;
    }
}

/** 「東青電力株式会社(以下「東青電力」)」: elsewhere its name stands without what tells that it is one. */
function addShortMentions(text: string, mentions: OrganizationMention[]): void {
  const [first] = mentions;
  const called =
    mentions.map(({ end }) => ALIAS.exec(text.slice(end, end + 90))?.groups?.alias).find(Boolean) ?? bareNameOf(first);
  if (!first || called === undefined || called.length < SHORTEST_ALIAS || !first.name.includes(called)) return;
  const known = mentions.length;
  for (const { start, end } of occurrencesOf(text, called, MOST_SHORT)) {
    const isKnown = mentions.slice(0, known).some((one) => start < one.end && one.start < end);
    const before = text.slice(Math.max(0, start - 6), start);
    if (isKnown || start < first.end || NOT_SHORT_BEHIND.test(before) || GOES_ON.test(text[end] ?? "")) continue;
    mentions.push({ start, end, name: called, shape: "short" });
  }
  mentions.sort((a, b) => a.start - b.start);
}

/** Its name without legal form, if that is long enough to be told from other words. */
function bareNameOf(mention: OrganizationMention | undefined): string | undefined {
  const bare = mention?.shape === "form" ? mention.name.replace(LEGAL_FORMS, "").trim() : "";
  return bare.length >= SHORTEST_BARE ? bare : undefined;
}

/** Names are held against the text one by one; a text with more than these is no notice. */
const MOST_NAMES = 300;
const SHORTEST_BARE = 4;
const SHORTEST_ALIAS = 3;
const MOST_SHORT = 60;
const GOES_ON = /[一-龠ァ-ヶーA-Za-z]/;
/** The rest of a longer name, or where it is called so. */
const NOT_SHORT_BEHIND = /[一-龠ァ-ヶーA-Za-z]$|以[下後][、,:]?[ ]?[「『"]?$/;

/** The kind that a name tells. */
export function kindOf(name: string): OrganizationKind {
  const bare = name.replace(/ [^ ]{1,8}支部$/, "").replace(/\s/g, "");
  for (const [kind, form] of KIND_FORMS) if (form.test(bare)) return kind;
  for (const [kind, ending] of KIND_ENDINGS) if (ending.test(bare)) return kind;
  return /^[A-Za-z]/.test(bare) || /[ァ-ヶー]$/.test(bare) ? "company" : "other";
}

/** One name is the other, or its beginning (Peatix社, Peatix Japan). */
export function isSame(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // 「Kawa社」 of Kawa International B.V.
  if (/^[a-z]{4,}$/.test(short) && /^[a-z]+(?:b\.v|n\.v|gmbh)?\.?$/.test(long)) return long.startsWith(short);
  return long.startsWith(short) && /^(?:社|ジャパン|日本|japan)?$/.test(long.slice(short.length));
}
