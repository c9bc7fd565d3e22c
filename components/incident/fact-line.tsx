import type { ReactNode } from "react";
import { type Locale, stringsFor } from "@/lib/i18n";
import { EvidenceLinks } from "./evidence-links";
import { type Fact, factAnchor } from "./facts";

interface FactValueProps {
  /** Absent where the notices state nothing; `children` is then not shown. */
  fact: Fact | undefined;
  locale: Locale;
  children: ReactNode;
}

/** A value with its basis and the way to its words; 記載なし where there is none. */
export function FactValue({ fact, locale, children }: FactValueProps) {
  if (!fact) return <span className="text-faded">{stringsFor(locale).value.unknown}</span>;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      <span id={factAnchor(fact.key)} data-fact="">
        {children}
      </span>
      <EvidenceLinks fact={fact} locale={locale} />
    </span>
  );
}

/** One line of the fact sheet. */
export function FactLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[4.5rem_1fr] gap-x-3 border-t py-2 sm:grid-cols-[8rem_1fr] sm:gap-x-4">
      <dt className="pt-0.5 text-faded text-small">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
