/**
 * What of the whole notice bears on its dates: whose knowledge counts, what it calls itself, whether cards were
 * stolen.
 */
import { matchesOf } from "../../../matching/matches";
import type { Reading } from "../../../reading";
import type { CalendarDay } from "../../../recognizers/dates/calendar";
import type { NoticeText } from "../../../structure/outline";
import { LEGAL_FORMS } from "../../../vocabulary/organizations";
import { ALIAS } from "../../../vocabulary/self-reference";
import { organizationsIn } from "../../organizations/known";
import { strongestRole } from "../../organizations/roles";

/** What of the whole notice bears on its dates. */
export interface RoleContext {
  /** The day on which the notice was put out, or null. */
  readonly published: CalendarDay | null;
  /** A subsidiary's own knowledge is its group's. */
  readonly isAboutSubsidiary: boolean;
  readonly isCardTheft: boolean;
  /** Whether a company that is named as the subject of a sentence is another than the discloser. */
  isAnother(company: string): boolean;
  /**
   * The last of those who work for the discloser, by the name that the notice gives it, as the subject of these
   * words.
   */
  partnerAsSubject(words: string): RegExpExecArray | null;
  /** Whether somebody told one of these partners of it: 「研究者からみどり企画に連絡」. */
  tellsPartner(words: string): boolean;
  /** Whether words are what the discloser calls itself in this notice: 「(以下「機構」という。)」. */
  isOwnAlias(words: string): boolean;
}

const COMPANY_FORM = /株式会社|有限会社|合同会社/g;
/** The lines of letterhead, title and signature are no longer. */
const LONGEST_FRAME_LINE = 60;
/** 「5月13日 研究者から株式会社…に対し、…との情報提供」: a line of the account, however short. */
const ENTRY = /\d{1,2} ?[月/] ?\d{1,2}[^\n]{0,40}?(?:から|より|に対し|[がをへに、](?=[一-龠ァ-ヶ「]))/;

/** Looks through the whole notice once. */
export function roleContextOf(reading: Reading, published: CalendarDay | null): RoleContext {
  const { text, lines } = reading.notice;
  const frame = lines
    .filter(({ text: words }) => words.length <= LONGEST_FRAME_LINE && !words.includes("。") && !ENTRY.test(words))
    .map((line) => line.text)
    .join("\n");
  const isPublicBody =
    /[本当](?:市|町|村|区|県|府|都|学|校)(?![^、。\s]{0,2}(?:場|役))/.test(text) && !/[当弊]社/.test(text);
  const aliases = ownAliasesOf(text, lines);
  const partners = partnerNamesIn(reading).filter((name) => !aliases.has(name));
  const anyPartner = `(?:${partners.map(escaped).join("|")})`;
  const asSubject = partners.length > 0 ? new RegExp(`${anyPartner}${SUBJECT_END}`) : null;
  const asReceiver = partners.length > 0 ? new RegExp(`${RECEIVER_START}${anyPartner}${RECEIVER_END}`) : null;
  return {
    published,
    partnerAsSubject: (words) => asSubject?.exec(words) ?? null,
    tellsPartner: (words) => asReceiver?.test(words) ?? false,
    isOwnAlias: (words) => aliases.has(words),
    isAboutSubsidiary: /子会社|グループ会社|関連会社/.test(text.slice(0, 1500)),
    isAnother: (company) => isPublicBody || !frame.includes(company.replace(COMPANY_FORM, "")),
    isCardTheft: /カード(?:番号|情報)|セキュリティコード/.test(text) && /不正アクセス|改ざん|決済/.test(text),
  };
}

/** 「協会が」「高角印刷において」「受託法人の従業員がこれに」 */
const SUBJECT_END =
  "(?:社|側)?(?:の(?:別の|元)?(?:社員|職員|従業員|担当者?|作業員|調査))?(?:が|は|では|において|にて|によ(?:る|れ)|、(?=[^。]{1,60}(?:を|が|に)$))";
/** 「再委託先から|みどり企画|に一報」「利用者から|みどり企画|の窓口へ連絡」 */
const RECEIVER_START = "(?:から|より)、?(?:株式会社|有限会社|合同会社)?";
const RECEIVER_END =
  "(?:株式会社|有限会社|合同会社|社|側)?(?:の[^。、「」]{1,24}?)?(?:に|へ)(?!よ)(?:も|対し(?:て)?)?、?[^。、]{0,24}?(?:連絡|指摘|通報|報告|一報|通知|情報提供|問い?合わ?せ|電話|相談|申し?出)";
const PARTNERS: ReadonlySet<string> = new Set(["supplier", "service", "client"]);

/** What the notice calls those who work for the discloser or serve it: their names without the form, their aliases. */
function partnerNamesIn(reading: Reading): string[] {
  const { notice } = reading;
  return organizationsIn(notice).flatMap((organization) => {
    if (!PARTNERS.has(strongestRole(reading, organization)?.role ?? "")) return [];
    const aliases = organization.mentions.flatMap(
      ({ end }) => ALIAS.exec(notice.text.slice(end, end + 90))?.groups?.alias ?? [],
    );
    const names = [organization.name.replace(LEGAL_FORM, "").trim(), ...aliases];
    return names.filter((name) => name.length >= 2 && !/^[当弊本]/.test(name));
  });
}

const LEGAL_FORM = new RegExp(LEGAL_FORMS, "g");
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** So far into a notice its author says what it calls itself. */
const LONGEST_INTRODUCTION = 3000;
const INTRODUCED =
  /([^\s、。「」()]{3,40})\((?:以下|以後)[、,]?[「『"](機構|法人|財団|協会|組合|大学|学園|研究所|センター|公社|事業団|連盟|連合会|会社|会議所|学校|病院|[校院園会社市町村区県府都道局])[」』"]/g;

/** What the body whose name stands alone in the letterhead calls itself. */
function ownAliasesOf(text: string, lines: NoticeText["lines"]): ReadonlySet<string> {
  const aliases = new Set<string>();
  for (const [, name = "", alias = ""] of matchesOf(text.slice(0, LONGEST_INTRODUCTION), INTRODUCED))
    if (lines.some((line) => line.text.length <= LONGEST_FRAME_LINE && line.text.trim() === name)) aliases.add(alias);
  return aliases;
}
