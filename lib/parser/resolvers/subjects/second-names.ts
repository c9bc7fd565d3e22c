/** Owners who are named once more by another word, which tells of nobody else. */
import type { SubjectKind } from "../../../taxonomy";
import { EVENT } from "../../vocabulary/subjects-by-matter";
import { CONSIGNEE, ROLE_WORD } from "../../vocabulary/subjects-told";
import type { Owner } from "./owners";

/** 「申込者の情報が…」 of 「保護者 32名」: what people did is a second name for those who are counted by another. */
export function withoutSecondNames(owners: Owner[], text: string): Owner[] {
  const named = withoutHouseholds(withoutConsignees(withoutFirms(owners, text), text), text);
  const counted = new Set(named.filter(({ rule }) => rule === "counted-as-concerned").map(({ code }) => code));
  const isPublicCounted = [...counted].some((code) => PUBLIC.has(code));
  const isEvent = EVENT.test(text);
  return named.filter(
    ({ code, span }) =>
      !isPublicCounted ||
      counted.has(code) ||
      (isEvent && code === "participants") ||
      !ROLE_WORD.test(text.slice(span.start, span.end)),
  );
}

/** Where 「お客様のご担当者」 are concerned, the customers are firms; where customers are, 「使用者」 are they. */
function withoutFirms(owners: Owner[], text: string): Owner[] {
  const wordsOf = ({ span }: Owner) => text.slice(span.start, span.end);
  const areFirms = owners.some((owner) => /^お客(?:様|さま)(?:企業)?のご?担当者$/.test(wordsOf(owner)));
  const areCustomers = owners.some(({ code, rule }) => code === "customers" && rule === "counted-as-concerned");
  return owners.filter(
    (owner) =>
      !(areFirms && /^お客(?:様|さま)$/.test(wordsOf(owner)) && !OF_THEIR_OWN.has(owner.rule)) &&
      !(areCustomers && wordsOf(owner) === "使用者"),
  );
}

/** 「お客様の氏名、住所が漏えいし、ご担当者の氏名も」: customers of whom data or a figure are told besides are persons. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(["counted-as-concerned", "owner-of-affected-data"]);

const PUBLIC: ReadonlySet<SubjectKind> = new Set(["students", "guardians", "patients", "residents"]);

/** Whom a customer had something sent to is data of the customer, unless these alone are counted. */
function withoutConsignees(owners: Owner[], text: string): Owner[] {
  const isConsignee = ({ span }: Owner) => CONSIGNEE.test(text.slice(Math.max(0, span.start - 3), span.end));
  const senders = owners.some(({ code }) => code === "customers" || code === "donors");
  return owners.filter((owner) => !isConsignee(owner) || (!senders && owner.rule !== "owner-of-affected-data"));
}

/** 「申込者46名、合わせて46世帯」: households of those who are called by what they did are no more than their number. */
function withoutHouseholds(owners: Owner[], text: string): Owner[] {
  if (!owners.some(({ code }) => code === "participants" || code === "customers")) return owners;
  return owners.filter(({ span }) => !/^\d世帯$/.test(text.slice(span.start - 1, span.end)));
}
