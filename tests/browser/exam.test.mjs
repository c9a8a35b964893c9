// An exam: no feedback before its end, back and forth, found again, with and without a clock.
import assert from "node:assert/strict";
import { openApp } from "./browser.mjs";
import { assertAccessible } from "./axe.mjs";
import { crc32 } from "./checksum.mjs";
import { pageTest } from "./harness.mjs";
import { isOption, plain, press, tabTo } from "./keys.mjs";
import { modules, themes } from "./law.mjs";
import { answerPaper, answers, beginExam, deeds, keyOf, openHome } from "./rooms.mjs";

/** The choice of as many questions as there are. */
const ALL = "65535";
const heading = async (page) => (await page.locator("#app h1").innerText()).replace(/[\u00a0\u202f]/g, " ");
const said = (page) => page.getByRole("status").innerText();
const focused = (page) => page.evaluate(() => document.activeElement.localName);

pageTest("an exam says nothing of what is right until its end, then everything", {}, async ({ page, open }) => {
  await openHome(page, open, "#/examen");
  await assertAccessible(page);
  await beginExam(page);
  for (let at = 1; at <= 5; at += 1) {
    assert.equal(await heading(page), `Examen : question ${at} sur 5`);
    assert.equal(await page.locator("[data-outcome], .verdict, .law").count(), 0, "no feedback");
    assert.equal(await focused(page), "h1");
    await answerPaper(page, at % 2);
  }
  assert.equal(await heading(page), "Terminer l’examen ?", "it asks once");
  await assertAccessible(page);
  await page.getByRole("button", { name: "Terminer et voir le résultat" }).click();
  await page.getByText("Résultat de l’examen").waitFor();
  const given = await answers(page);
  assert.ok(given.length === 5 && given.every(({ mode, seed }) => mode === "exam" && seed === "7"));
  const right = given.filter(({ question, option }) => keyOf(question) === option).length;
  assert.match(await page.locator(".room-lead").innerText(), new RegExp(`^${right}\\s.* sur 5\\squestions\\.$`));
  await assertAccessible(page);
  const links = page.locator(".room-list a");
  assert.equal(await links.count(), 5);
  for (let at = 0; at < 5; at += 1) {
    await links.nth(at).click();
    await page.locator("#verdict").waitFor();
    assert.ok((await page.locator(".sheet").count()) > 0, "its articles");
    await page.goBack();
    await page.getByText("Résultat de l’examen").waitFor();
  }
  await links.first().click();
  for (let at = 1; at <= 5; at += 1) {
    await page.locator(".steps-words").getByText(`question ${at} sur 5`).waitFor();
    assert.equal(await page.locator("#verdict").count(), 1);
    await page.locator(".study-next").getByRole("button", { name: at === 5 ? "Voir le bilan" : "Continuer" }).click();
  }
  await page.getByText("Résultat de l’examen").waitFor();
  await page.reload();
  await page.getByText("Résultat de l’examen").waitFor();
});

pageTest("one goes back and forth, changes one's mind, and a reload finds it all again", {}, async ({ page, open }) => {
  await openHome(page, open, "#/examen");
  await beginExam(page);
  const first = await page.locator(".question legend").first().innerText();
  await answerPaper(page, 0);
  await page.getByRole("button", { name: "Question 4, sans réponse" }).click();
  await page.getByText("question 4 sur 5").first().waitFor();
  await answerPaper(page, 1);
  await page.getByRole("button", { name: "Question 1, avec réponse" }).click();
  await page.getByText("question 1 sur 5").first().waitFor();
  const options = page.locator(".question input");
  assert.ok(await options.nth(0).isChecked());
  await answerPaper(page, 1);
  await page.reload();
  await page.locator(".exam .question").waitFor();
  assert.equal(await page.locator(".exam-all button[data-answered]").count(), 2);
  await page.getByRole("button", { name: "Question 1, avec réponse" }).click();
  await page.getByText("question 1 sur 5").first().waitFor();
  assert.equal(await page.locator(".question legend").first().innerText(), first);
  assert.ok(await options.nth(1).isChecked(), "the latest answer");
  await open("#/");
  await page.getByRole("link", { name: "Reprendre l’examen en cours" }).click();
  await page.getByRole("button", { name: "Terminer l’examen…" }).click();
  await page.getByRole("button", { name: "Revenir à l’examen" }).click();
  await page.locator(".exam .question").waitFor();
  await page.getByRole("button", { name: "Terminer l’examen…" }).click();
  await page.getByRole("button", { name: "Terminer et voir le résultat" }).click();
  assert.equal(await page.getByText("Sans réponse").count(), 3);
  assert.equal(await page.locator(".room-list a").count(), 2);
});

