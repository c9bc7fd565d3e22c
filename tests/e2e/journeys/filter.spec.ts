import { expect, test } from "../test";

/** A choice of each kind of filter, with an organization that is surely among the incidents. */
const choices = [
  { filter: "原因", choice: "ランサムウェア", address: "cause=ransomware", organization: "中津市民病院" },
  { filter: "組織の種類", choice: "都道府県", address: "kind=prefecture", organization: "埼玉県" },
  { filter: "組織", choice: "橿原市", address: "organization=kashihara-shi", organization: "橿原市" },
  {
    filter: "漏えいした情報(おそれを含む)",
    choice: "パスワード",
    address: "data=password",
    organization: "株式会社エンラージ商事",
  },
  {
    filter: "含まれないと明記された情報",
    choice: "クレジットカード情報(内訳なし)",
    address: "excluded=credit_card",
    organization: "株式会社ホープ",
  },
  { filter: "漏えいの有無", choice: "漏えいなし", address: "outcome=not_leaked", organization: "西日本工業大学" },
  {
    filter: "委託先・外部サービス経由",
    choice: "はい",
    address: "third_party=yes",
    organization: "LINEヤフー株式会社",
  },
];

for (const { filter, choice, address, organization } of choices) {
  test(`filter by ${filter}: ${choice}`, async ({ page, list }) => {
    await list.open();
    const count = await list.countOf(filter, choice);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(39);
    await list.choose(filter, choice);
    await expect(page).toHaveURL(new RegExp(`/incidents\\?${address}$`));
    await expect(list.rows).toHaveCount(Math.min(count, 20));
    await expect(page.getByText(new RegExp(`^(全)?${count}件`))).toBeVisible();
    await expect(list.row(organization)).toHaveCount(1);
    await expect(list.checkbox(filter, choice)).toBeChecked();
    await expect(list.chips).toHaveCount(1);
    await expect(list.chips).toContainText(`${filter}: ${choice}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(choice);
  });
}

test("filters add up, chips take them away one by one", async ({ page, list }) => {
  await list.open();
  await list.choose("原因", "ランサムウェア");
  await list.choose("組織の種類", "病院・診療所");
  await expect(list.rows).toHaveCount(2);
  // How long they took to tell stands beside the date.
  await expect(list.row("社会福祉法人あじろぎ会宇治病院")).toContainText(/2023\.06\.12\s*公表\s*発覚から157日後/);
  await page.getByRole("link", { name: "「原因: ランサムウェア」を外す" }).click();
  await expect(page).toHaveURL(/\/incidents\?kind=hospital$/);
  await page.getByRole("link", { name: "「組織の種類: 病院・診療所」を外す" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByText("全39件中 1〜20件目")).toBeVisible();
});

test("where nothing fits, the list leads to what is found without one of the choices", async ({ page, list }) => {
  await list.open("/incidents?kind=hospital&cause=ransomware&disclosed_from=2024-11");
  await expect(list.rows).toHaveCount(0);
  const ways = page.getByRole("listitem").filter({ hasText: /を外す\s*\d+件$/ });
  await expect(ways).toHaveText([/^「公表日: 2024年11月以降」を外す\s*2件$/]);
  await ways.getByRole("link").click();
  await expect(page).toHaveURL(/\/incidents\?cause=ransomware&kind=hospital$/);
  await expect(list.rows).toHaveCount(2);
});

test("a year of disclosure is a link, a span is filled in", async ({ page, list }) => {
  await list.open();
  const group = await list.unfoldGroup("公表日");
  await group.getByRole("link", { name: /^2020年/ }).click();
  await expect(page).toHaveURL(/disclosed_from=2020&disclosed_to=2020/);
  await expect(list.row("Peatix Inc.")).toHaveCount(1);
  await expect(list.row("鳥取市")).toHaveCount(1);
  await list.settle();
  const filled = await list.unfoldGroup("公表日");
  await filled.getByRole("textbox", { name: "から" }).fill("2020-08");
  await filled.getByRole("textbox", { name: "まで" }).fill("2020-12");
  await list.apply();
  await expect(page).toHaveURL(/disclosed_from=2020-08&disclosed_to=2020-12/);
  await expect(list.titles).toHaveCount(1);
  await expect(list.row("Peatix Inc.")).toHaveCount(1);
});

test("a span of figures compares people with people only", async ({ page, list }) => {
  await list.open();
  const group = await list.unfoldGroup("対象の数");
  await group.getByRole("textbox", { name: "下限" }).fill("1000");
  await list.apply();
  await expect(page).toHaveURL(/affected_min=1000/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("単位: 人");
  const figures = (await list.rows.allInnerTexts()).map((text) => /([\d,]+)\s*人/.exec(text)?.[1]?.replaceAll(",", ""));
  expect(figures.length).toBeGreaterThan(1);
  for (const figure of figures) expect(Number(figure)).toBeGreaterThanOrEqual(1000);
  await expect(list.row("株式会社ホープ")).toHaveCount(1);
});

test("a shared address gives the same list, also after a reload", async ({ page, list }) => {
  await list.open("/incidents?kind=company&data=email&excluded=credit_card&sort=oldest");
  await expect(list.checkbox("組織の種類", "企業")).toBeChecked();
  await expect(list.checkbox("漏えいした情報(おそれを含む)", "メールアドレス")).toBeChecked();
  await expect(list.checkbox("含まれないと明記された情報", "クレジットカード情報(内訳なし)")).toBeChecked();
  await expect(list.chips).toHaveCount(4);
  const titles = await list.titles.allTextContents();
  expect(titles.length).toBeGreaterThan(1);
  await page.reload();
  await expect(list.titles).toHaveText(titles);
  await expect(page).toHaveURL(/kind=company&data=email&excluded=credit_card&sort=oldest$/);
});

test("where nothing fits, the page says what to do", async ({ page, list }) => {
  await list.open("/incidents?cause=loss&kind=police");
  await expect(page.getByText("この条件に合う事案はありません")).toBeVisible();
  await expect(page.getByRole("navigation", { name: "並び順" }), "nothing is there to be sorted").toHaveCount(0);
  await page.getByRole("link", { name: "すべて外す" }).click();
  await expect(page.getByText("全39件中 1〜20件目")).toBeVisible();
});
