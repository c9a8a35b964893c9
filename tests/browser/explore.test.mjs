// A case to explore: the law's reasoning as a tree and as a drawing, the facts as switches, what would change it.
import assert from "node:assert/strict";
import { assertAccessible } from "./axe.mjs";
import { PHONE } from "./browser.mjs";
import { pageTest } from "./harness.mjs";
import { press, tabTo } from "./keys.mjs";
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

pageTest("an address supposes by name, and one that cannot be read says so and shows the case as it is", {}, async ({ page, open }) => {
  await explore(page, open);
  const as = await verdict(page);
  await profession(page).selectOption({ label: "avocate ou avocat" });
  await page.waitForFunction(() => location.hash.endsWith("?holder.profession=lawyer"));
  assert.equal(await page.locator(".explore-changes li").count(), 1);
  const unread = page.getByText("Cette adresse suppose quelque chose que Motus ne peut pas lire");
  assert.equal(await unread.count(), 0);
  for (const supposed of ["faits=17.2", "holder.profession=astronaut", "weather=fine", "holder.profession=lawyer&faits=3.1", "a=personne", "jour=hier"]) {
    await open(`${CASE}?${supposed}`);
    await page.reload();
    await open(`${CASE}?${supposed}`);
    await unread.waitFor();
    assert.deepEqual([await verdict(page), await page.locator(".explore-changes li").count()], [as, 0], supposed);
    assert.equal(await page.evaluate(() => location.hash), CASE, "its address is that of the case");
  }
  await assertAccessible(page);
  await profession(page).selectOption({ label: "avocate ou avocat" });
  await unread.waitFor({ state: "detached" });
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
  assert.ok(now.some((number) => /^Art\.\s458/.test(number)));
  const days = page.getByLabel("Quel jour parlerait-on");
  await days.selectOption({ index: (await days.locator("option").count()) - 1 });
  await page.waitForFunction(() => [...document.querySelectorAll(".sheet-number")].every((one) => !/^Art\.\s458/.test(one.innerText)));
  assert.ok((await numbers()).some((number) => /^Art\.\s352/.test(number)));
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

pageTest("by keyboard alone: the switches, what would change the answer, and the drawing with its twin", {}, async ({ page, open }) => {
  await explore(page, open);
  const before = await verdict(page);
  const changes = page.locator(".explore-changes li");
  const enter = async (wanted, key = "Enter") => {
    await tabTo(page, wanted, key === "back" ? "Shift+Tab" : "Tab");
    await page.keyboard.press("Enter");
  };
  const named = (name) => ({ words }) => words.startsWith(name);
  /** The question that the control with the focus puts. */
  const asked = () =>
    page.evaluate(() => document.activeElement.closest("label, fieldset")?.querySelector(".switch-question")?.textContent ?? "");

  // A list, an option of a few, and back one by one and all at once.
  await tabTo(page, async () => (await asked()).startsWith("Quelle est la profession de la personne qui sait"));
  await press(page, "ArrowDown");
  await changes.first().waitFor();
  await tabTo(page, ({ at }) => at.startsWith("input"));
  const radio = () => page.evaluate(() => [document.activeElement.name, document.activeElement.value].join());
  const was = await radio();
  const kind = await page.evaluate(() => document.activeElement.type);
  await press(page, kind === "radio" ? "ArrowDown" : "Space");
  if (kind === "radio") assert.notEqual(await radio(), was, "arrows lead from one option to the next");
  await page.waitForFunction(() => document.querySelectorAll(".explore-changes li").length === 2);
  await enter(named("Remettre"), "back");
  await page.waitForFunction(() => document.querySelectorAll(".explore-changes li").length === 1);
  assert.equal((await press(page, "Shift")).at, "h2 verdict");
  await enter(named("Tout remettre"));
  assert.equal((await press(page, "Shift")).at, "h2 verdict");
  assert.deepEqual([await verdict(page), await changes.count()], [before, 0]);

  // What would change the answer is looked for, and one way tried.
  await enter(named("Chercher"));
  await page.locator(".turn").first().waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => document.activeElement.id === "turns");
  await enter(named("Essayer"));
  await changes.first().waitFor();
  assert.equal((await press(page, "Shift")).at, "h2 verdict");
  assert.notEqual(await verdict(page), before);

  // Another rule is drawn; the region scrolls by arrows, and the tree says in words what it shows.
  await tabTo(page, () => page.evaluate(() => document.activeElement.matches(".diagram select")));
  const drawn = () => page.getByRole("img", { name: /^Schéma de la règle/ }).getAttribute("aria-label");
  const first = await drawn();
  await press(page, (await page.evaluate(() => document.activeElement.selectedIndex)) === 0 ? "ArrowDown" : "ArrowUp");
  await page.waitForFunction((was) => document.querySelector(".diagram svg").getAttribute("aria-label") !== was, first);
  assert.match((await press(page, "Tab")).words, /^Agrandir/);
  const region = await press(page, "Tab");
  assert.match(region.at, /diagram-wide/);
  const rule = await page.locator(".diagram option:checked").innerText();
  await tabTo(page, () => page.evaluate((rule) => document.activeElement.matches(".tree > summary") && document.activeElement.querySelector("h3").textContent === rule, rule), "Shift+Tab");
  const tree = page.locator(".tree", { has: page.getByRole("heading", { name: rule, exact: true }) });
  if ((await tree.getAttribute("open")) === null) await press(page, "Space");
  assert.notEqual(await tree.getAttribute("open"), null);
  const boxes = page.locator(".diagram-wide .diagram-box");
  const text = await tree.evaluate((one) => one.textContent.replace(/\s/g, ""));
  // The first box is the rule itself; what it shows is in the summary and in the lines below.
  for (const box of await boxes.evaluateAll((all) => all.map((one) => [...one.querySelectorAll("text[lang]")].map((line) => line.textContent).join("")))) {
    assert.ok(text.includes(box.replace(/[\s…-]/g, "")), `« ${box} » stands in the tree`);
  }
});

pageTest("on a phone what holds is folded, the answer stays in sight, and the drawing fits", { viewport: PHONE }, async ({ page, open }) => {
  await explore(page, open);
  assert.ok((await page.locator(".trees details:not([open])").count()) > 0);
  assert.equal(await page.locator(".diagram-narrow svg").isVisible(), true);
  assert.equal(await page.locator(".diagram-wide").isVisible(), false);
  assert.equal(await page.locator(".switches-answer").isVisible(), true);
  await assertAccessible(page);
});

pageTest("on paper, from a phone too, stand the case, what one would have to know and what would change the answer", { viewport: PHONE }, async ({ page, open }) => {
  await explore(page, open);
  await page.getByRole("button", { name: "Chercher" }).click();
  await page.locator(".turn").first().waitFor({ timeout: 60_000 });
  await page.emulateMedia({ media: "print" });
  const printed = (selector) => page.locator(selector).first().evaluate((one) => one.checkVisibility({ contentVisibilityAuto: true }));
  for (const selector of [".case-text p", ".gap h3", ".turn li > p"]) assert.equal(await printed(selector), true, selector);
  for (const selector of [".explore-spoils", ".switches form", ".explore .action"]) assert.equal(await printed(selector), false, selector);
});

pageTest("in a window as low as at four times the size nothing stays in sight above what one reads", { viewport: { width: 320, height: 256 } }, async ({ page, open }) => {
  const stuck = () =>
    page.evaluate(() => [...document.querySelectorAll("#app *")].filter((one) => ["sticky", "fixed"].includes(getComputedStyle(one).position)).map((one) => one.className));
  await explore(page, open);
  assert.deepEqual(await stuck(), []);
  await open(`#/module/${modules[0].id}`);
  await answer(page, modules[0].questions[0].key);
  assert.deepEqual(await stuck(), []);
});

pageTest("the drawing's words fill their boxes, which are as wide in each column, and it takes the whole screen and leaves it", {}, async ({ page, open }) => {
  await explore(page, open);
  const boxes = () =>
    page.locator(".diagram-wide .diagram-box").evaluateAll((all) =>
      all.map((box) => {
        const { x, right, width } = box.querySelector("rect").getBoundingClientRect();
        const ends = [...box.querySelectorAll("text")].map((line) => line.getBoundingClientRect().right);
        return { x: Math.round(x), width: Math.round(width), within: Math.max(...ends) < right };
      }),
    );
  for (const size of ["", "200%"]) {
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
    const drawn = await boxes();
    assert.ok(drawn.every(({ within }) => within), `no word leaves its box ${size}`);
    for (const { x, width } of drawn) {
      assert.deepEqual(drawn.filter((one) => one.x === x && Math.abs(one.width - width) > 1), [], `column ${x} ${size}`);
    }
  }
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  const width = () => page.locator(".diagram-wide svg").evaluate((svg) => svg.getBoundingClientRect().width);
  const before = await width();
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.getByRole("button", { name: "Agrandir" }).click();
  await page.waitForFunction(() => document.fullscreenElement?.matches(".diagram"));
  assert.ok((await width()) > 1.3 * before, "seen from afar");
  const back = page.getByRole("button", { name: "Réduire" });
  assert.ok(await back.evaluate((button) => button === document.activeElement), "the focus stays");
  await back.click();
  await page.waitForFunction(() => document.fullscreenElement === null);
  assert.ok(await page.getByRole("button", { name: "Agrandir" }).evaluate((button) => button === document.activeElement));
});
