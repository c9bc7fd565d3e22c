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
  await expect(answers.nth(0)).toHaveText(
    "漏えいした、またはそのおそれがある 「カード番号」「有効期限」「セキュリティコード」",
  );
  await expect(answers.nth(2)).toContainText("記載なし");
  await expect(answers.nth(4)).toContainText("悪用や被害について述べられている");
  await expect(guidance.getByText("カード裏面の番号からカード会社に連絡し")).toBeVisible();
  const folded = guidance.getByText("届いたリンクからは手続きせず");
  await expect(folded).toBeHidden();
  await guidance.locator("summary", { hasText: "メール・電話・SMS" }).click();
  await expect(folded).toBeVisible();
  // Numbers can be called as they stand.
  await expect(guidance.getByRole("link", { name: "188", exact: true })).toHaveAttribute("href", "tel:188");
  await expect(guidance.getByRole("link", { name: "#9110" })).toHaveAttribute("href", "tel:%239110");
  // Each answer leads to the words that it was read from.
  await answers.nth(0).getByText("「カード番号」").click();
  await expect(page).toHaveURL(/#evidence-data-affected-card_number-1$/);
  await expect(page.locator("#evidence-data-affected-card_number-1")).toBeInViewport();
  await answers.nth(4).getByRole("link").first().click();
  await expect(page).toHaveURL(/#evidence-secondary-damage-1$/);
});

test("where no kind of data is named, there is still something to do", async ({ page, list }) => {
  await list.openIncident("当社に対するランサムウェア攻撃による情報流出の可能性に関するお詫びとご報告");
  const guidance = page.getByRole("region", { name: "対象になった方へ" });
  await expect(guidance).toContainText("念のため次のことをお勧めします");
  await expect(guidance.getByText("自分の何の情報が含まれるか")).toBeVisible();
  await expect(guidance.getByRole("definition").last()).toContainText(
    "お知らせの時点では、確認されていないと述べられている",
  );
});

test("what is said not to be among it is told apart from what is not mentioned", async ({ page, list }) => {
  await list.openIncident("不正アクセスによる、情報漏えいに関するお知らせとお詫び");
  const answers = page.getByRole("region", { name: "対象になった方へ" }).getByRole("definition");
  await expect(answers.nth(0)).toContainText("含まれないと明記されている");
  await expect(answers.nth(1)).toContainText("記載なし");
});

test("the same advice stands in English", async ({ page, list }) => {
  await list.openIncident("本市が運営する「志布志市ふるさと納税特設サイト」への不正アクセス");
  await page.getByRole("link", { name: "English" }).click();
  const guidance = page.getByRole("region", { name: "If your data are affected" });
  await expect(guidance).toContainText("may have leaked");
  await expect(guidance).toContainText("Call the number on the back of your card");
});

test("one who hears the page can tell its links to the words apart, and finds the facts among its headings", async ({
  page,
  list,
}) => {
  await list.openIncident("本市が運営する「志布志市ふるさと納税特設サイト」への不正アクセス");
  await expect(page.getByRole("heading", { level: 2, name: "読み取った事実" })).toBeAttached();
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: "報告・届出先:警察の根拠1(原文)" })).toBeAttached();
  const names = await main
    .locator('[id="timeline"], [aria-labelledby="facts-heading"]')
    .locator('a[href^="#evidence-"][aria-label]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
  const events = names.filter((name) => name.startsWith("時系列:2023年4月6日"));
  expect(events.length).toBeGreaterThan(0);
  expect(names).toContain("発生の終わりの根拠(原文)");
  expect(names.filter((name) => /^時系列の/.test(name))).toEqual([]);
});

test("one who finds no incident of the sender does not take that for safety", async ({ page, list }) => {
  await list.open();
  await expect(page.getByText("通知を受け取った方は、送り主の組織の名で探してください。")).toBeVisible();
  await page.goto("/incidents?q=ﾅﾆﾓﾅｲﾊｽﾞﾉｺﾄﾊﾞ");
  await expect(page.getByText("見つからないことは、漏えいがなかったことを意味しません。")).toBeVisible();
});
