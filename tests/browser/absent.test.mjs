// When the cases do not come, or the program stops: words, a way out, and never a blank page.
import assert from "node:assert/strict";
import { assertAccessible } from "./axe.mjs";
import { pageTest } from "./harness.mjs";
import { modules, wrong } from "./law.mjs";
import { answer, arrived, goOn, number } from "./play.mjs";
import { atHome } from "./storage.mjs";

const CONTENTS = /\/contents\.[^/]*\.bin$/;
const LESSON = /\/lesson\.[^/]*\.bin$/;
const [{ id, title, questions }] = modules;
const [{ case: opening }] = questions;
/** Leaves a request without an answer. */
const never = () => {};
/** The number of the first question of the second case. */
const second = questions.findIndex((question) => question.case !== opening) + 1;
const focused = (page) => page.evaluate(() => document.activeElement.localName);
const again = (page) => page.getByRole("button", { name: "Réessayer" });

for (const [name, reply, words, expect] of [
  ["refused", (route) => route.fulfill({ status: 404 }), /le serveur a répondu par le code 404/, [/^console: .*404/]],
  ["not answered", (route) => route.abort(), /le serveur ne répond pas/, [/^console: .*ERR_FAILED/]],
  ["cut short", (route) => route.fulfill({ body: "half" }), /n’ont pas été chargés en entier/, []],
  ["empty", (route) => route.fulfill({ body: "" }), /n’ont pas été chargés en entier/, []],
]) {
  pageTest(`cases that are ${name} are told in words, and can be asked for again`, { expect }, async ({ page, open }) => {
    await page.route(CONTENTS, reply);
    await open();
    assert.match(await page.getByRole("main").innerText(), words);
    assert.match(await page.getByRole("main").innerText(), /Vos réponses déjà enregistrées sont intactes/);
    assert.match(await page.locator("body").innerText(), /outil de formation, pas un avis juridique/i);
    if (name === "cut short") await assertAccessible(page);
    await again(page).click();
    await again(page).waitFor();
    await page.unroute(CONTENTS);
    await again(page).click();
    await page.locator(".start-modules").waitFor();
    assert.equal(await focused(page), "h1");
  });

  pageTest(`a case that is ${name} is told in words, and can be asked for again`, { expect }, async ({ page, open }) => {
    await page.route(LESSON, reply);
    await open();
    await page.getByRole("link", { name: `Commencer : ${title}` }).click();
    await again(page).waitFor();
    assert.match(await page.getByRole("main").innerText(), words);
    assert.equal(await page.title(), `${opening}, question 1 sur ${questions.length} · Motus`);
    assert.equal(number(page), 1);
    assert.equal(await focused(page), "h1");
    if (name === "cut short") await assertAccessible(page);
    await again(page).click();
    await again(page).waitFor();
    assert.equal(await focused(page), "h1");
    await page.unroute(LESSON);
    await again(page).click();
    assert.ok(await arrived(page));
    assert.equal(await focused(page), "h1");
  });
}

pageTest("a case opened by its address is fetched, and takes the focus from nothing", {}, async ({ page, open }) => {
  await open(`#/module/${id}/1`);
  assert.ok(await arrived(page));
  assert.equal(await page.locator("legend h2").innerText(), questions[0].prompt);
  assert.equal(await focused(page), "body");
});

pageTest("the case that the start leads to is there when it is opened", {}, async ({ page, open }) => {
  const came = page.waitForEvent("requestfinished", (request) => LESSON.test(request.url()));
  await open();
  await came;
  await page.route(LESSON, never);
  await page.getByRole("link", { name: `Commencer : ${title}` }).click();
  assert.ok(await arrived(page));
});

pageTest("a case that is slow is announced, and does not call back a learner who went on", {}, async ({ page, open }) => {
  let deliver;
  const held = new Promise((resolve) => {
    deliver = resolve;
  });
  await page.route(LESSON, async (route) => {
    await held;
    await route.continue();
  });
  await open();
  await page.getByRole("link", { name: `Commencer : ${title}` }).click();
  await page.getByText("Les cas arrivent…").waitFor();
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), opening);
  assert.equal(await focused(page), "h1");
  assert.match(await page.locator(".frame-steps").innerText(), /^question 1 sur/i);
  await page.goBack();
  await page.locator(".start").waitFor();
  const came = page.waitForEvent("requestfinished", (request) => LESSON.test(request.url()));
  deliver();
  await came;
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  assert.ok(await page.locator(".start").isVisible());
  await page.getByRole("link", { name: `Commencer : ${title}` }).click();
  assert.ok(await arrived(page));
});

