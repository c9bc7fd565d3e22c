/** The notice's own desk: where it names one, the letterhead and the signature are mere addresses. */
import type { Contact } from "../../notice";
import type { Reading } from "../reading";
import { type ContactCandidate, recognizeContacts } from "../recognizers/contacts";
import { findingFrom } from "../trace";

/** Each contact point once, in the order of the text. */
export function readContacts({ notice, trace }: Reading): Contact[] {
  const offered: ContactCandidate[] = [];
  for (const candidate of recognizeContacts(notice)) {
    if (candidate.objection) trace.reject("contacts", candidate, candidate.objection);
    else offered.push(candidate);
  }
  const best = Math.max(0, ...offered.map(({ score }) => score));
  const contacts: Contact[] = [];
  for (const candidate of offered) {
    const { kind, value, label, span, rule, score } = candidate;
    if (score === 1 && best > 1)
      trace.reject("contacts", candidate, "the letterhead or signature, where a desk is named");
    else if (contacts.some((contact) => contact.kind === kind && contact.value === value))
      trace.reject("contacts", candidate, "given before");
    else {
      trace.accept("contacts", candidate);
      contacts.push({ kind, value, label, ...findingFrom(notice, [span], rule) });
    }
  }
  return contacts;
}
