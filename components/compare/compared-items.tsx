import type { IncidentDetail } from "@/lib/catalog/views";
import { itemsForPersons, type RequiredItem, requiredItems } from "@/lib/guidance/required-items";
import { type Locale, localizePath, stringsFor } from "@/lib/i18n";
import { requiredItemWords } from "@/lib/i18n/guidance-words";
import { indexFacts } from "../incident/facts";
import { addItemFacts, readItems } from "../incident/item-facts";
import { ItemWords } from "../incident/item-words";
import { ComparisonCell, ComparisonRow } from "./comparison-row";

/** Which of the items that the law asks to report each notice states, in which words. */
export function ComparedItems({ details, locale }: { details: readonly IncidentDetail[]; locale: Locale }) {
  const words = requiredItemWords[locale];
  const columns = details.map((detail) => {
    const items = readItems(detail);
    return {
      items,
      index: addItemFacts(indexFacts(detail, locale), items, locale),
      path: localizePath(locale, `/incidents/${detail.row.slug}`),
    };
  });
  return (
    <tbody className="border-ink border-t">
      <ComparisonRow name={words.title}>
        {columns.map(({ items, path }) => (
          <ComparisonCell key={path}>
            {words.stated(items.filter(({ state }) => state !== "absent").length, items.length)}
          </ComparisonCell>
        ))}
      </ComparisonRow>
      <tr className="border-b">
        <td colSpan={details.length + 1} className="py-2">
          <span className="sticky left-0 inline-block border border-edge px-1 text-faded text-fine">
            {words.notJudgement}
          </span>
        </td>
      </tr>
      {(Object.keys(requiredItems) as RequiredItem[]).map((item, at) => (
        <ComparisonRow key={item} name={<ItemName item={item} ordinal={at + 1} locale={locale} />}>
          {columns.map(({ items, ...column }) => (
            <ComparisonCell key={column.path}>
              {items
                .filter((reading) => reading.item === item)
                .map((reading) => (
                  <ItemWords key={item} reading={reading} {...column} locale={locale} />
                ))}
            </ComparisonCell>
          ))}
        </ComparisonRow>
      ))}
    </tbody>
  );
}

function ItemName({ item, ordinal, locale }: { item: RequiredItem; ordinal: number; locale: Locale }) {
  const words = requiredItemWords[locale];
  return (
    <>
      {words.number(ordinal)} {requiredItems[item][locale]}
      {itemsForPersons.has(item) && (
        <span className="ml-1.5 inline-block text-fine">{stringsFor(locale).site.parenthesis(words.toPersons)}</span>
      )}
    </>
  );
}
