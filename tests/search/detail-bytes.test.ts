import fc from "fast-check";
import { expect, test } from "vitest";
import { DetailWriter, readDetails } from "../../lib/search/analysis/dictionary/detail-bytes";

function store(words: readonly (readonly string[])[]) {
  const writer = new DetailWriter();
  const places = words.map((fields) => {
    const place = writer.begin();
    for (const field of fields) {
      for (let at = 0; at < field.length; at++) writer.write(field.charCodeAt(at));
      writer.close();
    }
    return place;
  });
  const bytes = writer.written();
  return { bytes, read: () => places.map((place, at) => readDetails(bytes, place, words[at]?.length ?? 0)) };
}

test("whatever the fields, they are read as they were written", () => {
  const unit = fc.constantFrom(..."aZ*~\u0080\u0081ÿĀ〓あアァー㈱漢髙Ā");
  const word = fc.array(fc.string({ unit, maxLength: 5 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      expect(store(words).read()).toEqual(words);
    }),
  );
});

test("katakana take a byte each, and what is said as it is written one altogether", () => {
  const words = [
    ["*", "ロウエイ", "ローエイ"],
    ["*", "ジョウホウ", "ジョウホウ"],
  ];
  expect(store(words).bytes).toHaveLength(2 + 5 + 5 + (2 + 6 + 2));
});
