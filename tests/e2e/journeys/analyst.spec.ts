import { expect, test } from "../test";

test("an analyst sees the trend by quarter, though most notices do not say when they were published", async ({
  page,
}) => {
  await page.goto("/statistics");
  const chart = page.getByRole("region", { name: "四半期ごとの事案" });
  await expect(chart).toContainText(/公表日で\d+件、その記載がなければ発覚日で\d+件、発生日で\d+件を数えた/);
  await chart.getByText("表で見る").click();
  await chart.getByRole("link", { name: "2023年4〜6月" }).click();
  await expect(page).toHaveURL(/date_from=2023-04&date_to=2023-06/);
});

test("two sectors are compared, then two periods, and the comparison is an address", async ({ page, request }) => {
  await page.goto("/statistics?kind=company");
  await page.getByRole("link", { name: /^比べる ?\(主な原因\)$/ }).click();
  const comparison = page.getByRole("region", { name: "ほかの事案と比べる" });
  await expect(comparison.getByRole("table")).toHaveCount(0);
  await comparison.getByLabel("比べる相手").selectOption({ label: "市区町村" });
  await comparison.getByRole("button", { name: "比べる" }).click();
  await expect(page).toHaveURL(/\/charts\/causes\?kind=company&against=kind%3Dmunicipality#comparison$/);
  const [first, second] = [comparison.getByRole("columnheader").nth(1), comparison.getByRole("columnheader").nth(2)];
  await expect(first).toContainText("企業");
  await expect(second).toContainText("市区町村");
  const row = comparison.getByRole("row", { name: /^ランサムウェア/ });
  await expect(row.getByRole("cell").last()).toHaveText(/^[+−]\d+\.\d$|^0\.0$/);
  // Small sets are called so, each set leads to its list, and the comparison to its files.
  await expect(comparison).toContainText("30件に満たない組では");
  await expect(second.getByRole("link")).toHaveAttribute("href", "/incidents?kind=municipality");
  const file = await comparison.getByRole("link", { name: "CSV" }).getAttribute("href");
  expect(file).toBe("/charts/causes.csv?kind=company&against=kind%3Dmunicipality");
  expect(await (await request.get(file ?? "")).text()).toContain("against_difference");

  await comparison.getByLabel("比べる相手").selectOption({ label: "2020年" });
  await comparison.getByRole("button", { name: "比べる" }).click();
  await expect(second).toContainText("2020年");
  await page.goto("/en/charts/causes?date_from=2023&date_to=2023&against=all");
  await expect(page.getByRole("region", { name: "Compare with other incidents" })).toContainText("All incidents");
});

test("from how long it took to tell to those that took longest", async ({ page, list }) => {
  await page.goto("/charts/discovery-to-disclosure");
  await page.getByRole("link", { name: "この条件の一覧" }).click();
  await expect(page).toHaveURL(/\/incidents\?sort=slowest$/);
  await expect(list.rows.first()).toContainText("発覚から157日後");
});

test("a call of the API can be pasted as it is", async ({ page, request }) => {
  await page.goto("/en/api");
  const commands = await page.locator('code[id$="-command"]').allTextContents();
  expect(commands.length).toBeGreaterThan(10);
  const address = /^curl '(https?:\/\/[^']+)'$/.exec(commands[0] ?? "")?.[1] ?? "";
  expect((await request.get(new URL(address).pathname + new URL(address).search)).status()).toBe(200);
});