pageTest("an option counts as soon as it is chosen, whatever one does next", {}, async ({ page, open }) => {
  await openHome(page, open, "#/examen");
  await beginExam(page);
  const options = page.locator(".question input");
  await options.nth(1).check();
  await open("#/loi");
  await page.locator("#app h1").waitFor();
  await page.goBack();
  await page.locator(".exam .question").waitFor();
  await page.getByText("question 1 sur 5").first().waitFor();
  assert.ok(await options.nth(1).isChecked(), "kept on the way to the law");
  await options.nth(0).check();
  await page.reload();
  await page.getByText("question 1 sur 5").first().waitFor();
  assert.ok(await options.nth(0).isChecked(), "kept over a reload");
});

pageTest("an exam keeps one's place: over a reload, a look at the law, and back from question to question", {}, async ({ page, open }) => {
  const at = async (number) => {
    await page.waitForFunction((wanted) => document.querySelector("#app h1")?.innerText.replace(/\s/g, " ") === wanted, `Examen : question ${number} sur 5`);
    await page.locator(".exam .question").waitFor();
    assert.match(await page.title(), new RegExp(`question ${number} sur 5`));
  };
  await openHome(page, open, "#/entrainement");
  await page.getByRole("link", { name: "Préparer un examen" }).click();
  await beginExam(page);
  await at(1);
  await page.getByRole("button", { name: "Question 3, sans réponse" }).click();
  await at(3);
  await page.getByRole("button", { name: "Question 5, sans réponse" }).click();
  await at(5);
  await page.locator(".confidence input[value=guess]").check();
  await open("#/loi");
  await page.getByText("La loi").first().waitFor();
  await page.goBack();
  await at(5);
  assert.ok(await page.locator(".confidence input[value=guess]").isChecked(), "what was said before an answer too");
  await page.reload();
  await at(5);
  await page.goBack();
  await at(3);
  await page.goBack();
  await at(1);
  await page.goBack();
  await page.getByRole("link", { name: "Reprendre l’examen en cours" }).click();
  await at(1);
});

pageTest("a question that has changed since it was answered keeps its answer, and counts nowhere", {}, async ({ page, open }) => {
  await openHome(page, open, "#/examen");
  await beginExam(page);
  await answerPaper(page);
  await answerPaper(page);
  const logs = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith("motus.log.")));
  for (const [key, log] of logs) {
    let first = true;
    const aged = log.split("\n").map((line) => {
      const fields = line.split(" ").slice(0, -1);
      if (fields[3] !== "exam" || !first) return line;
      first = false;
      fields[7] = "99";
      const body = fields.join(" ");
      return `${body} ${crc32(body).toString(16).padStart(8, "0")}`;
    });
    await page.evaluate(([name, text]) => localStorage.setItem(name, text), [key, aged.join("\n")]);
  }
  await page.reload();
  await page.getByRole("button", { name: "Question 1, avec réponse" }).click();
  await page.getByText("Cette question a changé depuis").waitFor();
  await assertAccessible(page);
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.locator(".exam .question").waitFor();
  await page.getByRole("button", { name: "Terminer l’examen…" }).click();
  await page.getByRole("button", { name: "Terminer et voir le résultat" }).click();
  await page.getByText("Résultat de l’examen").waitFor();
  const lead = await page.locator(".room-lead").innerText();
  assert.match(lead, / sur 4\squestions\.$/);
  await page.getByRole("link", { name: "Feuille de résultats" }).click();
  assert.match((await page.locator(".paper-facts dd").allInnerTexts())[3], / sur 4$/);
  await open("#/parcours");
  assert.equal(await page.locator("section[aria-labelledby=exams] .room-aside").innerText(), lead, "the same everywhere");
});

