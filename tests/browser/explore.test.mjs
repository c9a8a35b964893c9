// A case to explore: the law's reasoning as a tree and as a drawing, the facts as switches, what would change it.
import assert from "node:assert/strict";
import { assertAccessible } from "./axe.mjs";
import { PHONE } from "./browser.mjs";
import { pageTest } from "./harness.mjs";
import { modules } from "./law.mjs";
import { answer } from "./play.mjs";
import { atHome } from "./storage.mjs";

const CASE = "#/cas/avant-ce-soir";
const verdict = (page) => page.locator("#verdict").innerText();
const said = (page) => page.getByRole("status").innerText();
const profession = (page) => page.getByLabel("Quelle est la profession de la personne qui sait");

/** Opens the case as one who has been here before, which fetches one program less. */
const explore = async (page, open, fragment = CASE) => {
  await page.addInitScript(atHome);
  await open(fragment);
  await page.locator(".explore").waitFor();
};

pageTest("the reasoning is a tree of conditions in words, and the drawing has it as its twin", {}, async ({ page, open }) => {
  await explore(page, open);
  assert.ok((await page.locator(".tree").count()) >= 3);
  for (const state of await page.locator(".trees .state").allTextContents()) {
    assert.match(state.trim(), /Établi|Fait défaut|Non établi/);
  }
  const drawing = page.getByRole("img", { name: /^Schéma de la règle/ });
  assert.equal(await drawing.count(), 1);
  const title = await page.locator(".diagram option:checked").innerText();
  assert.match(await drawing.getAttribute("aria-label"), new RegExp(title));
  const drawn = await drawing.locator(".diagram-state").count();
  assert.ok(drawn > 3, "every condition has its state in words");
});

pageTest("a fact put otherwise changes the answer, the tree, the drawing and the articles, said once", {}, async ({ page, open }) => {
  await explore(page, open);
  const before = await verdict(page);
  const drawing = await page.locator(".diagram-wide svg").innerHTML();
  await profession(page).focus();
  await profession(page).selectOption({ label: "activité que rien ne soumet au secret professionnel" });
  await page.locator(".explore-changes li").waitFor();
  const after = await verdict(page);
  assert.notEqual(after, before);
  assert.ok((await said(page)).startsWith(after));
  assert.notEqual(await page.locator(".diagram-wide svg").innerHTML(), drawing);
  assert.equal(await page.locator(".trees .state").first().innerText().then((text) => /Fait défaut/.test(text)), true);
  assert.equal(await page.evaluate(() => document.activeElement.localName), "select", "the focus stays");
});

pageTest("what is supposed is listed and put back, one by one or at once", {}, async ({ page, open }) => {
  await explore(page, open);
  const before = await verdict(page);
  const own = await profession(page).inputValue();
  await profession(page).selectOption({ label: "avocate ou avocat" });
  await page.getByLabel("À qui parlerait-on").selectOption({ label: "À la presse" });
  assert.equal(await page.locator(".explore-changes li").count(), 2);
  await page.getByRole("button", { name: /^Remettre.*profession/ }).click();
  assert.equal(await page.locator(".explore-changes li").count(), 1);
  assert.equal(await profession(page).inputValue(), own);
  assert.equal(await page.evaluate(() => document.activeElement.id), "verdict");
  await page.getByRole("button", { name: "Tout remettre" }).click();
  assert.equal(await verdict(page), before);
  assert.equal(await page.locator(".explore-changes li").count(), 0);
});

pageTest("what is supposed is there again after an article, a reload and for whom the address is given", {}, async ({ page, open }) => {
  await explore(page, open);
  await profession(page).selectOption({ label: "avocate ou avocat" });
  await page.getByLabel("À qui parlerait-on").selectOption({ label: "À la presse" });
  const changes = () => page.locator(".explore-changes li > p").allInnerTexts();
  const [supposed, then] = [await changes(), await verdict(page)];
  assert.equal(supposed.length, 2);
  await page.locator(".explore-law .sheet-number a").first().click();
  await page.locator(".article").waitFor();
  await page.goBack();
  await page.locator(".explore-changes li").first().waitFor();
  assert.deepEqual([await changes(), await verdict(page)], [supposed, then]);
  await page.reload();
  await page.locator(".explore-changes li").first().waitFor();
  assert.deepEqual([await changes(), await verdict(page)], [supposed, then]);
  await page.getByRole("button", { name: "Tout remettre" }).click();
  assert.equal(await page.evaluate(() => location.hash), CASE);
});

