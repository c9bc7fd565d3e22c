/** What stands around an enumeration of data that tells whether they got out, or are said not to have. */
import type { Enumeration } from "../../recognizers/data-types";
import type { NoticeText } from "../../structure/outline";
import { headingsAbove } from "../../structure/outline";
import { Features } from "../../weighing/features";

const REACH_BEFORE = 40;
const REACH_AFTER = 80;
const MOST_MEMBERS = 4;

/** The features of an enumeration in its notice. */
export function featuresOfEnumeration({ sentences }: NoticeText, enumeration: Enumeration): Features {
  const { sentence, mentions, start, end } = enumeration;
  const { text, line, lead, label, index } = sentence;
  const before = text.slice(Math.max(0, start - sentence.start - REACH_BEFORE), start - sentence.start);
  const after = text.slice(end - sentence.start, end - sentence.start + REACH_AFTER);
  const features = new Features();
  features.beginnings("after", after);
  features.endings("before", before);
  features.runs("after", after);
  features.runs("before", before);
  features.runs("end of sentence", text.slice(-24));
  features.runs("itself", text.slice(start - sentence.start, end - sentence.start).slice(0, 40));
  features.runs("label", (label ?? "").slice(-20));
  features.runs("lead", (lead?.text ?? "").slice(-40));
  for (const title of headingsAbove(line)) features.runs("heading", title.slice(0, 25));
  features.runs("sentence before", (sentences[index - 1]?.text ?? "").slice(-24));
  features.runs("sentence behind", (sentences[index + 1]?.text ?? "").slice(0, 24));
  features.flag(`section ${line.section}`);
  features.flag(`line ${line.role}`);
  features.flag(`${Math.min(MOST_MEMBERS, mentions.length)} members`);
  if (mentions.some(({ sure }) => sure)) features.flag("sure");
  return features;
}
