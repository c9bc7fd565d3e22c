/** Other organizations that the notice names in a role: contractor, service, subsidiary, client … */
import type { NoticeOrganization, RelatedOrganization } from "../../../notice";
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import { findingFrom } from "../../trace";
import { SELF_ALIAS } from "../../vocabulary/self-reference";
import { OUTWEIGHED } from "../weighed-finding";
import { coreOf, isSame, type KnownOrganization, organizationsIn } from "./known";
import { namesInRole, roleByFault, roleByTrade, roleOfNeighbour, strongestRole } from "./roles";
import { readServices } from "./services";
import { weighedRole } from "./weighed";

/** Names are held against one another; a text with more than these is no notice. */
const MOST_NAMES = 300;

/**
 * Every organization in a role but the discloser, each once: those that the rules know, and of the others those that
 * the words around them speak for.
 */
export function readRelatedOrganizations(
  reading: Reading,
  discloser: NoticeOrganization | null,
): RelatedOrganization[] {
  const own = discloser ? coreOf(discloser.name) : "";
  const others = organizationsIn(reading.notice)
    .slice(0, MOST_NAMES)
    .filter((one) => !OWN_HOUSE.test(one.name) && !isSame(coreOf(one.name), own) && !isOwnHouse(reading, one));
  const named = namedInRole(reading, others);
  const related = [...named, ...namedBesideRole(reading, [own, ...named.map(({ name }) => coreOf(name))])];
  const isProvided = related.some(({ role }) => role === "service" || role === "supplier");
  const group = related.filter(({ role }) => OF_THE_GROUP.has(role)).map(({ name }) => coreOf(name));
  if (!isProvided) related.push(...readServices(reading, [own, ...group]));
  return [...related, ...weighedIn(reading, others, related)];
}

/** Names that their make tells, in a role that the words around them, a neighbour, or their fault gives them. */
function namedInRole(reading: Reading, others: readonly KnownOrganization[]): RelatedOrganization[] {
  const { notice, trace } = reading;
  const related: RelatedOrganization[] = [];
  for (const organization of others) {
    const found =
      strongestRole(reading, organization) ??
      roleOfNeighbour(reading, organization) ??
      roleByTrade(organization) ??
      roleByFault(notice, organization);
    if (!found) continue;
    const candidate = { value: organization.name, span: firstOf(organization), rule: found.rule, score: 1 };
    if (isAmong(related, organization))
      trace.reject("relatedOrganizations", candidate, "another spelling of one already named");
    else {
      trace.accept("relatedOrganizations", candidate);
      related.push({ name: organization.name, role: found.role, ...findingFrom(notice, [found.span], found.rule) });
    }
  }
  return related;
}

/** Those that no rule knows. */
function weighedIn(
  reading: Reading,
  others: readonly KnownOrganization[],
  known: readonly RelatedOrganization[],
): RelatedOrganization[] {
  const { notice, trace } = reading;
  const related: RelatedOrganization[] = [];
  for (const organization of others) {
    if (isAmong([...known, ...related], organization)) continue;
    const found = weighedRole(reading, organization);
    const candidate = { value: organization.name, span: firstOf(organization), rule: "named", score: 0 };
    if (!found) {
      trace.reject("relatedOrganizations", candidate, "named in no role");
      continue;
    }
    const { role, rule, span, telling } = found;
    trace.accept("relatedOrganizations", { ...candidate, rule, score: 1, telling });
    const options = { basis: "inferred", needsReview: OUTWEIGHED } as const;
    related.push({ name: organization.name, role, ...findingFrom(notice, [span], rule, options) });
  }
  return related;
}

const firstOf = ({ mentions }: KnownOrganization): Span => mentions[0] as Span;

function isAmong(related: readonly RelatedOrganization[], { name }: KnownOrganization): boolean {
  const core = coreOf(name);
  return related.some((one) => isSame(coreOf(one.name), core));
}

/**
 * Names of any make that stand in marks behind the word for their role; `known` are the cores of those found before.
 */
function namedBesideRole(reading: Reading, known: readonly string[]): RelatedOrganization[] {
  const { notice, trace } = reading;
  const related: RelatedOrganization[] = [];
  for (const { name, role, rule, span } of namesInRole(reading)) {
    const core = coreOf(name);
    const cores = [...known, ...related.map((one) => coreOf(one.name))];
    if (cores.some((other) => isSame(other, core) || other.includes(core))) continue;
    trace.accept("relatedOrganizations", { value: name, span, rule, score: 1 });
    related.push({ name, role, ...findingFrom(notice, [span], rule) });
  }
  return related;
}

/** 「本市図書館」: a house of the discloser's own. */
const OWN_HOUSE = /^(?:本[市県校]|[当弊](?:社|院|市|県|校|園|会|行|店|町|村))./;

/** 「当社青葉センター(以下「本センター」)」 */
function isOwnHouse({ notice: { text } }: Reading, { mentions }: KnownOrganization): boolean {
  return mentions.some(
    ({ start, end, shape }) =>
      shape === "ending" &&
      (OURS_AT_END.test(text.slice(Math.max(0, start - 4), start)) || SELF_ALIAS.test(text.slice(end, end + 90))),
  );
}

const OURS_AT_END = /[当弊](?:社|院|校|園|店|行|法人|財団|協会|組合|機構|大学|学園|金庫)$/;

/** Their services are no third party's. */
const OF_THE_GROUP: ReadonlySet<RelatedOrganization["role"]> = new Set(["affiliate", "subsidiary", "parent"]);
