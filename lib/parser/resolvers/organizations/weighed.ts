/** What the words around an organization usually make of it, where no rule knows its role. */
import { codesOf, organizationRoles } from "../../../taxonomy";
import { matchesOf } from "../../matching/matches";
import type { Reading } from "../../reading";
import { AUTHORITY } from "../../vocabulary/authorities";
import { knowsNothing, weighAll } from "../../weighing/model";
import { tellingWords } from "../../weighing/telling";
import { bankFor, questionOfRole } from "../../weighing/weights";
import { WEIGHED_WORDS } from "../weighed-finding";
import { addWordsAround, featuresOfOrganization } from "./features";
import type { KnownOrganization } from "./known";
import type { FoundRole } from "./roles";

/** So much must speak for a role; the logarithm of the odds. What is taken is marked, so less than even odds will do. */
const LEAST = -1.5;

/** A role of the weights, with the words that weigh most for it. */
export interface WeighedRole extends FoundRole {
  readonly telling: readonly string[];
}

/** The role that all words around its mentions speak for, or null. */
export function weighedRole({ notice, weights }: Reading, organization: KnownOrganization): WeighedRole | null {
  const [span] = organization.mentions;
  if (!span || matchesOf(organization.name, AUTHORITY).length > 0) return null;
  const { buckets } = featuresOfOrganization(notice, organization);
  const scores = weighAll(bankFor(weights, ROLE_QUESTIONS), buckets);
  const best = scores.indexOf(Math.max(...scores));
  const role = ROLES[best];
  if (!role || (scores[best] as number) < LEAST) return null;
  const model = weights[questionOfRole(role)];
  if (knowsNothing(model)) return null;
  const telling = tellingWords(model, (features) => addWordsAround(notice, organization, features));
  return { role, rule: WEIGHED_WORDS, span, telling };
}

const ROLES = codesOf(organizationRoles);
const ROLE_QUESTIONS = ROLES.map(questionOfRole);
