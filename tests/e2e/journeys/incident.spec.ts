import type { Page } from "@playwright/test";
import { expect, test } from "../test";

/** The marked words that the address now points to. */
function markedWords(page: Page) {
  const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
  return page.locator(`mark[id="${id}"], mark:has(> [id="${id}"])`);
}

test("from the list to an incident, from a fact to its words and back", async ({ page, list }) => {
  await list.openIncident("委託先における個人情報の不正流出");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "委託先における個人情報の不正流出の可能性に関するおわびとお知らせ",
  );
  await page
    .getByRole("link", { name: /^対象の数の根拠/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#evidence-affected/);
  const words = markedWords(page);
  await expect(words).toContainText("4,000");
  await expect(words).toBeInViewport();
  await words.getByRole("link").first().click();
  await expect(page).toHaveURL(/#fact-affected$/);
  await expect(page.locator("#fact-affected")).toBeInViewport();
});

test("every kind of data that leaked leads to the words that name it", async ({ page, list }) => {
  await list.openIncident("委託先における個人情報の不正流出");
  const facts = page.getByRole("region", { name: "読み取った事実" });
  await facts.getByRole("link", { name: "氏名", exact: true }).click();
  await expect(page).toHaveURL(/#evidence-/);
  await expect(markedWords(page)).toContainText("名");
  await expect(markedWords(page)).toBeInViewport();
  await facts.getByRole("link", { name: "口座情報" }).click();
  await expect(markedWords(page)).toContainText("口座");
});

test("what the notice does not say is 記載なし, and what it rules out is set apart", async ({ page, list }) => {
  await list.openIncident("委託先における個人情報の不正流出");
  const facts = page.getByRole("region", { name: "読み取った事実" });
  await expect(facts).toContainText(/公表\s*記載なし/);
  await expect(facts).toContainText(/含まれないと明記\s*口座情報/);
});

test("three notices about INVOY are one incident with three reports in order", async ({ page, list }) => {
  await list.open();
  await expect(list.row("OLTA")).toHaveCount(1);
  await expect(list.row("OLTA")).toContainText("お知らせ3通");
  await list.row("OLTA").getByRole("heading", { level: 3 }).getByRole("link").click();
  const notices = page.getByRole("region", { name: "お知らせ(3通)" }).locator("> ol > li");
  await expect(notices).toHaveCount(3);
  await expect(notices.nth(0)).toContainText("第一報");
  await expect(notices.nth(1)).toContainText("続報1");
  await expect(notices.nth(2)).toContainText("続報2");
  const sources = page.getByRole("region", { name: "原文" }).getByRole("article");
  await expect(sources).toHaveCount(3);
  await notices.nth(2).getByRole("link").first().click();
  await expect(sources.nth(2)).toBeInViewport();
});

test("what several reports tell stands once in the timeline, and leads to the words of each", async ({
  page,
  list,
}) => {
  await list.open();
  await list.row("OLTA").getByRole("heading", { level: 3 }).getByRole("link").click();
  const timeline = page.getByRole("region", { name: "時系列" });
  const stop = timeline.getByRole("listitem").filter({ hasText: "2023年11月7日 18時10分" });
  await expect(stop).toHaveCount(1);
  await expect(stop).toContainText(/緊急メンテナンスのためサービスを停止。\s*続報1/);
  const ofTheNextDay = page.locator("time").filter({ hasText: "2023年11月8日" });
  await expect(timeline.getByRole("listitem").filter({ has: ofTheNextDay })).toHaveCount(1);
  await stop
    .getByRole("link", { name: /^時系列:2023年11月7日 18時10分\(第一報\)の根拠/ })
    .first()
    .click();
  await expect(markedWords(page)).toContainText("18時10分より緊急メンテナンス");
  await expect(markedWords(page)).toBeInViewport();
  await expect(page.getByRole("article", { name: "第一報" }).filter({ has: markedWords(page) })).toHaveCount(1);
});

test("the source text is shown whole, word for word", async ({ page, list }) => {
  await list.openIncident("児童の個人情報を含む動画の流出について");
  const source = page.getByRole("region", { name: "原文" });
  await expect(source).toContainText("小学部児童 3 名の映像、氏名");
  await expect(source).toContainText("002_36a99dd7ca6a53af.txt");
});

test("how the values came about is told with the candidates that lost", async ({ page, list }) => {
  await list.openIncident("県公式LINEプレゼント発送事務における個人情報の漏えいについて");
  await page.getByRole("link", { name: "読み取りの記録" }).click();
  await expect(page).toHaveURL(/\/incidents\/2023-235-[a-z0-9-]+\/reading$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("読み取りの記録");
  await expect(page.getByRole("main")).toContainText("令和5年6月20日(火)15時16分頃");
  await expect(page.getByRole("main")).toContainText("採らなかった候補");
});
