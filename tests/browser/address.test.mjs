// Back and forward, addresses that lead nowhere, and places within a screen.
import assert from "node:assert/strict";
import { pageTest } from "./harness.mjs";
import { modules } from "./law.mjs";
import { answer, arrived, goOn, number, seen } from "./play.mjs";

const [module] = modules;
const [first] = module.questions;
const title = (page) => page.getByRole("heading", { level: 1 }).innerText();

pageTest("back leads to the answered question, forward to the one asked", {}, async ({ page, open }) => {
  await open();
  await page.getByRole("link", { name: `Commencer : ${module.title}` }).click();
  await arrived(page);
  await answer(page, first.key);
  const told = await seen(page);
  await goOn(page);
  assert.equal(number(page), 2);
  await page.goBack();
  await page.locator("#verdict").waitFor();
  assert.equal(number(page), 1);
  assert.equal((await seen(page)).verdict, told.verdict);
  assert.match(await page.title(), /question 1 sur/);
  await page.goForward();
  assert.ok(await arrived(page));
  assert.equal(number(page), 2);
  await page.goBack();
  await page.goBack();
  await page.locator(".start").waitFor();
  assert.match(await page.title(), /^Motus/);
});

pageTest("an answered question looked at again leads back to where one was", {}, async ({ page, open }) => {
  await open(`#/module/${module.id}`);
  for (const question of module.questions.slice(0, 2)) {
    await answer(page, question.key);
    await goOn(page);
  }
  await open(`#/module/${module.id}/1`);
  await page.locator("#verdict").waitFor();
  assert.equal(await page.locator(".question input:enabled").count(), 0, "an answer is given once");
  await page.getByRole("button", { name: "Continuer" }).click();
  await arrived(page);
  assert.equal(number(page), 3);
});

for (const fragment of ["#/nulle-part", "#/module/inconnu", "#/module/inconnu/3", "#/%E0%A4%A", "#/module//"]) {
  pageTest(`${fragment} is told to lead nowhere, with a way home`, {}, async ({ page, open }) => {
    await open(fragment);
    assert.equal(await title(page), "Cette adresse ne mène nulle part");
    assert.match(await page.title(), /^Adresse inconnue/);
    await page.getByRole("link", { name: "Retour à l’accueil" }).click();
    await page.locator(".start").waitFor();
  });
}

pageTest("a question that there is not gives way to the current one", {}, async ({ page, open }) => {
  await open(`#/module/${module.id}/99`);
  assert.ok(await arrived(page));
  await page.waitForURL((url) => url.hash === `#/module/${module.id}/1`);
  assert.equal(await page.locator("legend h2").innerText(), first.prompt);
});

pageTest("any question can be asked by its address, and those left out are asked at the end", {}, async ({ page, open }) => {
  const last = module.questions.length;
  await open(`#/module/${module.id}/${last}`);
  assert.ok(await arrived(page));
  assert.equal(await page.locator("legend h2").innerText(), module.questions[last - 1].prompt);
  await page.reload();
  assert.ok(await arrived(page));
  assert.equal(number(page), last, "a reload keeps the place");
  await answer(page, module.questions[last - 1].key);
  assert.ok(await goOn(page));
  assert.equal(number(page), 1);
});

pageTest("a place within the page is no screen", {}, async ({ page, open }) => {
  await open("#main");
  await page.locator(".start").waitFor();
  await open(`#/module/${module.id}`);
  await arrived(page);
  await page.evaluate(() => {
    location.hash = "#main";
  });
  assert.equal(await page.locator("legend h2").innerText(), first.prompt);
  await answer(page, first.key);
  await goOn(page);
  assert.equal(number(page), 2);
});
