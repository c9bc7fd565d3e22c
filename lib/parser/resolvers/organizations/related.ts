/** Other organizations that the notice names in a role: contractor, service, subsidiary, client … */
import type { NoticeOrganization, RelatedOrganization } from "../../../notice";
import type { OrganizationRole } from "../../../taxonomy";
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import type { OrganizationMention } from "../../recognizers/organizations";
import { lineAt, sentenceAt } from "../../structure/lookup";
import { findingFrom } from "../../trace";
import { LEAK } from "../../vocabulary/predicates";
import { ITS_FAULT, NAME_IN_ROLE, PLAIN_ROLES, ROLE_CUES, SERVICE_IN_USE } from "../../vocabulary/roles";
import { ALIAS } from "../../vocabulary/self-reference";
import { coreOf, type KnownOrganization, kindOf, organizationsIn } from "./author";

export interface FoundRole {
  readonly role: OrganizationRole;
  readonly rule: string;
  readonly span: Span;
}

/** The role that the words around one mention give it, or null. */
export function roleOf(text: string, mention: OrganizationMention): FoundRole | null {
  const before = /[^。\n]*$/.exec(text.slice(Math.max(0, mention.start - 60), mention.start))?.[0].trimEnd() ?? "";
  const behind = text.slice(mention.end, mention.end + 90).split(/。(?![)」])|\n/)[0] ?? "";
  const alias = ALIAS.exec(behind)?.groups?.alias ?? "";
  for (const cue of ROLE_CUES) {
    if (cue.notBehind?.test(behind)) continue;
    if (cue.alias && alias !== "" && cue.alias.test(alias)) return { role: cue.role, rule: cue.rule, span: mention };
    if (cue.before?.test(before) || cue.behind?.test(behind)) return { role: cue.role, rule: cue.rule, span: mention };
  }
  return null;
}

/** Every organization in a role but the discloser, each once, in the order of the text. */
export function readRelatedOrganizations(
  reading: Reading,
  discloser: NoticeOrganization | null,
): RelatedOrganization[] {
  const { notice, trace } = reading;
  const own = discloser ? coreOf(discloser.name) : "";
  const related: RelatedOrganization[] = [];
  const others = organizationsIn(notice).filter(({ name }) => !OWN_HOUSE.test(name) && !isSame(coreOf(name), own));
  for (const organization of others) {
    const found =
      strongestRole(reading, organization) ??
      roleOfNeighbour(reading, organization) ??
      roleByFault(notice, organization);
    const candidate = {
      value: organization.name,
      span: organization.mentions[0] as Span,
      rule: found?.rule ?? "named",
      score: found ? 1 : 0,
    };
    if (!found) trace.reject("relatedOrganizations", candidate, "named in no role");
    else if (related.some(({ name }) => isSame(coreOf(name), coreOf(organization.name))))
      trace.reject("relatedOrganizations", candidate, "another spelling of one already named");
    else {
      trace.accept("relatedOrganizations", candidate);
      related.push({ name: organization.name, role: found.role, ...findingFrom(notice, [found.span], found.rule) });
    }
  }
  for (const found of namesInRole(reading))
    if (
      ![own, ...related.map(({ name }) => coreOf(name))].some(
        (core) => isSame(core, coreOf(found.name)) || core.includes(coreOf(found.name)),
      )
    ) {
      trace.accept("relatedOrganizations", { value: found.name, span: found.span, rule: found.rule, score: 1 });
      related.push({ name: found.name, role: found.role, ...findingFrom(notice, [found.span], found.rule) });
    }
  const isProvided = related.some(({ role }) => role === "service" || role === "supplier");
  const group = related.filter(({ role }) => OF_THE_GROUP.has(role)).map(({ name }) => coreOf(name));
  return isProvided ? related : [...related, ...readServices(reading, [own, ...group])];
}

