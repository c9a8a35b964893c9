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
  assert.equal(await page.getByText("Rien n’est à revoir aujourd’hui").count(), 1);
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
  await openHome(page, open, `#/module/${module.id}`);
  assert.ok(await asked(page));
  await answer(page, wrong(module.questions[0]));
  await open("#/revision");
  await page.reload();
  await page.getByText("Rien n’est à revoir aujourd’hui").waitFor();
  await page.clock.setSystemTime(new Date("2026-11-23T10:00:00"));
  await open("#/");
  await page.reload();
  await page.getByRole("link", { name: "À revoir aujourd’hui" }).click();
  assert.ok(await asked(page));
  await respond(page);
  const [, reviewed] = await answers(page);
  assert.equal(reviewed.mode, "review");
  assert.notEqual(reviewed.question.split("/")[0], module.questions[0].id.split("/")[0]);
});
