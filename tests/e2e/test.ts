import { test as base } from "@playwright/test";
import { IncidentList } from "./incident-list";

export { expect } from "@playwright/test";

interface Fixtures {
  /** Messages of the browser that the test expects, such as that of an address that leads nowhere. */
  expectedErrors: RegExp[];
  quietBrowser: undefined;
  list: IncidentList;
}

/** Playwright's test; every page that it opens has to keep the browser's console free of errors. */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  quietBrowser: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => errors.push(`${page.url()}: ${error.stack ?? error.message}`));
      await use(undefined);
      const unexpected = errors.filter((error) => !expectedErrors.some((pattern) => pattern.test(error)));
      base.expect(unexpected, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  list: async ({ page, javaScriptEnabled }, use) => {
    await use(new IncidentList(page, javaScriptEnabled ?? true));
  },
});
