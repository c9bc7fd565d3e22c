import { expect, test } from "../test";

test("organizations are listed, found by a part of their name, and lead to their incidents", async ({ page }) => {
  await page.goto("/organizations");
  await page.getByRole("searchbox", { name: "組織名" }).fill("ヤフー");
  await page.getByRole("button", { name: "探す" }).click();
  await expect(page).toHaveURL(/\/organizations\?name=/);
  await page.getByRole("main").getByRole("link", { name: "LINEヤフー株式会社" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("LINEヤフー株式会社");
  await page.getByRole("link", { name: "不正アクセスによる、情報漏えいに関するお知らせとお詫び" }).click();
  await expect(page).toHaveURL(/\/incidents\/2023-464-/);
});

test("an organization without a notice of its own has a page with what came through it", async ({ page, list }) => {
  await list.openIncident("委託先における個人情報の不正流出");
  await page
    .getByRole("region", { name: "関わる組織" })
    .getByRole("link", { name: "NTTビジネスソリューションズ株式会社", exact: true })
    .click();
  await expect(page).toHaveURL(/\/organizations\/[a-z0-9-]+$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("NTTビジネスソリューションズ株式会社");
  const titles = page.getByRole("article").getByRole("heading", { level: 3 });
  await expect(titles.filter({ hasText: "委託事業者における個人情報の漏洩事案の発生について" })).toHaveCount(1);
  // No scale is drawn where nothing stands on it.
  const delays = page.getByRole("region", { name: "発覚から公表まで" }).getByRole("listitem");
  await expect(delays).toHaveText([/^記載なし\s*2\s*100\.0%$/]);
});

test("the pages of the header are reached from everywhere", async ({ page }) => {
  await page.goto("/organizations");
  const header = page.getByRole("navigation", { name: "主な案内" });
  await header.getByRole("link", { name: "この目録について" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("この目録について");
  await expect(page.getByRole("main")).toContainText("ランサムウェア");
  await page.getByRole("navigation", { name: "このページの内容" }).getByRole("link", { name: "符号と定義" }).click();
  await expect(page.getByRole("heading", { name: "符号と定義" })).toBeInViewport();
  await header.getByRole("link", { name: "事案" }).click();
  await expect(page.getByText("全39件中 1〜20件目")).toBeVisible();
});

test("organizations stand under あ か さ …, which the index leads to, and are found by their reading", async ({
  page,
}) => {
  await page.goto("/organizations");
  const headings = page.getByRole("rowheader").filter({ hasNot: page.getByRole("link") });
  await expect(headings.first()).toHaveText("あ");
  await page.getByRole("navigation", { name: "組織名の索引" }).getByRole("link", { name: "は", exact: true }).click();
  await expect(headings.filter({ hasText: /^は$/ })).toBeInViewport();
  await page.getByRole("link", { name: "事案の多い順" }).click();
  await expect(page).toHaveURL(/sort=incidents/);
  await expect(headings).toHaveCount(0);
  await page.getByRole("searchbox", { name: "組織名" }).fill("かしはら");
  await page.getByRole("button", { name: "探す" }).click();
  // A row is called by the name of its organization.
  const table = page.getByRole("table", { name: "組織の一覧" });
  await expect(table.getByRole("rowheader", { name: "橿原市" }).getByRole("link")).toBeVisible();
  await page.goto("/en/organizations");
  await expect(headings.first()).toHaveText("A");
});
