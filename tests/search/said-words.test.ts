import { describe, expect, it } from "vitest";
import { filterOf } from "../../lib/filters";
import { stemEnglish } from "../../lib/search/vocabulary/english";
import { allSayings, findSaying } from "../../lib/search/vocabulary/said-words";

const wordsOf = (said: string) => findSaying(said)?.words.map(({ term }) => term) ?? [];
const factsOf = (said: string) => findSaying(said)?.facts.map(({ key, code }) => `${key}:${code}`) ?? [];

describe("what people say leads to what notices call it", () => {
  it.each([
    ["なくす", "紛失"],
    ["持ち逃げ", "持ち出し"],
    ["看護婦", "看護師"],
    ["うその警告画面", "サポート詐欺"],
    ["知らない人に届く", "誤送付"],
    ["laptop", "ノートパソコン"],
    ["laptops", "ノートパソコン"],
    ["stole", "窃取"],
    ["stolen", "窃取"],
    ["leaving", "置き忘れ"],
    ["left", "置き忘れ"],
    ["Left Behind", "置き忘れ"],
    ["dropped", "落とす"],
    ["ex-employee", "元従業員"],
    ["former employees", "元従業員"],
    ["zero-day", "脆弱性"],
    ["Philippines", "フィリピン"],
  ])("%s: %s", (said, word) => {
    expect(wordsOf(said)).toContain(word);
  });

  it.each([
    ["lost", "cause:loss"],
    ["なくす", "cause:loss"],
    ["給料", "data:salary"],
    ["payslips", "data:salary"],
    ["town hall", "kind:municipality"],
    ["job applicants", "subject:applicants"],
  ])("%s is the fact %s", (said, fact) => {
    expect(factsOf(said)).toContain(fact);
  });

  it.each(["紛失", "宝くじ", "penguin", "", "red", "the"])("nothing of %j", (said) => {
    expect(findSaying(said)).toBeNull();
  });

  it("and every fact is one of the catalog, every word one that can be looked for", () => {
    for (const [said, { words, facts }] of allSayings) {
      expect(words.length + facts.length, said).toBeGreaterThan(0);
      for (const { key, code } of facts) expect(Object.keys(filterOf(key).choices ?? {}), said).toContain(code);
      for (const { term, weight } of words) {
        expect(term.trim(), said).not.toBe("");
        expect(weight, `${said} ${term}`).toBeGreaterThan(0);
        expect(weight, `${said} ${term}`).toBeLessThanOrEqual(1);
      }
    }
  });
});

describe("the forms of an English word have one key", () => {
  it.each([
    ["leaks leaked leaking leak"],
    ["steal stole stolen steals stealing"],
    ["lose lost losing"],
    ["expose exposed exposing exposes"],
    ["drop dropped dropping"],
    ["call called calling calls"],
    ["copy copies copied"],
    ["address addresses"],
    ["send sent sending"],
  ])("%s", (forms) => {
    expect(new Set(forms.split(" ").map(stemEnglish)).size).toBe(1);
  });

  it.each([
    ["loss", "lose"],
    ["red", "r"],
    ["sns", "sn"],
    ["bus", "bu"],
    ["thing", "th"],
  ])("%s is not %s", (word, other) => {
    expect(stemEnglish(word)).not.toBe(stemEnglish(other));
  });
});
