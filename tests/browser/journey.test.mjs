// « Où j'en suis »: every number computed from the log, a misconception named kindly, an empty start.
import assert from "node:assert/strict";
import { assertAccessible } from "./axe.mjs";
import { PHONE } from "./browser.mjs";
import { pageTest } from "./harness.mjs";
import { misconceptions, modules, wrong } from "./law.mjs";
import { answer, arrived, goOn, number } from "./play.mjs";
import { asked, copy, give, holding, openHome } from "./rooms.mjs";

const [{ id, questions }] = modules;
const rows = (page, section) =>
  page.locator(`section[aria-labelledby=${section}] tbody tr`).evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent)),
  );

pageTest("before the first answer it says what will stand here, and where to begin", {}, async ({ page, open }) => {
  await openHome(page, open, "#/parcours");
  await page.getByText("Votre parcours commence à la première réponse.").waitFor();
  await assertAccessible(page);
  await page.getByRole("link", { name: "Commencer" }).click();
  await page.locator(".start").waitFor();
});

pageTest("the figures are those of the answers, on a phone too", {}, async ({ page, open }) => {
  await openHome(page, open, `#/module/${id}`);
  await arrived(page);
  for (const at of [0, 1, 2]) {
    const question = questions[number(page) - 1];
    await answer(page, at === 1 ? wrong(question) : question.key);
    await goOn(page);
  }
  await open("#/parcours");
  const rules = await rows(page, "rules");
  const sum = (column) => rules.reduce((all, row) => all + parseInt(row[column], 10), 0);
  assert.deepEqual([sum(1), sum(2), sum(3)], [3, 2, 1]);
  const [today] = await rows(page, "history");
  assert.deepEqual(today.slice(1), ["3", "2"]);
  assert.equal((await rows(page, "confidence")).length, 0, "nobody said how sure they were");
  const due = await rows(page, "due");
  assert.ok(due.length > 0 && due.every(([, points]) => Number(points) > 0), "the days on which something is due");
  for (const size of [undefined, PHONE]) {
    if (size) await page.setViewportSize(size);
    await assertAccessible(page);
  }
});

pageTest("what is due is told by rule and by point of law, each with its day, and leads to the review", {}, async ({ page, open }) => {
  await page.clock.install({ time: new Date("2026-11-22T10:00:00") });
  await openHome(page, open, `#/module/${id}`);
  await arrived(page);
  const question = questions[number(page) - 1];
  await answer(page, wrong(question));
  await goOn(page);
  await answer(page, questions[number(page) - 1].key);
  await open("#/parcours");
  const points = page.locator(".due-points");
  const lines = () => points.locator("li").evaluateAll((all) => all.map((one) => [...one.children].map((part) => part.textContent)));
  const before = await lines();
  assert.ok(before.length >= 1);
  for (const [point, when] of before) {
    assert.ok(point.length > 5);
    assert.equal(when ?? "", "", "the day of all of them is said once, above");
  }
  const [, [, due]] = [null, (await rows(page, "due"))[0]];
  assert.equal(before.length, Number(due), "as many as the days tell");
  const rules = await points.locator("summary").allInnerTexts();
  assert.ok(rules.length >= 1, "under the name of their rule");
  assert.equal(await points.locator("summary span[lang=fr]").count(), rules.length);
  await page.clock.setSystemTime(new Date("2026-11-23T10:00:00"));
  await page.reload();
  await points.waitFor();
  assert.match(rules[0].replace(/[\u00a0\u202f]/g, " "), / : (1 point, |\d+ points, le premier )le 23 novembre 2026$/);
  assert.ok((await points.locator("summary").allInnerTexts()).every((told) => told.endsWith("aujourd’hui")));
  for (const size of [undefined, PHONE]) {
    if (size) await page.setViewportSize(size);
    await assertAccessible(page);
  }
  await page.locator("section[aria-labelledby=due]").getByRole("link", { name: "Revoir" }).click();
  await page.locator(".question:not([data-answered])").waitFor();
});

pageTest("a misconception is named kindly, with the cases that show it and some questions to correct it", {}, async ({ page, open }) => {
  const held = misconceptions().find((one) => one.id === "consent-frees");
  await openHome(page, open, "#/mes-donnees");
  await give(page, copy(holding(held)));
  await page.getByText(/lignes nouvelles/).first().waitFor();
  await open("#/parcours");
  const idea = page.locator("section[aria-labelledby=idea]");
  await idea.waitFor();
  const plain = (words) => words.replace(/[\u00a0\u202f]/g, " ");
  const told = plain(await idea.innerText());
  for (const words of [held.name, held.correction]) assert.ok(told.includes(words), words);
  assert.ok(!/erreur|faute|mauvais/i.test(told), "kindly");
  assert.ok((await idea.locator("li").count()) >= 2);
  await assertAccessible(page);
  const row = (await rows(page, "ideas")).find(([name]) => plain(name) === held.name);
  const met = held.wrong.length;
  assert.deepEqual(row.map(plain), [held.name, `${met} sur ${met}`, "0", `${met}`], "progress by misconception");
  await idea.getByRole("link", { name: "S’exercer sur ce point" }).click();
  let turns = 0;
  for (let more = await asked(page); more; turns += 1) {
    await answer(page, await page.locator(".question input").first().inputValue());
    await page.locator(".study-next button").click();
    more = await asked(page);
  }
  assert.ok(turns >= 2 && turns <= 5, `${turns}`);
  assert.match(page.url(), /#\/idee\/consent-frees\/\d+\/bilan$/);
});