pageTest("any case is passed without penalty, which is said at the end, in the history and on the sheet, and held by its code", {}, async ({ page, open }) => {
  await openHome(page, open, "#/examen");
  await beginExam(page, { questions: ALL });
  const numbers = page.locator(".exam-all li button");
  const count = await numbers.count();
  await page.locator(".question input").nth(1).check();
  const title = await page.locator(".case h2").innerText();
  await page.getByRole("button", { name: "Passer ce cas" }).click();
  await page.waitForFunction((was) => document.querySelector(".case h2")?.innerText !== was, title);
  assert.equal(await focused(page), "h1");
  const passed = await page.getByRole("button", { name: /, passée$/ }).count();
  assert.ok(passed >= 1);
  await assertAccessible(page);
  await page.getByRole("button", { name: "Question 1, passée" }).click();
  await page.getByText("Vous avez passé ce cas").waitFor();
  assert.equal(await page.locator(".question input[name=option]:checked").count(), 0, "its answer is withdrawn");
  assert.equal(await page.getByRole("button", { name: "Passer ce cas" }).count(), 0);
  await page.reload();
  await page.locator(".exam .question").waitFor();
  assert.equal(await page.getByRole("button", { name: /, passée$/ }).count(), passed, "found again");
  await page.getByRole("button", { name: `Question ${passed + 1}, sans réponse` }).click();
  await page.getByText(`question ${passed + 1} sur ${count}`).first().waitFor();
  await answerPaper(page);
  await page.getByRole("button", { name: "Terminer l’examen…" }).click();
  const words = passed === 1 ? "1 question passée ne compte pas." : `${passed} questions passées ne comptent pas.`;
  const plain = async (part) => (await part.innerText()).replace(/[\u00a0\u202f]/g, " ");
  const open_ = count - passed - 1;
  assert.equal(await plain(page.locator(".exam .room-lead").first()), `${words} ${open_} questions sont encore sans réponse.`);
  await page.getByText("une question sans réponse compte comme une réponse qui n’est pas juste").waitFor();
  await assertAccessible(page);
  await page.getByRole("button", { name: "Terminer et voir le résultat" }).click();
  await page.getByText("Résultat de l’examen").waitFor();
  const right = (await answers(page)).at(-1).option === keyOf((await answers(page)).at(-1).question) ? 1 : 0;
  const told = `${right} réponse juste sur ${count - passed} questions. ${words}`;
  assert.equal(await plain(page.locator(".room-lead")), told);
  assert.equal(await page.locator(".room-mark", { hasText: "Passée" }).count(), passed);
  assert.equal(await page.locator(".room-mark", { hasText: "Sans réponse" }).count(), open_);
  await assertAccessible(page);
  await page.getByRole("link", { name: "Feuille de résultats" }).click();
  await page.locator(".paper").waitFor();
  const facts = await page.locator(".paper-facts dd").allInnerTexts();
  assert.deepEqual(facts.slice(3), [`${right} sur ${count - passed}`, String(passed)]);
  const code = await page.locator(".paper-digits").innerText();
  const [, day, law] = facts;
  const rules = await page.locator(".paper tbody tr").evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  const figures = rules.map(([, score]) => score.split(" sur ").map(Number));
  const sum = figures.reduce(([a, b], [one, all]) => [a + one, b + all], [0, 0]);
  assert.deepEqual(sum, [right, count - passed], "the table adds up");
  await page.getByRole("link", { name: /Vérifier une feuille/ }).click();
  await page.getByLabel("La feuille porte sur").selectOption("exam");
  const fill = (label, value) => page.getByLabel(label, { exact: true }).fill(value);
  const fields = { "Numéro de l’examen": "7", "Date de la dernière réponse": iso(day), "Droit en vigueur au (s’il y a deux jours, le dernier)": iso(law.split(" au ").pop()), "Réponses justes": String(right), sur: String(count - passed), "Questions passées, qui ne comptent pas": String(passed), "Code de vérification": code };
  rules.forEach(([rule], at) => Object.assign(fields, { [`${rule} : justes`]: String(figures[at][0]), [`${rule} : en tout`]: String(figures[at][1]) }));
  for (const [label, value] of Object.entries(fields)) await fill(label, value);
  await page.getByRole("button", { name: "Vérifier" }).click();
  await page.getByText("Le code est celui de cette feuille.").first().waitFor();
  await assertAccessible(page);
  await fill("Questions passées, qui ne comptent pas", "");
  await page.getByRole("button", { name: "Vérifier" }).click();
  await page.getByText("Le code n’est pas celui de cette feuille").first().waitFor();
  await open("#/parcours");
  assert.equal(await plain(page.locator("section[aria-labelledby=exams] .room-aside")), told);
});

