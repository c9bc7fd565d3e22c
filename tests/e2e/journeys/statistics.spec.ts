import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expect, test } from "../test";

const chart = (page: Page, name: string) => page.getByRole("region", { name: new RegExp(`^${name}`) });

test("a journalist asks how long hospitals took to tell of ransomware", async ({ page, list, request }) => {
  await list.open();
  await list.choose("組織の種類", "病院・診療所");
  await list.choose("原因", "ランサムウェア");
  const found = await list.rows.count();
  expect(found).toBeGreaterThan(0);
  await page.getByRole("link", { name: "この条件の統計" }).click();
  await expect(page).toHaveURL(/\/statistics\?cause=ransomware&kind=hospital$/);
  await expect(page.getByText(`${found}件を集計`)).toBeVisible();

  const days = chart(page, "発覚から公表まで");
  await expect(days).toContainText(new RegExp(`${found}件のうち`));
  await days.getByRole("link", { name: "発覚から公表まで", exact: true }).click();
  await expect(page).toHaveURL(/\/charts\/discovery-to-disclosure\?cause=ransomware&kind=hospital$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("発覚から公表まで");
  const alone = page.getByRole("region", { name: "発覚から公表まで", exact: true });
  await expect(alone).toContainText("開示録「発覚から公表まで」");
  await expect(alone).toContainText("/charts/discovery-to-disclosure?cause=ransomware&kind=hospital");
  await expect(alone.getByRole("row").filter({ hasText: "91〜180日" })).toBeVisible();

  const csv = await alone.getByRole("link", { name: /^CSV\s*[(]/ }).getAttribute("href");
  const file = await request.get(csv ?? "");
  expect(file.headers()["content-type"]).toContain("text/csv");
  const rows: { incidents: string }[] = parse(await file.text(), { bom: true, columns: true });
  const counted = rows.reduce((sum, { incidents }) => sum + Number(incidents), 0);
  expect(counted).toBe(found);

  await page.getByRole("link", { name: "この条件の一覧" }).click();
  await expect(list.rows).toHaveCount(found);
});

test("filters are chosen and taken away beside the charts, and Back brings them again", async ({ page, list }) => {
  await list.open("/statistics");
  await expect(page.getByText("39件を集計")).toBeVisible();
  const count = await list.countOf("組織の種類", "市区町村");
  await list.choose("組織の種類", "市区町村");
  await expect(page).toHaveURL(/\/statistics\?kind=municipality$/);
  await expect(page.getByText(`${count}件を集計`)).toBeVisible();
  await list.chips.first().click();
  await expect(page.getByText("39件を集計")).toBeVisible();
  await page.goBack();
  await expect(page.getByText(`${count}件を集計`)).toBeVisible();
});

test("statistics and charts can be searched, and say how", async ({ page, list }) => {
  await list.open("/statistics");
  const box = page.getByRole("main").getByRole("combobox", { name: "お知らせを検索" });
  await box.fill("病院 原因:ransomware 年:いつか");
  await page.getByRole("main").getByRole("button", { name: "検索" }).click();
  await expect(page.getByText("2件を集計")).toBeVisible();
  await expect(page.getByText("「年:いつか」")).toBeVisible();
  await expect(page.getByText("このように探しました")).toBeVisible();
  await page.getByRole("link", { name: "主な原因", exact: true }).click();
  await expect(page).toHaveURL(/\/charts\/causes\?q=/);
  await expect(page.getByText("2件を集計")).toBeVisible();
  await list.chips.first().click();
  await expect(page).toHaveURL(/\/charts\/causes$/);
  await expect(page.getByText("39件を集計")).toBeVisible();
});

test("an empty chart says what to do", async ({ page, list }) => {
  await list.open("/charts/causes?cause=loss&kind=police");
  await expect(page.getByText("この条件に合う事案はありません")).toBeVisible();
  await page.getByRole("link", { name: "絞り込みなしで見る" }).click();
  await expect(page).toHaveURL(/\/charts\/causes$/);
  await expect(page.getByText("39件を集計")).toBeVisible();
});

test("days until disclosure lead to their incidents, and can be asked for", async ({ page, list }) => {
  await list.open("/charts/discovery-to-disclosure");
  const bar = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "31〜60日" }) });
  const count = Number(/(\d+) [\d.]+%$/.exec((await bar.textContent()) ?? "")?.[1]);
  expect(count).toBeGreaterThan(0);
  await bar.getByRole("link").click();
  await expect(page).toHaveURL(/delay_min=31&delay_max=60$/);
  await expect(list.rows).toHaveCount(count);
  await expect(list.chips.first()).toContainText("発覚から公表までの日数: 31〜60日");
});

test("a bar leads to its incidents", async ({ page, list }) => {
  await page.goto("/statistics?kind=company");
  const bar = chart(page, "漏えいの有無").getByRole("listitem").filter({ hasText: "漏えいのおそれ" });
  const count = Number(/(\d+) [\d.]+%$/.exec((await bar.textContent()) ?? "")?.[1]);
  await bar.getByRole("link").click();
  await expect(page).toHaveURL(/\/incidents\?kind=company&outcome=possible$/);
  await expect(list.rows).toHaveCount(count);
});

test("causes are counted in the classes of other vocabularies", async ({ page }) => {
  await page.goto("/statistics?kind=company");
  const causes = chart(page, "主な原因");
  await causes.getByRole("link", { name: "JNSA" }).click();
  await expect(page).toHaveURL(/kind=company&vocabulary=jnsa#causes$/);
  await expect(causes.getByRole("listitem").filter({ hasText: "ワーム・ウイルス" })).toBeVisible();
  await causes.locator("summary", { hasText: "表で見る" }).click();
  await expect(causes.getByRole("columnheader", { name: "他の区分にも当たり得る件数" })).toBeVisible();
});

test("every chart has a name, a description, a table and a page of its own", async ({ page }) => {
  await page.goto("/en/statistics");
  const charts = await page.locator("main section:has(> h3)").evaluateAll((sections) =>
    sections.map((section) => ({
      page: section.querySelector("h3 a")?.getAttribute("href") === `/en/charts/${section.id}`,
      name: section.querySelector('svg[role="img"]')?.getAttribute("aria-label") ?? "",
      description: section.querySelector('svg[role="img"] > desc')?.textContent ?? "",
      tables: section.querySelectorAll("table").length,
    })),
  );
  expect(charts).toHaveLength(17);
  for (const one of charts) {
    expect(one).toMatchObject({ page: true, tables: 1 });
    expect(one.name).toMatch(/\S/);
    expect(one.description).toMatch(/\.$/);
  }
});

test("an analyst follows a supplier to all that came through it", async ({ page, list }) => {
  await page.goto("/statistics");
  await page.getByRole("link", { name: "経由した委託先・サービス" }).click();
  const row = page.getByRole("row", { name: /^NTTビジネスソリューションズ株式会社/ });
  await expect(row).toContainText("2");
  await row.getByRole("link", { name: "NTTビジネスソリューションズ株式会社" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("NTTビジネスソリューションズ株式会社");
  await expect(page.getByRole("heading", { level: 2, name: /を経由した事案$/ })).toBeVisible();
  await page.getByRole("link", { name: "すべての統計" }).first().click();
  await expect(page).toHaveURL(/\/statistics\?origin=[a-z0-9-]+$/);
  await expect(page.getByText("2件を集計")).toBeVisible();
  await page.getByRole("link", { name: "この条件の一覧" }).click();
  await expect(list.rows).toHaveCount(2);
});
