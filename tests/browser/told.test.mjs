// What a screen reader is told, and how often: each thing once, in one place.
import assert from "node:assert/strict";
import { pageTest } from "./harness.mjs";
import { modules, wrong } from "./law.mjs";
import { answer, goOn, seen } from "./play.mjs";
import { blocked, notices } from "./storage.mjs";

const [module] = modules;
const here = `#/module/${module.id}`;

/** Notes in `window.told` every text that comes to stand in a live region. */
const listen = () => {
  window.told = [];
  const LIVE = "[aria-live], [role=status], [role=alert]";
  const was = new Map();
  const look = () => {
    for (const region of document.querySelectorAll(LIVE)) {
      if (region.closest("[hidden]")) continue;
      const words = region.textContent.trim();
      if (words !== "" && was.get(region) !== words) window.told.push(words);
      was.set(region, words);
    }
  };
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
};

const told = (page) => page.evaluate(() => window.told.splice(0));

const focused = (page) => page.evaluate(() => document.activeElement.textContent);

pageTest("each verdict is told once, by the focus that it takes, and by nothing else", {}, async ({ page, open }) => {
  await page.addInitScript(listen);
  await open(here);
  assert.deepEqual(await told(page), [], "a screen that comes is not told: its heading has the focus");
  for (const [at, question] of module.questions.slice(0, 3).entries()) {
    const key = at === 1 ? wrong(question) : question.key;
    await page.locator(`.question input[value="${key}"]`).check();
    assert.deepEqual(await told(page), [], "a choice is told by the option itself");
    await answer(page, key);
    const { verdict } = await seen(page);
    assert.deepEqual(await told(page), []);
    assert.equal(await focused(page), `${at === 1 ? "✗ Pas encore" : "✓ Juste"}. ${verdict}`);
    await goOn(page);
    assert.deepEqual(await told(page), []);
  }
});

pageTest("to want to know before choosing is told", {}, async ({ page, open }) => {
  await page.addInitScript(listen);
  await open(here);
  await page.getByRole("button", { name: "Vérifier" }).click();
  await page.locator(".question-missing").getByText("Choisissez d’abord une réponse.").waitFor();
  assert.deepEqual(await told(page), ["Choisissez d’abord une réponse."]);
});

pageTest("a notice is told once, and stays until it is put away", {}, async ({ page, open }) => {
  await page.addInitScript(blocked);
  await page.addInitScript(listen);
  await open(here);
  const [notice] = await notices(page);
  assert.deepEqual((await told(page)).map((words) => words.startsWith(notice)), [true]);
  await answer(page, module.questions[0].key);
  assert.deepEqual(await told(page), []);
  assert.deepEqual(await notices(page), [notice]);
  await page.getByRole("button", { name: "J’ai compris" }).click();
  await page.locator(".frame-notices .notice").waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.id), "main", "the focus is not lost");
});
