// What a learner is asked and offered around an answer: how sure, hints, another try, passing a case.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { assertAccessible } from "./axe.mjs";
import { PHONE } from "./browser.mjs";
import { pageTest } from "./harness.mjs";
import { modules, themes, wrong } from "./law.mjs";
import { answer, arrived, goOn, number, seen, tryOut } from "./play.mjs";
import { atHome, lines } from "./storage.mjs";

const [module] = modules;
const [question] = module.questions;
const here = `#/module/${module.id}`;
const focusOnBody = (page) => page.evaluate(() => document.activeElement === document.body);
const felt = (page) => page.locator(".felt p").allInnerTexts();
const plain = (words) => words.replace(/\s/g, " ");

pageTest("how sure one is may be said, is kept, and is taken up in one line", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open(here);
  await page.getByRole("radio", { name: "sûre", exact: true }).check();
  await answer(page, wrong(question));
  assert.match(plain((await felt(page)).join("")), /^Cette réponse vous paraissait sûre : c’est ici/);
  await page.reload();
  await page.locator(".verdict").waitFor();
  assert.equal((await felt(page)).length, 1, "it is kept with the answer");
  await goOn(page);
  assert.equal(await page.locator(".confidence input:checked").count(), 0, "it is asked anew");
  await answer(page, module.questions[1].key);
  assert.deepEqual(await felt(page), [], "nobody has to say");
});

pageTest("hints come one by one, each is told once, and what they cost is said first", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open(here);
  const button = page.locator(".hints-more button");
  await button.focus();
  assert.match(await page.locator(".hints-more").innerText(), /sera revu plus souvent/);
  const live = page.locator(".hints[aria-live=polite] li");
  assert.equal(await live.count(), 0);
  let shown = 0;
  while ((await button.getAttribute("aria-disabled")) === null) {
    await page.keyboard.press("Enter");
    shown += 1;
    await live.nth(shown - 1).waitFor();
    assert.equal(await live.count(), shown);
    assert.equal(await focusOnBody(page), false);
  }
  assert.ok(shown >= 2 && shown <= 3);
  await page.keyboard.press("Enter");
  assert.equal(await live.count(), shown, "there is no more");
  await assertAccessible(page);
  await answer(page, question.key);
  assert.deepEqual(await felt(page), [], "a right answer is right");
});

pageTest("a wrong answer may be tried once more before the explanation, by keyboard", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open(here);
  await page.getByRole("radio", { name: "sûre", exact: true }).check();
  await tryOut(page, wrong(question));
  assert.equal(await page.locator(".verdict, .readings, .sheet").count(), 0, "nothing is explained yet");
  assert.equal(await page.locator(".option[data-outcome=right]").count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), "verdict");
  await assertAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".again").waitFor({ state: "detached" });
  const there = await page.evaluate(() => [document.activeElement.name, document.activeElement.value]);
  assert.equal(there[0], "option");
  assert.notEqual(there[1], wrong(question));
  assert.ok(await page.locator(`.option input[value="${wrong(question)}"]`).isDisabled());
  await tryOut(page, question.key);
  const screen = await seen(page);
  assert.equal(screen.outcome, "right");
  assert.deepEqual(await felt(page), [], "what was said of the first try is not said of the second");
  assert.equal((await lines(page)).length, 2, "each try is kept");
  const marks = page.locator(".frame-steps li");
  assert.equal(await marks.first().getAttribute("data-outcome"), "wrong", "the first try counts");
  await goOn(page);
  await page.goBack();
  await page.locator(".verdict").waitFor();
  assert.equal((await seen(page)).outcome, "right", "the last try is what one looks at again");
});

pageTest("a second wrong try is explained, and the explanation may be had at once", { viewport: PHONE }, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open(here);
  await tryOut(page, wrong(question));
  await page.getByRole("button", { name: "Réessayer" }).click();
  await tryOut(page, wrong(question, 1));
  await page.locator(".verdict").waitFor();
  assert.equal((await seen(page)).outcome, "wrong");
  await goOn(page);
  await tryOut(page, wrong(module.questions[1]));
  await page.getByRole("button", { name: "Voir l’explication" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "verdict");
  assert.ok((await seen(page)).whyNot.length > 20);
});

/** Passes the case on the screen by the last button that does; says whether another case stands there then. */
async function pass(page) {
  const before = await page.locator("#title").elementHandle();
  await page.getByRole("button", { name: /^Passer ce cas/ }).last().click();
  // The address changes before the screen does.
  await page.waitForFunction((was) => !was.isConnected, before);
  return arrived(page);
}

