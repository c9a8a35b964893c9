// Every screen of the page: a name, the address within the app, and what to do there first.
import { openApp } from "./browser.mjs";
import { misconceptions, modules, wrong } from "./law.mjs";
import { answer, playOn, tryOut } from "./play.mjs";
import { answerPaper, beginExam, copy, give, holding, typeSheet } from "./rooms.mjs";
import { atHome, blocked } from "./storage.mjs";

const [question] = modules[1].questions;
const asked = `#/module/${modules[1].id}`;
const shortest = modules.toSorted((a, b) => a.questions.length - b.questions.length)[0];
const played = `#/module/${shortest.id}`;
/** Every third answer is wrong, so that the end has something of everything. */
const mixed = (number) => {
  const one = shortest.questions[number - 1];
  return number % 3 === 0 ? wrong(one) : one.key;
};

const idea = misconceptions().find((one) => one.id === "consent-frees");
const every = ({ key }) => key;
const ofShortest = (question) => (shortest.questions.includes(question) ? question.key : undefined);
const half = copy((question) => (shortest.questions.includes(question) ? mixed(shortest.questions.indexOf(question) + 1) : undefined));
/** So long ago that all of it is due. */
const LONG_AGO = 1_735_700_000_000;

/**
 * `before` runs in the page ahead of the app, `kept` is what the browser holds of an earlier visit, `lacking` names files
 * that do not come, `act` is done at the address.
 */
export const screens = [
  { name: "accueil", fragment: "" },
  { name: "accueil-retour", fragment: "", kept: half },
  { name: "accueil-fini", fragment: "", kept: copy(every) },
  { name: "question", fragment: asked },
  { name: "question-choisie", fragment: asked, act: choose },
  { name: "question-hative", fragment: asked, act: hasten },
  { name: "question-aides", fragment: asked, before: atHome, act: help },
  { name: "deuxieme-essai", fragment: asked, before: atHome, act: (page) => tryOut(page, wrong(question)) },
  { name: "reponse-mots", fragment: asked, before: atHome, act: explain },
  { name: "signalements", fragment: "#/signalements", before: atHome },
  { name: "signalements-une", fragment: asked, before: atHome, act: flag },
  { name: "exemple", fragment: "#/exemple", before: atHome, act: (page) => page.locator(".example-case").waitFor() },
  { name: "exemple-fini", fragment: "#/exemple", before: atHome, act: follow },
  { name: "reponse-juste", fragment: asked, act: (page) => answer(page, question.key) },
  { name: "reponse-fausse", fragment: asked, act: (page) => answer(page, wrong(question)) },
  { name: "bilan", fragment: played, act: (page) => playOn(page, mixed) },
  { name: "reprise", fragment: played, act: again },
  { name: "cas-a-explorer", fragment: "#/cas/avant-ce-soir", before: atHome, act: explored },
  { name: "cas-change", fragment: "#/cas/avant-ce-soir", before: atHome, act: changed },
  { name: "adresse-inconnue", fragment: "#/nulle-part" },
  { name: "cas-absents", fragment: "", lacking: /\/contents\.[^/]*\.bin$/ },
  { name: "cas-absent", fragment: asked, before: atHome, lacking: /\/lesson\.[^/]*\.bin$/ },
  { name: "entrainement", fragment: "#/entrainement", before: atHome },
  { name: "entrainement-laisse", fragment: "#/pratique/help", before: atHome, act: leave },
  { name: "melange", fragment: "#/melange/7", before: atHome },
  { name: "revision", fragment: "#/revision/7", kept: copy(every, LONG_AGO) },
  { name: "revision-vide", fragment: "#/revision", before: atHome },
  { name: "serie-finie", fragment: "#/pratique/help", before: atHome, act: practise },
  { name: "examen-prepare", fragment: "#/examen", before: atHome },
  { name: "examen", fragment: "#/examen", before: atHome, act: (page) => beginExam(page, { minutes: "30" }) },
  { name: "examen-a-terminer", fragment: "#/examen", before: atHome, act: nearlySit },
  { name: "examen-fini", fragment: "#/examen", before: atHome, act: sit },
  { name: "examen-corrige", fragment: "#/examen", before: atHome, act: lookAgain },
  { name: "parcours-vide", fragment: "#/parcours", before: atHome },
  { name: "parcours", fragment: "#/parcours", kept: half },
  { name: "parcours-idee", fragment: "#/parcours", kept: copy(holding(idea)) },
  { name: "mes-donnees", fragment: "#/mes-donnees", kept: half },
  { name: "copie-reprise", fragment: "#/mes-donnees", before: atHome, act: (page) => join(page, copy(every).replace("training", "trainint")) },
  { name: "copie-refusee", fragment: "#/mes-donnees", before: atHome, act: (page) => join(page, "Liste de courses\n") },
  { name: "tout-effacer", fragment: "#/mes-donnees", kept: copy(ofShortest), act: erase },
  { name: "attestation", fragment: `#/attestation/${shortest.id}`, kept: half },
  { name: "attestation-sans-reponse", fragment: `#/attestation/${shortest.id}`, before: atHome },
  { name: "feuille-en-cours", fragment: "#/examen", before: atHome, act: tooSoon },
  { name: "verifier", fragment: "#/verifier", before: atHome },
  { name: "verifier-bon", fragment: `#/attestation/${shortest.id}`, kept: copy(ofShortest), act: (page) => check(page, (code) => code) },
  { name: "verifier-altere", fragment: `#/attestation/${shortest.id}`, kept: copy(ofShortest), act: alter },
  { name: "avis", fragment: asked, before: blocked },
  { name: "loi", fragment: "#/loi", before: atHome },
  { name: "loi-cherchee", fragment: "#/loi?q=danger%20grave", before: atHome },
  { name: "loi-sans-resultat", fragment: "#/loi?q=licorne", before: atHome },
  { name: "article", titled: "fr", fragment: "#/loi/cp-2024:353-1", before: atHome },
  { name: "article-ancien", titled: "fr", fragment: "#/loi/cp-1867:422bis/2", before: atHome },
  { name: "article-sans-regle", titled: "fr", fragment: "#/loi/cc-6:6.5", before: atHome },
  { name: "lexique", titled: "fr", fragment: "#/lexique/peril-grave", before: atHome },
  { name: "note", fragment: "#/note/peine", before: atHome },
  { name: "en-vrai", fragment: "#/en-vrai", before: atHome },
  { name: "reglages", fragment: "#/reglages", before: atHome },
  { name: "accessibilite", fragment: "#/accessibilite", before: atHome },
];

