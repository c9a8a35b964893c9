// Where the browser cannot keep an answer: nothing shown as saved is lost, and the learner is told once, in words.
import assert from "node:assert/strict";
import { pageTest } from "./harness.mjs";
import { modules } from "./law.mjs";
import { answer, arrived, goOn, number, playOn } from "./play.mjs";
import { blocked, failing, fill, missing, notices, saved } from "./storage.mjs";

// The shortest module, which is played to its end.
const module = modules.toSorted((a, b) => a.questions.length - b.questions.length)[0];
const { questions } = module;
const here = `#/module/${module.id}`;
const ids = (count) => questions.slice(0, count).map(({ id }) => id);
const reply = (page) => answer(page, questions[number(page) - 1].key);

async function respond(page) {
  await reply(page);
  await goOn(page);
}

for (const [name, storage, words] of [
  ["blocked", blocked, /^Ce navigateur ne permet pas à Motus d’enregistrer vos réponses\./],
  ["missing", missing, /^Ce navigateur n’offre pas d’espace/],
]) {
  pageTest(`a ${name} storage is told once, and the module can be played`, {}, async ({ page, open }) => {
    await page.addInitScript(storage);
    await open(here);
    await playOn(page, (at) => questions[at - 1].key);
    const told = await notices(page);
    assert.equal(told.length, 1);
    assert.match(told[0], words);
    assert.match(told[0], /elles seront perdues s’il est fermé ou rechargé/);
    const count = questions.length;
    assert.match(await page.locator(".score-sum").innerText(), new RegExp(`^${count} réponses justes sur ${count}`));
    await page.getByRole("button", { name: "J’ai compris" }).click();
    assert.deepEqual(await notices(page), []);
  });
}

pageTest("a full storage is told once, keeps what it had, and takes all when there is room", {}, async ({ page, open }) => {
  await open(here);
  await respond(page);
  await page.evaluate(fill);
  await respond(page);
  await respond(page);
  const [full, ...more] = await notices(page);
  assert.match(full, /^L’espace d’enregistrement de ce navigateur est plein\. Ce qui y est déjà enregistré reste intact\./);
  assert.deepEqual([more, await saved(page)], [[], ids(1)]);
  await page.evaluate(() => localStorage.removeItem("filler"));
  await reply(page);
  assert.match((await notices(page)).at(-1), /de nouveau enregistrées, y compris celles qui étaient en attente/);
  assert.deepEqual(await saved(page), ids(4));
  await page.reload();
  await page.locator("#verdict").waitFor();
  assert.deepEqual([await notices(page), await saved(page)], [[], ids(4)]);
});

for (const silent of [false, true]) {
  for (const nth of [1, 2, 3]) {
    const how = silent ? "keeps nothing and says nothing" : "throws";
    pageTest(`when writing ${nth} ${how}, the learner is told and no answer is lost`, {}, async ({ page, open }) => {
      await page.addInitScript(failing, { nth, silent });
      await open(here);
      for (let played = 1; played <= 4; played += 1) {
        await reply(page);
        const kept = await saved(page);
        assert.deepEqual(kept, ids(played === nth ? played - 1 : played), `after answer ${played}`);
        const words = (await notices(page)).filter((told) => /n’a pas pu enregistrer votre réponse/.test(told));
        assert.equal(words.length, played >= nth ? 1 : 0, `after answer ${played}`);
        await goOn(page);
      }
      await page.reload();
      await arrived(page);
      assert.equal(number(page), 5);
    });
  }
}

pageTest("damaged lines are told once and set aside; all others are read", {}, async ({ page, open }) => {
  await open(here);
  for (let played = 0; played < 3; played += 1) await respond(page);
  await page.evaluate(() => {
    const [key] = Object.keys(localStorage);
    const lines = localStorage.getItem(key).split("\n");
    lines[1] = lines[1].replace("training", "trainimg");
    localStorage.setItem(key, lines.join("\n"));
    localStorage.setItem("motus.log.00000000000000aa", "\u0000\ud800 <p>nothing that Motus wrote");
  });
  await open("#/");
  await page.reload();
  await page.getByText("Vous avez répondu à 2 questions").waitFor();
  assert.match((await notices(page)).join(), /^2 lignes enregistrées .* sont abîmées .* mis de côté, pas effacé\.$/);
  assert.equal((await notices(page)).length, 1);
  await page.reload();
  await page.getByText("Vous avez répondu à 2 questions").waitFor();
  assert.deepEqual(await notices(page), []);
  const copies = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(".bad")).length);
  assert.equal(copies, 2);
});
