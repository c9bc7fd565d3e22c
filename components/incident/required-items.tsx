import { itemsForPersons, requiredItems } from "@/lib/guidance/required-items";
import type { Locale } from "@/lib/i18n";
import { requiredItemWords } from "@/lib/i18n/guidance-words";
import { type Fact, factPlace } from "./facts";
import { itemKey, type SourcedItem } from "./item-facts";
import { ItemWords } from "./item-words";
import { Section } from "./section";

interface RequiredItemsProps {
  items: readonly SourcedItem[];
  index: ReadonlyMap<string, Fact>;
  locale: Locale;
}

/** The rules in the government's own collection of laws. */
const RULES = "https://laws.e-gov.go.jp/law/428M60020000003";

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
              <ItemWords reading={reading} index={index} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
