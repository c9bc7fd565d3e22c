import type { FilterNote } from "@/lib/filters";
import type { Locale } from "@/lib/i18n";

/** What the address asked for that could not be used. */
export function FilterNotes({ notes, locale }: { notes: FilterNote[]; locale: Locale }) {
  if (notes.length === 0) return null;
  return (
    <ul className="mb-4 border border-edge px-4 py-2 text-small">
      {notes.map(({ param, value, text }) => (
        <li key={`${param}=${value}`}>{text[locale]}</li>
      ))}
    </ul>
  );
}
