/** Which organizations a notice names: every spelling of one brought together, and the kind that its name tells. */
import type { OrganizationKind } from "../../../taxonomy";
import { addTo } from "../../keyed";
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