/** Brings a screen of the app at that address onto a blank page. */
export async function show(page, address, { fragment, before, kept, lacking, act }) {
  if (before) await page.addInitScript(before);
  if (kept) await page.addInitScript((log) => localStorage.setItem("motus.log.00000000000000cc", log), kept);
  if (lacking) await page.route(lacking, (route) => route.fulfill({ status: 404 }));
  await openApp(page, address + fragment);
  await act?.(page);
  // A resting pointer would light the words under it.
  await page.mouse.move(0, 0);
}

async function choose(page) {
  await page.locator(".option input").first().check();
}

async function help(page) {
  await page.locator(".confidence input").nth(1).check();
  await page.locator(".own-words summary").click();
  const hint = page.locator(".hints-more button");
  while ((await hint.getAttribute("aria-disabled")) === null) await hint.click();
}

async function explain(page) {
  await help(page);
  await page.locator(".own-words textarea").fill("Personne n’est en danger : rien ne permet de parler.");
  await tryOut(page, wrong(question));
  await page.locator(".again .action").first().click();
  await answer(page, question.key);
  await page.locator(".flag button").click();
}

async function flag(page) {
  await answer(page, question.key);
  await page.locator(".flag button").click();
  await page.locator(".flag a").click();
  await page.locator(".room-rules").waitFor();
}

async function follow(page) {
  await page.locator(".example-case").waitFor();
  const on = page.locator(".example-on button");
  while (await on.count()) await on.click();
}

async function hasten(page) {
  await page.getByRole("button", { name: "Vérifier" }).click();
}

async function again(page) {
  await playOn(page, mixed);
  await page.getByRole("link", { name: /^Reprendre/ }).click();
  await page.locator(".question").waitFor();
}

async function explored(page) {
  await page.locator(".explore").waitFor();
}

async function changed(page) {
  await explored(page);
  await page.getByLabel("Quelle est la profession de la personne qui sait").selectOption({ label: "avocate ou avocat" });
  await page.getByRole("button", { name: "Chercher" }).click();
  await page.locator(".turn").first().waitFor({ timeout: 60_000 });
}

async function practise(page) {
  const here = page.locator(".question:not([data-answered]), .room").first();
  for (await here.waitFor(); await here.evaluate((one) => one.matches(".question")); await here.waitFor()) {
    await answer(page, await page.locator(".question input").first().inputValue());
    await page.locator(".study-next button").click();
  }
}

/** Leaves a practice after its first answer. */
async function leave(page) {
  await page.locator(".question:not([data-answered])").waitFor();
  await answer(page, await page.locator(".question input").first().inputValue());
  await page.evaluate(() => location.assign("#/entrainement"));
  await page.locator(".beginning").waitFor();
}

/** Answers a question of an exam, passes a case, and asks to end. */
async function nearlySit(page) {
  await beginExam(page);
  await answerPaper(page, 0);
  await page.getByRole("button", { name: "Passer ce cas" }).click();
  await page.getByRole("button", { name: /, passée$/ }).first().waitFor();
  await page.getByRole("button", { name: "Terminer l’examen…" }).click();
  await page.getByText("Terminer l’examen ?").waitFor();
}

async function lookAgain(page) {
  await sit(page);
  await page.locator(".room-list a").first().click();
  await page.locator("#verdict").waitFor();
}

async function tooSoon(page) {
  await nearlySit(page);
  await page.evaluate(() => location.assign(location.hash.replace(/^#\/(examen\/\d+\/\d+).*$/, "#/attestation/$1")));
  await page.getByText("Cet examen n’est pas terminé").waitFor();
}

async function join(page, text) {
  await give(page, text);
  await page.locator(".data-outcome").waitFor();
}

async function erase(page) {
  await page.getByRole("button", { name: "Tout effacer…" }).click();
  await page.locator("#confirm").waitFor();
}

/** Types a sheet in, with the code printed or another, and has it checked. */
async function check(page, given) {
  await page.locator(".paper").waitFor();
  const printed = await page.locator(".paper-digits").innerText();
  await typeSheet(page, shortest.id);
  await page.getByLabel("Code de vérification", { exact: true }).fill(given(printed));
  await page.getByRole("button", { name: "Vérifier" }).click();
  await page.locator(".data-outcome").waitFor();
}

async function alter(page) {
  await check(page, (code) => code);
  await page.getByLabel("Réponses justes", { exact: true }).fill("1");
  await page.getByRole("button", { name: "Vérifier" }).click();
  await page.getByText("Le code n’est pas celui de cette feuille").first().waitFor();
}

async function sit(page) {
  await nearlySit(page);
  await page.getByRole("button", { name: "Terminer et voir le résultat" }).click();
  await page.getByText("Résultat de l’examen").waitFor();
}
