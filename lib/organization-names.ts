/** When two names are one organization: rules about legal forms, spelling and former names, never lists of names. */
import { FORMS_OUTSIDE_KEYS } from "./legal-forms";
import type { Notice } from "./notice";

const LEGAL_FORMS_EN =
  /[\s,]+(?:inc|incorporated|co|company|corp|corporation|ltd|limited|llc|llp|plc|gmbh|ag|sa|k\.?\s?k|pte|pty)\.?(?=$|[\s,.])/g;

/** Dots of abbreviations, spaces and marks that the same name is written with and without. */
const MARKS = /[\s・･.,:;'’"“”「」『』\-‐‑–—&＆/]/g;

/**
 * What is left of a name when the ways of writing it are taken away: 株式会社Ａ, A(株), Ａ社 and A Inc. are one.
 * Readings and notes in brackets go too: IDEC(アイデック)株式会社 is idec.
 */
export function organizationKey(name: string): string {
  const plain = name.normalize("NFKC").toLowerCase().trim();
  const withoutForms = stripLegalForms(plain);
  const key = withoutForms.replace(MARKS, "").replace(/(?<=.)社$/, "");
  return key || plain.replace(/\s/g, "") || name;
}

/** The key without the country of a national branch: Peatix Japan K.K. and Peatix Inc. are one brand. */
export function brandKey(name: string): string {
  const key = organizationKey(name);
  return key.replace(/(?<=.)(?:japan|ジャパン|日本法人|日本支社)$/, "") || key;
}

/** The name without its legal form and notes in brackets, spelling kept: what an address is made of. */
export function organizationCore(name: string): string {
  return stripLegalForms(name.normalize("NFKC").trim()).replace(/\s+/g, " ").trim() || name;
}

/** What stands in brackets goes first, and with it (株) and ㈱, which NFKC makes of it. */
function stripLegalForms(name: string): string {
  let core = name.replace(/[([〔【][^)\]〕】]*[)\]〕】]/g, " ");
  for (const form of FORMS_OUTSIDE_KEYS) core = replaceIgnoringCase(core, form.toLowerCase());
  let shorter = core;
  do {
    core = shorter;
    shorter = core.replace(new RegExp(LEGAL_FORMS_EN.source, "gi"), " ");
  } while (shorter !== core);
  return core.trim();
}

function replaceIgnoringCase(text: string, part: string): string {
  const at = text.toLowerCase().indexOf(part);
  return at < 0 ? text : `${text.slice(0, at)} ${text.slice(at + part.length)}`;
}

export interface FormerName {
  current: string;
  former: string;
}

/** 旧社名：X, 旧商号 X: any name may follow. */
const LABELLED =
  /旧(?:社名|商号|名称|称)\s*[:：]?\s*[「『]?([^()（）「」『』、。\n]{2,40}?)[」』]?\s*(?=[)）、。\n」』]|$)/g;

/** X(旧Y): Y must look like an organization, because 旧システム and 旧住所 stand in brackets as well. */
const BRACKETED =
  /[(（]旧(?!社名|商号|名称|称)[:：]?\s*([^()（）、。\n]{2,40}?(?:会社|法人[^()（）、。\n]{0,20}|銀行|大学|学校|高校|病院|協会|財団|組合|機構|協議会|[市町村県庁省]|inc\.?|ltd\.?|k\.k\.))[)）]/gi;

/**
 * The former names that a notice gives to its discloser or to another that it names: 「X(旧Y)」,
 * 「X(旧社名：Y)」, or a line 「旧社名：Y」 of its own, which speaks of the discloser.
 */
export function formerNames(notice: Notice): FormerName[] {
  const named = [notice.organization, ...notice.relatedOrganizations].flatMap((one) => (one ? [one.name] : []));
  const found: FormerName[] = [];
  for (const pattern of [LABELLED, BRACKETED]) {
    for (const match of notice.body.matchAll(pattern)) {
      const before = notice.body.slice(0, match.index).replace(/[(（\s]+$/u, "");
      const line = notice.body.slice(notice.body.lastIndexOf("\n", match.index - 1) + 1, match.index);
      const owner =
        named.find((name) => before.endsWith(name)) ??
        (/^[\s(（]*$/.test(line) ? notice.organization?.name : undefined);
      const former = match[1]?.trim();
      if (owner && former && organizationKey(owner) !== organizationKey(former)) {
        found.push({ current: owner, former });
      }
    }
  }
  return found;
}
