import { type Locale, stringsFor } from "@/lib/i18n";
import { requiredItemWords } from "@/lib/i18n/guidance-words";
import type { Fact } from "./facts";
import { findAnchor, type SourcedItem } from "./item-facts";

interface ItemWordsProps {
  reading: SourcedItem;
  /** The facts of the incident, to find the words by. */
  index: ReadonlyMap<string, Fact>;
  /** The address of the page that holds the notice, where it is another. */
  path?: string;
  locale: Locale;
}

const MOST_QUOTES = 3;
const MOST_CHARACTERS = 60;

/** Whether a notice states an item, and the words, each leading to its place in the text. */
export function ItemWords({ reading, index, path = "", locale }: ItemWordsProps) {
  const { list } = stringsFor(locale);
  const different = reading.evidence.filter(
    ({ text }, at, all) => all.findIndex((other) => other.text === text) === at,
  );
  const shown = different.slice(0, MOST_QUOTES);
  const more = different.length - shown.length;
  return (
    <>
      <span className={reading.state === "absent" ? "text-faded" : "font-semibold"}>
        {requiredItemWords[locale].states[reading.state]}
      </span>
      {shown.map((evidence) => {
        const anchor = findAnchor(index, reading.report, evidence);
        const text = evidence.text.replace(/\s+/g, " ").trim();
        const quote = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
        return (
          <span key={`${evidence.start}-${evidence.end}`} lang="ja" className="ml-2 inline-block font-serif">
            {anchor === null ? `「${quote}」` : <a href={`${path}#${anchor}`}>「{quote}」</a>}
          </span>
        );
      })}
      {more > 0 && <span className="ml-2 whitespace-nowrap text-faded">{list.moreChoices(more)}</span>}
    </>
  );
}
