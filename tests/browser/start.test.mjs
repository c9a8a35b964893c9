// The page loads, and where it cannot, it says so in words.
import assert from "node:assert/strict";
import { assertAccessible } from "./axe.mjs";
import { PHONE } from "./browser.mjs";
import { pageTest } from "./harness.mjs";

const withoutWebAssembly = () => delete globalThis.WebAssembly;

pageTest("the page loads from a deep folder and shows its title", {}, async ({ page, open }) => {
  await open();
  assert.match(await page.title(), /Motus/);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  assert.match(await page.locator("body").innerText(), /outil de formation, pas un avis juridique/i);
  assert.equal(await page.locator("#failure").isVisible(), false);
});

pageTest("a newcomer's start leads to every room, and looks the same once they are there", {}, async ({ page, open }) => {
  await open();
  const drawn = () => page.locator(".start").innerHTML();
  const first = await drawn();
  for (const room of ["S’exercer", "Où j’en suis", "Mes données"]) {
    await page.getByRole("navigation", { name: "Aussi" }).getByRole("link", { name: room }).click();
    await page.getByRole("heading", { level: 1, name: room }).waitFor();
    await page.goBack();
    await page.locator(".start").waitFor();
    assert.equal(await drawn(), first);
  }
  assert.equal(await page.locator("#app[data-left]").count(), 1, "the rooms have taken over");
});

pageTest("without JavaScript the page says what it needs", { javaScriptEnabled: false }, async ({ page, address }) => {
  await page.goto(address);
  const words = await page.locator("body").innerText();
  assert.match(words, /JavaScript est désactivé/);
  assert.match(words, /outil de formation, pas un avis juridique/i);
  assert.match(words, /textes lus le \d+(er)? \p{L}+ \d{4}/u, "the day of the law is shown");
});

pageTest("without WebAssembly the page says so and stays readable", { viewport: PHONE }, async ({ page, address }) => {
  await page.addInitScript(withoutWebAssembly);
  await page.goto(address);
  await page.getByRole("alert").getByText(/ne sait pas exécuter WebAssembly/).waitFor();
  assert.match(await page.locator("#app").innerText(), /secret professionnel/);
  await assertAccessible(page);
});

pageTest(
  "a program that cannot be fetched is said in words",
  { expect: [/^console: .*404/, /^console: .*(Error|error)/] },
  async ({ page, context, address }) => {
    await context.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
    await page.goto(address);
    await page.getByRole("alert").getByText(/n’ont pas pu être chargés/).waitFor();
  },
);

pageTest("a host that does not know WebAssembly's type runs the app", { expect: [] }, async ({ context, open }) => {
  await context.route(/\.wasm$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "text/html" } });
  });
  await open();
});
