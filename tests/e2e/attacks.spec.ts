/** Hostile words wherever an address takes any: each is answered, nothing of it runs, nothing else is told. */
import { attacks } from "../security/attacks";
import { expect, test } from "./test";

const LONGEST = 12_000;

test.describe.configure({ timeout: 300_000 });

const PLACES = [
  (word: string) => `/?q=${word}`,
  (word: string) => `/en?q=${word}&cause=${word}&disclosed_from=${word}&page=${word}&sort=${word}`,
  (word: string) => `/organizations?name=${word}`,
  (word: string) => `/statistics?cause=${word}`,
  (word: string) => `/incidents/${word}`,
  (word: string) => `/incidents.csv?q=${word}&organization=${word}`,
  (word: string) => `/incidents.json?q=${word}&limit=${word}&cursor=${word}`,
  (word: string) => `/api/v1/incidents?q=${word}`,
];

/** Of a word that is no Unicode only its whole characters go over the wire. */
const escaped = (word: string): string => encodeURIComponent(Buffer.from(word).toString());

for (const [kind, words] of Object.entries(attacks)) {
  test(`${kind}: answered, and neither obeyed nor given back as it came`, async ({ request }) => {
    for (const word of words) {
      for (const place of PLACES) {
        const path = place(escaped(word));
        // Longer ones end while they are still on their way.
        if (path.length > LONGEST) continue;
        const response = await request.get(path, { maxRedirects: 0 });
        expect(response.status(), path).toBeLessThan(500);
        expect(response.headers(), path).not.toHaveProperty("set-cookie");
        expect(response.headers(), path).not.toHaveProperty("x-ran");
        expect(response.headers().location ?? "/", path).toMatch(/^\/(?!\/)/);
        const body = await response.text();
        expect(body, path).not.toMatch(/root:x:0|SQLITE_|SqliteError|node_modules|at Object\./);
        const isPage = response.headers()["content-type"]?.startsWith("text/html");
        if (isPage && /[<>"]/.test(word) && /ran=1/.test(word)) expect(body, path).not.toContain(word);
      }
    }
  });
}

test("no script that came with an address runs", async ({ page }) => {
  for (const word of attacks.script) {
    for (const path of [`/?q=${escaped(word)}`, `/organizations?name=${escaped(word)}#${escaped(word)}`]) {
      await page.goto(path);
      expect(await page.evaluate(() => "ran" in window), path).toBe(false);
    }
  }
});
