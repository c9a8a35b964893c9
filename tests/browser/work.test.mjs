// A learner's work: nothing of it is lost by looking elsewhere, and no screen says of it what is not so.
import assert from "node:assert/strict";
import { pageTest } from "./harness.mjs";
import { modules, wrong } from "./law.mjs";
import { answer, arrived, goOn, number, tryOut } from "./play.mjs";
import { openHome } from "./rooms.mjs";
import { lines, notices, withLog } from "./storage.mjs";

const [module] = modules;
const { id, questions } = module;
const here = `#/module/${id}`;
const marks = (page) => page.locator(".frame-steps li[data-outcome]").count();
const training = questions.map((question) => `training - 7 ${question.id} 1 ${question.key}`);
/** Goes to a room and comes back. */
const lookElsewhere = async (page, open) => {
  await open("#/entrainement");
  await page.locator(".room").waitFor();
  await page.goBack();
  await page.locator(".question").waitFor();
};

pageTest("a module begun again stays begun, before its first answer too", {}, async ({ page, open }) => {
  await withLog(page, training);
  await openHome(page, open, `${here}/bilan`);
  await page.getByRole("link", { name: "Recommencer tout le module" }).click();
  assert.ok(await arrived(page));
  assert.equal(await marks(page), 0, "the old marks are gone");
  await lookElsewhere(page, open);
  await page.reload();
  assert.ok(await arrived(page));
  assert.deepEqual([number(page), await marks(page)], [1, 0]);
  await answer(page, wrong(questions[0]));
  assert.equal(await marks(page), 1);
  await goOn(page);
  await page.reload();
  assert.ok(await arrived(page));
  assert.deepEqual([number(page), await marks(page)], [2, 1]);
});

pageTest("hints, a choice, how sure one is and words that are half written stay while one looks elsewhere", {}, async ({ page, open }) => {
  await openHome(page, open, here);
  await arrived(page);
  await page.getByRole("button", { name: "Un indice" }).click();
  await page.locator(`.option input[value="${questions[0].key}"]`).check();
  await page.locator('.confidence input[value="fairly"]').check();
  await page.getByText("Dans vos mots").click();
  await page.getByRole("textbox", { name: "Dans vos mots" }).pressSequentially("Rien ne permet");
  await lookElsewhere(page, open);
  assert.equal(await page.locator(".hints li").count(), 1);
  assert.ok(await page.locator(`.option input[value="${questions[0].key}"]`).isChecked());
  assert.equal(await page.getByRole("textbox", { includeHidden: true }).inputValue(), "Rien ne permet");
  await page.getByRole("button", { name: "Vérifier" }).click();
  await page.locator(".verdict").waitFor();
  const [line] = await lines(page);
  assert.ok(line.includes("h1") && line.includes("fairly"), "the answer says that there was a hint, and how sure one was");
});

pageTest("another try stays offered while one looks at an earlier answer or elsewhere", {}, async ({ page, open }) => {
  await openHome(page, open, here);
  await arrived(page);
  await answer(page, questions[0].key);
  await goOn(page);
  const { choices } = questions[number(page) - 1];
  assert.ok(choices.length > 2);
  await tryOut(page, wrong(questions[1]));
  const again = page.locator(".again");
  await again.waitFor();
  await page.goBack();
  await page.locator(".verdict").waitFor();
  await page.locator(".study-next button").click();
  await again.waitFor();
  await lookElsewhere(page, open);
  await again.getByRole("button", { name: "Réessayer" }).click();
  await answer(page, questions[1].key);
  assert.deepEqual((await lines(page)).map((line) => line.includes("r1")), [false, false, true]);
});

pageTest("what is to be taken up again is asked again, and not shown where it was right", {}, async ({ page, open }) => {
  await withLog(page, [...training, `review - 9 ${questions[2].id} 1 ${wrong(questions[2])}`]);
  await openHome(page, open, `${here}/bilan`);
  await page.locator(".score-again a").click();
  assert.ok(await arrived(page));
  assert.equal(await page.locator("legend h2").innerText(), questions[2].prompt);
});

pageTest("an answer to a question that has changed or is gone is kept, not graded, and stops nobody", {}, async ({ page, open }) => {
  const [changed, , right] = questions;
  await withLog(page, [
    `review - 812 ${changed.id} 99 ${changed.key}`,
    "review - 812 un-cas-retire/secrecy 1 may-speak",
    `review - 812 ${right.id} 1 ${right.key}`,
  ]);
  await openHome(page, open, "#/revision/812/bilan");
  assert.match(await page.locator(".room-lead").innerText(), /^1\sréponse juste sur 1\./);
  assert.equal(await page.getByRole("link", { name: "Continuer la révision" }).count(), 0, "nothing is due");
  const gone = page.getByRole("link", { name: "Question modifiée ou retirée depuis" });
  assert.equal(await gone.count(), 2);
  for (const at of [0, 1]) {
    await gone.nth(at).click();
    await page.getByRole("heading", { name: "Votre réponse est enregistrée." }).waitFor();
    assert.match(await page.title(), /^question \d sur 3/);
    await page.getByRole("button", { name: "Continuer" }).click();
    await page.locator(".room-list").waitFor();
  }
});

pageTest("a long log is counted in figures that can be read", {}, async ({ page, open }) => {
  await withLog(page, Array.from({ length: 1234 }, (_, at) => `training - 7 un-cas-retire/q${at} 1 may-speak`));
  await openHome(page, open, "#/mes-donnees");
  await page.getByText(/^1[\u202f\u00a0]234\sréponses/).waitFor();
  assert.deepEqual(await notices(page), []);
});
