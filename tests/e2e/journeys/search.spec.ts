import type { Page } from "@playwright/test";
import { expect, test } from "../test";

const box = (page: Page) => page.getByRole("main").getByRole("combobox", { name: "お知らせを検索" });

/** Types a query and sends it, as someone without suggestions would. */
async function search(page: Page, query: string): Promise<void> {
  await box(page).fill(query);
  await page.getByRole("main").getByRole("button", { name: "検索" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(`「${query}」`);
}

test("a word finds notices, marks itself in them and leads to its place in the text", async ({ page, list }) => {
  await list.open();
  await search(page, "ランサム 取引先");
  const first = list.rows.first();
  await expect(first.locator("mark").first()).toBeVisible();
  const passage = first.locator("a[href*='#text-']");
  await expect(passage.locator("mark").first()).toContainText(/ランサム|取引先/);
  const target = new URL((await passage.getAttribute("href")) ?? "", page.url());
  await page.goto(target.pathname);
  await expect(page.locator(target.hash.replace(/:~:.*$/, ""))).toBeAttached();
});

test("filters narrow what was searched for, and a chip widens it again", async ({ page, list }) => {
  await list.open();
  await search(page, "不正アクセス");
  const all = await list.rows.count();
  await list.choose("組織の種類", "病院・診療所");
  await expect(page).toHaveURL(/q=.*kind=hospital|kind=hospital.*q=/);
  expect(await list.rows.count()).toBeLessThan(all);
  await page.getByRole("link", { name: "「組織の種類: 病院・診療所」を外す" }).click();
  await expect(list.rows).toHaveCount(all);
  await expect(box(page)).toHaveValue("不正アクセス");
});

test("readings find names, fields find facts, and what cannot be used is said", async ({ page, list }) => {
  await list.open("/incidents?q=らいんやふー");
  await expect(list.row("LINEヤフー株式会社")).toHaveCount(1);
  await list.open("/incidents?q=組織:市 原因:紛失");
  await expect(page.getByText("このように探しました")).toBeVisible();
  await list.open('/incidents?q="橿原市');
  await expect(list.row("橿原市")).toHaveCount(1);
  await list.open("/incidents?q=橿原市 人数>abc");
  await expect(list.row("橿原市")).toHaveCount(1);
  await expect(page.getByText(/人数>abc/).first()).toBeVisible();
});

test("京都 is not 東京都", async ({ page, list }) => {
  await list.open("/incidents?q=京都");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("京都");
  for (const title of await list.rows.locator("mark").allTextContents()) expect(title).not.toContain("東京");
});

test("a search box stands on every page", async ({ page }) => {
  await page.goto("/organizations");
  await page.getByRole("banner").getByRole("combobox", { name: "お知らせを検索" }).fill("病院");
  await page.getByRole("banner").getByRole("button", { name: "検索" }).click();
  await expect(page).toHaveURL(/\/incidents\?q=/);
});

test.describe("with a script", () => {
  test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false);

  test("suggestions lead to an organization by its reading, with the keys alone", async ({ page, list }) => {
    await list.open();
    await page.keyboard.press("/");
    await expect(box(page)).toBeFocused();
    await page.keyboard.type("らいん");
    const option = page.getByRole("option", { name: /LINEヤフー株式会社/ }).first();
    await expect(option).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(page.getByRole("option", { selected: true })).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(option).toBeHidden();
  });

  test("results follow typing, as one step of the history", async ({ page, list }) => {
    await list.open();
    await box(page).click();
    await box(page).pressSequentially("USB", { delay: 120 });
    await expect(page).toHaveURL(/q=USB/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("「USB」");
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByText("全39件中 1〜20件目")).toBeVisible();
  });

  test("Back leads to the page begun on, also where results come slower than one types", async ({ page, list }) => {
    await list.open();
    await page.route(/[?&]q=U/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      // A page that went on meanwhile no longer waits for this.
      await route.continue().catch(() => undefined);
    });
    await box(page).click();
    for (const letter of "USB") {
      await box(page).press(letter);
      await page.waitForTimeout(600);
    }
    await expect(page).toHaveURL(/q=USB/, { timeout: 15_000 });
    await expect(page.getByRole("heading", { level: 1 })).toContainText("「USB」");
    await page.goBack();
    await expect(page).toHaveURL(/\/$/);
    await expect(page.getByText("全39件中 1〜20件目")).toBeVisible();
  });

  test("j and k go through the list, ? explains the keys", async ({ page, list }) => {
    await list.open();
    await page.keyboard.press("j");
    await expect(list.titles.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("j");
    await expect(list.titles.getByRole("link").nth(1)).toBeFocused();
    await page.keyboard.press("k");
    await expect(list.titles.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "キーボードの操作" })).toBeVisible();
  });
});
