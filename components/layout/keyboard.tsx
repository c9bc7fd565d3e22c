"use client";

import { useEffect, useRef } from "react";

/** What a key does, as the help says it. */
export interface KeyHelp {
  key: string;
  does: string;
}

interface KeyboardProps {
  title: string;
  close: string;
  keys: readonly KeyHelp[];
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The links that `j` and `k` go through: one for each entry of the page's list. */
const entries = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("[data-entry] h3 a, [data-entry] > a")];

function focusSearch(): boolean {
  const field = document.getElementById("search");
  if (!(field instanceof HTMLInputElement)) return false;
  field.focus();
  field.select();
  return true;
}

/** The entry after or before the focused one; from anywhere else the first one that the window shows. */
function focusEntry(step: 1 | -1): boolean {
  const list = entries();
  const at = list.indexOf(document.activeElement as HTMLElement);
  const from = list.findIndex((entry) => entry.getBoundingClientRect().top >= 0);
  const next = at < 0 ? list[Math.max(0, from)] : list[at + step];
  next?.focus();
  return next !== undefined;
}

/** `/` to search, `j` and `k` through a list, `?` for help: single keys, only while nothing is being typed. */
export function Keyboard({ title, close, keys }: KeyboardProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
      if (dialog.current?.open) return;
      const handled =
        (event.key === "/" && focusSearch()) ||
        (event.key === "j" && focusEntry(1)) ||
        (event.key === "k" && focusEntry(-1)) ||
        event.key === "?";
      if (!handled) return;
      event.preventDefault();
      if (event.key === "?") dialog.current?.showModal();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  return (
    <dialog ref={dialog} aria-labelledby="keys-title" className="keys no-print">
      <h2 id="keys-title" className="font-semibold">
        {title}
      </h2>
      <dl className="my-4 grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 text-small">
        {keys.map(({ key, does }) => (
          <div key={key} className="contents">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="control">
          {close}
        </button>
      </form>
    </dialog>
  );
}
