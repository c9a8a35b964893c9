// The learner's rooms: what the browser holds of them, and how an exam is begun and sat.
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
