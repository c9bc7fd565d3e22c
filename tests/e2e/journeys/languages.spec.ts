import { expect, test } from "../test";

const addresses = ["/", "/incidents?cause=ransomware&sort=oldest", "/organizations", "/about"];

for (const address of addresses) {
  test(`${address} and its English mirror name each other`, async ({ page }) => {
    for (const [language, path] of [
      ["ja", address],
      ["en", address === "/" ? "/en" : `/en${address}`],
    ] as const) {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", endsWith(path));
      await expect(page.locator('link[rel="alternate"][hreflang="ja"]')).toHaveAttribute("href", endsWith(address));
      await expect(page.locator('link[rel="alternate"][hreflang="en"]')).toHaveAttribute(
        "href",
        endsWith(address === "/" ? "/en" : `/en${address}`),
      );
      await expect(page.locator('link[rel="alternate"][hreflang="x-default"]')).toHaveCount(1);
    }
  });
}

test("the link of the other language leads to the same page, there and back", async ({ page, list }) => {
  await list.openIncident("不正アクセスによる、情報漏えいに関するお知らせとお詫び");
  await expect(page).toHaveURL(/\/incidents\/2023-464-/);
  const address = new URL(page.url()).pathname;
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(new RegExp(`/en${address}$`));
  await expect(page.getByRole("region", { name: "What was read" })).toContainText("How many");
  await expect(page.getByRole("region", { name: "What was read" })).toContainText("440,027");
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "ja");
  await page.getByRole("banner").getByRole("link", { name: "日本語" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
});

test("the English list filters and leads to English pages", async ({ page, list }) => {
  await list.open("/en/incidents?cause=ransomware");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Incidents with cause: Ransomware");
  await expect(page.getByText(/^8 incidents|^\d+ incidents/)).toBeVisible();
  await list.titles.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/en\/incidents\//);
  await expect(page.getByRole("link", { name: /^Evidence( 1)? of Cause/ }).first()).toBeVisible();
});

test.describe("addresses that lead nowhere", () => {
  test.use({ expectedErrors: [/the server responded with a status of 404/] });

  for (const [address, heading, home] of [
    ["/nothing/here", "ページが見つかりません", "事案の一覧へ"],
    ["/incidents/no-such-incident", "ページが見つかりません", "事案の一覧へ"],
    ["/organizations/no-such-organization", "ページが見つかりません", "事案の一覧へ"],
    ["/en/nothing", "Page not found", "To the incidents"],
    ["/en/incidents/no-such-incident", "Page not found", "To the incidents"],
  ] as const) {
    test(`${address} is answered with status 404 and a way on`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole("heading", { name: heading })).toBeVisible();
      await page.getByRole("link", { name: home }).click();
      await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
    });
  }
});

/** Addresses in the head are absolute. */
function endsWith(path: string): RegExp {
  return new RegExp(`^http://[^/]+${path === "/" ? "/?" : path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
}
