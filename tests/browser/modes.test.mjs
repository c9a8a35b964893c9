// Mixed training, review and practice: each played to its end, broken off and found again.
import assert from "node:assert/strict";
import { assertAccessible } from "./axe.mjs";
import { pageTest } from "./harness.mjs";
import { modules, themes, wrong } from "./law.mjs";
import { answer, number } from "./play.mjs";
import { answers, asked, keyOf, openHome } from "./rooms.mjs";

const rule = "#/pratique/help";
const respond = async (page) => {
  await answer(page, await page.locator(".question input").first().inputValue());
};
const onward = async (page) => {
  await page.locator(".study-next button").click();
  return asked(page);
};

pageTest("one chooses how to practise, and every way leads there", {}, async ({ page, open }) => {
  await openHome(page, open, "#/entrainement");
  assert.equal(await page.locator("#app h1").innerText(), "S’exercer");
  assert.equal(await page.locator(".way h2").first().innerText(), "Mélange", "interleaving comes first");
  for (const [link, there, heading] of [
    ["Commencer un mélange", ".question", new RegExp(`^(${[...themes.keys()].join("|").replaceAll("?", "\\?")})$`)],
    ["Préparer un examen", ".form", /^Examen$/],
    ["Voir les modules", ".start", /^Se taire ou parler/],
  ]) {
    await page.getByRole("link", { name: link }).click();
    await page.locator(there).first().waitFor();
    assert.match(await page.locator("#app h1").innerText(), heading);
    await page.goBack();
    await page.locator(".ways").waitFor();
  }
  assert.equal(await page.getByText("Il n’y a rien à revoir aujourd’hui").count(), 1);
});

pageTest("a mix asks questions of several modules, and a reload in the middle keeps place and order", {}, async ({ page, open }) => {
  await openHome(page, open, "#/melange/7");
  const titles = [];
  for (let turn = 0; turn < 8; turn += 1) {
    assert.ok(await asked(page));
    titles.push(await page.locator("#app h1").innerText());
    await respond(page);
    await onward(page);
  }
  const [before, at] = [await page.locator("#app h1").innerText(), number(page)];
  assert.equal(at, 9);
  await page.reload();
  assert.ok(await asked(page));
  assert.deepEqual([await page.locator("#app h1").innerText(), number(page)], [before, 9]);
  const given = await answers(page);
  const home = ({ question }) => modules.findIndex(({ questions }) => questions.some(({ id }) => id === question));
  assert.ok(new Set(given.map(home)).size > 1, "of several modules");
  assert.ok(given.every(({ mode }) => mode === "training"));
  for (const [at, title] of titles.entries()) {
    await open(`#/melange/7/${at + 1}`);
    await page.locator("#verdict").waitFor();
    assert.deepEqual([number(page), await page.locator("#app h1").innerText()], [at + 1, title]);
  }
});

