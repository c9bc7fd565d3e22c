import type { Locale } from "@/lib/i18n";
import { type Outcome, outcomes } from "@/lib/taxonomy";

/** Filled as far as a leak is certain: the shape says it as well as the words. */
const shapes: Record<Outcome, React.ReactNode> = {
  confirmed: <circle cx="6" cy="6" r="5.25" fill="currentColor" />,
  possible: (
    <>
      <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" />
      <path d="M6 1.25a4.75 4.75 0 0 1 0 9.5z" fill="currentColor" />
    </>
  ),
  investigating: <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" strokeDasharray="2 1.73" />,
  not_leaked: <circle cx="6" cy="6" r="4.75" fill="none" stroke="currentColor" />,
};

/** Whether anything leaked, as the notice says it. */
export function OutcomeMark({ outcome, locale }: { outcome: Outcome; locale: Locale }) {
  return (
    <span className="palt inline-flex items-center gap-1.5">
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" className="size-3 shrink-0">
        {shapes[outcome]}
      </svg>
      {outcomes[outcome].label[locale]}
    </span>
  );
}
