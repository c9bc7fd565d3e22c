import { addressOf, pageKinds } from "./pages";
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
  // The text has risen over the lower half; the fact above it is still in sight, and Escape leads back to it.
  const source = page.getByRole("region", { name: "原文" });
  await expect(source.getByRole("button", { name: "原文を閉じる" })).toBeInViewport();
  await expect(source.getByRole("link", { name: /^原因:ランサムウェア/ }).last()).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(source.getByRole("button", { name: "原文を閉じる" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: /^原因.*の根拠/ }).first()).toBeFocused();
});

test("what everyone asks first stands in the first screen", async ({ page, list }) => {
  await list.openIncident("不正アクセスによる、情報漏えいに関するお知らせとお詫び");
  const facts = page.getByRole("region", { name: "読み取った事実" });
  for (const term of ["対象の数", "結果", "漏えい・そのおそれ", "原因", "日付"]) {
    await expect(facts.getByRole("term").filter({ hasText: term }).first()).toBeInViewport();
  }
  await expect(facts).toContainText("440,027件");
});

test("a row of the list sets its figure on the line of its date", async ({ list }) => {
  await list.open("/incidents?sort=largest");
  const row = list.rows.first();
  const date = await row.locator("time").first().boundingBox();
  const figure = await row.getByText("20,912").boundingBox();
  const title = await row.getByRole("heading").boundingBox();
  if (!date || !figure || !title) throw new Error("a part of the row is not there");
  expect(Math.abs(date.y + date.height / 2 - figure.y - figure.height / 2)).toBeLessThan(10);
  expect(title.y).toBeGreaterThan(figure.y + figure.height);
});

test("figures that stand side by side do not run into each other", async ({ page }) => {
  for (const address of ["/causes", "/data-types", "/en/causes"]) {
    await page.goto(address);
    const gaps = await page.getByRole("row").evaluateAll((rows) =>
      rows.flatMap((row) => {
        const boxes = Array.from(row.children, (cell) => {
          const words = document.createRange();
          words.selectNodeContents(cell);
          return words.getBoundingClientRect();
        });
        return boxes.slice(1).map((box, at) => box.left - (boxes[at]?.right ?? 0));
      }),
    );
    expect(Math.min(...gaps), `the narrowest gap of ${address}`).toBeGreaterThanOrEqual(4);
  }
});

test("a span of time breaks between its ends, and nothing covers the text before one points at it", async ({
  page,
  list,
}) => {
  await list.openIncident("【INVOY】顧客情報流出に関するご報告とお詫び");
  const occurred = page.getByRole("region", { name: "読み取った事実" }).getByText("18時10分");
  expect((await occurred.boundingBox())?.height, "the end of the span stands in a line").toBeLessThan(32);
  const source = page.getByRole("region", { name: "原文" });
  await expect(source.locator("[data-named]")).toBeHidden();
  await source.getByRole("link", { name: "OLTA", exact: true }).first().focus();
  await expect(source.locator("[data-named]")).toBeInViewport();
});

test("the steps of a scale of days are not cut, and leave their bars room", async ({ page }) => {
  await page.goto("/en/charts/occurrence-to-discovery");
  const labels = page.getByRole("listitem").locator("> .truncate");
  await expect(labels.filter({ hasText: "Month or year only" })).toBeVisible();
  const cut = await labels.evaluateAll((all) => all.filter((label) => label.scrollWidth > label.clientWidth).length);
  expect(cut).toBe(0);
  const drawing = await page.getByRole("img", { name: "Occurrence to discovery" }).boundingBox();
  expect(drawing?.width).toBeGreaterThan(110);
});

test.describe("with letters of twice the size", () => {
  test.setTimeout(120_000);
  test.use({ expectedErrors: [/\/nothing\/here.*status of 404/] });

  test("no page is wider than the phone, and a row of the list sets its figure below its date", async ({ page }) => {
    for (const kind of pageKinds) {
      const address = await addressOf(page, kind);
      await page.goto(address);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(width, `width of ${address}`).toBeLessThanOrEqual(390);
      if (kind.kind !== "list") continue;
      const outcome = page
        .getByRole("article")
        .first()
        .getByText(/^漏えい(?:のおそれ|を確認|なし)$/);
      expect((await outcome.boundingBox())?.height, "the outcome stands in a line").toBeLessThan(60);
    }
  });
});
