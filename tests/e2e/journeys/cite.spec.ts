import { expect, test } from "../test";

test("an incident is cited, by copying or by selecting", async ({ page, list, context, javaScriptEnabled }) => {
  await list.openIncident("ランサムウェア攻撃に関するお知らせとお詫び");
  const section = page.getByRole("region", { name: "引用と共有" });
  await expect(section).toContainText("@misc{kaijiroku-2023-451-jutekku,");
  const copy = section.getByRole("button", { name: "APAをコピー" });
  if (javaScriptEnabled === false) {
    await expect(copy).toBeHidden();
    return;
  }
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await copy.focus();
  await page.keyboard.press("Enter");
  await expect(section.getByRole("status").filter({ hasText: "コピーしました" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^ジュテック株式会社\. \(n\.d\.\)\. ランサムウェア攻撃に関するお知らせとお詫び\. Kaijiroku/,
  );
});

test("each language has a picture of the incident to be shared with", async ({ page, list, request }) => {
  await list.openIncident("ランサムウェア攻撃に関するお知らせとお詫び");
  const japanese = page.url();
  for (const address of [japanese, japanese.replace("/incidents/", "/en/incidents/")]) {
    await page.goto(address);
    const image = (await page.locator('meta[property="og:image"]').getAttribute("content")) ?? "";
    const response = await request.get(new URL(image).pathname + new URL(image).search);
    expect(response.headers()["content-type"]).toBe("image/png");
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute("content", "summary_large_image");
  }
});

test("chosen words of a notice are copied with their source, or as a link to just them", async ({
  page,
  list,
  context,
  javaScriptEnabled,
}) => {
  await list.openIncident("ランサムウェア攻撃に関するお知らせとお詫び");
  const source = page.getByRole("region", { name: "原文" });
  const quote = source.getByRole("button", { name: "出典つきでコピー" });
  await expect(quote).toHaveCount(0);
  if (javaScriptEnabled === false) return;
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const words = "流出済みのVPN の認証情報を利用し";
  await source.locator("[data-notice-text]").evaluate((body, wanted) => {
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    const starts: { node: Node; from: number }[] = [];
    let whole = "";
    while (texts.nextNode()) {
      starts.push({ node: texts.currentNode, from: whole.length });
      whole += texts.currentNode.textContent;
    }
    const placeOf = (at: number) => starts.findLast(({ from }) => from <= at) as (typeof starts)[number];
    const [first, last] = [whole.indexOf(wanted), whole.indexOf(wanted) + wanted.length - 1];
    const [start, end] = [placeOf(first), placeOf(last)];
    getSelection()?.setBaseAndExtent(start.node, first - start.from, end.node, last + 1 - end.from);
  }, words);
  await expect(quote).toBeInViewport();
  await quote.focus();
  await page.keyboard.press("Enter");
  await expect(source.getByRole("status").filter({ hasText: "コピーしました" })).toBeVisible();
  const quoted = await page.evaluate(() => navigator.clipboard.readText());
  expect(quoted).toMatch(/^「流出済みのVPN の認証情報を利用し」\nジュテック株式会社\. .*#text-1-\d+:~:text=%E6/);
  await source.getByRole("button", { name: "この箇所へのリンクをコピー" }).click();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(quoted).toContain(address);
  await page.goto(new URL(address).pathname + new URL(address).hash);
  await expect(page.locator(new URL(address).hash.split(":~:")[0] ?? "")).toBeAttached();
});
