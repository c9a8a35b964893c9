// Photographs every screen, wide and narrow, light and dark, and on paper, into screenshots/.
import { mkdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PHONE, WIDE, launch } from "./browser.mjs";
import { screens, show } from "./screens.mjs";
import { serve } from "./server.mjs";

const folder = fileURLToPath(new URL("../../screenshots/", import.meta.url));
const sizes = { large: WIDE, telephone: PHONE };

async function open(context, screen) {
  const page = await context.newPage();
  await show(page, server.address, screen);
  return page;
}

async function photograph(screen, size, colorScheme) {
  const context = await browser.newContext({ viewport: sizes[size], colorScheme, locale: "fr-BE" });
  const page = await open(context, screen);
  const name = `${screen.name}-${size}-${colorScheme === "dark" ? "sombre" : "clair"}.png`;
  await page.screenshot({ path: folder + name, fullPage: true });
  console.log(`screenshots/${name}`);
  await context.close();
}

async function print(screen) {
  const context = await browser.newContext({ viewport: { width: 794, height: 1123 }, locale: "fr-BE" });
  const page = await open(context, screen);
  await page.pdf({ path: `${folder}${screen.name}-papier.pdf`, format: "A4", preferCSSPageSize: true });
  await page.emulateMedia({ media: "print" });
  await page.screenshot({ path: `${folder}${screen.name}-papier.png`, fullPage: true });
  console.log(`screenshots/${screen.name}-papier.pdf, .png`);
  await context.close();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const [browser, server] = await Promise.all([launch(), serve()]);
for (const screen of screens) {
  for (const size of Object.keys(sizes)) {
    for (const scheme of ["light", "dark"]) await photograph(screen, size, scheme);
  }
  await print(screen);
}
await browser.close();
await server.close();
