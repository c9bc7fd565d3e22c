import { formatCount } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import type { Contact } from "@/lib/notice";
import { authorities, contactKinds, countStatuses, subjectKinds } from "@/lib/taxonomy";
import { EvidenceLinks } from "./evidence-links";
import { FactLine, FactValue } from "./fact-line";
import type { FactSheetProps } from "./fact-sheet";
import { factPlace } from "./facts";
import { Section } from "./section";

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
        {facts.contacts.length === 0 && unknown}
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

/** Every figure of the newest report that gives any, with what became of it. */
export function Counts({ facts, index, locale }: FactSheetProps) {
  const { incident, value } = stringsFor(locale);
  if (facts.counts.length === 0) return null;
  return (
    <Section id="counts" title={incident.counts}>
      <table className="w-full text-small">
        <thead className="text-left text-faded text-fine">
          <tr className="border-ink border-b">
            <th className="py-1 pr-4 text-right font-normal">{incident.countValue}</th>
            <th className="py-1 pr-4 font-normal">{incident.countSubject}</th>
            <th className="py-1 font-normal">{incident.countStatus}</th>
          </tr>
        </thead>
        <tbody>
          {facts.counts.map((count, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups may have the same figure
            <tr key={position} className="border-b align-baseline">
              <td className="whitespace-nowrap py-1.5 pr-4 text-right">
                <span {...factPlace(index.get(`count-${position + 1}`))}>
                  {count.status === "superseded" ? <s>{formatCount(count, locale)}</s> : formatCount(count, locale)}
                </span>
              </td>
              <td className="py-1.5 pr-4">
                {count.subject ? (
                  <span lang="ja">{count.subject}</span>
                ) : (
                  <span className="text-faded">{value.unknown}</span>
                )}
              </td>
              <td className="py-1.5">
                <span className="mr-2" title={countStatuses[count.status].definition[locale]}>
                  {countStatuses[count.status].label[locale]}
                </span>
                <EvidenceLinks fact={index.get(`count-${position + 1}`)} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
