// The sheet that is printed, its name that nobody keeps, and the check of its code.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assertAccessible } from "./axe.mjs";
import { pageTest } from "./harness.mjs";
import { modules, wrong } from "./law.mjs";
import { answer, arrived, goOn, number } from "./play.mjs";
import { answerPaper, beginExam, openHome, typeSheet } from "./rooms.mjs";

const [{ id, title, questions }] = modules;
const NAME = "Zoé Exemple";

async function play(page, open) {
  await openHome(page, open, `#/module/${id}`);
  await arrived(page);
  for (const at of [0, 1, 2]) {
    await answer(page, at === 1 ? wrong(questions[number(page) - 1]) : questions[number(page) - 1].key);
    await goOn(page);
  }
}

const facts = (page) => page.locator(".paper-facts dd").allInnerTexts();
const code = (page) => page.locator(".paper-digits").innerText();

pageTest("a sheet carries module, date, score by rule, law and code; the name is on paper and nowhere else", {}, async ({ page, open }) => {
  await play(page, open);
  await open(`#/attestation/${id}`);
  await page.locator(".paper").waitFor();
  assert.equal(await page.title(), `Feuille de résultats · ${title} · Motus`);
  await page.getByLabel("Nom à imprimer").fill(NAME);
  await assertAccessible(page);
  const [name, , law, right] = await facts(page);
  assert.deepEqual([name, right], [NAME, `2 sur ${questions.length}`]);
  assert.match(law, /20\d\d$/);
  assert.match(await code(page), /^[0-9A-Z]{4}-[0-9A-Z]{4}-.$/);
  assert.ok((await page.locator(".paper").innerText()).includes(title));
  assert.match(await page.locator(".paper").innerText(), /Il ne prouve ni l’identité de la personne/);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + location.href + document.cookie);
  assert.ok(!kept.includes("Zo"), "kept nowhere");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString("latin1");
  const boxes = [...sheets.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box.trim().split(/\s+/).map(Number).map(Math.round));
  assert.deepEqual(boxes, [[0, 0, 595, 842]], "one sheet of A4");
  assert.match(sheets, /\/Type\s*\/Pages\b[^>]*\/Count 1\b/);
  const text = textOf(pdf);
  if (text !== undefined) {
    for (const words of [NAME, title.split(" ")[0], await code(page), "Code de vérification"]) assert.ok(text.includes(words), words);
    assert.ok(text.includes("#/verifier"), "whoever has the paper alone finds where it is checked");
    assert.ok(!text.includes("Nom à imprimer") && !text.includes("Imprimer, ou"), "the form stays on the screen");
    assert.equal(text.split("\f").length - 1, 1, "one page");
  }
  await open("#/parcours");
  await page.locator(".chart").first().waitFor();
  await page.goBack();
  await page.locator(".paper").waitFor();
  assert.equal(await page.getByLabel("Nom à imprimer").inputValue(), "", "gone on leaving");
});

/** What a PDF says; nothing where `pdftotext` is not there. */
function textOf(pdf) {
  const file = join(mkdtempSync(join(tmpdir(), "paper-")), "paper.pdf");
  writeFileSync(file, pdf);
  try {
    return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  } catch (absent) {
    if (absent.code === "ENOENT") return undefined;
    throw absent;
  }
}

pageTest("a code is checked against what is printed", {}, async ({ page, open }) => {
  await play(page, open);
  await open(`#/attestation/${id}`);
  const printed = await code(page);
  await typeSheet(page, id);
  await assertAccessible(page);
  const fill = (label, value) => page.getByLabel(label, { exact: true }).fill(value);
  await fill("Code de vérification", printed.toLowerCase().replaceAll("-", " "));
  const check = page.getByRole("button", { name: "Vérifier" });
  await check.click();
  await page.getByText("Le code est celui de cette feuille.").first().waitFor();
  await fill("Réponses justes", "3");
  await check.click();
  await page.getByText("Le code n’est pas celui de cette feuille").first().waitFor();
  await fill("Code de vérification", "AAAA-AAAA-A");
  await check.click();
  await page.getByText("Ce n’est pas un code").first().waitFor();
});

pageTest("an exam has its sheet too, once it is over", {}, async ({ page, open }) => {
  await openHome(page, open, "#/examen");
  await beginExam(page);
  await answerPaper(page);
  await open(`#/attestation/${new URL(page.url()).hash.slice(2).replace(/\/2$/, "")}`);
  await page.getByText("Cet examen n’est pas terminé").waitFor();
  await open("#/examen/7");
  await page.getByRole("button", { name: "Terminer l’examen…" }).click();
  await page.getByRole("button", { name: "Terminer et voir le résultat" }).click();
  await page.getByRole("link", { name: "Feuille de résultats" }).click();
  await page.locator(".paper").waitFor();
  assert.match((await facts(page))[3], /^[01] sur 5$/);
  assert.match(await page.locator(".paper").innerText(), /examen n°\s7/);
});
