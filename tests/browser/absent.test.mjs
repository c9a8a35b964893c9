// When the cases do not come, or the program stops: words, a way out, and never a blank page.
import assert from "node:assert/strict";
import { assertAccessible } from "./axe.mjs";
import { pageTest } from "./harness.mjs";
import { modules } from "./law.mjs";
import { answer } from "./play.mjs";

const BANK = /\/bank\.[^/]*\.bin$/;
const again = (page) => page.getByRole("button", { name: "Réessayer" });

for (const [name, reply, words, expect] of [
  ["refused", (route) => route.fulfill({ status: 404 }), /le serveur a répondu par le code 404/, [/^console: .*404/]],
  ["not answered", (route) => route.abort(), /le serveur ne répond pas/, [/^console: .*ERR_FAILED/]],
  ["cut short", (route) => route.fulfill({ body: "half" }), /n’ont pas été chargés en entier/, []],
  ["empty", (route) => route.fulfill({ body: "" }), /n’ont pas été chargés en entier/, []],
]) {
  pageTest(`cases that are ${name} are told in words, and can be asked for again`, { expect }, async ({ page, open }) => {
    await page.route(BANK, reply);
    await open();
    assert.match(await page.getByRole("main").innerText(), words);
    assert.match(await page.getByRole("main").innerText(), /Vos réponses déjà enregistrées sont intactes/);
    assert.match(await page.locator("body").innerText(), /outil de formation, pas un avis juridique/i);
    if (name === "cut short") await assertAccessible(page);
    await again(page).click();
    await again(page).waitFor();
    await page.unroute(BANK);
    await again(page).click();
    await page.locator(".start-modules").waitFor();
    assert.match(await page.evaluate(() => document.activeElement.localName), /^h1$/);
  });
}

pageTest("a program that stops says so, and the answers are found again", { expect: [/^error: trap/] }, async (given) => {
  const { page, open } = given;
  const [{ id, questions }] = modules;
  await open(`#/module/${id}`);
  await answer(page, questions[0].key);
  await page.evaluate(() => {
    setTimeout(() => {
      throw new WebAssembly.RuntimeError("trap");
    });
  });
  await page.getByRole("alert").getByText("Les réponses déjà enregistrées sont gardées.").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Motus s’est arrêté");
  await assertAccessible(page);
  await page.getByRole("link", { name: "Recharger" }).click();
  await page.getByText("Vous avez répondu à 1 question sur").waitFor();
});
