import { expect, test } from "../test";

/** Each named by a part of the title of the incident that it starts from. */
const pairs = [
  { title: "第三者調査機関による調査結果のご報告", to: "茨城県", back: "Peatix Inc." },
  { title: "委託先における個人情報の不正流出", to: "日本学生支援機構", back: "橿原市", through: /NTT/ },
];

for (const { title, to, back, through } of pairs) {
  test(`a relation leads from ${back} to ${to} and back`, async ({ page, list }) => {
    await list.openIncident(title);
    const relations = page.getByRole("region", { name: "つながる事案" });
    await expect(relations).toContainText("この事案");
    if (through) await expect(relations).toContainText(through);
    // One chain, however many suppliers the incidents came through.
    await expect(relations.getByRole("list", { name: "経由した事案" })).toHaveCount(1);
    const start = page.url();
    await relations.getByRole("listitem").filter({ hasText: to }).getByRole("link").first().click();
    await expect(page).not.toHaveURL(start);
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: new RegExp(`${to}$`) })
        .first(),
    ).toBeVisible();
    await page.getByRole("region", { name: "つながる事案" }).getByRole("link", { name: title }).first().click();
    await expect(page).toHaveURL(start);
  });
}
