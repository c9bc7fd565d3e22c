import { describe, expect, it } from "vitest";
import { adviceVocabulary } from "@/lib/guidance/advice";
import { adviseAffected, answerQuestions } from "@/lib/guidance/advise";
import { causes, codesOf, type DataTypeCode, dataTypes, type Outcome, outcomes } from "@/lib/taxonomy";

const codesFor = (affectedData: DataTypeCode[], outcome: Outcome | null = "confirmed", cause = "unknown") =>
  adviseAffected({ affectedData, causes: [cause as keyof typeof causes], outcome })?.given.map(({ code }) => code);

describe("what people affected are told to do", () => {
  it.each([
    [["card_number"], "unknown", ["letter", "card"]],
    [["password", "email"], "unknown", ["letter", "password", "contact"]],
    [["email"], "malware", ["letter", "stolenMail", "contact"]],
    [["bank_account", "address"], "ransomware", ["letter", "bank", "address", "ransom"]],
    [["name"], "misdelivery", ["letter", "received"]],
    [["name"], "unknown", ["letter"]],
    [[], "unknown", ["letter"]],
  ] as [DataTypeCode[], string, string[]][])("%j after %s: %j", (types, cause, expected) => {
    expect(codesFor(types, "confirmed", cause)).toEqual(expected);
  });

  it("is nothing where nothing leaked", () => {
    expect(adviseAffected({ affectedData: ["card_number"], causes: ["theft"], outcome: "not_leaked" })).toBeNull();
  });

  it("is introduced as surely as the outcome allows, and no surer", () => {
    const certainty = (outcome: Outcome | null) =>
      adviseAffected({ affectedData: [], causes: [], outcome })?.certainty ?? "none";
    expect([null, ...codesOf(outcomes)].map(certainty)).toEqual(["unsaid", "leaked", "maybe", "open", "none"]);
  });

  it("says because of which kinds of data, and of those alone", () => {
    const guided = adviseAffected({ affectedData: ["name", "card_expiry"], causes: [], outcome: "possible" });
    expect(guided?.given.map(({ because }) => because)).toEqual([[], ["card_expiry"]]);
  });

  it("is something even where no kind of data is named: the lead says that steps follow", () => {
    for (const outcome of [null, "confirmed", "possible", "investigating"] as const)
      expect(codesFor([], outcome)).toEqual(["letter"]);
  });

  it("has a use for every piece of advice", () => {
    const given = new Set(codesOf(causes).flatMap((cause) => codesFor(codesOf(dataTypes), "confirmed", cause) ?? []));
    expect([...given].sort()).toEqual(Object.keys(adviceVocabulary).sort());
  });
});

describe("the questions that are asked first", () => {
  const answersFor = (affected: DataTypeCode[], excluded: DataTypeCode[]) =>
    Object.fromEntries(answerQuestions(affected, excluded).map(({ question, answer }) => [question, answer]));

  it("tells what leaked, what did not and what is not mentioned apart", () => {
    expect(answersFor(["card_number"], ["card_security_code", "password"])).toEqual({
      card: "partly",
      password: "excluded",
      bank: "unmentioned",
      governmentId: "unmentioned",
    });
    expect(answersFor(["password_hash"], [])).toMatchObject({ password: "affected", card: "unmentioned" });
  });
});
