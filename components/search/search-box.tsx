"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState, useTransition } from "react";
import { filledIn } from "../incident-list/filled-in";
import { type Suggestion, SuggestionList } from "./suggestion-list";
import { useSuggestions } from "./use-suggestions";

/** How long typing rests before the results follow it. */
const FOLLOW_MS = 280;

interface SearchBoxProps {
  /** Where the form leads, with the language. */
  action: string;
  /** The address that suggests. */
  suggestFrom: string;
  value: string;
  words: { label: string; placeholder: string; submit: string; suggestions: string };
  /** The form of filters that the words go with, so that results follow typing; without one, this is a form itself. */
  filterForm?: string;
}

/**
 * The search box: a plain field of a GET form. With a script it suggests as one types (a combobox), and where it
 * belongs to a list the results follow. What is typed in one go is one step of the history.
 */
export function SearchBox({ action, suggestFrom, value, words, filterForm }: SearchBoxProps) {
  const router = useRouter();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const [isPending, startTransition] = useTransition();
  const suggestions = useSuggestions(suggestFrom, text, isOpen);
  const follow = useFollowing(filterForm !== undefined, (isFirst) => {
    const form = input.current?.form;
    if (!form) return;
    const query = filledIn(form);
    const address = query === "" ? action : `${action}?${query}`;
    startTransition(() => router[isFirst ? "push" : "replace"](address, { scroll: false }));
  });

  // Back, a chip or a link may have changed what is searched for.
  useEffect(() => {
    if (document.activeElement !== input.current) setText(value);
  }, [value]);

  const choose = (suggestion: Suggestion) => {
    setIsOpen(false);
    follow.cancel();
    startTransition(() => router.push(suggestion.href));
  };

  const steer = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = suggestions[active];
    if (event.key === "Escape" && isOpen) setIsOpen(false);
    else if (event.key === "Enter" && isOpen && chosen) choose(chosen);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      const count = suggestions.length + 1;
      setIsOpen(true);
      // One place of the round is the field itself.
      setActive(((((active + 1 + step) % count) + count) % count) - 1);
    } else return;
    event.preventDefault();
  };

  const isShown = isOpen && suggestions.length > 0;
  const field = (
    <div className="search-box" aria-busy={isPending}>
      <input
        ref={input}
        id="search"
        type="search"
        name="q"
        form={filterForm}
        value={text}
        maxLength={200}
        aria-label={words.label}
        placeholder={words.placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
          setIsOpen(true);
          const { isComposing } = event.nativeEvent as InputEvent;
          if (!isComposing) follow.soon();
        }}
        onCompositionEnd={follow.soon}
        onFocus={follow.begin}
        onBlur={() => setIsOpen(false)}
        onKeyDown={steer}
        className="field search-field"
      />
      <button type="submit" form={filterForm} className="control control-strong shrink-0">
        {words.submit}
      </button>
      <SuggestionList
        id={id}
        label={words.suggestions}
        suggestions={isShown ? suggestions : []}
        active={active}
        onChoose={choose}
      />
    </div>
  );
  if (filterForm !== undefined) return field;
  return (
    <form method="get" action={action} onSubmit={() => setIsOpen(false)}>
      {field}
    </form>
  );
}

interface Following {
  /** What is typed from now on is a new step. */
  begin: () => void;
  soon: () => void;
  cancel: () => void;
}

/**
 * Calls back once typing rests. It is the first time until the address has changed since `begin`: on a slow connection
 * the first results may still be under way when more is typed, and replacing then would lose the page begun on.
 */
function useFollowing(isWanted: boolean, go: (isFirst: boolean) => void): Following {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const begunAt = useRef<string | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  const cancel = () => clearTimeout(timer.current);
  return {
    begin: () => {
      begunAt.current = location.href;
    },
    soon: () => {
      cancel();
      if (!isWanted) return;
      timer.current = setTimeout(() => {
        go(begunAt.current === null || begunAt.current === location.href);
      }, FOLLOW_MS);
    },
    cancel,
  };
}