/** « 22 novembre 2026 » as a date field has it. */
function iso(words) {
  const months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
  const [day, month, year] = words.split(/\s/);
  return `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${String(parseInt(day, 10)).padStart(2, "0")}`;
}

pageTest("how sure one is may be said with an answer, before or after it, and counts once the exam is over", {}, async ({ page, open }) => {
  await openHome(page, open, "#/examen");
  await beginExam(page);
  const sure = page.locator(".confidence input[value=sure]");
  const guess = page.locator(".confidence input[value=guess]");
  await sure.check();
  assert.equal((await answers(page)).length, 0, "it is no answer");
  await page.locator(".question input[name=option]").first().check();
  await guess.check();
  await page.locator(".question input[name=option]").nth(1).check();
  const said = (await deeds(page)).filter(({ mode }) => mode === "exam").map(({ rest }) => rest[0]);
  assert.deepEqual(said, ["sure", "guess", "guess"]);
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.getByText("question 2 sur 5").first().waitFor();
  assert.equal(await page.locator(".confidence input:checked").count(), 0, "each question for itself");
  await answerPaper(page);
  await page.reload();
  await page.getByRole("button", { name: "Question 1, avec réponse" }).click();
  await page.getByText("question 1 sur 5").first().waitFor();
  assert.ok(await guess.isChecked(), "found again");
  await page.getByRole("button", { name: "Terminer l’examen…" }).click();
  await page.getByRole("button", { name: "Terminer et voir le résultat" }).click();
  await page.getByText("Résultat de l’examen").waitFor();
  await open("#/parcours");
  const rows = page.locator("section[aria-labelledby=confidence] tbody tr");
  assert.equal(await rows.count(), 1);
  assert.match(await rows.first().innerText(), /[01] sur 1/);
});

pageTest("an exam left for another in a second tab is over, and its address shows its correction", {}, async ({ page, context, address, open }) => {
  await openHome(page, open, "#/examen");
  await beginExam(page);
  await answerPaper(page);
  const left = new URL(page.url()).href.replace(/\/2$/, "");
  const other = await context.newPage();
  await openApp(other, `${address}#/examen/8`);
  await other.getByText("Un examen est en cours\u00a0: en commencer un autre le termine.").waitFor();
  await assertAccessible(other);
  await beginExam(other, { seed: "8" });
  await page.getByText("Résultat de l’examen").waitFor();
  assert.equal(new URL(page.url()).href, left);
  assert.equal(await page.locator(".room-list a").count(), 1);
  await page.reload();
  await page.getByText("Résultat de l’examen").waitFor();
  await page.locator(".room-list a").click();
  await page.locator("#verdict").waitFor();
});

