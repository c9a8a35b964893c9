// Debian's Chromium, the sizes of screen that count, and the way into the app.
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const WIDE = { width: 1440, height: 900 };
export const PHONE = { width: 360, height: 740 };

export const launch = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });

/** Goes to the app and waits until a screen has taken the place of the waiting words. */
export async function openApp(page, address) {
  await page.goto(address);
  await page.locator("#needs").waitFor({ state: "detached" });
  await page.getByText("Les cas arrivent…").waitFor({ state: "detached" });
}
