import { expect, test } from "vitest";
import {
  after,
  anyOf,
  before,
  captured,
  inOrder,
  notAfter,
  notBefore,
  optional,
  regex,
  repeated,
} from "../../lib/parser/vocabulary/patterns";

const LOST = /紛失|遺失/;

const found = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[0] ?? null;

test.each([
  ["the first phrase that fits", anyOf([/誤送/, LOST, /誤送信/]), "誤送信", "誤送"],
  ["parts in their order", inOrder([/書類/, /[をの]/, LOST]), "書類を遺失", "書類を遺失"],
  ["parts in another order", inOrder([/書類/, /[をの]/, LOST]), "遺失の書類", null],
  ["a named part is one whole", regex`書類を${LOST}し`, "書類を遺失し", "書類を遺失し"],
  ["a named part with a quantifier", regex`${/不正な?/}?アクセス`, "アクセス", "アクセス"],
  ["an escape in a template stays one", regex`\d{2}件${LOST}`, "12件紛失", "12件紛失"],
  ["a part left out", inOrder([/書類/, optional([/等|など/, /一式/]), LOST]), "書類紛失", "書類紛失"],
  ["a part repeated", inOrder([/^/, repeated([/書類/, /、/], "{1,3}"), LOST]), "書類、書類紛失", "書類、書類紛失"],
  ["a part repeated too often", inOrder([/^/, repeated([/書類/], "{1,2}"), LOST]), "書類書類書類紛失", null],
  ["a place before", inOrder([/市/, before([/役所/, /長/])]), "市長", "市"],
  ["a place not before", inOrder([/市/, notBefore([/民/, /場/])]), "市場と市", "市"],
  ["a place behind", inOrder([after([/全/, /各/]), /市/]), "各市", "市"],
  ["a place not behind", inOrder([notAfter([/コール|データ/, /お客様/]), /センター/]), "コールセンター", null],
])("%s", (_, pattern, text, expected) => expect(found(pattern, text)).toBe(expected));

test("captures by number and by name", () => {
  expect(inOrder([captured([/\d{1,3}/]), /件/]).exec("12件")?.[1]).toBe("12");
  expect(inOrder([captured([/件/, /名/], "unit")]).exec("12名")?.groups?.unit).toBe("名");
});

test("flags are those of the outermost pattern", () => {
  expect(anyOf([/bcc/, /cc/g], "i").flags).toBe("i");
  expect(inOrder([/b/i, /cc/]).test("BCC")).toBe(false);
});
