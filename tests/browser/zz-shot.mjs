import { PHONE, WIDE, launch } from "./browser.mjs";
import { serve } from "./server.mjs";
import { screens, show } from "./screens.mjs";
const want = process.argv.slice(2);
const [browser, server] = await Promise.all([launch(), serve()]);
for (const spec of want) {
  const [name, size = "wide", scheme = "light", lang = "fr"] = spec.split(":");
  const screen = screens.find((s) => s.name === name);
  const viewport = size === "phone" ? PHONE : size === "320" ? { width: 320, height: 640 } : size === "print" ? { width: 794, height: 1123 } : WIDE;
  const context = await browser.newContext({ viewport, colorScheme: scheme, locale: "fr-BE" });
  await context.addInitScript((l) => localStorage.setItem("motus.language", l), lang);
  const page = await context.newPage();
  await show(page, server.address, screen);
  if (size === "print") await page.emulateMedia({ media: "print" });
  await page.screenshot({ path: `/tmp/s-${name}-${size}-${scheme}-${lang}.png`, fullPage: true });
  await context.close();
}
await browser.close(); await server.close(); process.exit(0);
