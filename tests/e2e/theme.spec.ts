import { expect, test } from "./test";

test("a chosen theme holds on every page and after a reload", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  const choice = page.getByRole("group", { name: "配色" });
  await choice.getByRole("button", { name: "暗" }).click();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.reload();
  expect(await background()).toBe(dark);
  await page.getByRole("link", { name: "この目録について" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("この目録について");
  expect(await background()).toBe(dark);
  await choice.getByRole("button", { name: "自動" }).click();
  await expect.poll(background).toBe(light);
});

test("the system's dark theme is followed without a choice", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  const [red = 255] = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g)?.map(Number) ?? [],
  );
  expect(red).toBeLessThan(80);
});
