import { itemsForPersons, requiredItems } from "@/lib/guidance/required-items";
import { type Locale, stringsFor } from "@/lib/i18n";
import { requiredItemWords } from "@/lib/i18n/guidance-words";
import { type Fact, factPlace } from "./facts";
import { findAnchor, itemKey, type SourcedItem } from "./item-facts";
import { Section } from "./section";

interface RequiredItemsProps {
  items: readonly SourcedItem[];
  index: ReadonlyMap<string, Fact>;
  locale: Locale;
}

/** The rules in the government's own collection of laws. */
const RULES = "https://laws.e-gov.go.jp/law/428M60020000003";

const MOST_QUOTES = 3;
const MOST_CHARACTERS = 60;

/** The items that the law asks to report, each with the words of the notice or 記載なし. */
export function RequiredItems({ items, index, locale }: RequiredItemsProps) {
  const words = requiredItemWords[locale];
  const stated = items.filter(({ state }) => state !== "absent");
  const toPersons = stated.filter(({ item }) => itemsForPersons.has(item));
  return (
    <Section id="items" title={words.title}>
      <p className="mb-1 flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-small">
        <strong>{words.stated(stated.length, items.length)}</strong>
        <span>{words.statedToPersons(toPersons.length, itemsForPersons.size)}</span>
        <span className="border border-edge px-1.5">{words.notJudgement}</span>
      </p>
      <p className="phrase mb-2 max-w-[46em] text-faded text-small">
        {words.lead}{" "}
        <a href={RULES} rel="noreferrer">
          {words.rules}
        </a>
      </p>
      <dl className="border-t text-small">
        {items.map((reading, at) => (
          <div key={reading.item} className="grid gap-x-4 border-b py-1.5 sm:grid-cols-[14rem_1fr]">
            <dt className="flex gap-2">
              <span className="w-7 shrink-0 text-faded">{words.number(at + 1)}</span>
              <span>
                <span {...factPlace(index.get(itemKey(reading.item)))}>{requiredItems[reading.item][locale]}</span>
                {itemsForPersons.has(reading.item) && (
                  <span className="palt ml-1.5 inline-block border border-rule px-1 text-faded text-fine">
                    {words.toPersons}
                  </span>
                )}
              </span>
            </dt>
            <dd className="ml-9 sm:ml-0">
              <span className={reading.state === "absent" ? "text-faded" : "font-semibold"}>
                {words.states[reading.state]}
              </span>
              <Quotes reading={reading} index={index} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** The words, each leading to its place in the text. */
function Quotes({ reading, index, locale }: { reading: SourcedItem } & Omit<RequiredItemsProps, "items">) {
  const { list } = stringsFor(locale);
  const different = reading.evidence.filter(
    ({ text }, at, all) => all.findIndex((other) => other.text === text) === at,
  );
  const shown = different.slice(0, MOST_QUOTES);
  const more = different.length - shown.length;
  return (
    <>
      {shown.map((evidence) => {
        const anchor = findAnchor(index, reading.report, evidence);
        const text = evidence.text.replace(/\s+/g, " ").trim();
        const quote = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
        return (
          <span key={evidence.start} lang="ja" className="ml-2 inline-block font-serif">
            {anchor === null ? `「${quote}」` : <a href={`#${anchor}`}>「{quote}」</a>}
          </span>
        );
      })}
      {more > 0 && <span className="ml-2 whitespace-nowrap text-faded">{list.moreChoices(more)}</span>}
    </>
  );
}
