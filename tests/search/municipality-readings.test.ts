/** Names that begin with a municipality, read as its people read it. */
import { describe, expect, it } from "vitest";
import { readOrganizationName } from "../../lib/catalog/organization-readings";
import { getReader } from "../../lib/search/readings";

const read = getReader();

describe("a municipality is read", () => {
  it.each([
    ["東浦町", "ひがしうらちょう"],
    ["阿久比町", "あぐいちょう"],
    ["森町", "もりまち"],
    ["日吉津村", "ひえづそん"],
    ["白川村", "しらかわむら"],
    ["砂川市", "すながわし"],
    ["一関市", "いちのせきし"],
    ["国立市", "くにたちし"],
    ["四万十市", "しまんとし"],
    ["東村", "ひがしそん"],
    ["東村山市", "ひがしむらやまし"],
    ["橿原市", "かしはらし"],
    ["外ヶ浜町", "そとがはままち"],
  ])("%s", (name, reading) => {
    expect(readOrganizationName(name, read)).toBe(reading);
  });

  it.each([
    ["愛知県東浦町", "あいちけんひがしうらちょう"],
    ["愛媛県松前町", "えひめけんまさきちょう"],
    ["北海道松前町", "ほっかいどうまつまえちょう"],
  ])("in its prefecture: %s", (name, reading) => {
    expect(readOrganizationName(name, read)).toBe(reading);
  });

  it.each([
    ["国立市教育委員会", "くにたちしきょういくいいんかい"],
    ["国立市立病院", "くにたちしりつびょういん"],
    ["東浦町立中学校", "ひがしうらちょうりつちゅうがっこう"],
    ["中津市民病院", "なかつしみんびょういん"],
  ])("in what it runs: %s", (name, reading) => {
    expect(readOrganizationName(name, read)).toBe(reading);
  });

  it.each([
    ["大手町", "おおてまち"],
    ["国立大学", "こくりつだいがく"],
    ["森町内会", "もりちょうないかい"],
    ["町田市", "まちだし"],
  ])("and other names as before: %s", (name, reading) => {
    expect(readOrganizationName(name, read)).toBe(reading);
  });

  it.each(["池田町", "松前町", "南牧村"])("%s as the dictionary does: prefectures differ", (name) => {
    const words = ["北海道", "愛媛県", "群馬県", "長野県", "岐阜県", "福井県"].map((prefecture) =>
      readOrganizationName(prefecture + name, read).slice(readOrganizationName(prefecture, read).length),
    );
    expect(new Set(words).size).toBeGreaterThan(1);
    expect(words).toContain(readOrganizationName(name, read));
  });
});
