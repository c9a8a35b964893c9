// The learner's rooms: what the browser holds of them, and how an exam is begun and sat.
import { crc32 } from "./checksum.mjs";
import { modules } from "./law.mjs";
import { atHome } from "./storage.mjs";

/** The key of a question, as the law gives it. */
export const keyOf = (id) => modules.flatMap(({ questions }) => questions).find((one) => one.id === id).key;

/** What the learner did, oldest first: the fields of each line after the visit. */
export const deeds = (page) =>
  page.evaluate(() => {
    const logs = Object.keys(localStorage).filter((key) => /^motus\.log\.[0-9a-f-]+$/.test(key));
    const lines = logs.flatMap((key) => localStorage.getItem(key).split("\n"));
    const all = lines.filter((line) => line !== "" && !line.startsWith("motus-log")).map((line) => line.split(" "));
    return all.sort((a, b) => a[1] - b[1]).map(([, , time, mode, ...rest]) => ({ time, mode, rest }));
  });

/** The answers among them. */
export async function answers(page) {
  const modes = ["training", "redo", "exam", "review", "practice"];
  const given = (await deeds(page)).filter(({ mode }) => modes.includes(mode));
  return given.map(({ mode, rest: [, seed, question, , option] }) => ({ mode, seed, question, option }));
}

/** Opens an address of the house at once. */
export async function openHome(page, open, fragment) {
  await page.addInitScript(atHome);
  await open(fragment);
  await page.locator("#app h1").waitFor();
}

/** Waits for a question to answer, or for a room; says whether it is a question. */
export async function asked(page) {
  const next = page.locator(".question:not([data-answered]), .room:not(.exam)").first();
  await next.waitFor();
  return next.evaluate((element) => element.matches(".question"));
}

/** Sets up an exam and begins it. */
export async function beginExam(page, { theme, questions = "5", minutes, seed = "7" } = {}) {
  if (theme) await page.getByLabel("Thème").selectOption(theme);
  await page.getByLabel("Nombre de questions").selectOption(questions);
  if (minutes) await page.getByLabel("Temps").selectOption(minutes);
  await page.getByLabel("Numéro de l’examen").fill(seed);
  await page.getByRole("button", { name: "Commencer l’examen" }).click();
  await page.locator(".exam .question").waitFor();
}

/** Chooses the option at that place on the paper, and goes on. */
export async function answerPaper(page, at = 0) {
  const before = await page.locator("#app h1").innerText();
  await page.locator(".question input").nth(at).check();
  await page.getByRole("button", { name: /^(Continuer|Terminer…)$/ }).click();
  await page.waitForFunction((was) => document.querySelector("#app h1").innerText !== was, before);
}

/** A copy in which every question has the answer that `choose` gives for it, or none; a minute apart, from `since` on. */
export function copy(choose, since = 1_795_300_000_000) {
  const sealed = (line) => `${line} ${crc32(line).toString(16).padStart(8, "0")}\n`;
  const chosen = modules.flatMap(({ questions }) => questions).map((question) => [question.id, choose(question)]);
  const given = chosen.filter(([, option]) => option);
  const line = ([id, option], at) => `00000000000000cc ${at + 1} ${since + at * 60_000} training - 7 ${id} 1 ${option}`;
  return [sealed("motus-log 1"), ...given.map(line).map(sealed)].join("");
}

/** The answers of who holds a misconception, and else knows the law. */
export function holding({ wrong }) {
  const held = new Map(wrong.map(({ question, answers: [first] }) => [question, first]));
  return ({ id, key }) => held.get(id) ?? key;
}

/** Gives that text to « Mes données », as a file. */
export const give = (page, text, name = "copie.txt") =>
  page.getByLabel("Fichier enregistré par Motus").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** From the sheet of a module goes to its check, and types in all that is printed but the code. */
export async function typeSheet(page, id) {
  const iso = (words) => {
    const months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    const [day, month, year] = words.split(/\s/);
    return `${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${String(parseInt(day, 10)).padStart(2, "0")}`;
  };
  const [, day, law, right] = await page.locator(".paper-facts dd").allInnerTexts();
  const rows = await page.locator(".paper tbody tr").evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  await page.evaluate(() => location.assign("#/verifier"));
  await page.getByLabel("La feuille porte sur").selectOption(`module/${id}`);
  const fill = (label, value) => page.getByLabel(label, { exact: true }).fill(value);
  await fill("Date de la dernière réponse", iso(day));
  await fill("Droit en vigueur au (s’il y a deux jours, le dernier)", iso(law.split(" au ").pop()));
  await fill("Réponses justes", right.split(" sur ")[0]);
  await fill("sur", right.split(" sur ")[1]);
  for (const [rule, score] of rows) {
    await fill(`${rule} : justes`, score.split(" sur ")[0]);
    await fill(`${rule} : en tout`, score.split(" sur ")[1]);
  }
}
