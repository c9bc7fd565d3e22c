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
