import { type Locale, stringsFor } from "@/lib/i18n";

/** The parts of a page below its first screen, each a link. */
export function PageContents({ parts, locale }: { parts: readonly { id: string; name: string }[]; locale: Locale }) {
  return (
    <nav aria-label={stringsFor(locale).incident.contents} className="no-print mt-3">
      <ul className="flex flex-wrap gap-x-4 text-small">
        {parts.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