pageTest("a value that cannot be is disabled and says why", {}, async ({ page, open }) => {
  await explore(page, open);
  const barred = page.locator(".switches option:disabled, .switches input:disabled");
  assert.ok((await barred.count()) > 0);
  const reasons = await page.locator(".switch-why").allTextContents();
  assert.equal(reasons.length, await barred.count());
  for (const reason of reasons) assert.match(reason, /impossible ici/i);
});

pageTest("what would change the answer is found on demand and tried by a button", {}, async ({ page, open }) => {
  await explore(page, open);
  const before = await verdict(page);
  await page.getByRole("button", { name: "Chercher" }).click();
  await page.locator(".turn").first().waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => document.activeElement.id === "turns");
  const turn = page.locator(".turn").first();
  const then = await turn.locator("h3").innerText();
  await turn.getByRole("button", { name: /^Essayer/ }).first().click();
  assert.ok((await page.locator(".explore-changes li").count()) > 0);
  const after = await verdict(page);
  assert.notEqual(after, before, then);
});

pageTest("the law of another day decides, and its articles stand there", {}, async ({ page, open }) => {
  await explore(page, open);
  const numbers = () => page.locator(".sheet-number").allInnerTexts();
  const now = await numbers();
  assert.ok(now.some((number) => /^Art. 458/.test(number)));
  const days = page.getByLabel("Quel jour parlerait-on");
  await days.selectOption({ index: (await days.locator("option").count()) - 1 });
  await page.waitForFunction(() => [...document.querySelectorAll(".sheet-number")].every((one) => !/^Art. 458/.test(one.innerText)));
  assert.ok((await numbers()).some((number) => /^Art. 352/.test(number)));
});

pageTest("every feedback of the house leads to the case, and back", {}, async ({ page, open }) => {
  const [module] = modules;
  await page.addInitScript(atHome);
  await open(`#/module/${module.id}`);
  await answer(page, module.questions[0].key);
  await page.getByRole("link", { name: /^Et si…/ }).click();
  await page.locator(".explore").waitFor();
  assert.match(await page.evaluate(() => location.hash), /^#\/cas\//);
  await page.goBack();
  await page.locator("#verdict").waitFor();
});

pageTest("one who has not answered is told so, and may answer first", {}, async ({ page, open }) => {
  await explore(page, open);
  assert.match(await page.locator(".explore-spoils").innerText(), /montre la réponse/);
  await page.getByRole("link", { name: "Répondre d’abord" }).click();
  await page.locator(".question:not([data-answered])").waitFor();
});

pageTest("a case that there is not, or no such recipient, is an address that leads nowhere", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  for (const fragment of ["#/cas/nulle-part", `${CASE}/personne`]) {
    await open(fragment);
    await page.getByRole("heading", { name: "Cette adresse ne mène nulle part" }).waitFor();
  }
});

pageTest("words that do not come are told, and fetched again", { expect: [/404/] }, async ({ page, open }) => {
  const lesson = /\/lesson\.[^/]*\.bin$/;
  await page.route(lesson, (route) => route.fulfill({ status: 404 }));
  await page.addInitScript(atHome);
  await open(CASE);
  const retry = page.getByRole("button", { name: "Réessayer" });
  await retry.waitFor();
  await page.unroute(lesson);
  await retry.click();
  await page.locator(".explore").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.localName), "h1");
});

pageTest("by keyboard alone: a switch, its change, and back", {}, async ({ page, open }) => {
  await explore(page, open);
  const before = await verdict(page);
  await profession(page).focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowUp");
  await page.locator(".explore-changes li").first().waitFor();
  assert.notEqual(await verdict(page), before);
  await page.getByRole("button", { name: "Tout remettre" }).focus();
  await page.keyboard.press("Enter");
  assert.equal(await verdict(page), before);
  assert.notEqual(await page.evaluate(() => document.activeElement.localName), "body");
});

pageTest("on a phone what holds is folded, the answer stays in sight, and the drawing fits", { viewport: PHONE }, async ({ page, open }) => {
  await explore(page, open);
  assert.ok((await page.locator(".trees details:not([open])").count()) > 0);
  assert.equal(await page.locator(".diagram-narrow svg").isVisible(), true);
  assert.equal(await page.locator(".diagram-wide").isVisible(), false);
  assert.equal(await page.locator(".switches-answer").isVisible(), true);
  await assertAccessible(page);
});
