import { defineConfig } from "@playwright/test";
import { chromiumArguments } from "./e2e/chromium-arguments";

const executablePath = process.env.CHROMIUM_PATH;

/** `npm test -- browser` builds, serves and names the browser; alone, it tests what is served at BASE_URL. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "results/browser",
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? "results/browser.json" }]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    colorScheme: "light",
    viewport: { width: 1440, height: 900 },
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: { args: [...chromiumArguments], ...(executablePath ? { executablePath } : {}) },
  },
  projects: [
    { name: "script" },
    { name: "no script", testMatch: "journeys/**/*.spec.ts", use: { javaScriptEnabled: false } },
  ],
});
