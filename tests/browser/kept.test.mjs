// Answers last: over a reload, a closed tab, a second visit, and two tabs at once.
import assert from "node:assert/strict";
import { openApp } from "./browser.mjs";
import { pageTest } from "./harness.mjs";
import { modules, wrong } from "./law.mjs";
import { answer, arrived, goOn, number, seen, tryOut } from "./play.mjs";
import { atHome, notices, saved, watchSteps } from "./storage.mjs";

const [module] = modules;
const { questions } = module;
const here = `#/module/${module.id}`;
const lead = (page) => page.locator(".start-go").innerText();

/** Answers the question on the screen, right or wrong, and goes on. */
async function respond(page, choose = ({ key }) => key) {
  await answer(page, choose(questions[number(page) - 1]));
  await goOn(page);
}

pageTest("an answer is saved before its feedback is drawn", {}, async ({ page, open }) => {
  await page.addInitScript(watchSteps);
  await open(here);
  for (let played = 0; played < 3; played += 1) await respond(page, wrong);
  const once = ["saved", "drawn"];
  assert.deepEqual(await page.evaluate(() => window.steps), [...once, ...once, ...once]);
});

pageTest("a reload in the middle keeps answers and place", {}, async ({ page, open }) => {
  await open(here);
  await respond(page);
  await respond(page, wrong);
  await page.reload();
  await arrived(page);
  assert.equal(number(page), 3);
  const marks = await page.locator(".frame-steps li").evaluateAll((all) => all.map((one) => one.dataset.outcome));
  assert.deepEqual(marks.slice(0, 3), ["right", "wrong", undefined]);
});

pageTest("a reload on the feedback shows the same feedback", {}, async ({ page, open }) => {
  await open(here);
  const chosen = wrong(questions[0], 1);
  await answer(page, chosen);
  const [before, order] = [await seen(page), await options(page)];
  await page.reload();
  await page.locator("#verdict").waitFor();
  const after = await seen(page);
  assert.deepEqual([after.verdict, after.whyNot, after.sheets], [before.verdict, before.whyNot, before.sheets]);
  assert.deepEqual(await options(page), order, "the options keep their order");
  assert.equal(await page.locator(".option input:checked").inputValue(), chosen);
});

const options = (page) => page.locator(".option input").evaluateAll((all) => all.map(({ value }) => value));

pageTest("a closed tab and a second visit lose nothing", {}, async ({ page, context, address, open }) => {
  await open(here);
  await respond(page);
  await respond(page, wrong);
  await page.close();
  const second = await context.newPage();
  await openApp(second, address);
  assert.match(await lead(second), new RegExp(`question 3 sur ${questions.length}`));
  assert.match(await lead(second), /Vous avez répondu à 2 questions sur \d+\s: 1 réponse juste\./);
  await second.getByRole("link", { name: "Reprendre", exact: true }).click();
  await arrived(second);
  assert.equal(number(second), 3);
  await respond(second);
  assert.deepEqual((await saved(second)).sort(), questions.slice(0, 3).map(({ id }) => id).sort());
  assert.deepEqual(await notices(second), []);
});

pageTest("two tabs that answer in turn both keep all answers", {}, async ({ page, context, address, open }) => {
  const other = await context.newPage();
  await open(here);
  await openApp(other, address + here);
  await page.bringToFront();
  await respond(page);
  await answer(page, questions[1].key);
  await other.bringToFront();
  // The other tab still asks the first question; it hears of the second, and goes on to the third.
  await other.locator(".frame-steps li:nth-child(2)[data-outcome=right]").waitFor();
  await respond(other, wrong);
  assert.equal(number(other), 3);
  await respond(other);
  await page.bringToFront();
  await page.locator(".frame-steps li:nth-child(3)[data-outcome=right]").waitFor();
  await goOn(page);
  assert.equal(number(page), 4);
  const expected = [0, 0, 1, 2].map((at) => questions[at].id).sort();
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await tab.reload();
    await arrived(tab);
    assert.equal(number(tab), 4);
    assert.deepEqual((await saved(tab)).sort(), expected);
    await openApp(tab, address + "#/");
    await tab.getByText(/Vous avez répondu à 3 questions sur \d+\s: 2 réponses justes\./).waitFor();
  }
});

pageTest("an answer goes to the question that stands there, though another tab has erased all", {}, async ({ page, context, address, open }) => {
  await page.addInitScript(atHome);
  await open(here);
  await respond(page);
  await arrived(page);
  await page.goBack();
  await page.locator("#verdict").waitFor();
  const other = await context.newPage();
  await openApp(other, `${address}#/mes-donnees`);
  await other.getByRole("button", { name: "Tout effacer…" }).click();
  await other.getByRole("button", { name: "Oui, tout effacer" }).click();
  await other.getByText("Tout est effacé.").first().waitFor();
  await page.bringToFront();
  await arrived(page);
  assert.equal(number(page), 2, "the question that was to be answered");
  await tryOut(page, questions[1].key);
  assert.deepEqual(await saved(page), [questions[1].id]);
});

pageTest("a question asked again keeps its answer while one looks elsewhere", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open(here);
  for (let at = 0; at < questions.length; at += 1) await respond(page, at < 2 ? wrong : undefined);
  await page.getByRole("link", { name: "Reprendre ces 2 questions" }).click();
  await arrived(page);
  const [first, second] = questions;
  assert.equal(await prompt(page), first.prompt);
  await answer(page, first.key);
  const before = await seen(page);
  await open("#/loi");
  await page.goBack();
  await page.locator("#verdict").waitFor();
  assert.deepEqual((await seen(page)).verdict, before.verdict, "its explanation");
  await page.reload();
  await goOn(page);
  assert.equal(await prompt(page), second.prompt);
  await answer(page, second.key);
  await goOn(page);
  await page.goBack();
  await page.locator("#verdict").waitFor();
  assert.equal(await prompt(page), second.prompt, "the last one too");
});

const prompt = (page) => page.locator(".question legend h2").innerText();
