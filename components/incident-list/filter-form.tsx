"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useTransition } from "react";

interface FilterFormProps {
  /** Where the form leads; also without a script. */
  action: string;
  /** The address that the choices inside show. When it changes by other means (a chip, Back), they follow it. */
  address: string;
  children: ReactNode;
}

/** What has been filled in, without the fields left empty. */
function filledIn(form: HTMLFormElement): string {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value.trim() !== "") params.append(name, value.trim());
  }
  return params.toString();
}

/** A plain GET form. With a script, ticking a choice shows its incidents at once, and the list stays in place. */
export function FilterForm({ action, address, children }: FilterFormProps) {
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [isPending, startTransition] = useTransition();

  const lastTicked = useRef<HTMLInputElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what calls for the reset
  useEffect(() => {
    form.current?.reset();
    // New counts may have moved the choice to another place in its list, which takes the focus from it.
    if (document.activeElement === document.body) lastTicked.current?.focus({ preventScroll: true });
  }, [address]);

  const follow = (element: HTMLFormElement) => {
    const query = filledIn(element);
    startTransition(() => router.push(query === "" ? action : `${action}?${query}`, { scroll: false }));
  };

  return (
    <form
      ref={form}
      method="get"
      action={action}
      aria-busy={isPending}
      className="aria-busy:opacity-60"
      onChange={(event) => {
        if (!(event.target instanceof HTMLInputElement) || event.target.type !== "checkbox") return;
        lastTicked.current = event.target;
        follow(event.currentTarget);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        follow(event.currentTarget);
        event.currentTarget.closest("details")?.removeAttribute("open");
        document.getElementById("results")?.focus();
      }}
    >
      {children}
    </form>
  );
}
