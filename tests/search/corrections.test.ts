/** What may have been meant, from the words of an index. */
import { describe, expect, it } from "vitest";
import { getAnalyzer } from "../../lib/search/analysis";
import { SearchIndex } from "../../lib/search/index/search-index";
import { listTokens } from "../../lib/search/index/token-list";
import { findCorrections } from "../../lib/search/suggest/did-you-mean";

const index = new SearchIndex();
const body =
  "茨城県の斎藤商店は、フィッシングと不正アクセスにより個人情報が流出した。サーバーを調査した。固定資産税の通知書。";
index.update([0], 1, {
  readTexts: () => [{ field: 3, tokens: listTokens(getAnalyzer().analyze(body), { readings: true }) }],
});

describe("for a word that is not there, one is offered that", () => {
  it.each([
    ["sounds the same", "茨木県", "茨城県"],
    ["sounds the same", "個人常法", "個人情報"],
    ["sounds the same", "産業異端 流失", null],
    ["nearly sounds the same, between the same words", "固定資産是", "固定資産税"],
    ["nearly sounds the same, but stands nowhere between these", "通知資産是", null],
    ["has two letters the other way round", "フィッシグン", "フィッシング"],
    ["has another letter", "サーパー", "サーバー"],
    ["has another letter", "フィッツング", "フィッシング"],
  ])("%s: %s", (_, typed, meant) => {
    const [first] = findCorrections(index, typed);
    if (meant === null) expect(first).toBeUndefined();
    else expect(first).toBe(meant);
  });
});
