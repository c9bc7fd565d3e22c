import type { IncidentFacts } from "@/lib/catalog/views";
import { readDenial } from "@/lib/guidance/denial";
import { type Locale, stringsFor } from "@/lib/i18n";
import { investigations, outcomes, secondaryDamages } from "@/lib/taxonomy";
import { Figure } from "../ui/figure";
import { OutcomeMark } from "../ui/outcome-mark";
import { CauseLink } from "../ui/subject-link";
import { DataTypeStates } from "./data-type-states";
import { DateSteps } from "./date-steps";
import { FactLine, FactPair, FactValue } from "./fact-line";
import type { Fact } from "./facts";

export interface FactSheetProps {
  facts: IncidentFacts;
  index: ReadonlyMap<string, Fact>;
  locale: Locale;
}

/** The facts that everyone asks for first, in the order in which they are asked. */
export function FactSheet({ facts, index, locale }: FactSheetProps) {
  const { incident } = stringsFor(locale);
  return (
    <section aria-labelledby="facts-heading">
      <h2 id="facts-heading" className="sr-only">
        {incident.facts}
      </h2>
      <dl className="border-ink border-t border-b">
        <FactPair labels={[incident.affected, incident.outcome]}>
          <FactValue fact={index.get("affected")} locale={locale}>
            {facts.affected && <Figure count={facts.affected} locale={locale} size="large" />}
          </FactValue>
          <FactValue fact={index.get("outcome")} locale={locale}>
            {facts.outcome && (
              <span title={outcomes[facts.outcome.value].definition[locale]}>
                <OutcomeMark outcome={facts.outcome.value} locale={locale} />
                {isOpen(facts) && <AsOfNotice locale={locale} />}
              </span>
            )}
          </FactValue>
        </FactPair>
        <DataTypeStates facts={facts} index={index} locale={locale} />
        <FactLine label={incident.cause}>
          <Causes facts={facts} index={index} locale={locale} />
        </FactLine>
        <FactLine label={incident.dates}>
          <DateSteps facts={facts} index={index} locale={locale} />
        </FactLine>
        <FactPair labels={[incident.secondaryDamage, incident.investigation]}>
          <FactValue fact={index.get("secondary-damage")} locale={locale}>
            {facts.secondaryDamage && secondaryDamages[facts.secondaryDamage.value].label[locale]}
            {facts.secondaryDamage?.value === "none_reported" && <AsOfNotice locale={locale} />}
          </FactValue>
          <FactValue fact={index.get("investigation")} locale={locale}>
            {facts.investigation && investigations[facts.investigation.value].label[locale]}
            {facts.investigation?.value === "ongoing" && <AsOfNotice locale={locale} />}
          </FactValue>
        </FactPair>
      </dl>
    </section>
  );
}

/** Whether more may have come to be known since: it was being looked into, or no leak was known. */
const isOpen = (facts: IncidentFacts): boolean =>
  facts.outcome?.value === "investigating" || ["not_found", "so_far"].includes(readDenial(facts) ?? "");

/** What was not known yet is told of the day of the notice, not of the day on which it is read. */
const AsOfNotice = ({ locale }: { locale: Locale }) => (
  <span className="palt text-faded text-small"> {stringsFor(locale).incident.asOfNotice}</span>
);

/** The primary cause first; the others and the way through a third party beside it. */
function Causes({ facts, index, locale }: FactSheetProps) {
  const { incident, site, value } = stringsFor(locale);
  if (facts.causes.length === 0) return <span className="text-faded">{value.unknown}</span>;
  return (
    <ul>
      {facts.causes.map(({ code, primary }) => (
        <li key={code}>
          <FactValue fact={index.get(`cause-${code}`)} locale={locale}>
            <span className={primary ? "font-semibold" : ""}>
              {!primary && `${incident.otherCauses}${site.colon}`}
              <CauseLink code={code} locale={locale} className="decoration-rule" />
            </span>
          </FactValue>
        </li>
      ))}
      {facts.viaThirdParty.value && (
        <li>
          <FactValue fact={index.get("via-third-party")} locale={locale}>
            {incident.viaThirdParty}
          </FactValue>
        </li>
      )}
    </ul>
  );
}