pageTest("an exam open in two tabs is the same exam in both, to its end", {}, async ({ page, context, address, open }) => {
  await openHome(page, open, "#/examen");
  await beginExam(page);
  const other = await context.newPage();
  await openApp(other, new URL(page.url()).href);
  await other.locator(".exam .question").waitFor();
  await answerPaper(page, 1);
  await other.getByRole("button", { name: "Question 1, avec réponse" }).waitFor();
  assert.equal(await heading(other), "Examen : question 1 sur 5", "one stays where one is");
  assert.ok(await other.locator(".question input").nth(1).isChecked());
  await page.getByRole("button", { name: "Terminer l’examen…" }).click();
  await page.getByRole("button", { name: "Terminer et voir le résultat" }).click();
  await page.getByText("Résultat de l’examen").waitFor();
  await other.getByText("Résultat de l’examen").waitFor();
  assert.equal(await other.locator(".room-lead").innerText(), await page.locator(".room-lead").innerText());
  assert.equal((await deeds(other)).filter(({ mode }) => mode === "exam-ended").length, 1);
  await openApp(page, `${address}#/mes-donnees`);
  await page.getByRole("button", { name: "Tout effacer…" }).click();
  await page.getByRole("button", { name: "Oui, tout effacer" }).click();
  await other.getByRole("button", { name: "Commencer l’examen" }).waitFor();
});

pageTest("an exam may be sat again by its number, and the earlier one keeps its result", {}, async ({ page, open }) => {
  const sit = async (at) => {
    await answerPaper(page, at);
    await page.getByRole("button", { name: "Terminer l’examen…" }).click();
    await page.getByRole("button", { name: "Terminer et voir le résultat" }).click();
    await page.getByText("Résultat de l’examen").waitFor();
  };
  const given = async () => {
    await page.locator(".room-list a").first().click();
    await page.locator("#verdict").waitFor();
    return page.locator(".option input:checked").inputValue();
  };
  await openHome(page, open, "#/examen");
  await beginExam(page, { theme: modules[0].title, minutes: "30" });
  await sit(0);
  const first = await given();
  await page.goBack();
  await page.getByRole("link", { name: "Repasser cet examen" }).click();
  assert.equal(await page.getByLabel("Numéro de l’examen").inputValue(), "7");
  assert.equal(await page.getByLabel("Thème").locator("option:checked").innerText(), modules[0].title);
  assert.equal(await page.getByLabel("Nombre de questions").inputValue(), "5");
  assert.equal(await page.getByLabel("Temps").inputValue(), "30");
  await page.getByRole("button", { name: "Commencer l’examen" }).click();
  await page.locator(".exam .question").waitFor();
  assert.equal(await page.locator(".question input:checked").count(), 0);
  await sit(1);
  const second = await given();
  assert.notEqual(second, first);
  for (const [at, option] of [first, second].reverse().entries()) {
    await open("#/parcours");
    await page.locator("section[aria-labelledby=exams] a").nth(at).click();
    await page.getByText("Résultat de l’examen").waitFor();
    assert.equal(await given(), option);
  }
  await page.goBack();
  await page.getByRole("link", { name: "Feuille de résultats" }).click();
  await page.locator(".paper").waitFor();
});

