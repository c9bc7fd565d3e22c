/** What a browser is allowed to do with the pages. That no page needs more, every other test sees: a violation is an error in the console. */
import type { APIResponse } from "@playwright/test";
import { addressOf, inEnglish, pageKinds } from "./pages";
import { expect, test } from "./test";

function expectHeaders(
  response: APIResponse | NonNullable<Awaited<ReturnType<import("@playwright/test").Page["goto"]>>>,
) {
  const headers = response.headers();
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": expect.stringMatching(/^(same|cross)-origin$/),
    "permissions-policy": expect.stringContaining("geolocation=()"),
    "content-security-policy": expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'/),
  });
  expect(headers).not.toHaveProperty("x-powered-by");
  expect(headers["content-security-policy"]).not.toMatch(/unsafe|\*|https?:/);
  return headers;
}

for (const kind of pageKinds) {
  test.describe(`page: ${kind.kind}`, () => {
    test.use({ expectedErrors: kind.kind === "missing page" ? [/404/] : [] });
    test("runs its own scripts alone", async ({ page }) => {
      const address = await addressOf(page, kind);
      for (const path of [address, inEnglish(address)]) {
        const response = await page.goto(path);
        if (!response) throw new Error(`no answer from ${path}`);
        const headers = expectHeaders(response);
        expect(headers["content-security-policy"]).toMatch(/script-src 'self' '(nonce|sha256)-/);
      }
    });
  });
}

test.describe("a script that came in with a page", () => {
  test.use({ expectedErrors: [/Content Security Policy/i] });
  test("does not run", async ({ page }) => {
    await page.goto("/");
    const ran = await page.evaluate(async () => {
      document.body.insertAdjacentHTML("beforeend", `<img src="data:," onerror="window.ran = 'handler'">`);
      const script = document.createElement("script");
      script.textContent = "window.ran = 'inline'";
      document.body.append(script);
      const foreign = document.createElement("script");
      foreign.src = "data:text/javascript,window.ran = 'foreign'";
      document.body.append(foreign);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return "ran" in window ? window.ran : "nothing";
    });
    expect(ran).toBe("nothing");
  });
});

for (const [what, path, status] of [
  ["a list as JSON", "/incidents.json", 200],
  ["a list as CSV", "/incidents.csv", 200],
  ["a feed", "/incidents.atom", 200],
  ["a script", "/theme.js", 200],
  ["an image", "/icon.svg", 200],
  ["data that is not there", "/incidents/nothing.json", 404],
  ["an address that cannot be read", "/%E3%81", 400],
  ["a way back that is none", "/incidents/", 308],
] as const) {
  test(`${what} bears the headers`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(status);
    expectHeaders(response);
  });
}

test("the server is healthy and ready", async ({ request }) => {
  for (const path of ["/healthz", "/readyz"]) expect(await (await request.get(path)).json()).toEqual({ status: "ok" });
});
