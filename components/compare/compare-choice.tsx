import { type Locale, localizePath } from "@/lib/i18n";
import { compareWords } from "@/lib/i18n/compare-words";

const FORM = "compare";

/** A box beside an incident of a list, sent by the form below the list. */
export function CompareChoice({ slug, title, locale }: { slug: string; title: string; locale: Locale }) {
  const words = compareWords[locale];
  return (
    <label className="no-print mt-1 flex min-h-6 cursor-pointer items-center justify-end gap-1.5 text-faded text-fine">
      <input
        type="checkbox"
        form={FORM}
        name="incidents"
        value={slug}
        aria-label={words.choose(title)}
        className="size-4 accent-shu"
      />
      <span aria-hidden="true">{words.compare}</span>
    </label>
  );
}

/**
 * Sets the chosen incidents of a list side by side. Once one is chosen it stays in sight, below the rows of the group
 * that it stands in.
 */
export function CompareForm({ locale }: { locale: Locale }) {
  return (
    <form
      id={FORM}
      action={localizePath(locale, "/compare")}
      className="no-print mt-4 bg-paper py-2 group-has-[[name=incidents]:checked]:sticky group-has-[[name=incidents]:checked]:bottom-0"
    >
      <button type="submit" className="control">
        {compareWords[locale].compareChosen}
      </button>
    </form>
  );
}
