// « Mes données »: saved as a file, joined with one, erased for good.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { assertAccessible } from "./axe.mjs";
import { pageTest } from "./harness.mjs";
import { modules } from "./law.mjs";
import { answer, arrived, goOn, number } from "./play.mjs";
import { deeds, give, openHome } from "./rooms.mjs";

const [{ id, questions }] = modules;

async function play(page, open, count) {
  await openHome(page, open, `#/module/${id}`);
  await arrived(page);
  for (let played = 0; played < count; played += 1) {
    await answer(page, questions[number(page) - 1].key);
    await goOn(page);
  }
}

async function save(page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Enregistrer un fichier" }).click(),
  ]);
  assert.match(download.suggestedFilename(), /^motus-\d{4}-\d\d-\d\d\.txt$/);
  return readFile(await download.path(), "utf8");
}

pageTest("a copy brings the identical log to another browser, and nothing is taken twice", {}, async ({ page, open, elsewhere }) => {
  await play(page, open, 3);
  const log = await deeds(page);
  assert.equal(log.length, 3);
  await open("#/mes-donnees");
  await assertAccessible(page);
  const sample = await page.locator(".data-sample").innerText();
  const file = await save(page);
  assert.equal(sample.trim(), file.trim(), "one sees all that leaves");
  await page.getByText(/est remis au navigateur/).first().waitFor();
  const other = await elsewhere();
  await openHome(other.page, other.open, "#/mes-donnees");
  await other.page.getByText("Il n’y a encore rien à enregistrer.").waitFor();
  await give(other.page, file);
  await other.page.getByText(/copie\.txt\s: 3\slignes nouvelles, 0\sdéjà connue\./).first().waitFor();
  await give(other.page, file);
  await other.page.getByText(/copie\.txt\s: 0\sligne nouvelle, 3\sdéjà connues\./).first().waitFor();
  assert.deepEqual(await deeds(other.page), log);
  assert.equal(await save(other.page), file);
});

pageTest("what is flagged and then no longer is not counted, and a file stays while a slow browser takes it", {}, async ({ page, open }) => {
  await page.addInitScript(() => {
    window.revoked = 0;
    const { revokeObjectURL } = URL;
    URL.revokeObjectURL = (address) => {
      window.revoked += 1;
      revokeObjectURL.call(URL, address);
    };
  });
  await play(page, open, 1);
  await page.goBack();
  const flag = page.locator(".flag button");
  await flag.click();
  await flag.click();
  await page.clock.install();
  await open("#/mes-donnees");
  await page.getByText(/^0\squestion signalée/).waitFor();
  assert.equal(await page.locator('a[href="#/signalements"]').count(), 0, "an empty list is no way");
  await save(page);
  await page.clock.fastForward(20_000);
  assert.equal(await page.evaluate(() => window.revoked), 0);
  await page.clock.fastForward(40_000);
  await page.waitForFunction(() => window.revoked === 1);
});

pageTest("damaged lines are told by their numbers, and what is no copy is told so", {}, async ({ page, open }) => {
  await play(page, open, 3);
  await open("#/mes-donnees");
  const file = await save(page);
  const lines = file.split("\n");
  lines[2] = lines[2].replace("training", "trainint");
  await give(page, lines.join("\n"));
  await page.getByText("1 ligne est abîmée (n° 3). Elle est mise de côté, pas perdue.").first().waitFor();
  const aside = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.endsWith(".bad")).length);
  assert.equal(aside, 1);
  const kept = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
  const before = await kept();
  for (const foreign of ["", "Madame Dupont, secret médical", "x".repeat(21_000_000)]) {
    await page.reload();
    await give(page, foreign);
    await page.getByText(/ne se lit pas comme une copie de Motus/).first().waitFor();
    assert.equal(await page.locator(".data-outcome p").count(), 1, "one sentence");
  }
  assert.equal(await kept(), before, "nothing of it is kept");
  assert.equal((await deeds(page)).length, 3);
});

pageTest("what a file brought is shown where one is by then, if its reading ended late", {}, async ({ page, open }) => {
  await play(page, open, 1);
  await open("#/mes-donnees");
  await page.evaluate(() => {
    const { text } = File.prototype;
    const late = new Promise((done) => (window.end = done));
    File.prototype.text = async function () {
      await late;
      return text.call(this);
    };
  });
  await give(page, "Madame Dupont, secret médical");
  await page.evaluate(() => location.assign("#/loi"));
  await page.locator(".library").waitFor();
  await page.evaluate(() => window.end());
  const notice = page.locator("li.notice");
  await notice.getByText(/ne se lit pas comme une copie de Motus/).waitFor();
  assert.ok(await notice.isVisible());
  await assertAccessible(page);
  await notice.getByRole("button").click();
  await notice.waitFor({ state: "detached" });
});

pageTest("erasing asks once, offers a copy, and leaves nothing of the learner, here or in another tab", {}, async ({ page, context, address, open }) => {
  await play(page, open, 2);
  await page.evaluate(() => Object.assign(localStorage, { theirs: "stays", "motus.language": "fr-BE" }));
  await page.evaluate(() => localStorage.setItem("motus.log.import.00000000.bad", "abîmé"));
  const other = await context.newPage();
  await other.goto(`${address}#/parcours`);
  await other.getByText("Règle par règle").waitFor();
  await open("#/mes-donnees");
  await page.getByText("la langue et les réglages choisis").waitFor();
  await page.getByRole("button", { name: "Tout effacer…" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "confirm");
  await page.getByRole("button", { name: "Ne rien effacer" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "erase", "where one was");
  assert.equal((await deeds(page)).length, 2);
  await page.getByRole("button", { name: "Tout effacer…" }).click();
  await page.getByRole("button", { name: "Enregistrer d’abord une copie" }).waitFor();
  await assertAccessible(page);
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: "dark", spacing: "larger" }));
  await page.getByRole("button", { name: "Oui, tout effacer" }).click();
  await page.getByText("Tout est effacé.").first().waitFor();
  assert.deepEqual(await page.evaluate(() => ({ ...document.documentElement.dataset })), {}, "nor how the page looked");
  const kept = await page.evaluate(() => Object.keys(localStorage).sort());
  assert.deepEqual(kept, ["motus.erased", "theirs"], "the mark that tells other tabs alone");
  assert.doesNotMatch(await page.evaluate(() => localStorage.getItem("motus.erased")), /[/ ]/);
  assert.equal(await page.getByText("la langue et les réglages choisis").count(), 0, "nothing is chosen any more");
  await other.bringToFront();
  await other.getByText("Votre parcours commence à la première réponse.").waitFor();
  assert.deepEqual(await deeds(other), []);
});
