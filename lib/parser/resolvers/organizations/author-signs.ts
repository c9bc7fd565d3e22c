/** What speaks for and against an organization as the author of a notice: where and how it is named. */
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import type { OrganizationMention } from "../../recognizers/organizations";
import { lineIndexAt, sentenceAt } from "../../structure/lookup";
import type { Line, NoticeText } from "../../structure/outline";
import { anyOf, inOrder, regex } from "../../vocabulary/patterns";
import { ALIAS, SELF, SELF_ALIAS, SELF_WORDS } from "../../vocabulary/self-reference";
import { isLabelledAsAuthor, standsAlone } from "./author-names";
import { coreOf, type KnownOrganization } from "./known";
import { roleOf } from "./roles";
import { roleFromHeading } from "./roles-by-place";
import { presentsItself } from "./self-introductions";

interface Sign {
  readonly rule: string;
  readonly score: number;
  readonly mention: OrganizationMention;
}

/** Each kind of sign counts once, at its strongest; refusals all count. */
export function sumOfDistinct(signs: readonly Sign[]): number {
  const best = new Map<string, number>();
  for (const { rule, score } of signs)
    best.set(rule, score < 0 ? Math.min(best.get(rule) ?? 0, score) : Math.max(best.get(rule) ?? 0, score));
  return [...best.values()].reduce((sum, score) => sum + score, 0);
}

/** One mention with what stands around it. */
interface MentionPlace {
  readonly reading: Reading;
  readonly mention: OrganizationMention;
  readonly before: string;
  readonly behind: string;
  /** The index of its line. */
  readonly index: number;
  readonly line: Line | undefined;
}

/** A rule and how many points it gives or takes. */
type Points = readonly [rule: string, score: number];

/**
 * What one mention says for or against being the author.
 * @param opening the first sentences of the notice
 */
export function signsOf(reading: Reading, opening: readonly Span[], mention: OrganizationMention): Sign[] {
  const { notice } = reading;
  const index = lineIndexAt(notice, mention.start);
  const place: MentionPlace = {
    reading,
    mention,
    before: notice.text.slice(Math.max(0, mention.start - 40), mention.start),
    behind: notice.text.slice(mention.end, mention.end + 90),
    index,
    line: notice.lines[index],
  };
  const points = [...aliasPoints(place), ...linePoints(place), ...pagePoints(place, opening), ...refusals(place)];
  return points.map(([rule, score]) => ({ rule, score, mention }));
}

/** The last line, from 0, that a letterhead may stand on. */
const LETTERHEAD = 10;

/** By what it is called further on, and in what role. */
function* aliasPoints({ reading: { notice }, mention, before, behind, index, line }: MentionPlace): Generator<Points> {
  if (SELF_ALIAS.test(behind)) yield ["called-us", 12];
  else if (ALIAS.test(behind) && !isOwnShortName(mention.name, behind)) yield ["called-otherwise", -3];
  if (RUN_BY_US.test(before)) yield ["run-by-us", -6];
  const isAtEdge =
    notice.lines.length - index <= FOOT_OF_THE_PAGE || (index <= HEAD_OF_THE_PAGE && /^\)?\s*(?:\n|$)/.test(behind));
  if (RUNS_THE_PAGE.test(before) && isAtEdge) {
    yield ["runs-the-page", 6];
    return;
  }
  if (SOMEBODY_OF_IT.test(behind)) yield ["somebody-of-it-came", -8];
  if (line && index <= LETTERHEAD && isLabelledAsAuthor(line, mention)) return;
  const found = roleOf(notice.text, mention);
  if (found && !SAID_OF_AUTHORS_TOO.has(found.rule))
    yield ["named-in-a-role", runsWhatItTellsOf(notice, mention, behind) ? -3 : -8];
  // Under 「運営会社」 or 「事業者」 a page may name its own publisher.
  else if (WORKS_FOR_IT.has(roleFromHeading(notice, mention)?.role ?? "")) yield ["named-under-role", -12];
}

/** 「弊社が運営する…薬局」: whoever says so is another. */
const RUN_BY_US =
  /[弊当本](?:社|会|所|法人|財団|組合|協会)(?:が|で)(?:運営|経営|展開)(?:する|して(?:い|お)(?:る|ります))[^。、「]{0,6}$/;

