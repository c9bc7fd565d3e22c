"use client";

import { useSyncExternalStore } from "react";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

function chooseTheme(theme: Theme): void {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

/** System, light or dark; kept in this browser and applied before the first paint by `/theme.js`. */
export function ThemeChoice({ label, names }: { label: string; names: Record<Theme, string> }) {
  const current = useSyncExternalStore(subscribe, currentTheme, () => "system" as const);
  return (
    <fieldset className="needs-script m-0 flex border-0 p-0">
      <legend className="sr-only">{label}</legend>
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          aria-pressed={theme === current}
          onClick={() => chooseTheme(theme)}
          className="min-h-9 min-w-9 cursor-pointer px-1 sm:px-2 text-faded text-fine hover:text-ink aria-pressed:text-ink aria-pressed:underline aria-pressed:decoration-2 aria-pressed:decoration-shu aria-pressed:underline-offset-4"
        >
          {names[theme]}
        </button>
      ))}
    </fieldset>
  );
}
