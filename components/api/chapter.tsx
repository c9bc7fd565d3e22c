import type { ReactNode } from "react";

interface ChapterProps {
  id: string;
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A part of the page about the data, under its heading. */
export function Chapter({ id, title, lead, children }: ChapterProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="mt-10">
      <h2 id={`${id}-heading`} className="font-semibold text-lg">
        {title}
      </h2>
      {lead && <p className="phrase mt-2 max-w-[44em]">{lead}</p>}
      {children}
    </section>
  );
}
