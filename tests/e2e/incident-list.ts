import { expect, type Locator, type Page } from "@playwright/test";

/** The list of incidents as a reader uses it: with a script a choice acts at once, without one the form is sent. */
export class IncidentList {
  constructor(
    private readonly page: Page,
    private readonly hasScript: boolean,
  ) {}

  get rows(): Locator {
    return this.page.getByRole("main").getByRole("article");
  }

  get titles(): Locator {
    return this.rows.getByRole("heading", { level: 3 });
  }

  async open(address = "/"): Promise<void> {
    await this.page.goto(address);
    await this.settle();
  }

  /** From the list to the incident with a title, on whichever page of the list it stands. */
  async openIncident(title: string): Promise<void> {
    await this.open();
    const link = this.titles.getByRole("link", { name: title });
    if ((await link.count()) === 0) await this.goToNextPage();
    await link.click();
    await expect(this.page).toHaveURL(/\/incidents\/[a-z0-9-]+$/);
    await expect(this.page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  }

  /** The row of an organization. */
  row(organization: string): Locator {
    return this.rows.filter({ has: this.page.getByRole("link", { name: organization, exact: true }) });
  }

  /** Ticks a choice of a filter, by the names of both, and waits for the list that it gives. */
  async choose(filter: string, choice: string): Promise<void> {
    const before = this.page.url();
    const checkbox = this.checkbox(filter, choice);
    await this.unfold(checkbox);
    await checkbox.click();
    if (!this.hasScript) await this.apply();
    await expect(this.page).not.toHaveURL(before);
    await this.settle();
  }

  checkbox(filter: string, choice: string): Locator {
    const name = new RegExp(`^${choice.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*[\\d,]*$`);
    return this.page
      .getByRole("group", { name: filter, exact: true, includeHidden: true })
      .getByRole("checkbox", { name, includeHidden: true });
  }

  /** How many incidents the list says a choice would give. */
  async countOf(filter: string, choice: string): Promise<number> {
    const label = this.checkbox(filter, choice).locator("xpath=ancestor::label");
    return Number(/[\d,]+$/.exec((await label.textContent()) ?? "")?.[0].replaceAll(",", ""));
  }

  async apply(): Promise<void> {
    await this.page.getByRole("button", { name: "この条件で見る" }).click();
  }

  /** The group of choices that a title unfolds. */
  async unfoldGroup(title: string): Promise<Locator> {
    const summary = this.page.locator("summary").filter({ hasText: new RegExp(`^${title}`) });
    const group = this.page.locator("details").filter({ has: summary }).last();
    if ((await group.getAttribute("open")) === null) await summary.click();
    return group;
  }

  async goToNextPage(): Promise<void> {
    await this.page.getByRole("link", { name: /次へ/ }).click();
    await this.settle();
  }

  async goToPreviousPage(): Promise<void> {
    await this.page.getByRole("link", { name: /前へ/ }).click();
    await this.settle();
  }

  async sortBy(order: string): Promise<void> {
    const link = this.page.getByRole("navigation", { name: "並び順" }).getByRole("link", { name: order });
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "true");
    await this.settle();
  }

  /** What is chosen, as chips. */
  get chips(): Locator {
    return this.page.getByRole("region", { name: "選んでいる条件" }).getByRole("link");
  }

  /** A choice made before React has taken over the form would not be acted upon. */
  async settle(): Promise<void> {
    if (!this.hasScript) return;
    await this.page.waitForFunction(() => {
      const form = document.querySelector("form");
      return form === null || Object.keys(form).some((key) => key.startsWith("__reactProps"));
    });
    await expect(this.page.locator('form[aria-busy="true"]')).toHaveCount(0);
  }

  private async unfold(checkbox: Locator): Promise<void> {
    const folded = checkbox.locator("xpath=ancestor::details[not(@open)]/summary").filter({ visible: true });
    while ((await folded.count()) > 0) await folded.first().click();
    await expect(checkbox).toBeVisible();
  }
}
