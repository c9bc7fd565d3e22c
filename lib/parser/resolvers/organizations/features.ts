/** What stands around the mentions of an organization that tells what it is to the discloser. */
import { lineAt, sentenceAt } from "../../structure/lookup";
import { headingsAbove, type NoticeText } from "../../structure/outline";
import { Features } from "../../weighing/features";
import { type KnownOrganization, kindOf } from "./known";

const REACH_BEFORE = 30;
const REACH_AFTER = 50;
/** The first mentions say what it is. */
const MOST_MENTIONS = 4;

/** The features of an organization in a notice: those of its mentions together. */
export function featuresOfOrganization(notice: NoticeText, organization: KnownOrganization): Features {
  const features = new Features();
  features.flag(`kind ${kindOf(organization.name)}`);
  features.flag(`${Math.min(MOST_MENTIONS, organization.mentions.length)} mentions`);
  addWordsAround(notice, organization, features);
  return features;
}

/** The words around the mentions, without what the name itself tells. */
export function addWordsAround(notice: NoticeText, { mentions }: KnownOrganization, features: Features): void {
  for (const { start, end, shape } of mentions.slice(0, MOST_MENTIONS)) {
    const sentence = sentenceAt(notice, start);
    const line = lineAt(notice, start);
    if (!sentence || !line) continue;
    const before = notice.text.slice(Math.max(sentence.line.start, start - REACH_BEFORE), start);
    const after = notice.text.slice(end, Math.min(line.end, end + REACH_AFTER));
    features.beginnings("after", after);
    features.endings("before", before);
    features.runs("before", before);
    features.runs("after", after);
    features.runs("label", (sentence.label ?? "").slice(-20));
    for (const title of headingsAbove(line).slice(0, 1)) features.runs("heading", title.slice(0, 25));
    features.flag(`section ${line.section}`);
    features.flag(`line ${line.role}`);
    features.flag(`shape ${shape}`);
    if (before.trim() === "") features.flag("nothing before");
    if (after.trim() === "") features.flag("nothing after");
  }
}