pageTest("every case can be passed, and is asked again later", { viewport: PHONE }, async ({ page, open }) => {
  await page.addInitScript(atHome);
  for (const { id, questions } of modules) {
    await open(`#/module/${id}`);
    assert.ok(await arrived(page));
    const first = questions[0].case;
    const met = [];
    for (let more = true; more; more = await pass(page)) {
      met.push(await page.locator("#title").innerText());
      if (met.length > 1) assert.equal(await focusOnBody(page), false, "what was asked for has the focus");
      assert.equal(questions[number(page) - 1].case, met.at(-1));
    }
    assert.deepEqual(met, [...new Set(questions.map((one) => one.case))], "each case once");
    assert.deepEqual(await lines(page), [], "passing is kept nowhere");
    await open(`#/module/${id}`);
    assert.ok(await arrived(page));
    assert.deepEqual([number(page), await page.locator("#title").innerText()], [1, first], "it is asked again");
  }
});

pageTest("hard themes are told before the case, with the way past it", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  const told = new Map();
  for (const { id } of modules) {
    await open(`#/module/${id}`);
    assert.ok(await arrived(page));
    for (let more = true; more; more = await pass(page)) {
      const theme = page.locator(".case-theme");
      const title = await page.locator("#title").innerText();
      if ((await theme.count()) === 0) {
        told.set(title, "");
        continue;
      }
      told.set(title, plain(await theme.locator("p").innerText()).replace(/^Ce cas parle de : (.*)\. Où trouver de l’aide$/, "$1"));
      assert.ok(await theme.evaluate((one) => (one.compareDocumentPosition(document.querySelector(".case-text")) & 4) === 4));
      assert.equal(await theme.getByRole("button", { name: /^Passer ce cas/ }).count(), 1);
    }
  }
  assert.deepEqual(told, themes, "each case tells its own, and no other");
  assert.ok([...themes.values()].filter((words) => words !== "").length > 10);
});

pageTest("one's own words stay in this browser and come back beside the explanation", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open(here);
  await page.getByText("Dans vos mots").click();
  assert.match(await page.locator(".own-words").innerText(), /Pas de cas réel/);
  await page.getByRole("textbox", { name: "Dans vos mots" }).fill("Rien ne permet de parler,\nmême à un fils.");
  await page.locator(`.option input[value="${question.key}"]`).check();
  assert.equal(await page.getByRole("textbox").inputValue(), "Rien ne permet de parler,\nmême à un fils.");
  await assertAccessible(page);
  await answer(page, question.key);
  const shown = page.locator(".own-words-text");
  assert.equal(await shown.innerText(), "Rien ne permet de parler,\nmême à un fils.");
  await page.reload();
  await page.locator(".verdict").waitFor();
  assert.equal(await shown.count(), 1);
  const log = JSON.stringify(await lines(page));
  assert.ok(!log.includes("fils"), "no log has them");
  await goOn(page);
  assert.equal(await page.getByRole("textbox", { includeHidden: true }).inputValue(), "", "each question has its own");
});

pageTest("a question is flagged for the trainer, listed, and no longer", { viewport: PHONE }, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open(here);
  await answer(page, question.key);
  const flag = page.getByRole("button", { name: "Signaler cette question" });
  await flag.focus();
  await page.keyboard.press("Enter");
  await page.locator(".flag [aria-pressed=true]").waitFor();
  assert.equal(await focusOnBody(page), false);
  assert.match(await page.getByRole("status").innerText(), /^Signalée/);
  await assertAccessible(page);
  await open("#/mes-donnees");
  await page.getByRole("link", { name: /^1\squestion signalée/ }).click();
  const list = page.locator(".room-rules li a");
  await page.getByRole("heading", { level: 2, name: module.title }).waitFor();
  assert.equal(await list.count(), 1);
  await page.locator(".room-rules li", { hasText: "Votre réponse" }).waitFor();
  assert.equal(await page.locator(".room-rules li p").count(), 2, "the question and the answer to it");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Enregistrer la liste" }).click()]);
  assert.ok((await readFile(await file.path(), "utf8")).includes(question.id), "what a trainer finds it by");
  await assertAccessible(page);
  await list.click();
  await flag.click();
  await page.locator(".flag [aria-pressed=false]").waitFor();
  await open("#/signalements");
  assert.match(await page.locator(".room").innerText(), /Vous n’avez signalé aucune question/);
});

pageTest("the list of what is flagged is copied, or shown to be copied where the browser refuses", { permissions: ["clipboard-read", "clipboard-write"] }, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open(here);
  await answer(page, question.key);
  await page.getByRole("button", { name: "Signaler cette question" }).click();
  await open("#/signalements");
  await page.locator(".room-rules li", { hasText: "Votre réponse" }).waitFor();
  const copy = page.getByRole("button", { name: "Copier la liste" });
  await copy.click();
  await page.locator(".room").getByText(/^La liste est copiée/).waitFor();
  assert.match(await page.getByRole("status").innerText(), /^La liste est copiée/);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.includes(question.id) && copied.startsWith(module.title), copied);
  assert.match(copied, /\?\n +Votre réponse/, "the question as it is asked, and the answer to it");
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await copy.click();
  const list = page.getByLabel(/^Le navigateur n’a pas permis de copier/);
  await list.waitFor();
  assert.equal((await list.inputValue()).replace(/\r/g, ""), copied.replace(/\r/g, ""));
  const selected = await list.evaluate((field) => [document.activeElement === field, field.selectionEnd - field.selectionStart]);
  assert.deepEqual(selected, [true, copied.replace(/\r/g, "").length]);
  await assertAccessible(page);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.reload();
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await copy.click();
  await list.waitFor();
});

