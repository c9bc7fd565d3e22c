/**
 * Who discloses. A notice names its author in its heading, letterhead, signature, contact block or first
 * sentence, or only calls itself 当社 本市 本学; every name in the text gathers points for such places.
 */
import type { NoticeOrganization } from "../../../notice";
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import type { OrganizationMention } from "../../recognizers/organizations";
import type { NoticeText } from "../../structure/outline";
import { type Candidate, findingFrom } from "../../trace";
import { authorNameOf } from "./author-names";
import { generalSignsOf, selfEndingsIn, signsOf, sumOfDistinct } from "./author-signs";
import { coreOf, kindOf, organizationsIn } from "./known";
import { findSigner } from "./signers";

/** The discloser, or null where the text names nobody who could be it. */
export function readOrganization(reading: Reading): NoticeOrganization | null {
  const { notice, header, trace } = reading;
  const printed = header.organization;
  if (printed) {
    const again = mentionInText(notice, printed.name);
    const name = again && again.name.length > printed.name.length ? again.name : printed.name;
    trace.accept("organization", { value: name, span: printed.span, rule: "collection-heading", score: 100 });
    return {
      name,
      kind: kindOf(name),
      ...findingFrom(notice, again ? [printed.span, again] : [printed.span], "collection-heading"),
    };
  }
  const candidates = candidatesIn(reading).sort((a, b) => b.score - a.score);
  const [best, second] = candidates;
  if (!best || best.score <= 0) return ownerOfHouse(reading) ?? signerIn(reading);
  const owner = ownerOfSchool(reading.notice, best);
  if (owner) {
    trace.accept("organization", owner);
    trace.reject("organization", best, "a school whose board speaks for it");
    return { name: owner.value, kind: kindOf(owner.value), ...findingFrom(reading.notice, owner.spans, owner.rule) };
  }
  trace.accept("organization", best);
  for (const lost of candidates.slice(1))
    trace.reject("organization", lost, `fewer signs of the author than ${best.value}`);
  const needsReview =
    second && second.score >= best.score * 0.8
      ? `${second.value} is nearly as likely`
      : best.score < 4
        ? "few signs of the author"
        : null;
  return { name: best.value, kind: kindOf(best.value), ...findingFrom(notice, best.spans, best.rule, { needsReview }) };
}

/** Where the notice itself names whom the collection's heading names: with its legal form, if it has one anywhere. */
function mentionInText(notice: NoticeText, name: string): OrganizationMention | null {
  const core = coreOf(name);
  const [, ...others] = organizationsIn(notice).find((one) => coreOf(one.name) === core)?.mentions ?? [];
  return others.find((mention) => mention.name !== name && mention.name.includes(name)) ?? others[0] ?? null;
}

const RUN_BY = /^(?<body>.{1,8}?[都道府県市区町村])立./;
/** 「X市立…公民館で開催した」: whoever came together there. */
const IS_A_VENUE = /^(?:にて|において|で|を(?:会場|お?借り))、?(?:に|として)?(?:開催|開か|開い|催|実施|行[っわい])/;
const BOARD_OF_OWNER = /^(?:教育庁|教育局|教育委員会)/;

/** 「X府立…学校において」, and whoever is to be asked is the 教育庁: the one that runs the school speaks. */
function ownerOfSchool({ lines }: NoticeText, best: OrganizationCandidate): OrganizationCandidate | null {
  const body = RUN_BY.exec(best.value)?.groups?.body;
  if (!body || best.rule === "letterhead" || best.rule === "signature") return null;
  const asks = lines
    .slice(-8)
    .some((line) => BOARD_OF_OWNER.test(line.text.replace(/^.{0,10}?(?:問い?合わ?せ先?|連絡先|担当)[ :]*/, "").trim()));
  const span = { start: best.span.start, end: best.span.start + body.length };
  return asks ? { ...best, value: body, span, spans: [span], rule: "runs-the-school" } : null;
}

/** 「X区立…館において」, and 「区では」: the body that is named only in its house. */
function ownerOfHouse({ notice, trace }: Reading): NoticeOrganization | null {
  const self = selfEndingsIn(notice.text);
  for (const { mentions } of organizationsIn(notice)) {
    const [mention] = mentions;
    const body = mention && RUN_BY.exec(mention.name)?.groups?.body;
    if (!body || IS_A_VENUE.test(notice.text.slice(mention.end, mention.end + 16))) continue;
    if (!self.some((ending) => ending.test(body))) continue;
    const span = { start: mention.start, end: mention.start + body.length };
    trace.accept("organization", { value: body, span, rule: "runs-the-house", score: 1 });
    return { name: body, kind: kindOf(body), ...findingFrom(notice, [span], "runs-the-house") };
  }
  return null;
}

interface OrganizationCandidate extends Candidate<string> {
  readonly spans: readonly Span[];
}

function candidatesIn(reading: Reading): OrganizationCandidate[] {
  const self = selfEndingsIn(reading.notice.text);
  const opening = reading.notice.sentences.filter(({ text }) => text.includes("。")).slice(0, 3);
  return organizationsIn(reading.notice).map((organization) => {
    const signs = organization.mentions.flatMap((mention) => signsOf(reading, opening, mention));
    signs.push(...generalSignsOf(organization, self));
    const best = signs.reduce((a, b) => (b.score > a.score ? b : a), {
      rule: "named",
      score: 0,
      mention: organization.mentions[0] as OrganizationMention,
    });
    const { name, span } = authorNameOf(reading.notice.text, best.mention, organization.name);
    return {
      value: name,
      span,
      spans: [span],
      rule: best.rule,
      score: sumOfDistinct(signs),
    };
  });
}

/** What only shops and firms call themselves. */
const SELLS = /[当弊](?:社|店)(?![一-龠])|当ショップ/;

/** A name of any make, where only its place tells that it is one: over or beside the one who signs for it. */
function signerIn({ notice, trace }: Reading): NoticeOrganization | null {
  const signed = findSigner(notice);
  if (!signed) return null;
  const candidate = { value: signed.name, span: signed.span, rule: signed.rule, score: 1 };
  trace.accept("organization", candidate);
  return {
    name: signed.name,
    kind: kindOf(signed.name) === "other" && SELLS.test(notice.text) ? "company" : kindOf(signed.name),
    ...findingFrom(notice, [signed.span], signed.rule, {
      needsReview: "only its place tells that it is a name",
    }),
  };
}
