import { expect, test } from "../test";

test("a privacy officer sees which items a notice states, with the words", async ({ page, list }) => {
  await list.openIncident("ランサムウェア攻撃に関するお知らせとお詫び");
  const items = page.getByRole("region", { name: "法令の報告事項と、お知らせの記載" });
  await expect(items).toContainText("記載の有無であり、法的判断ではない");
  await expect(items.getByRole("term")).toHaveCount(9);
  await expect(items.getByRole("term").filter({ hasText: "本人通知" })).toHaveCount(5);
  await expect(items.getByRole("definition").nth(2)).toHaveText("記載なし");
  await items.getByRole("link", { name: "「4. 再発防止策」" }).click();
  await expect(page).toHaveURL(/#evidence-item-prevention-1$/);
  const words = page.locator("#evidence-item-prevention-1");
  await expect(words).toBeInViewport();
  await words.getByRole("link").click();
  await expect(page).toHaveURL(/#fact-item-prevention$/);
  await expect(page.locator("#fact-item-prevention")).toBeInViewport();
});

test("she sets incidents of the list side by side, and goes from one part to another", async ({ page, list }) => {
  await list.open("/incidents?cause=ransomware");
  await list
    .row("ジュテック株式会社")
    .getByRole("checkbox", { name: /^比べる/ })
    .check();
  // What to do with a choice is in sight at once, and covers nothing that has the focus.
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.getByRole("button", { name: "選んだ事案を並べて比べる" })).toBeInViewport();
  await list
    .row("中津市民病院")
    .getByRole("checkbox", { name: /^比べる/ })
    .check();
  await page.getByRole("button", { name: "選んだ事案を並べて比べる" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("事案を並べて比べる");
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveCount(2);
  const prevention = table
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name: "再発防止", exact: true }) });
  await expect(prevention).toContainText("より脆弱性管理が容易なリモートアクセス方式を導入しました");
  await expect(prevention).toContainText("外部ネットワークからの不正侵入防止策の強化");
  await page.getByRole("navigation", { name: "比べる部分" }).getByRole("link", { name: "原因", exact: true }).click();
  await expect(page).toHaveURL(/section=cause/);
  await expect(prevention).toHaveCount(0);
  await page.getByRole("link", { name: /「財務会計システム.*を外す/ }).click();
  await expect(table.getByRole("columnheader")).toHaveCount(1);
  await page.getByLabel("加える事案").fill("https://example.org/incidents/2023-461-nakatsu-shimin-byoin#facts");
  await page.getByRole("button", { name: "加える" }).click();
  await expect(table.getByRole("columnheader")).toHaveCount(2);
});

test("side by side she sees which items each notice states, and goes to the words", async ({ page }) => {
  await page.goto("/compare?incidents=2023-451-jutekku,2023-461-nakatsu-shimin-byoin");
  const row = (name: RegExp) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await expect(page.getByRole("cell", { name: "記載の有無であり、法的判断ではない" })).toBeVisible();
  await expect(row(/法令の報告事項/).getByRole("cell")).toHaveText([
    "9事項のうち6事項に記載",
    "9事項のうち6事項に記載",
  ]);
  await expect(row(/^\d号/)).toHaveCount(9);
  await expect(row(/^5号 二次被害/).getByRole("cell")).toHaveText([
    "記載なし",
    "記載あり「不正利用などの事実は確認されておりません」",
  ]);
  await row(/^4号 原因/)
    .getByRole("link", { name: /^「データの暗号化を行った/ })
    .click();
  await expect(page).toHaveURL(/\/incidents\/2023-451-jutekku#evidence-cause-/);
  await expect(page.locator("mark:target, mark:has(> :target)")).toBeInViewport();
});

test("she adds an incident by its organization's name, without leaving the comparison", async ({ page }) => {
  await page.goto("/compare?incidents=2023-235-tottori-ken");
  await page.getByLabel("加える事案").fill("長崎県警");
  await page.getByRole("button", { name: "加える" }).click();
  await page
    .getByRole("status")
    .getByRole("link", { name: /ニセ電話詐欺被害者/ })
    .click();
  await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(2);
  await page.getByLabel("加える事案").fill("ペンギン");
  await page.getByRole("button", { name: "加える" }).click();
  await expect(page.getByRole("status")).toContainText("「ペンギン」の事案は、ほかにありません。");
  await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(2);
});

test("from an incident to a similar one, set beside it", async ({ page, list }) => {
  await list.openIncident("ランサムウェア攻撃に関するお知らせとお詫び");
  const similar = page.getByRole("region", { name: "似た事案" });
  const likest = similar.getByRole("listitem").filter({ hasText: "中津市民病院" });
  await expect(likest).toContainText("同じ原因:ランサムウェア");
  await expect(likest).toContainText("共通の項目:氏名、住所・居所");
  await likest.getByRole("link", { name: /と比べる$/ }).click();
  await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(2);
});