/** Answers the questions of the first case; the last of them stays on the screen. */
async function toTheEndOfTheCase(page) {
  for (const { key } of questions.slice(0, second - 1)) {
    await answer(page, key);
    if (number(page) < second - 1) await goOn(page);
  }
}

/** How many of the files that were asked for are lessons; the same twice counts twice. */
const lessons = (requests) => requests.filter((url) => LESSON.test(url)).length;

pageTest("the next case comes while one is answered, once, and no other does", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await open(`#/module/${id}`);
  await toTheEndOfTheCase(page);
  assert.equal(lessons(requests), 2);
  await page.route(LESSON, never);
  await goOn(page);
  assert.equal(number(page), second);
  assert.equal(await page.locator("legend h2").innerText(), questions[second - 1].prompt);
});

const cut = { expect: [/^console: .*ERR_FAILED/] };
pageTest("a next case that does not come is told where it stands, and keeps its place", cut, async ({ page, open }) => {
  await page.addInitScript(atHome);
  let [asked, failed] = [0, 0];
  await page.route(LESSON, async (route) => {
    asked += 1;
    if (asked === 1) return route.continue();
    failed += 1;
    return route.abort();
  });
  await open(`#/module/${id}`);
  await toTheEndOfTheCase(page);
  assert.ok(failed > 0, "it was tried ahead");
  assert.equal(await again(page).count(), 0, "what fails ahead is no error");
  assert.deepEqual(await page.locator(".frame-notices li").count(), 0);
  await page.locator(".study-next button").click();
  await again(page).waitFor();
  assert.equal(number(page), second);
  assert.match(await page.title(), new RegExp(`question ${second} sur`));
  assert.equal(await focused(page), "h1");
  await page.reload();
  await again(page).waitFor();
  assert.equal(number(page), second, "the address leads there again");
  await page.unrouteAll();
  await again(page).click();
  assert.ok(await arrived(page));
  assert.equal(number(page), second);
  assert.equal(await page.locator("legend h2").innerText(), questions[second - 1].prompt);
  assert.equal(await focused(page), "h1");
});

pageTest("the end of a module needs no lesson", {}, async ({ page, open }) => {
  await open(`#/module/${id}`);
  await answer(page, wrong(questions[0]));
  await page.route(LESSON, never);
  await page.evaluate((end) => location.assign(end), `#/module/${id}/bilan`);
  const line = page.locator(".score-again li");
  await line.waitFor();
  assert.equal(await line.locator("a").innerText(), opening);
  assert.match(await line.locator("p").innerText(), new RegExp(` · ${questions[0].rule}$`));
});

pageTest("a program that stops says so, and the answers are found again", { expect: [/^error: trap/] }, async (given) => {
  const { page, open } = given;
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

pageTest("an example whose case does not come says so, and comes when it is asked for again", { expect: [/404/] }, async ({ page, open }) => {
  await page.route(LESSON, (route) => route.fulfill({ status: 404 }));
  await page.addInitScript(atHome);
  await open("#/exemple");
  await again(page).waitFor();
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
  await page.unroute(LESSON);
  await again(page).click();
  await page.locator(".example-case").waitFor();
  assert.equal(await focused(page), "h1");
});

pageTest("an exam whose case does not come takes the focus back when it is asked for again", { expect: [/404/] }, async ({ page, open }) => {
  await page.route(LESSON, (route) => route.fulfill({ status: 404 }));
  await page.addInitScript(atHome);
  await open("#/examen");
  await page.getByRole("button", { name: "Commencer l’examen" }).click();
  await again(page).waitFor();
  await page.unroute(LESSON);
  await again(page).click();
  await page.locator(".exam .question").waitFor();
  assert.equal(await focused(page), "h1");
});