pageTest("an exam on one theme asks all of its module and nothing else, and tells hard themes before the case", {}, async ({ page, open }) => {
  const module = modules.find(({ questions }) => questions.some((one) => themes.get(one.case)));
  const cases = new Set(module.questions.map((one) => one.case));
  await openHome(page, open, "#/examen");
  await beginExam(page, { theme: module.title, questions: ALL });
  const count = module.questions.length;
  const told = new Set();
  for (let at = 1; at <= count; at += 1) {
    await page.getByRole("button", { name: new RegExp(`^Question ${at},`) }).click();
    await page.getByText(`question ${at} sur ${count}`).first().waitFor();
    const title = await page.locator(".case h2").innerText();
    assert.ok(cases.has(title), title);
    const theme = page.locator(".case-theme");
    if (themes.get(title) === "") {
      assert.equal(await theme.count(), 0, title);
      continue;
    }
    told.add(title);
    assert.equal(await theme.locator("p").innerText(), `Ce cas parle de\u00a0: ${themes.get(title)}. Où trouver de l’aide`);
    assert.equal(await page.getByRole("button", { name: "Passer ce cas" }).count(), 1);
    assert.ok(await theme.evaluate((one) => (one.compareDocumentPosition(document.querySelector(".case-text")) & 4) === 4));
  }
  assert.ok(told.size > 0);
  assert.match((await deeds(page)).at(-1).rest.join(" "), new RegExp(` =${module.id} `));
});

pageTest("the same number gives a class the same exam", {}, async ({ page, open, elsewhere }) => {
  const paper = async (tab) => {
    const titles = [];
    for (let at = 1; at <= 5; at += 1) {
      await tab.getByRole("button", { name: new RegExp(`^Question ${at},`) }).click();
      await tab.getByText(`question ${at} sur 5`).first().waitFor();
      titles.push(await tab.locator(".question").innerText());
    }
    return titles;
  };
  await openHome(page, open, "#/examen/4321");
  assert.equal(await page.getByLabel("Numéro de l’examen").inputValue(), "4321", "a link may carry it");
  await beginExam(page, { seed: "4321" });
  const one = await paper(page);
  const other = await elsewhere();
  await openHome(other.page, other.open, "#/examen");
  await beginExam(other.page, { seed: "4321" });
  assert.deepEqual(await paper(other.page), one);
});

pageTest("without a limit there is no clock; with one it can be hidden, says five minutes and one, and ends the exam", {}, async ({ page, open }) => {
  await page.clock.install({ time: new Date("2026-11-22T10:00:00") });
  await openHome(page, open, "#/examen");
  await beginExam(page);
  assert.equal(await page.locator(".exam-clock").count(), 0);
  await page.getByRole("button", { name: "Terminer l’examen…" }).click();
  await page.getByRole("button", { name: "Terminer et voir le résultat" }).click();
  await page.getByText("Résultat de l’examen").waitFor();
  await open("#/examen");
  await beginExam(page, { minutes: "10", seed: "8" });
  const clock = page.locator(".exam-clock > span");
  assert.equal(await clock.innerText(), "Il reste 10\u00a0minutes.");
  await page.clock.runFor(62_000);
  await page.getByText("Il reste 9 minutes.").waitFor();
  assert.equal(await said(page), "");
  await page.getByRole("button", { name: "Masquer le temps" }).click();
  assert.equal(await page.getByText("Il reste").count(), 0);
  await open("#/lexique");
  await page.getByText("Lexique").first().waitFor();
  await page.goBack();
  await page.locator(".exam .question").waitFor();
  assert.equal(await page.getByText("Il reste").count(), 0, "it stays hidden");
  await page.getByRole("button", { name: "Montrer le temps" }).click();
  await page.clock.runFor(4 * 60_000);
  assert.equal(await said(page), "Il reste 5\u00a0minutes.");
  await page.locator(".question input").first().check();
  await page.clock.runFor(4 * 60_000);
  assert.equal(await said(page), "Il reste moins d’une minute.");
  await page.clock.runFor(70_000);
  await page.getByText("Résultat de l’examen").waitFor();
  assert.equal(await page.locator(".room p", { hasText: "Le temps est écoulé" }).count(), 1, "the eye is told too");
  assert.equal((await answers(page)).length, 1, "what was chosen is kept");
  assert.equal((await deeds(page)).at(-1).mode, "exam-ended");
});

