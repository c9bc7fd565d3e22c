/** The states of a service as the page of its states tells them, each with its time over what is said of it. */
import { anyOf, inOrder } from "../../../vocabulary/patterns";
import type { Frame } from "./frame";
import type { PlacedDate, Sign } from "./placed-date";

/** 「2024-03-08 17:00 JST — 調査完了」: the newest dates the page, where nothing else does. */
export function stateSign({ index, line }: PlacedDate, { lines }: Frame): Sign | null {
  if (!STATE_LINE.test(line.text)) return null;
  const states = lines.filter(({ text }, at) => STATE_LINE.test(text) && lines[at + 1]?.text.includes("。"));
  const isAmongThem = states.length >= FEWEST && states.includes(lines[index] as Frame["lines"][number]);
  return isAmongThem && states.some(({ text }) => STATE_WORD.test(text))
    ? { rule: "state-of-service", score: 70 }
    : null;
}

/** One date over a text may head a chronology. */
const FEWEST = 2;

const STATE_LINE = inOrder(
  [
    /^\s*[[【]?20\d\d[年/.-]\d{1,2}[月/.-]\d{1,2}日? \d{1,2}(?::\d{2}|時(?:\d{1,2}分)?)[\]】]?/,
    /(?: ?\(?(?:JST|日本時間)\)?)?[ :|–—-]{1,4}[^。、]{2,16}$/,
  ],
  "i",
);
/** What chronologies of other pages do not say. */
const STATE_WORD = anyOf(
  [
    /調査中|監視中|経過観察|原因(?:を|の)?特定|対応中|(?:解決|修正|復旧|対応)済/,
    /investigating|identified|monitoring|resolved/,
  ],
  "i",
);