pageTest("on a phone the way on is in sight from the verdict, and what stands beside the reason is folded, not lost", { viewport: PHONE }, async ({ page, open }) => {
  const minors = modules.find(({ questions }) => questions[0].id.startsWith("la-chorale/"));
  await page.addInitScript(atHome);
  await open(`#/module/${minors.id}`);
  await answer(page, wrong(minors.questions[0]));
  const inSight = (locator) => locator.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  assert.ok(await inSight(page.getByRole("button", { name: "Question suivante" })));
  assert.ok(await page.locator(".reading").first().locator(".condition").first().isVisible(), "the rule that decides is open");
  assert.ok(await page.locator(".sheet").first().locator(".sheet-text").isVisible(), "and its article");
  const folds = page.locator("details.folded, details.words");
  assert.ok((await folds.count()) >= 3);
  for (const fold of await folds.all()) {
    assert.equal(await fold.evaluate((one) => one.open), false);
    await fold.locator("summary").focus();
    await page.keyboard.press("Enter");
    assert.equal(await fold.evaluate((one) => one.open), true);
    await page.keyboard.press("Enter");
  }
  await assertAccessible(page);
  await page.emulateMedia({ media: "print" });
  for (const fold of await folds.all()) {
    assert.ok(await fold.locator(":scope > :not(summary)").isVisible(), "on paper all is open");
  }
  await page.emulateMedia({ media: "screen" });
  // A number whose next partner lies in a fold leads there, and unfolds it.
  const number = await page.locator("details.folded .sheet-text button.tie").first().getAttribute("data-number");
  const ties = page.locator(`button.tie[data-number="${number}"]`);
  await ties.first().focus();
  for (let count = await ties.count(); count > 1; count -= 1) await page.keyboard.press("Enter");
  assert.ok(await ties.last().isVisible());
  assert.ok(await ties.last().evaluate((tie) => document.activeElement === tie));
});

pageTest("on a phone one goes from the case to the law and back to the same place, by keyboard too", { viewport: PHONE }, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open(here);
  await answer(page, question.key);
  const sides = page.getByRole("navigation", { name: "Le cas et la loi" });
  const [toCase, toLaw] = ["Le cas", "La loi"].map((name) => sides.getByRole("link", { name, exact: true }));
  const scroll = () => page.evaluate(() => scrollY);
  await page.evaluate(() => scrollTo(0, 300));
  await toLaw.focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "law");
  const law = await scroll();
  assert.ok(law > 600);
  const { top } = await page.locator("#law").boundingBox().then(({ y }) => ({ top: y }));
  assert.ok(top >= 40 && top < 200, `the bar hides nothing: ${top}`);
  await page.evaluate((there) => scrollTo(0, there), law + 120);
  await toCase.click();
  assert.equal(await scroll(), 300);
  assert.equal(await focusOnBody(page), false);
  const inSight = await page.evaluate(() => document.activeElement.getBoundingClientRect().top);
  assert.ok(inSight >= 0 && inSight < 740, "the focus is where one reads");
  await toLaw.click();
  assert.equal(await scroll(), law + 120);
  const order = await page.evaluate(() => {
    const all = [...document.querySelectorAll("#case, .question, #verdict, #law")];
    return all.map((one) => one.id || one.className);
  });
  assert.deepEqual(order, ["case", "question", "verdict", "law"]);
});

pageTest("where case and law stand side by side nothing leads from one to the other", {}, async ({ page, open }) => {
  await open(here);
  await answer(page, question.key);
  assert.equal(await page.locator(".sides").isVisible(), false);
});

pageTest("the example shows the reasoning a step at a time, by keyboard, and ends with a question to try", { viewport: PHONE }, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open("#/exemple");
  await page.locator(".example-case").waitFor();
  await page.locator(".example-on button").focus();
  let steps = 0;
  while (await page.locator(".example-on button").count()) {
    await page.locator(".example-on button").press("Enter");
    steps += 1;
    assert.equal(await page.locator(".example-step").count(), steps);
    const told = await page.evaluate(() => document.activeElement.parentElement.className);
    assert.equal(told, "example-step", "the new step has the focus");
    assert.ok(steps < 20);
  }
  const asked = await page.locator(".example-step h2").allInnerTexts();
  assert.match(asked[0], /secret/);
  assert.match(asked.at(-1), /Que peut-on faire/);
  assert.match(await page.locator(".example").innerText(), /La loi\s*:\s*«/, "the words of the article are there");
  await assertAccessible(page);
  await page.getByRole("link", { name: /^À vous/ }).click();
  assert.ok(await arrived(page));
});