pageTest("an exam whose clock ran out while the tab was closed counts at the next visit", {}, async ({ page, context, address, open }) => {
  await page.clock.install({ time: new Date("2026-11-22T10:00:00") });
  await openHome(page, open, "#/examen");
  await beginExam(page, { minutes: "10" });
  await answerPaper(page);
  assert.equal((await answers(page)).length, 1);
  await page.close();
  const later = await context.newPage();
  await later.clock.install({ time: new Date("2026-11-22T12:00:00") });
  await openApp(later, `${address}#/parcours`);
  await later.getByRole("link", { name: /^Examen n°/ }).click();
  await later.getByText("Résultat de l’examen").waitFor();
  assert.equal((await deeds(later)).filter(({ mode }) => mode === "exam-ended").length, 1, "it is told once");
});

pageTest("a whole exam by keyboard alone: prepared, sat back and forth, ended, and its correction read", {}, async ({ page, open }) => {
  await openHome(page, open, "#/entrainement");
  /** At the screen of that heading; the case of a question may come after it. */
  const at = async (words) => {
    await page.waitForFunction((wanted) => document.querySelector("#app h1")?.innerText.replace(/\s/g, " ") === wanted, words);
    if (words.includes("question")) await page.locator(".exam .question").waitFor();
  };
  /** By the key of that name, to a new screen, which has the focus at its heading. */
  const enter = async (words, then) => {
    await tabTo(page, (focus) => focus.words === words);
    await page.keyboard.press("Enter");
    await at(then);
    assert.equal((await press(page, "Shift")).at.split(" ")[0], "h1", then);
  };
  const question = (number) => `Examen : question ${number} sur 5`;
  const chosen = () => page.locator(".question .option input").evaluateAll((all) => all.findIndex((one) => one.checked));

  await enter("Préparer un examen", "Examen");
  await tabTo(page, ({ at }) => at === "select questions");
  await press(page, "ArrowUp");
  assert.equal(await page.getByLabel("Nombre de questions").inputValue(), "5");
  await tabTo(page, ({ at }) => at === "input seed");
  await press(page, "Control+a");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await at(question(1));
  for (let number = 1; number <= 5; number += 1) {
    await tabTo(page, isOption);
    await press(page, "Space");
    await press(page, "ArrowDown");
    assert.equal(await chosen(), 1);
    if (number === 5) continue;
    if (number % 2 === 0) await enter("Continuer", question(number + 1));
    else {
      await page.keyboard.press("Enter");
      await at(question(number + 1));
    }
  }
  await enter("Précédente", question(4));
  assert.equal(await chosen(), 1);
  await tabTo(page, isOption);
  await press(page, "ArrowUp");
  await enter("Question 2, avec réponse", question(2));
  await enter("Question 3, avec réponse", question(3));
  await enter("Question 4, avec réponse", question(4));
  assert.equal(await chosen(), 0, "one's mind is changed");
  await enter("Terminer l’examen…", "Terminer l’examen ?");
  await enter("Revenir à l’examen", question(4));
  await enter("Terminer l’examen…", "Terminer l’examen ?");
  await enter("Terminer et voir le résultat", "Résultat de l’examen");

  const given = await answers(page);
  assert.equal(new Set(given.map(({ question }) => question)).size, 5);
  const first = await page.locator(".room-list a").first().innerText();
  await tabTo(page, ({ words }) => words === plain(first));
  await page.keyboard.press("Enter");
  for (const number of [1, 2]) {
    await page.locator(".steps-words").getByText(`question ${number} sur 5`).waitFor();
    assert.match((await press(page, "Shift")).at, /^h1/, "what comes has the focus");
    assert.equal(await page.locator("#verdict").count(), 1);
    if (number === 1) {
      await tabTo(page, ({ words }) => words === "Continuer");
      await page.keyboard.press("Enter");
    }
  }
});
