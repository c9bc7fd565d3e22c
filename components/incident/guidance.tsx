import type { IncidentFacts } from "@/lib/catalog/views";
import {
  adviseAffected,
  answerQuestions,
  type GivenAdvice,
  type Guidance as Guided,
  type PersonalAnswer,
} from "@/lib/guidance/advise";
import { helplines } from "@/lib/guidance/helplines";
import { guidanceSources } from "@/lib/guidance/sources";
import { type Locale, stringsFor } from "@/lib/i18n";
import { guidanceWords } from "@/lib/i18n/guidance-words";
import { type DataTypeCode, dataTypes, type SecondaryDamage } from "@/lib/taxonomy";
import { ContactValue } from "./more-facts";
import { Section } from "./section";

interface GuidanceProps {
  facts: IncidentFacts;
  locale: Locale;
}

/** So many pieces of advice, the most urgent, stand open. */
const OPEN = 3;

/** For people whose data are concerned: the questions that they ask first, what they can do, and whom to ask. */
export function Guidance({ facts, locale }: GuidanceProps) {
  const words = guidanceWords[locale];
  const typesIn = (status: "affected" | "excluded") =>
    facts.dataTypes.filter((found) => found.status === status).map(({ code }) => code);
  const guided = adviseAffected({
    affectedData: typesIn("affected"),
    causes: facts.causes.map(({ code }) => code),
    outcome: facts.outcome?.value ?? null,
  });
  return (
    <Section id="guidance" title={words.title}>
      <p className="phrase max-w-[46em]">{words.leads[guided?.certainty ?? "notLeaked"]}</p>
      {guided && (
        <>
          <Questions
            affected={typesIn("affected")}
            excluded={typesIn("excluded")}
            damage={facts.secondaryDamage?.value ?? "unmentioned"}
            locale={locale}
          />
          <AdviceList guided={guided} locale={locale} />
        </>
      )}
      <h3 className="mt-4 font-semibold text-small">{words.desk}</h3>
      {facts.contacts.length === 0 ? (
        <p className="phrase text-faded text-small">{words.noDesk}</p>
      ) : (
        <ul className="text-small">
          {facts.contacts.map((contact, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same number may be given twice
            <li key={position} className="py-0.5">
              <ContactValue contact={contact} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      {guided && (
        <>
          <Helplines locale={locale} />
          <p className="phrase mt-3 max-w-[46em] text-faded text-fine">{words.disclaimer}</p>
        </>
      )}
    </Section>
  );
}

const answerLooks: Record<PersonalAnswer, string> = {
  affected: "font-semibold",
  partly: "font-semibold",
  excluded: "",
  unmentioned: "text-faded",
};

const damageLooks: Record<SecondaryDamage | "unmentioned", string> = {
  reported: "font-semibold",
  none_reported: "",
  unmentioned: "text-faded",
};

function Questions({
  affected,
  excluded,
  damage,
  locale,
}: {
  affected: DataTypeCode[];
  excluded: DataTypeCode[];
  damage: SecondaryDamage | "unmentioned";
  locale: Locale;
}) {
  const words = guidanceWords[locale];
  const answered = answerQuestions(affected, excluded).map(({ question, answer, codes }) => ({
    question: words.questions[question],
    answer: words.answers[answer](nameTypes(codes, locale)),
    look: answerLooks[answer],
  }));
  const misuse = {
    question: words.misuse.question,
    answer: words.misuse.answers[damage],
    look: damageLooks[damage],
  };
  return (
    <>
      <h3 className="mt-4 font-semibold text-small">{words.questionsTitle}</h3>
      <dl className="border-t text-small">
        {[...answered, misuse].map(({ question, answer, look }) => (
          <div key={question} className="grid gap-x-4 border-b py-1.5 sm:grid-cols-[14rem_1fr]">
            <dt>{question}</dt>
            <dd className={look}>{answer}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function AdviceList({ guided, locale }: { guided: Guided; locale: Locale }) {
  const words = guidanceWords[locale];
  if (guided.given.length === 0) return null;
  return (
    <>
      <h3 className="mt-4 mb-1 font-semibold text-small">{words.adviceTitle}</h3>
      {guided.given.map((given, position) => (
        <AdviceItem key={given.code} given={given} isOpen={position < OPEN} locale={locale} />
      ))}
    </>
  );
}

function AdviceItem({
  given: { advice, because },
  isOpen,
  locale,
}: {
  given: GivenAdvice;
  isOpen: boolean;
  locale: Locale;
}) {
  const { site } = stringsFor(locale);
  const words = guidanceWords[locale];
  return (
    <details open={isOpen} className="border-t py-1.5 last-of-type:border-b">
      <summary className="py-1">
        <span className="font-semibold">{advice.title[locale]}</span>{" "}
        {because.length > 0 && (
          <span className="phrase ml-2 inline-block text-faded text-small">
            {words.because(nameTypes(because, locale))}
          </span>
        )}
      </summary>
      <ul className="phrase max-w-[46em] list-disc pb-1 pl-6 text-[0.9375rem]">
        {advice.steps.map((step) => (
          <li key={step.en} className="py-0.5">
            {step[locale]}
          </li>
        ))}
      </ul>
      <p className="pl-6 text-faded text-fine">
        {words.sources}
        {site.colon}
        {advice.sources.map((source, at) => (
          <span key={source}>
            {at > 0 && site.listSeparator}
            <a href={guidanceSources[source].url} rel="noreferrer">
              {guidanceSources[source].name[locale]}
            </a>
          </span>
        ))}
      </p>
    </details>
  );
}

function Helplines({ locale }: { locale: Locale }) {
  return (
    <>
      <h3 className="mt-4 font-semibold text-small">{guidanceWords[locale].linesTitle}</h3>
      <ul className="text-small">
        {helplines.map(({ number, name, about }) => (
          <li key={number} className="phrase py-0.5">
            {name[locale]}{" "}
            <a href={`tel:${encodeURIComponent(number.replaceAll("-", ""))}`} className="whitespace-nowrap">
              {number}
            </a>{" "}
            <span className="text-faded">{about[locale]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

const nameTypes = (codes: readonly DataTypeCode[], locale: Locale): string =>
  codes.map((code) => dataTypes[code].label[locale]).join(stringsFor(locale).site.listSeparator);
