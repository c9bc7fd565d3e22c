import { type Locale, stringsFor } from "@/lib/i18n";
import type { Contact } from "@/lib/notice";
import { authorities, contactKinds, subjectKinds } from "@/lib/taxonomy";
import { FactLine, FactValue } from "./fact-line";
import type { FactSheetProps } from "./fact-sheet";

/** Whose data, whom the discloser reported to, and whom to ask. */
export function People({ facts, index, locale }: FactSheetProps) {
  const { incident, value } = stringsFor(locale);
  const unknown = <span className="text-faded">{value.unknown}</span>;
  return (
    <dl className="border-b">
      <FactLine label={incident.subjects}>
        {facts.subjects.length === 0 && unknown}
        {facts.subjects.map(({ code }) => (
          <p key={code}>
            <FactValue fact={index.get(`subject-${code}`)} locale={locale}>
              {subjectKinds[code].label[locale]}
            </FactValue>
          </p>
        ))}
      </FactLine>
      <FactLine label={incident.reportedTo}>
        {facts.reportedTo.length === 0 && unknown}
        {facts.reportedTo.map(({ code }) => (
          <p key={code}>
            <FactValue fact={index.get(`reported-${code}`)} locale={locale}>
              {authorities[code].label[locale]}
            </FactValue>
          </p>
        ))}
      </FactLine>
      <FactLine label={incident.contacts}>
        {facts.contacts.length === 0 && <span className="text-faded">{incident.noContacts}</span>}
        {facts.contacts.map((contact, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same number may be given twice
          <p key={position}>
            <FactValue fact={index.get(`contact-${position + 1}`)} locale={locale}>
              <ContactValue contact={contact} locale={locale} />
            </FactValue>
          </p>
        ))}
      </FactLine>
    </dl>
  );
}

/** Numbers and mail addresses can be used at once; an address of a web page from a notice is shown, never linked. */
export function ContactValue({ contact: { kind, value, label }, locale }: { contact: Contact; locale: Locale }) {
  const dialable = value.normalize("NFKC").replace(/[^\d+]/g, "");
  return (
    <>
      <span className="palt mr-2 text-faded text-small">{contactKinds[kind].label[locale]}</span>
      <span lang="ja">
        {kind === "phone" && dialable.length >= 9 ? <a href={`tel:${dialable}`}>{value}</a> : value}
        {label && <span className="ml-2 text-small">{label}</span>}
      </span>
    </>
  );
}