/** 「運営:株式会社…」「ホテル潮風(運営:株式会社…)」 among the last lines: whose shop or service signs. */
const RUNS_THE_PAGE = /(?:^|[\n( |・])運営(?:会社|元|者|主体|法人)?[ ]?[:/][ ]?$/;
const FOOT_OF_THE_PAGE = 8;
/** Up there 「ホテル潮風(運営:株式会社…)」 fills its line. */
const HEAD_OF_THE_PAGE = 5;

/** 「X社(以下「X」といいます。)からの出向者が」 */
const SOMEBODY_OF_IT = /^[ ]?(?:\([^()]{0,60}\))?(?:から|より)の(?:出向|派遣|元出向)/;

/** 「X社がログを調査したところ」「X大学も影響を受けました」: so an author may be spoken of, too. */
const SAID_OF_AUTHORS_TOO: ReadonlySet<string> = new Set(["looked-into-it", "struck-as-well"]);

const WORKS_FOR_IT: ReadonlySet<string> = new Set(["supplier", "subsidiary", "investigator"]);

/** By the line it stands on: letterhead, signature, contact block. */
function* linePoints({ reading: { notice }, mention, behind, index, line }: MentionPlace): Generator<Points> {
  if (!line) return;
  const fromEnd = notice.lines.length - 1 - index;
  if (standsAlone(line, mention)) {
    // A home or school signs below the body that runs it.
    if (RUNS_HOUSES.test(mention.name)) yield ["runs-the-house", 4];
    if (index <= LETTERHEAD && !isAddressee(line) && (line.heading === null || line.section === "overview"))
      yield ["letterhead", 7];
    else if (fromEnd <= 16) yield ["signature", fromEnd <= 8 || line.section === "contact" ? 6 : 4];
    if (hasSigner(notice.lines, index)) yield ["signed", 3];
  } else if (CONTACT_BEHIND.test(behind)) yield ["signature", 5];
  else if (line.section === "contact") yield ["signature", 3];
}

/** By the title, the site, and the first sentences. */
function* pagePoints(place: MentionPlace, opening: readonly Span[]): Generator<Points> {
  const { mention, behind, index, line } = place;
  const { notice, header } = place.reading;
  if (header.titleSpan && mention.start >= header.titleSpan.start && mention.end <= header.titleSpan.end)
    yield ["title", !opensTitle(notice.text, header.titleSpan, mention) ? 1 : isSetApart(notice.text, mention) ? 6 : 3];
  if (line && line === notice.lines[0] && closesPageTitle(line, mention)) yield ["page-title", 6];
  if (NEWS_OF_IT.test(behind) && index <= LETTERHEAD && !/^[\d\s.]/.test(mention.name)) yield ["page-title", 8];
  if (SITE_BEHIND.test(behind)) yield ["page-title", line === notice.lines[0] ? 6 : 2];
  if (isFirstSubject(notice.text, opening, mention, behind)) yield ["first-subject", 4];
  if (INTRODUCED_BEHIND.test(behind)) yield ["introduced", 3];
  if (presentsItself(notice.text, mention)) yield ["presents-itself", 6];
  if (APOLOGIZES.test(behind)) yield ["apologizes", 4];
}

/** Authorities that are told, houses of public bodies, names inside addresses. */
function* refusals({ reading: { notice }, mention, before, behind, line }: MentionPlace): Generator<Points> {
  const isTold = /^(?:に(?!おい|おき|おけ)|へ|と|等|など|から|より|、)/.test(behind);
  const isListed = () => line?.role === "item" && !isSelfNamed(notice.text, mention);
  if (AUTHORITY_NAME.test(mention.name) && (isTold || isListed())) yield ["authority", -6];
  if (/(?:[一-龠ヶケノ]{1,6}[市区町村]|[都道府県本市町村区])立/.test(mention.name)) yield ["run-by-a-public-body", -3];
  if (CARRIES_IT.test(behind)) yield ["carries-it", -6];
  if (TWO_HOUSES.test(mention.name)) yield ["two-names-of-one-house", -8];
  if (/[ァ-ヶー]型/.test(mention.name) || isListedInBrackets(notice.text, mention)) yield ["named-in-passing", -3];
  if (/^(?:\d+(?:-\d|番)|[\d一二三四五六七八九十]{1,3}丁目)/.test(behind)) yield ["address", -8];
  else if (/〒|住所[:]?$|所在地[:]?$/.test(before) || /^[^\s、。]{0,14}\d+(?:-\d+|番|丁目)/.test(behind))
    yield ["address", -2];
}

/** 「X運輸の宅配便で発送しております」「X急便にて配送」 */
const CARRIES_IT =
  /^(?:の[^。、のをがは]{1,12})?(?:で|にて|により|を(?:利用|使用)し(?:て)?)、?[^。、]{0,8}(?:発送|郵送|返送|送付|お届け|(?:配送|集荷)(?!中|し(?:た|てい)))/;

/** 「X県総合事務所3号館・Y市役所Z町(庁舎)」: a house that two bodies share. */
const TWO_HOUSES = /[都道府県市区町村][^・]{0,16}(?:号館|庁舎|会館|センター|事務所)・[^・]{1,8}[都道府県市区町村]/;

/** 「11地域機関(7農林振興センター、…、農業大学校)」: one of the parts that a bracket counts up. */
function isListedInBrackets(text: string, { start, end }: OrganizationMention): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_BRACKET), start);
  const behind = text.slice(end, end + LONGEST_BRACKET);
  return /\([^()\n]*、$/.test(before) && /^(?:、[^()\n]*)?\)/.test(behind);
}

