import type { Page } from "@playwright/test";
import { expect, test } from "./test";

/** What the focus is on, and whether that can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height, top, bottom } = element.getBoundingClientRect();
    return {
      what: element.outerHTML.slice(0, 120),
      isMarked: outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0,
      isInSight: width > 0 && height > 0 && bottom > 0 && top < window.innerHeight,
    };
  });

test.use({ contextOptions: { reducedMotion: "reduce" } });

for (const address of ["/charts/causes", "/suppliers", "/causes/ransomware", "/organizations", "/about"]) {
  test(`the keys go through ${address} from one end to the other, and one always sees where one is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    const unseen: string[] = [];
    let last = "";
    for (let stop = 0; stop < 400; stop += 1) {
      await page.keyboard.press("Tab");
      const now = await focused(page);
      if (now === null) break;
      if (!now.isMarked || !now.isInSight) unseen.push(now.what);
      last = now.what;
    }
    expect(unseen).toEqual([]);
    // The link in the footer is the last of every page.
    expect(last).toContain("/about");
  });
}

test("the first stop leads past the navigation", async ({ page }) => {
  await page.goto("/statistics");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "本文へ移動" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("from a fact to its words with the keys, and back with Escape", async ({ page, list }) => {
  await list.openIncident("委託先における個人情報の不正流出");
  const link = page.getByRole("link", { name: /^対象の数の根拠/ }).first();
  await link.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: "原文" }).locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(link).toBeFocused();
});

test("the help on keys closes with Escape, and the focus is where it was", async ({ page, list }) => {
  await list.open();
  await page.keyboard.press("j");
  const entry = list.titles.first().getByRole("link");
  await expect(entry).toBeFocused();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "キーボードの操作" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(entry).toBeFocused();
});

test("at twice the size nothing is cut off or wider than the window", async ({ page }) => {
  // Half the pixels of a desk screen: what zooming to 200 % comes to.
  await page.setViewportSize({ width: 720, height: 450 });
  for (const address of ["/", "/statistics", "/charts/sizes", "/suppliers", "/en/api"]) {
    await page.goto(address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(720);
  }
});
