import { expect, test } from "../test";

test("a cause has a page with its meaning, its figures and its incidents", async ({ page, list }) => {
  await page.goto("/causes");
  const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: "ランサムウェア", exact: true }) });
  const count = Number(await row.getByRole("cell").nth(1).textContent());
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\/causes\/ransomware$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ランサムウェア");
  await expect(page.getByRole("main")).toContainText("攻撃者がデータを暗号化し");
  await expect(page.getByRole("main")).toContainText("JNSA ワーム・ウイルス");
  await page.getByRole("link", { name: `${count}件すべてを見る` }).click();
  await expect(page).toHaveURL(/\/incidents\?cause=ransomware$/);
  await expect(list.rows).toHaveCount(count);
});

test("a data type has a page, in both languages, that says what leaks with it", async ({ page }) => {
  await page.goto("/en/data-types");
  await page.getByRole("link", { name: "Email addresses", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/data-types\/email$/);
  const together = page.getByRole("region", { name: /^Data leaked or possibly leaked/ });
  await expect(together.getByRole("listitem").first()).toContainText("Email addresses");
  await expect(together.getByRole("listitem").filter({ hasText: "Names" }).first()).toBeVisible();
  await page.getByRole("link", { name: "日本語" }).click();
  await expect(page).toHaveURL(/\/data-types\/email$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("メールアドレス");
});

test.describe("a code that does not exist", () => {
  test.use({ expectedErrors: [/status of 404/] });
  test("has no page, with and without a script", async ({ page }) => {
    for (const address of ["/causes/sunspots", "/en/data-types/toString", "/charts/sunspots.csv"]) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(404);
    }
  });
});

test("a subject's incidents are searched on its page, and rows lead to the pages of cause and data", async ({
  page,
  list,
}) => {
  await page.goto("/causes/ransomware");
  const within = page.getByRole("search").filter({ hasText: "「ランサムウェア」の事案から検索" });
  await within.getByRole("searchbox").fill("取引先");
  await within.getByRole("button", { name: "検索" }).click();
  await expect(page).toHaveURL(/\/incidents\?cause=ransomware&q=/);
  await list.settle();
  const row = list.row("中津市民病院");
  await row.getByRole("link", { name: "住所・居所" }).click();
  await expect(page).toHaveURL(/\/data-types\/address$/);
  await page.goBack();
  await list.row("中津市民病院").getByRole("link", { name: "ランサムウェア", exact: true }).click();
  await expect(page).toHaveURL(/\/causes\/ransomware$/);
});

test("suppliers are narrowed to the incidents that one asks about", async ({ page, list }) => {
  await list.open("/suppliers");
  const rows = page.getByRole("table").getByRole("row");
  const all = await rows.count();
  await list.choose("組織の種類", "都道府県");
  await expect(page).toHaveURL(/\/suppliers\?kind=prefecture$/);
  await expect(rows.filter({ hasText: "Peatix" })).toHaveCount(1);
  expect(await rows.count()).toBeLessThan(all);
  await expect(rows.filter({ hasText: "NTT" })).toHaveCount(0);
});

test("from a cause to how the newest notices word it, side by side", async ({ page }) => {
  await page.goto("/causes/ransomware");
  await page.getByRole("link", { name: "新しい4件の原因と再発防止の書き方を並べて読む" }).click();
  await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(4);
});

test("an organization that is not there is looked for in the notices", async ({ page, list }) => {
  await page.goto("/organizations?name=イプシロン");
  await page.getByRole("link", { name: "お知らせの中を検索" }).click();
  await expect(page).toHaveURL(/\/incidents\?q=/);
  await list.settle();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("イプシロン");
});
