import { expect, test } from "../test";

test("a person with a letter learns what leaked, what to do, and where the notice says so", async ({ page, list }) => {
  await list.openIncident("本市が運営する「志布志市ふるさと納税特設サイト」への不正アクセス");
  await page
    .getByRole("navigation", { name: "このページの内容" })
    .getByRole("link", { name: "対象になった方へ" })
    .click();
  const guidance = page.getByRole("region", { name: "対象になった方へ" });
  await expect(guidance).toBeInViewport();
  // Nothing is made surer than the notice makes it.
  await expect(guidance).toContainText("漏えいした「おそれ」があると公表されています");
  const answers = guidance.getByRole("definition");
  await expect(answers.nth(0)).toContainText("カード番号、有効期限、セキュリティコード");
  await expect(answers.nth(2)).toContainText("記載なし");
  await expect(guidance.getByText("カード裏面の番号からカード会社に連絡し")).toBeVisible();
  const folded = guidance.getByText("届いたリンクからは手続きせず");
  await expect(folded).toBeHidden();
  await guidance.locator("summary", { hasText: "メール・電話・SMS" }).click();
  await expect(folded).toBeVisible();
  // Numbers can be called as they stand.
  await expect(guidance.getByRole("link", { name: "188", exact: true })).toHaveAttribute("href", "tel:188");
  await expect(guidance.getByRole("link", { name: "#9110" })).toHaveAttribute("href", "tel:%239110");
  await page
    .getByRole("region", { name: "読み取った事実" })
    .getByRole("link", { name: /^カード番号/ })
    .click();
  await expect(page).toHaveURL(/#evidence-data-affected-card_number-1$/);
  await expect(page.locator("#evidence-data-affected-card_number-1")).toBeInViewport();
});

test("what is said not to be among it is told apart from what is not mentioned", async ({ page, list }) => {
  await list.openIncident("不正アクセスによる、情報漏えいに関するお知らせとお詫び");
  const answers = page.getByRole("region", { name: "対象になった方へ" }).getByRole("definition");
  await expect(answers.nth(0)).toHaveText("含まれないと明記されている");
  await expect(answers.nth(1)).toContainText("記載なし");
});

test("the same advice stands in English", async ({ page, list }) => {
  await list.openIncident("本市が運営する「志布志市ふるさと納税特設サイト」への不正アクセス");
  await page.getByRole("link", { name: "English" }).click();
  const guidance = page.getByRole("region", { name: "If your data are concerned" });
  await expect(guidance).toContainText("may have leaked");
  await expect(guidance).toContainText("Call the number on the back of your card");
});
