"use client";

import { useState } from "react";

interface CopyButtonProps {
  /** The element whose text is copied. */
  targetId: string;
  /** Begins with what the button shows. */
  label: string;
  words: { copy: string; copied: string; selected: string };
}

/** Copies the text of an element, or selects it where the browser does not let a page copy; says which. */
export function CopyButton({ targetId, label, words }: CopyButtonProps) {
  const [said, setSaid] = useState("");

  const copy = async () => {
    const target = document.getElementById(targetId);
    if (!target) return;
    try {
      await navigator.clipboard.writeText(target.textContent ?? "");
      setSaid(words.copied);
    } catch {
      getSelection()?.selectAllChildren(target);
      setSaid(words.selected);
    }
  };

  return (
    <span className="needs-script no-print inline-flex items-center gap-2">
      <button type="button" onClick={copy} onBlur={() => setSaid("")} aria-label={label} className="control">
        {words.copy}
      </button>
      <span role="status" className="text-fine">
        {said}
      </span>
    </span>
  );
}