/** Names without legal form or ending that stand in marks right behind the word for their role: 関連会社(FINUX). */
function namesInRole({ notice }: Reading): (FoundRole & { name: string })[] {
  return [...notice.text.matchAll(NAME_IN_ROLE)].flatMap((match) => {
    const name = (match.groups?.name ?? "").split("(")[0]?.trim() ?? "";
    const role = PLAIN_ROLES.find(([word]) => word.test(match.groups?.word ?? ""))?.[1];
    if (!role || name.length < 2 || /^以下|^第|[はがをにで]|^\d|^(?:当社|弊社|本社|同社|下記|複数|一部)/.test(name))
      return [];
    const start = match.index + match[0].indexOf(name, (match.groups?.word ?? "").length);
    return [{ name, role, rule: "name-in-role", span: { start, end: start + name.length } }];
  });
}

/** One name is the other, or its beginning (Peatix社, Peatix Japan). */
function isSame(a: string, b: string): boolean {
  if (a === "" || b === "") return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // 「Kawa社」 of Kawa International B.V.
  if (/^[a-z]{4,}$/.test(short) && /^[a-z]+(?:b\.v|n\.v|gmbh)?\.?$/.test(long)) return long.startsWith(short);
  return long.startsWith(short) && /^(?:社|ジャパン|日本|japan)?$/.test(long.slice(short.length));
}

/** The word for a role over a name is no longer than this. */
const LONGEST_ROLE = 16;

/** A name that stands alone under 「委託事業者」 or beside it in a table. */
function roleFromHeading(notice: Reading["notice"], mention: OrganizationMention): FoundRole | null {
  const sentence = sentenceAt(notice, mention.start);
  if (!sentence || mention.end - mention.start < sentence.text.replace(/[。\s]+$/, "").length * 0.6) return null;
  const above = [sentence.label, sentence.line.heading?.title, notice.sentences[sentence.index - 1]?.text].filter(
    (words) => words != null && words.length <= LONGEST_ROLE && !words.endsWith("。"),
  );
  const role = PLAIN_ROLES.find(([word]) => above.some((words) => word.test(words as string)))?.[1];
  return role ? { role, rule: "named-under-role", span: mention } : null;
}

