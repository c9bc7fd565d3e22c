/** The body cut into parts by what each is for: from a heading to the next one, each with its kind. */
import type { Section } from "../../notice";
import type { Reading } from "../reading";

/** The parts of the notice in order; together they cover every line of it. Offsets count in the body. */
export function readSections({ notice }: Reading): Section[] {
  const sections: Section[] = [];
  let from = 0;
  while (from < notice.lines.length) {
    const first = notice.lines[from];
    if (!first) break;
    let to = from + 1;
    while (to < notice.lines.length && notice.lines[to]?.heading === first.heading) to++;
    const last = notice.lines[to - 1] ?? first;
    const { start, end } = notice.source.toBody({ start: first.start, end: last.end });
    sections.push({ kind: first.section, heading: headingTextOf(notice.source.body, first, notice), start, end });
    from = to;
  }
  return sections;
}

function headingTextOf(
  body: string,
  first: Reading["notice"]["lines"][number],
  notice: Reading["notice"],
): string | null {
  if (!first.heading) return null;
  const { start, end } = notice.source.toBody(first.heading.span);
  return body.slice(start, end);
}
