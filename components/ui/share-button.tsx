"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Hands the page's address to the device's own way of sharing; not shown where it has none. */
export function ShareButton({ title, url, label }: { title: string; url: string; label: string }) {
  const isPresent = useSyncExternalStore(
    never,
    () => typeof navigator.share === "function",
    () => false,
  );
  if (!isPresent) return null;
  // Turning away from the device's sheet is no error.
  const share = () => navigator.share({ title, url }).catch(() => {});
  return (
    <button type="button" onClick={share} className="control no-print">
      {label}
    </button>
  );
}
