import { AxeBuilder } from "@axe-core/playwright";
import { addressOf, inEnglish, pageKinds } from "./pages";
import { expect, test } from "./test";

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

// The codebook is long, and axe looks at every cell of it.
test.setTimeout(120_000);
test.use({ expectedErrors: [/\/nothing\/here.*status of 404/] });

for (const kind of pageKinds) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const theme of ["light", "dark"] as const) {
      test(`${kind.kind}, ${size}, ${theme}: nothing for axe to find, no wider than the screen`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        const address = await addressOf(page, kind);
        for (const path of [address, inEnglish(address)]) {
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page }).analyze();
          const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
          expect(found, path).toEqual([]);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width, path).toBeLessThanOrEqual(viewport.width);
        }
      });
    }
  }
}