function strongestRole({ notice }: Reading, organization: KnownOrganization): FoundRole | null {
  for (const mention of organization.mentions) {
    if (isOutsideFacts(notice, mention)) continue;
    const found = roleOf(notice.text, mention) ?? roleFromHeading(notice, mention);
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
function roleOfNeighbour({ notice }: Reading, { mentions }: KnownOrganization): FoundRole | null {
  const all = organizationsIn(notice)
    .flatMap((organization) => organization.mentions)
    .sort((a, b) => a.start - b.start);
  for (const mention of mentions) {
    if (isOutsideFacts(notice, mention)) continue;
    for (const step of [-1, 1]) {
      let at = all.indexOf(mention);
      while (areJoined(notice.text, all[Math.min(at, at + step)], all[Math.max(at, at + step)])) {
        at += step;
        const found = roleOf(notice.text, all[at] as OrganizationMention);
        if (found) return { ...found, rule: "joined", span: mention };
      }
    }
  }
  return null;
}

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
function roleByFault(notice: Reading["notice"], { name, mentions }: KnownOrganization): FoundRole | null {
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

/** 「本市図書館」: a house of the discloser's own. */
const OWN_HOUSE = /^(?:本[市県校]|[当弊](?:社|院|市|県|校|園|会|行|店|町|村))./;

/** 「当社が運営する…」「弊社の…サービス」: a service that the discloser runs itself. */
const OWN_SERVICE =
  /[当弊本](?:社|店|市|学|校|院|会|協会|財団|機構|県|町|村|区)(?:グループ)?(?:の|で|が[^。、]{0,16}?(?:運営|提供|開発|展開|販売))[^。\n]{0,24}$/;

/** Their services are no third party's. */
const OF_THE_GROUP: ReadonlySet<RelatedOrganization["role"]> = new Set(["affiliate", "subsidiary", "parent"]);

/** Where no provider is named, the service stands for it; `own` are the discloser and those of its group. */
function readServices({ notice, trace }: Reading, own: readonly string[]): RelatedOrganization[] {
  for (const match of notice.text.matchAll(SERVICE_IN_USE)) {
    const name = (match.groups?.quoted ?? match.groups?.bracketed ?? "").trim();
    const start = match.index + match[0].lastIndexOf(name);
    const span = { start, end: start + name.length };
    const candidate = { value: name, span, rule: "service-in-use", score: 0.5 };
    const isOwn =
      MAIL_FIELD.test(name) ||
      own.includes(coreOf(name)) ||
      own.some((core) => isRunBy(core, notice.text.slice(Math.max(0, match.index - 60), start))) ||
      OWN_SERVICE.test(notice.text.slice(Math.max(0, match.index - 30), start));
    if (isOwn || !isInUse(notice.text, match, name)) {
      trace.reject("relatedOrganizations", candidate, "the discloser's own service, or not said to be in use");
      continue;
    }
    trace.accept("relatedOrganizations", candidate);
    const provider = organizationsIn(notice).find((organization) => isSame(coreOf(organization.name), coreOf(name)));
    const spans = [span, ...(provider ? provider.mentions.slice(0, 1) : [])];
    return [{ name: provider?.name ?? name, role: "service", ...findingFrom(notice, spans, "service-in-use") }];
  }
  return [];
}

/** 「株式会社ワークフォンテが提供する…アプリ」 of that company itself. */
function isRunBy(own: string, before: string): boolean {
  const at = own === "" ? -1 : before.toLowerCase().lastIndexOf(own);
  return (
    at >= 0 &&
    /^(?:株式会社|合同会社|有限会社)?[)」]?(?:[(][^)]*[)])?(?:が|の)[^。、]{0,3}(?:提供|運営|開発|展開|販売)[^。、」]{0,40}$/.test(
      before.slice(at + own.length),
    )
  );
}

/** 「オンラインストレージサービス「…」に保存していた」: whoever keeps data in such a service uses it. */
const KEEPS_DATA = /(?:ストレージ|クラウド|転送|フォーム|共有|ドライブ|外部)[^「」。、]{0,16}[「『(]/;
const DATA_KEPT =
  /^(?:を用いて|を使って|上?[にで])[^。、]{0,16}(?:保存|保管|入力|アップロード|作成|管理|共有|公開|送信|受け?付け)/;

/** 「BCC(ブラインドカーボンコピー)」: where a mail is addressed, no service. */
const MAIL_FIELD = /^(?:BCC|CC|TO|宛先|件名|差出人|送信先)(?![A-Za-z])/i;

/** Said to be used right there, or anywhere else where the incident is said to have happened in it. */
function isInUse(text: string, match: RegExpExecArray, name: string): boolean {
  const around = text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
  if (/(?:提供|利用|使用|導入|契約)(?:して|し(?:た|、)|する|される|を受け)/.test(around)) return true;
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
  if (
    KEEPS_DATA.test(text.slice(Math.max(0, match.index - 20), match.index + match[0].length)) &&
    DATA_KEPT.test(behind)
  )
    return true;
  // Whoever has a screen to manage it with uses it: 「予約サイト「…」の宿泊施設用管理画面」.
  if (/^の[^。、]{0,12}(?:管理(?:者用?)?(?:画面|サイト|ページ)|管理者アカウント)/.test(behind)) return true;
  if (!/^[^。]{0,40}(?:不正アクセス|攻撃|漏え?い|障害|不具合)/.test(behind)) return false;
  return [`「${name}」を`, `${name}を`].some((words) => {
    const at = text.indexOf(words);
    return at >= 0 && /^(?:利用|使用|導入)/.test(text.slice(at + words.length, at + words.length + 2));
  });
}
