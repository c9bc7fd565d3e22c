import type { ReactNode } from "react";

export interface SubjectFact {
  name: string;
  value: ReactNode;
}

/** What a subject is and its main figures, as names and values. */
export function SubjectFacts({ facts }: { facts: readonly SubjectFact[] }) {
  return (
    <dl className="mt-4 grid max-w-3xl gap-x-6 gap-y-1.5 text-small sm:grid-cols-[13rem_1fr]">
      {facts.map(({ name, value }) => (
        <div key={name} className="contents">
          <dt className="text-faded">{name}</dt>
          <dd className="mb-1.5 sm:mb-0">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
