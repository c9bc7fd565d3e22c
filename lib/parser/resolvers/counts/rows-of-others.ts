/** In a list of bodies with their figures, the row of the discloser; those of its peers are another's. */
import type { Mention } from "../../recognizers/counts";
import type { NoticeText } from "../../structure/outline";
import { ALL_BODIES, BODY_KINDS, OTHER_BODIES, OWN_ROW } from "../../vocabulary/count-bodies";
import { isEntry, type TakenMention } from "./groups";

/** Rows of one list stand within so many sentences. */
const LONGEST_LIST = 20;
/** So many letters at the beginning tell one body from another. */
const STEM = 2;

/**
 * Beside the discloser's own row, the figures of bodies of its kind and of all of them together are those of others.
 * @param organization the name of the discloser, or null
 */
export function markRowsOfOthers(
  { text }: NoticeText,
  taken: readonly TakenMention[],
  organization: string | null,
): TakenMention[] {
  const isOwn = (mention: Mention) => isOwnRow(bodyOf(mention), organization, text.slice(0, mention.sentence.start));
  const own = taken.filter(({ mention }) => isEntry(mention) && isOwn(mention));
  if (own.length === 0) return [...taken];
  return taken.map((one) => {
    const isOther = own.some(({ mention }) => isPeerOf(one.mention, mention, taken));
    return isOther && one.judgement.role === "own" ? { ...one, judgement: { ...one.judgement, role: "origin" } } : one;
  });
}

/** What a row is named by: its first cell, or the words before its first figure. */
function bodyOf({ sentence }: Mention): string {
  const content = sentence.line.text.slice(sentence.line.contentStart - sentence.line.start);
  return (content.split(content.includes("\t") ? "\t" : NAME_END, 1)[0] ?? "").replace(/\(.*$/, "").trim();
}

const NAME_END = /:| {2,}|(?= ?(?:約|最大|延べ)? ?\d[\d,]{0,9}(?:件|名|人|例|社|団体|アカウント))/;

/** A body that speaks was named before its row, in the letterhead or the title. */
function isOwnRow(body: string, organization: string | null, above: string): boolean {
  if (OWN_ROW.test(body)) return true;
  if (!above.includes(body)) return false;
  return body.length > STEM && kindOf(body) !== null && (organization?.includes(body) ?? false);
}

function isPeerOf(mention: Mention, own: Mention, taken: readonly TakenMention[]): boolean {
  const body = bodyOf(mention);
  const ownBody = bodyOf(own);
  if (!isInListWith(mention, own) || body === ownBody) return false;
  if (isPeer(body, ownBody)) return true;
  return (
    ALL_BODIES.test(body) && taken.some((one) => isInListWith(one.mention, own) && isPeer(bodyOf(one.mention), ownBody))
  );
}

function isPeer(body: string, own: string): boolean {
  if (OTHER_BODIES.test(body)) return true;
  const kind = kindOf(body);
  return kind !== null && (kind === kindOf(own) || OWN_ROW.test(own)) && body.slice(0, STEM) !== own.slice(0, STEM);
}

function isInListWith(mention: Mention, own: Mention): boolean {
  const distance = Math.abs(mention.sentence.index - own.sentence.index);
  return isEntry(mention) && distance <= LONGEST_LIST && mention.sentence.line.heading === own.sentence.line.heading;
}

function kindOf(body: string): number | null {
  const kind = BODY_KINDS.findIndex((pattern) => pattern.test(body));
  return kind < 0 ? null : kind;
}
