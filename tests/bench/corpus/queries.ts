/** Searches as people make them, over the words of the corpus: the same for the same seed. */
import { brandWords, dataWords, placeHeads, placeTails, surnames, systems } from "./phrases";
import { Random } from "./random";

const common = [
  "個人情報",
  "漏えい",
  "不正アクセス",
  "紛失",
  "メール",
  "お詫び",
  "誤送信",
  "ランサムウェア",
  "USB",
  "流出",
  "委託先",
  "調査",
];
const parts = ["ランサム", "カード番号", "県警", "サーバ", "番号", "大学", "市", "不正", "漏洩", "フィッシング"];
const phrases = ['"個人情報を含む書類"', '"不正アクセス"', '"パスワード"', '"誤って送信"', '"二段階認証"'];
const fields = ["原因:紛失", "情報:email", "人数>1000", "年:2023", "組織:市", "結果:漏えいなし"];
const filters = [
  { cause: "ransomware" },
  { kind: "school" },
  { data: "email" },
  { outcome: "possible" },
  { disclosed_from: "2020" },
];

/** Addresses without their path: one word, two, phrases, parts, names, readings, fields, with and without filters. */
export function composeQueries(seed: number, count: number): string[] {
  const random = new Random(seed);
  const place = () => random.pick(placeHeads) + random.pick(placeTails);
  const shapes: (() => string)[] = [
    () => random.pick(common),
    () => random.pick(common),
    () => `${random.pick(common)} ${random.pick(systems)}`,
    () => `${random.pick(common)} ${random.pick(dataWords)[1]}`,
    () => random.pick(parts),
    () => random.pick(phrases),
    () => place(),
    () => `${place()} ${random.pick(common)}`,
    () => random.pick(brandWords),
    () => random.pick(surnames),
    () => `${random.pick(common)} -${random.pick(systems)}`,
    () => `${random.pick(fields)} ${random.pick(common)}`,
    () => `${random.integer(2005, 2026)}年${random.integer(1, 12)}月`,
    () => random.pick(["しんかわ", "kitayama", "ひがしの", "aokawa"]),
  ];
  return Array.from({ length: count }, () => {
    const params = new URLSearchParams({ q: random.pick(shapes)() });
    if (random.chance(0.3))
      for (const [param, value] of Object.entries(random.pick(filters))) params.set(param, String(value));
    return params.toString();
  });
}
