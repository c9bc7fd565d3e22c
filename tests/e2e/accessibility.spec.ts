import { AxeBuilder } from "@axe-core/playwright";
import { addressOf, inEnglish, pageKinds } from "./pages";
import { expect, test } from "./test";

/**
 * Each language is looked at closely in one of the sizes, the dark theme's colours in one, which spares axe most of its
 * work; widths are taken of all.
 */
const sizes = {
  phone: { viewport: { width: 390, height: 844 }, closely: "ja", themes: "light" },
  desk: { viewport: { width: 1440, height: 900 }, closely: "en", themes: "both" },
};

// The codebook is long, and axe looks at every cell of it.
test.setTimeout(120_000);
test.use({ expectedErrors: [/\/nothing\/here.*status of 404/] });

/** What axe finds that a theme has a part in; all else is the same in both. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

for (const kind of pageKinds) {
  for (const [size, { viewport, closely, themes }] of Object.entries(sizes)) {
    test(`${kind.kind}, ${size}: nothing for axe to find in its themes (${themes}), no wider than the screen in either language`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      const address = await addressOf(page, kind);
      for (const [language, path] of Object.entries({ ja: address, en: inEnglish(address) })) {
        await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
        await page.goto(path);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, `width of ${path}`).toBeLessThanOrEqual(viewport.width);
        if (language !== closely) continue;
        expect(await violations(new AxeBuilder({ page })), `${path} in light`).toEqual([]);
        if (themes === "light") continue;
        await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
        expect(await violations(new AxeBuilder({ page }).withRules(COLOUR_RULES)), `${path} in dark`).toEqual([]);
      }
    });
  }
}

async function violations(axe: AxeBuilder): Promise<string[]> {
  const found = await axe.analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
