/** One thing to go to: an organization, an incident, or the incidents of a cause or a kind of data. */
export interface Suggestion {
  /** What it is, in words. */
  kind: string;
  text: string;
  /** Of `text`, when it is not of the page's language. */
  lang: string | null;
  /** How many incidents, in words; null where it is one. */
  count: string | null;
  href: string;
}

interface SuggestionListProps {
  /** Of the list `ID-list`, of its options `ID-0` and so on. */
  id: string;
  label: string;
  suggestions: readonly Suggestion[];
  active: number;
  onChoose: (suggestion: Suggestion) => void;
}

/** The options below a search box; the keys are the box's own. */
export function SuggestionList({ id, label, suggestions, active, onChoose }: SuggestionListProps) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label={label} hidden={suggestions.length === 0} className="suggestions">
      {suggestions.map((suggestion, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box that owns the list has the focus and the keys
        <div
          key={suggestion.href}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // The box keeps the focus, or the list would be gone before the click.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(suggestion)}
        >
          <span className="palt text-faded text-fine">{suggestion.kind}</span>
          <span lang={suggestion.lang ?? undefined} className="min-w-0 truncate">
            {suggestion.text}
          </span>
          {suggestion.count !== null && <span className="text-faded text-fine">{suggestion.count}</span>}
        </div>
      ))}
    </div>
  );
}
