/** A cue: words beside a name that tell its part in the incident. */
import type { OrganizationRole } from "../../taxonomy";

export interface RoleCue {
  readonly role: OrganizationRole;
  readonly rule: string;
  /** In the words right before the name, ending at it. */
  readonly before?: RegExp;
  /** In the words right behind the name. */
  readonly behind?: RegExp;
  /** In the words right before the name, ending at it: the cue does not count. */
  readonly notBefore?: RegExp;
  /** In the words right behind the name: the cue does not count. */
  readonly notBehind?: RegExp;
  /** In the words right behind the name as well, or the cue does not count. */
  readonly onlyBehind?: RegExp;
  /** As the alias given in brackets behind the name. */
  readonly alias?: RegExp;
}
