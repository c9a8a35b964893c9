import { PHONE, WIDE, launch } from "./browser.mjs";
import { serve } from "./server.mjs";
import { atHome } from "./storage.mjs";
import { answer, arrived } from "./play.mjs";
const [browser, server] = await Promise.all([launch(), serve()]);
for (const [name, viewport] of [["wide", WIDE], ["phone", PHONE]]) {
const context = await browser.newContext({ viewport, locale: "nl-BE" });
const page = await context.newPage();
await page.addInitScript(atHome);
await page.goto(server.address + "#/module/partager/1");
await arrived(page);
await answer(page, await page.locator(".question input").first().inputValue(), "Nakijken");
await page.screenshot({ path: `/tmp/s-nl-${name}.png`, fullPage: true });
await page.goto(server.address + "#/loi/cp-1867:458bis"); await page.locator(".article").waitFor();
await page.screenshot({ path: `/tmp/s-nlart-${name}.png`, fullPage: true });
}
await browser.close(); await server.close(); process.exit(0);
