"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useTransition } from "react";
import { filledIn } from "./filled-in";

interface FilterFormProps {
  /** By which fields elsewhere on the page, such as the search box, belong to the form. */
  id: string;
  /** Where the form leads; also without a script. */
  action: string;
  /** The address that the choices inside show. When it changes by other means (a chip, Back), they follow it. */
  address: string;
  children: ReactNode;
}

/** A plain GET form. With a script, ticking a choice shows its incidents at once, and the list stays in place. */
export function FilterForm({ id, action, address, children }: FilterFormProps) {
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
      id={id}
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
