import { textAnchor } from "@/components/incident/text-anchors";
import type { SearchHit } from "@/lib/catalog/views";
import { type Locale, localizePath } from "@/lib/i18n";
import { searchWords } from "@/lib/i18n/search-words";
import { MarkedText } from "../ui/marked-text";
import { MixedText } from "../ui/mixed-text";

interface SearchPassageProps {
  slug: string;
  hit: SearchHit;
  locale: Locale;
}

/** The words of a notice that a search found, leading to their place in it, and why they were found. */
export function SearchPassage({ slug, hit: { passage, because }, locale }: SearchPassageProps) {
  const words = searchWords[locale];
  const reasons = because
    .map(({ word, matched, kind, field }) => words.because(word, matched, kind, field))
    .filter((reason) => reason !== null);
  return (
    <div className="mt-2 text-small">
      {passage && (
        <p lang="ja" className="border-edge border-l-2 pl-3 font-serif leading-relaxed">
          {/* A plain link, because the words to highlight there are not kept by a change of page within the site. */}
          <a
            href={localizePath(
              locale,
              `/incidents/${slug}#${textAnchor(passage.report, passage.line)}${highlightOf(passage)}`,
            )}
            title={words.readPassage}
            className="no-underline hover:underline"
          >
            {passage.start > 0 && "…"}
            <MarkedText text={passage.text} marks={passage.marks.map((mark) => within(mark, passage.start))} />
            {!/[。\n]\s*$/.test(passage.text) && "…"}
          </a>
        </p>
      )}
      {reasons.length > 0 && (
        <p className="phrase mt-1 text-faded text-fine">
          <MixedText text={reasons.join(" · ")} locale={locale} />
        </p>
      )}
    </div>
  );
}

const within = ({ start, end }: { start: number; end: number }, from: number) => ({
  start: start - from,
  end: end - from,
});

/** The first found words as a text fragment, which browsers that know it highlight at the place of the anchor. */
function highlightOf({ text, marks, start }: NonNullable<SearchHit["passage"]>): string {
  const [first] = marks;
  if (!first) return "";
  const words = text.slice(first.start - start, first.end - start);
  // A dash and a comma are part of the fragment's own syntax.
  return `:~:text=${encodeURIComponent(words).replace(/-/g, "%2D")}`;
}
