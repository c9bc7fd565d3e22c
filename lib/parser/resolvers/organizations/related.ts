/** Other organizations that the notice names in a role: contractor, service, subsidiary, client … */
import type { NoticeOrganization, RelatedOrganization } from "../../../notice";
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import { findingFrom } from "../../trace";
import { coreOf, isSame, organizationsIn } from "./known";
import { namesInRole, roleByFault, roleOfNeighbour, strongestRole } from "./roles";
import { readServices } from "./services";

/** Every organization in a role but the discloser, each once, in the order of the text. */
export function readRelatedOrganizations(
  reading: Reading,
  discloser: NoticeOrganization | null,
): RelatedOrganization[] {
  const own = discloser ? coreOf(discloser.name) : "";
  const named = namedInRole(reading, own);
  const related = [...named, ...namedBesideRole(reading, [own, ...named.map(({ name }) => coreOf(name))])];
  const isProvided = related.some(({ role }) => role === "service" || role === "supplier");
  const group = related.filter(({ role }) => OF_THE_GROUP.has(role)).map(({ name }) => coreOf(name));
  return isProvided ? related : [...related, ...readServices(reading, [own, ...group])];
}

/** Names that their make tells, in a role that the words around them, a neighbour, or their fault gives them. */
function namedInRole(reading: Reading, own: string): RelatedOrganization[] {
  const { notice, trace } = reading;
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
  return related;
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

/** Their services are no third party's. */
const OF_THE_GROUP: ReadonlySet<RelatedOrganization["role"]> = new Set(["affiliate", "subsidiary", "parent"]);