pageTest("practice of one rule is played to its end, and every question is looked at again from there", {}, async ({ page, open }) => {
  await openHome(page, open, rule);
  let turns = 0;
  for (let more = await asked(page); more && turns < 20; more = await onward(page)) {
    await respond(page);
    if (turns === 1) {
      const [place, words] = [page.url(), await page.locator("#verdict").innerText()];
      await page.reload();
      await page.locator("#verdict").waitFor();
      assert.deepEqual([page.url(), await page.locator("#verdict").innerText()], [place, words], "a reload on the feedback");
    }
    turns += 1;
  }
  assert.match(page.url(), /#\/pratique\/help\/\d+\/bilan$/);
  const given = await answers(page);
  assert.equal(given.length, turns);
  assert.ok(given.every(({ mode }) => mode === "practice"));
  assert.equal(new Set(given.map(({ seed }) => seed)).size, 1);
  const right = given.filter(({ question, option }) => keyOf(question) === option).length;
  assert.match(await page.locator(".room-lead").last().innerText(), new RegExp(`^${right}\\s.* sur ${turns}\\.$`));
  await assertAccessible(page);
  await page.locator(".room-list a").first().click();
  await page.locator("#verdict").waitFor();
  await page.goBack();
  await page.getByRole("link", { name: "Encore une série" }).click();
  await page.locator(".question:not([data-answered])").waitFor();
  assert.equal(number(page), 1);
});

pageTest("what went wrong comes back the next day in another case, and not before", {}, async ({ page, open }) => {
  const [module] = modules;
  await page.clock.install({ time: new Date("2026-11-22T10:00:00") });
  await openHome(page, open, "#/revision");
  await page.getByText("Il n’y a encore rien à revoir").waitFor();
  await open(`#/module/${module.id}`);
  assert.ok(await asked(page));
  await answer(page, wrong(module.questions[0]));
  await open("#/revision");
  await page.reload();
  await page.getByText("Il n’y a rien à revoir aujourd’hui").waitFor();
  await page.clock.setSystemTime(new Date("2026-11-23T10:00:00"));
  await open("#/");
  await page.reload();
  const due = page.getByRole("link", { name: "À revoir aujourd’hui" });
  await due.waitFor();
  assert.ok((await page.locator(".beginning-rules li").allInnerTexts()).every((name) => name.length > 5), "the rules are named");
  assert.ok((await page.locator(".beginning-rules li").count()) > 0);
  await due.click();
  assert.ok(await asked(page));
  await respond(page);
  const [, reviewed] = await answers(page);
  assert.equal(reviewed.mode, "review");
  assert.notEqual(reviewed.question.split("/")[0], module.questions[0].id.split("/")[0]);
});

pageTest("what was left midway is gone on with from the start and from « S’exercer », at the question where one was", {}, async ({ page, open }) => {
  const plain = (words) => words.replace(/[\u00a0\u202f]/g, " ");
  const left = async (name) => {
    const told = new Set();
    for (const [place, list] of [["#/", ".beginning"], ["#/entrainement", ".beginning"]]) {
      await open(place);
      const line = page.locator(list).locator("li", { has: page.getByRole("link", { name, exact: true }) });
      await line.waitFor();
      told.add(plain(await line.innerText()));
    }
    assert.equal(told.size, 1, [...told].join());
    return [...told][0];
  };
  const goOn = async (name) => {
    await page.locator(".beginning").getByRole("link", { name, exact: true }).click();
    await page.locator(".question:not([data-answered])").waitFor();
  };
  await openHome(page, open, "#/entrainement");
  assert.equal(await page.locator(".beginning").count(), 0, "nothing was begun");
  await page.locator(".room-rules a").first().click();
  assert.ok(await asked(page));
  await respond(page);
  await onward(page);
  const practice = [page.url(), await page.locator("#app h1").innerText()];
  assert.match(await left("Continuer « Une règle à la fois »"), /: question 2 sur \d+ \(.+\)$/);
  await assertAccessible(page);
  await goOn("Continuer « Une règle à la fois »");
  assert.deepEqual([page.url(), await page.locator("#app h1").innerText()], practice);
  await open("#/melange/7");
  let count = 0;
  const home = ({ question }) => modules.findIndex(({ questions }) => questions.some(({ id }) => id === question));
  const mixed = async () => new Set((await answers(page)).filter(({ mode }) => mode === "training").map(home)).size > 1;
  while (!(await mixed())) {
    assert.ok(await asked(page));
    await respond(page);
    await onward(page);
    count += 1;
  }
  const mix = [number(page), await page.locator("#app h1").innerText()];
  assert.equal(mix[0], count + 1);
  assert.ok((await left("Continuer « Mélange »")).includes(`question ${count + 1} sur `));
  await goOn("Continuer « Mélange »");
  assert.deepEqual([number(page), await page.locator("#app h1").innerText()], mix);
  await open("#/");
  const lines = await page.locator(".beginning li a").allInnerTexts();
  assert.deepEqual(lines.slice(0, 2).map(plain), ["Continuer « Mélange »", "Continuer « Une règle à la fois »"], "what was played last comes first");
});

pageTest("a review left midway is gone on with the same day, and no exam but the one that goes on", {}, async ({ page, open }) => {
  const [module] = modules;
  await page.clock.install({ time: new Date("2026-11-22T10:00:00") });
  await openHome(page, open, `#/module/${module.id}`);
  for (let turn = 0; turn < 4; turn += 1) {
    assert.ok(await asked(page));
    await answer(page, wrong(module.questions[number(page) - 1]));
    await onward(page);
  }
  await page.clock.setSystemTime(new Date("2026-11-23T10:00:00"));
  await open("#/revision");
  await page.reload();
  assert.ok(await asked(page));
  await respond(page);
  await onward(page);
  const review = [number(page), await page.locator("#app h1").innerText()];
  await open("#/");
  assert.equal(await page.getByRole("link", { name: "À revoir aujourd’hui" }).count(), 0, "one line is enough");
  await page.getByRole("link", { name: "Continuer « Révision »" }).click();
  assert.ok(await asked(page));
  assert.deepEqual([number(page), await page.locator("#app h1").innerText()], review);
  await open("#/examen");
  await page.getByRole("button", { name: "Commencer l’examen" }).click();
  await page.locator(".exam .question").waitFor();
  await open("#/entrainement");
  await page.getByRole("link", { name: "Reprendre l’examen en cours" }).click();
  await page.locator(".exam .question").waitFor();
});
