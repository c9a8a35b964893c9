// « Réglages » and « Accessibilité »: chosen by keyboard, seen at once, found again by both programs, erased with the rest.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { pageTest } from "./harness.mjs";
import { modules, wrong } from "./law.mjs";
import { answer, arrived } from "./play.mjs";
import { blocked } from "./storage.mjs";

const [module] = modules;
const here = `#/module/${module.id}`;
const LIGHT = "rgb(248, 245, 238)";
const DARK = "rgb(22, 20, 17)";

const kept = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => /spacing|theme/.test(key)).sort());
const radio = (page, name) => page.getByRole("radio", { name, exact: true });
const ground = (page) =>
  page.evaluate(() => {
    const { backgroundColor } = getComputedStyle(document.body);
    return [backgroundColor, getComputedStyle(document.documentElement).colorScheme];
  });
const settings = async (page, open) => {
  await open("#/reglages");
  await page.getByRole("heading", { level: 1, name: "Réglages" }).waitFor();
};

/** The spaces of what matches, as parts of the size of its letters: between letters, words, lines, paragraphs. */
const spaces = (page, selector) =>
  page.locator(selector).evaluateAll(([first, second]) => {
    const style = getComputedStyle(first);
    const part = (length) => (length === "normal" ? 0 : parseFloat(length) / parseFloat(style.fontSize));
    const gap = second ? second.getBoundingClientRect().top - first.getBoundingClientRect().bottom : Infinity;
    return [part(style.letterSpacing), part(style.wordSpacing), part(style.lineHeight), gap / parseFloat(style.fontSize)];
  });

/** What WCAG 2.2 names in its criterion 1.4.12. */
function assertSpaced([letters, words, lines, paragraphs], where) {
  const rounded = (part) => Math.round(part * 1000) / 1000;
  assert.ok(rounded(letters) >= 0.12 && rounded(words) >= 0.16, `${where}: ${letters}, ${words}`);
  assert.ok(rounded(lines) >= 1.5 && rounded(paragraphs) >= 2, `${where}: ${lines}, ${paragraphs}`);
}

pageTest("a larger spacing is chosen by keyboard, seen at once, and found again by the light program too", {}, async ({ page, open }) => {
  await settings(page, open);
  const [usual] = await spaces(page, "#app .room-lead");
  assert.deepEqual([usual, await kept(page)], [0, []], "nothing is kept that nobody chose");
  await radio(page, "Habituel").focus();
  await page.keyboard.press("ArrowDown");
  assert.ok(await radio(page, "Plus large").isChecked());
  assertSpaced(await spaces(page, "#app .room-lead"), "at once");
  assert.deepEqual(await kept(page), ["motus.spacing"]);
  await page.reload();
  await page.locator(".room").waitFor();
  assert.ok(await radio(page, "Plus large").isChecked());
  await open(here);
  await page.reload();
  assert.ok(await arrived(page));
  assert.equal(await page.locator(".own-words").count(), 0, "this is the light program");
  for (const words of [".case-text p", "#title", ".option-label", ".question button"]) {
    const [letters, between, lines] = await spaces(page, words);
    assertSpaced([letters, between, lines, Infinity], words);
  }
  await answer(page, wrong(module.questions[0]));
  assertSpaced([...(await spaces(page, ".sheet-text p")).slice(0, 3), Infinity], "the law");
  await settings(page, open);
  await radio(page, "Habituel").check();
  assert.deepEqual([await spaces(page, "#app .room-lead").then(([letters]) => letters), await kept(page)], [0, []]);
});

pageTest("the paragraphs of an article stand twice the height of its letters apart", {}, async ({ page, open }) => {
  await page.addInitScript(() => localStorage.setItem("motus.spacing", "larger"));
  await open("#/loi/cp-1867:422bis");
  await page.locator(".article").waitFor();
  assertSpaced(await spaces(page, ".article-paragraph"), "the article");
});

for (const [scheme, own, name, other] of [
  ["dark", DARK, "Claires", LIGHT],
  ["light", LIGHT, "Sombres", DARK],
]) {
  pageTest(`a device that is ${scheme} is followed until other colours are chosen, and on paper all is light`, { colorScheme: scheme }, async ({ page, open }) => {
    const opposite = scheme === "dark" ? "light" : "dark";
    await settings(page, open);
    assert.deepEqual(await ground(page), [own, scheme]);
    await radio(page, name).check();
    assert.deepEqual(await ground(page), [other, opposite]);
    await page.reload();
    await page.locator(".room").waitFor();
    assert.ok(await radio(page, name).isChecked());
    assert.deepEqual(await ground(page), [other, opposite]);
    await page.emulateMedia({ media: "print" });
    assert.deepEqual(await ground(page), ["rgb(255, 255, 255)", "light"]);
    await page.emulateMedia({ media: null });
    await radio(page, "Comme l’appareil").check();
    assert.deepEqual([await ground(page), await kept(page)], [[own, scheme], []]);
  });
}

pageTest("erasing all erases these choices too", {}, async ({ page, open }) => {
  await settings(page, open);
  await radio(page, "Plus large").check();
  await radio(page, "Sombres").check();
  assert.deepEqual(await kept(page), ["motus.spacing", "motus.theme"]);
  await page.getByRole("link", { name: /^Mes données/ }).click();
  await page.getByRole("button", { name: "Tout effacer…" }).click();
  await page.getByRole("button", { name: "Oui, tout effacer" }).click();
  await page.getByText("Tout est effacé.").first().waitFor();
  assert.deepEqual(await kept(page), []);
  await page.reload();
  await page.locator("#app h1").waitFor();
  assert.deepEqual(await ground(page), [LIGHT, "light"]);
});

pageTest("where storage is blocked a choice lasts for the visit", {}, async ({ page, open }) => {
  await page.addInitScript(blocked);
  await settings(page, open);
  await radio(page, "Sombres").check();
  assert.deepEqual(await ground(page), [DARK, "dark"]);
  await open("#/lexique");
  await page.getByRole("heading", { level: 1, name: "Lexique" }).waitFor();
  assert.deepEqual(await ground(page), [DARK, "dark"]);
});

pageTest("the statement says with what it was tested, what is lacking, and whom to tell", {}, async ({ page, open }) => {
  const { version } = createRequire(import.meta.url)("axe-core/package.json");
  await open();
  await page.getByRole("contentinfo").getByRole("link", { name: "Accessibilité" }).click();
  await page.getByRole("heading", { level: 1, name: "Accessibilité" }).waitFor();
  const words = await page.locator(".room").innerText();
  assert.match(words, new RegExp(`Vérifié en dernier lieu le \\d{1,2}(er)? \\p{L}+ 20\\d\\d, dans Chromium \\d+, avec axe-core ${version.replaceAll(".", "\\.")}\\.`, "u"));
  for (const part of [/Aucun lecteur d’écran n’a été écouté/, /Aucun audit extérieur/, /qui publie ce site/]) assert.match(words, part);
  await page.getByRole("link", { name: "Régler l’espacement et les couleurs" }).click();
  await page.getByRole("heading", { level: 1, name: "Réglages" }).waitFor();
});
