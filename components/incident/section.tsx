import type { ReactNode } from "react";

interface SectionProps {
  id: string;
  title: string;
  children: ReactNode;
}

/** A titled part of the incident page, addressable by its id. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={`${id}-heading`} id={id} className="mt-9">
      <h2 id={`${id}-heading`} className="mb-2 font-semibold text-base">
        {title}
      </h2>
      {children}
    </section>
  );
}
