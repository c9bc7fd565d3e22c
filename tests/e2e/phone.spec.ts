import { expect, test } from "./test";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test("on a phone the filters unfold above the list, and evidence is a step away", async ({ page, list }) => {
  await list.open();
  await expect(list.checkbox("原因", "ランサムウェア")).toBeHidden();
  await list.choose("原因", "ランサムウェア");
  await expect(page).toHaveURL(/cause=ransomware/);
  await list.titles.getByRole("link", { name: "財務会計システムへの不正アクセス" }).click();
  await page
    .getByRole("link", { name: /^原因.*の根拠/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#evidence-/);
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
});
