import { describe, expect, it } from "vitest";
import { foldReports, shownDate, toPartialDate } from "../../lib/catalog/incident-facts";
import { makeNotice } from "./notices";

describe("foldReports: the newest report that speaks of a fact", () => {
  const facts = foldReports([
    makeNotice({
      disclosed: "2024-01-01",
      discovered: "2023-12-30",
      causes: ["unauthorized_access"],
      data: ["name", "email"],
      excluded: ["card_number"],
      affected: { value: 470, unit: "people", qualifier: "max" },
      outcome: "investigating",
      viaThirdParty: true,
    }),
    makeNotice({
      sequence: "followup",
      disclosed: "2024-02-01",
      occurredFrom: "2023-12-01",
      causes: ["vulnerability_exploit", "credential_abuse"],
      data: ["phone", "card_number"],
      excluded: ["email"],
      affected: { value: 57, unit: "people", qualifier: "exact" },
      outcome: "confirmed",
    }),
    makeNotice({ sequence: "final", disclosed: "2024-03-01" }),
  ]);

  it("takes figure, outcome and cause from the last that states them", () => {
    expect(facts.affected).toMatchObject({ value: 57, report: 2 });
    expect(facts.outcome).toMatchObject({ value: "confirmed", report: 2 });
    expect(facts.causes.map(({ code, primary }) => [code, primary])).toEqual([
      ["vulnerability_exploit", true],
      ["credential_abuse", false],
    ]);
    expect(facts.discovered).toMatchObject({ value: "2023-12-30", report: 1 });
  });

  it("keeps each data type with its newest status", () => {
    const statuses = Object.fromEntries(facts.dataTypes.map(({ code, status }) => [code, status]));
    expect(statuses).toEqual({ name: "affected", email: "excluded", phone: "affected", card_number: "affected" });
  });

  it("was disclosed with the first report, and last spoken of in the last", () => {
    expect(facts.disclosed).toMatchObject({ value: "2024-01-01", report: 1 });
    expect(facts.latestDisclosed).toMatchObject({ value: "2024-03-01", report: 3 });
  });

  it("came in through a third party once a report has said so", () => {
    expect(facts.viaThirdParty).toMatchObject({ value: true, report: 1 });
  });

  it("shows 原因不明 only where no report knows better", () => {
    const unknown = makeNotice({ causes: ["unknown"] });
    expect(foldReports([makeNotice({ causes: ["theft"] }), unknown]).causes[0]?.code).toBe("theft");
    expect(foldReports([unknown]).causes[0]?.code).toBe("unknown");
  });
});

describe("shownDate says which date it is", () => {
  it.each([
    [{ disclosed: "2024-05-01", discovered: "2024-04-01" }, "2024-1", "2024-05-01", "disclosed"],
    [{ discovered: "2024-04-01", occurredFrom: "2024-03" }, "2024-1", "2024-04-01", "discovered"],
    [{ occurredFrom: "2024-03" }, "2024-1", "2024-03", "occurred"],
    [{}, "2024-1", "2024", "reference"],
  ])("%j", (dates, reference, value, kind) => {
    expect(shownDate(foldReports([makeNotice(dates)]), reference)).toEqual({ ...toPartialDate(value), kind });
  });

  it("is none where nothing is known", () => {
    expect(shownDate(foldReports([makeNotice()]), null)).toBeNull();
    expect(shownDate(foldReports([makeNotice()]), "別紙1")).toBeNull();
  });
});
