/** A browser for the tests: the one that is named, Playwright's own, or one of this machine; else one is installed. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { chromiumArguments } from "../e2e/chromium-arguments";
import { runNodeStep, runStep } from "./steps";

const playwright = [createRequire(import.meta.url).resolve("@playwright/test/cli")];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const LONGEST_DOWNLOAD_MS = 180_000;
const LONGEST_LAUNCH_MS = 60_000;

/** The path of a browser that starts; "" stands for Playwright's own; null where there is none and none to be had. */
export async function findBrowser(): Promise<string | null> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await starts(named)) return named;
    console.error(`CHROMIUM_PATH names ${named}, which does not start as a browser.`);
    return null;
  }
  const present = await findPresent();
  if (present !== null) return present;
  console.log("There is no browser that starts; trying to install Playwright's own.");
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" };
  await runNodeStep(playwright, ["install", "chromium"], { log: "browser", env, timeoutMs: LONGEST_DOWNLOAD_MS });
  const downloaded = await findPresent();
  if (downloaded !== null) return downloaded;
  console.log("Trying to install Chromium with apt-get.");
  await installPackages(["chromium", "fonts-noto-cjk"]);
  const installed = await findPresent();
  if (installed === null) {
    console.error("No browser could be installed: install Chromium or Chrome, or name one with CHROMIUM_PATH.");
  }
  return installed;
}

/** Japanese text without a Japanese font is boxes, and boxes have other widths. */
export async function ensureJapaneseFont(): Promise<void> {
  if (process.platform !== "linux" || (await hasJapaneseFont())) return;
  await installPackages(["fontconfig", "fonts-noto-cjk"]);
  if (!(await hasJapaneseFont())) {
    console.error(
      "There is no Japanese font on this machine, so the layout is tested with boxes; install Noto Sans CJK.",
    );
  }
}

async function findPresent(): Promise<string | null> {
  for (const path of ["", ...inPath(NAMES), ...APPLICATIONS.filter(existsSync)]) if (await starts(path)) return path;
  return null;
}

function inPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)).find(existsSync) ?? []);
}

/** Being there is not enough: libraries may be missing, or the program be a stub that asks for another. */
async function starts(path: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      args: [...chromiumArguments],
      timeout: LONGEST_LAUNCH_MS,
      ...(path === "" ? {} : { executablePath: path }),
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

async function hasJapaneseFont(): Promise<boolean> {
  return (await runStep("sh", ["-c", "fc-list :lang=ja | grep -q ."], { log: "browser" })) === 0;
}

/** With apt-get, where it may be used without a password. */
async function installPackages(names: readonly string[]): Promise<void> {
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? "" : "sudo -n ";
  const install = `DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${names.join(" ")}`;
  await runStep("sh", ["-c", `${sudo}apt-get update && ${sudo}env ${install}`], { log: "browser" });
}
