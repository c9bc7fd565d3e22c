import { expect, test } from "../test";

test("the first page shows 39 incidents from 41 notices, newest first", async ({ page, list }) => {
  await list.open();
  await expect(page.getByText("全39件中 1〜20件目")).toBeVisible();
  const shown = await gatherPages();
  expect(new Set(shown.map(({ address }) => address)).size).toBe(39);
  expect(shown.reduce((sum, { notices }) => sum + notices, 0)).toBe(41);
  const dates = shown.map(({ date }) => date ?? "");
  expect(dates).toEqual(dates.toSorted().reverse());

  async function gatherPages() {
    const first = await readRows();
    await list.goToNextPage();
    await expect(page.getByText("全39件中 21〜39件目")).toBeVisible();
    return [...first, ...(await readRows())];
  }

  function readRows() {
    return list.rows.evaluateAll((rows) =>
      rows.map((row) => ({
        address: row.querySelector("h3 a")?.getAttribute("href"),
        date: row.querySelector("time")?.getAttribute("datetime")?.slice(0, 4),
        notices: Number(/お知らせ(\d+)通/.exec(row.textContent ?? "")?.[1] ?? 1),
      })),
    );
  }
});

test("a row tells who, what, which date, cause, data, how many and with what outcome", async ({ list }) => {
  await list.open("/incidents?cause=insider_misuse&kind=municipality");
  const row = list.row("橿原市");
  await expect(row).toContainText("委託先における個人情報の不正流出の可能性に関するおわびとお知らせ");
  await expect(row).toContainText("市区町村");
  await expect(row).toContainText("収録番号の年");
  await expect(row).toContainText("内部不正・不適切な取扱い(外部の事業者を経由)");
  await expect(row).toContainText("含まれない");
  await expect(row).toContainText(/約\s*4,000\s*件/);
  await expect(row).toContainText("漏えいを確認");
});

test("pages lead forth and back, and each has its address", async ({ page, list }) => {
  await list.open();
  const first = await list.titles.allTextContents();
  await list.goToNextPage();
  await expect(page).toHaveURL(/[?&]page=2$/);
  const second = await list.titles.allTextContents();
  expect(second).not.toEqual(first);
  await page.reload();
  await expect(list.titles).toHaveText(second);
  await list.goToPreviousPage();
  await expect(list.titles).toHaveText(first);
  await expect(page).not.toHaveURL(/page=/);
});

test("orders of the list: oldest first, largest first, slowest first, by organization", async ({ page, list }) => {
  await list.open();
  await list.sortBy("古い順");
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(list.titles.first()).toHaveText("不正アクセスによる個人情報漏洩のお知らせ");
  await list.sortBy("人数・件数の多い順");
  await expect(page).toHaveURL(/sort=largest/);
  const people = (await list.rows.allInnerTexts()).flatMap((text) => /([\d,]+)\s*人/.exec(text)?.[1] ?? []);
  const figures = people.map((figure) => Number(figure.replaceAll(",", "")));
  expect(figures.length).toBeGreaterThan(5);
  expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  await list.sortBy("公表まで長い順");
  await expect(page).toHaveURL(/sort=slowest/);
  const waits = (await list.rows.allInnerTexts()).map((text) => Number(/発覚から(\d+)日後/.exec(text)?.[1] ?? -1));
  expect(waits[0]).toBeGreaterThan(100);
  expect(waits).toEqual(waits.toSorted((a, b) => b - a));
  await list.sortBy("組織名順");
  await expect(page).toHaveURL(/sort=organization/);
  await list.sortBy("新しい順");
  await expect(page).not.toHaveURL(/sort=/);
});

test("an address that asks for what is not there says so and shows the rest", async ({ page, list }) => {
  await list.open("/incidents?cause=nonsense&cause=loss&disclosed_from=soon&page=-1&affected_min=x");
  await expect(page.getByText("原因の指定「nonsense」は使えないため、無視しました。")).toBeVisible();
  await expect(page.getByText("公表日の日付「soon」は読み取れないため、無視しました")).toBeVisible();
  await expect(list.titles).toHaveText(["個人情報を記録したUSBメモリの紛失について(お詫び)"]);
});