const LONGEST_BRACKET = 120;

const AUTHORITY_NAME = /(?:警察署?|委員会|省|庁|労働局)$/;
const CONTACT_BEHIND = /^[^。、\n]{0,24}[ 　(:](?:電話|tel|担当|内線|〒|mail|e-mail)/i;
const SITE_BEHIND = /^[ ]*(?:公式|オフィシャル)?(?:サイト|ホームページ|ウェブサイト|Webサイト|HP|オンライン)/i;
/** 「(本社:…」「(代表取締役…」 */
const INTRODUCED_BEHIND = /^[ ]?\([^()]{0,40}(?:本社|所在地|代表|理事長|学長|本店)/;

/** 「X市としても深くお詫び申し上げます」 */
const APOLOGIZES =
  /^(?:としまして|といたしまして|として|より、?(?=深く|心より|謹んで))も?、?[^。]{0,30}(?:お?詫び|おわび|陳謝|謝罪)(?:を)?(?:申し上げ|いたし|致し|します)/;

/** The body speaks of itself by its own ending: 「当庁」「本省」. */
function isSelfNamed(text: string, mention: OrganizationMention): boolean {
  return ["当", "本"].some((own) => text.includes(own + mention.name.slice(-1)));
}

function opensTitle(text: string, title: Span, mention: OrganizationMention): boolean {
  return /^[【([「『\s]{0,2}$/.test(text.slice(title.start, mention.start));
}

/** 「【X庁】…について」「X協会 …について」: the author's name, set apart from the title behind it. */
function isSetApart(text: string, mention: OrganizationMention): boolean {
  const behind = text.slice(mention.end, mention.end + 2);
  return text[mention.start - 1] === "【" ? behind.startsWith("】") : /^[ 　|:]\S/.test(behind);
}

/** 「…について/X市」「…のお知らせ | X病院」: whose page it is, behind the title in its first line. */
function closesPageTitle(line: Line, mention: OrganizationMention): boolean {
  return (
    /(?:について|に関する|お?詫び|お知らせ|ご?報告|の件)[^/|]{0,20}[ ]?[/|»-][ ]?$/.test(
      line.text.slice(0, mention.start - line.start),
    ) && /^(?:公式)?(?:サイト|ホームページ)?\s*$/.test(line.text.slice(mention.end - line.start))
  );
}

/** What all mentions of an organization together say. */
export function generalSignsOf(organization: KnownOrganization, self: readonly RegExp[]): Sign[] {
  const mention = organization.mentions[0] as OrganizationMention;
  const signs: Sign[] = [{ rule: "named-often", score: Math.min(organization.mentions.length, 4) * 0.4, mention }];
  if (self.some((ending) => ending.test(organization.name)))
    signs.push({ rule: "fits-self-reference", score: 3, mention });
  else if (self.length > 0) signs.push({ rule: "unlike-self-reference", score: -3, mention });
  if (organization.mentions.every(({ shape }) => shape === "short"))
    signs.push({ rule: "short-form-only", score: -4, mention });
  return signs;
}

/** The endings of names that fit what the text calls itself: 市 for 「本市」. */
export function selfEndingsIn(text: string): RegExp[] {
  return SELF_WORDS.filter(([word]) => (text.match(word)?.length ?? 0) > 0).map(([, ending]) => ending);
}

function isOwnShortName(name: string, behind: string): boolean {
  const alias = ALIAS.exec(behind)?.groups?.alias ?? "";
  return alias.length > 1 && coreOf(name).includes(coreOf(alias));
}

function isAddressee(line: Line): boolean {
  return /(?:各位|様|御中|殿|皆様|皆さま)[ 　]*$/.test(line.text);
}

/** 「代表取締役社長 …」 on the same line or the next two. */
function hasSigner(lines: readonly Line[], index: number): boolean {
  return lines
    .slice(index, index + 3)
    .some(
      (line) =>
        /(?:代表(?:取締役|理事|社員|者)|理事長|会長|社長|学長|校長|院長|市長|町長|村長|区長|知事|本部長|園長|総長|所長|教育長|組合長|店主)/.test(
          line.text,
        ) && line.text.length < 60,
    );
}

/** 「X町教育委員会からのお知らせ」 */
const NEWS_OF_IT = /^(?:から|より)の(?:重要な)?(?:お?知らせ|お?詫び|ご?報告)/;

/** What makes a name the subject, or the place, of its sentence. */
const OF_THE_SENTENCE = inOrder([
  /^[ ]?(?:\([^()]{0,60}\)){0,2}/,
  anyOf([
    /は|では/,
    /が(?:(?:利用者|お客様|会員|市民|住民|皆様|顧客|加入者)(?:向け)?に)?(?:運営|主催|実施|管理|設置|提供|開催|発行|保有|所管|行)/,
    /で、|において|にて|におきまして/,
    /の(?:運営|提供|展開|主催)する/,
    /の(?:職員|社員|従業員|サーバ|ウェブ|ホームページ|システム|メール|公式)/,
    /が[^。、]{1,30}(?:様|さま|殿)(?:から|より)(?:の)?(?:委託|受託|受注|ご?依頼)/,
  ]),
]);

/** 「弊社の通販サイトでは、|X社が提供するサービスを導入して」: the author is spoken of already. */
const SELF_AS_SUBJECT = regex`${SELF}(?:は|では|が|の[^。]{1,50}?(?:では|において|につきまして|については|は))、?$`;

/** Subject of one of the first sentences: 「X市では」「Xは、」「Xが運営する」「Xにおいて」. */
function isFirstSubject(text: string, opening: readonly Span[], mention: OrganizationMention, behind: string): boolean {
  const sentence = opening.find(({ start, end }) => mention.start >= start && mention.end <= end);
  if (!sentence || SELF_AS_SUBJECT.test(text.slice(sentence.start, mention.start))) return false;
  return OF_THE_SENTENCE.test(behind);
}

/** 「このたび、Xが運営する「Y」において…」: who runs what a notice begins with mostly writes it, unless somebody else does. */
function runsWhatItTellsOf(notice: NoticeText, mention: OrganizationMention, behind: string): boolean {
  const sentence = sentenceAt(notice, mention.start);
  if (!sentence) return false;
  const runs = RUNS_IT.test(behind);
  const provides = PROVIDES_IT.test(behind) && !USED_BY_US.test(notice.text.slice(mention.end, sentence.end));
  if (!runs && !provides) return false;
  const before = notice.text.slice(sentence.start, mention.start);
  return /^[\s「『]*(?:この(?:たび|度)|今般|今回|先般|さて)?[、,]?[「『]?$/.test(before);
}

const RUNS_IT = /^[ ]?(?:\([^()]{0,60}\))?(?:が|の)[^。、「」]{0,12}(?:運営|展開|販売)(?:する|して|し、)/;
const PROVIDES_IT = /^[ ]?(?:\([^()]{0,60}\))?が[^。、「」はを]{0,24}提供(?:する|して(?:いる|おります))/;
/** Who provides what the discloser uses is another. */
const USED_BY_US = anyOf([
  /(?:利用|使用|導入|採用|契約|運用|委託|保存|保管|管理)(?:し(?!ている(?:方|皆|お客|利用者))|する|中の)|用いて|使って/,
  SELF,
]);

/** Bodies that run homes, schools and nurseries under names of their own. */
const RUNS_HOUSES = /^(?:社会福祉法人|学校法人|\(福\)|\(学\))./;
