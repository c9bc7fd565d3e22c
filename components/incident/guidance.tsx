import type { ReactNode } from "react";
import type { IncidentFacts } from "@/lib/catalog/views";
import {
  adviseAffected,
  answerQuestions,
  type GivenAdvice,
  type Guidance as Guided,
  type PersonalAnswer,
} from "@/lib/guidance/advise";
import { readDenial } from "@/lib/guidance/denial";
import { helplines } from "@/lib/guidance/helplines";
import { guidanceSources } from "@/lib/guidance/sources";
import { type Locale, stringsFor } from "@/lib/i18n";
import { guidanceWords } from "@/lib/i18n/guidance-words";
import { type DataTypeCode, dataTypes, type SecondaryDamage } from "@/lib/taxonomy";
import { EvidenceLinks } from "./evidence-links";
import { dataTypeKey, evidenceAnchor, type Fact } from "./facts";
import { ContactValue } from "./more-facts";
import { Section } from "./section";

interface GuidanceProps {
  facts: IncidentFacts;
  /** The facts by key, to find their words by. */
  index: ReadonlyMap<string, Fact>;
  locale: Locale;
}

/** So many pieces of advice, the most urgent, stand open. */
const OPEN = 3;

/** For people whose data are concerned: the questions that they ask first, what they can do, and whom to ask. */
export function Guidance({ facts, index, locale }: GuidanceProps) {
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
      <p className="phrase max-w-[46em]">{words.leads[guided?.certainty ?? readDenial(facts) ?? "unsaid"]}</p>
      {guided && (
        <>
          <Questions
            affected={typesIn("affected")}
            excluded={typesIn("excluded")}
            damage={facts.secondaryDamage?.value ?? "unmentioned"}
            index={index}
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
  index,
  locale,
}: Pick<GuidanceProps, "index" | "locale"> & {
  affected: DataTypeCode[];
  excluded: DataTypeCode[];
  damage: SecondaryDamage | "unmentioned";
}) {
  const words = guidanceWords[locale];
  const status = (answer: PersonalAnswer) => (answer === "excluded" ? "excluded" : "affected");
  return (
    <>
      <h3 className="mt-4 font-semibold text-small">{words.questionsTitle}</h3>
      <dl className="border-t text-small">
        {answerQuestions(affected, excluded).map(({ question, answer, codes }) => (
          <Answer key={question} question={words.questions[question]}>
            <span className={answerLooks[answer]}>{words.answers[answer]}</span>{" "}
            {codes.map((code) => (
              <NamedWords
                key={code}
                name={dataTypes[code].label[locale]}
                fact={index.get(dataTypeKey({ code, status: status(answer) }))}
                locale={locale}
              />
            ))}
          </Answer>
        ))}
        <Answer question={words.misuse.question}>
          <span className={damageLooks[damage]}>{words.misuse.answers[damage]}</span>{" "}
          <EvidenceLinks fact={index.get("secondary-damage")} locale={locale} />
        </Answer>
      </dl>
    </>
  );
}

function Answer({ question, children }: { question: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 border-b py-1.5 sm:grid-cols-[14rem_1fr]">
      <dt>{question}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A kind of data as the link to the words that name it. */
function NamedWords({ name, fact, locale }: { name: string; fact: Fact | undefined; locale: Locale }) {
  const { incident } = stringsFor(locale);
  const [open, close] = incident.quotes;
  const quoted = `${open}${name}${close}`;
  if (!fact || fact.evidence.length === 0) return <span className="inline-block">{quoted}</span>;
  return (
    <a
      href={`#${evidenceAnchor(fact.key, 1)}`}
      aria-label={incident.evidenceOf(fact.label, 1, 1)}
      className="palt inline-block px-0.5 text-shu no-underline hover:underline"
    >
      {quoted}
    </a>
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
        <span className="phrase font-semibold">{advice.title[locale]}</span>{" "}
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
