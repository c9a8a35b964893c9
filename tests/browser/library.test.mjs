// The law library, the glossary, the sources and « Et en vrai ? »: found, read and left by everyone.
import assert from "node:assert/strict";
import { assertAccessible } from "./axe.mjs";
import { PHONE } from "./browser.mjs";
import { pageTest } from "./harness.mjs";
import { focused } from "./keys.mjs";
import { modules, officialText, wrong } from "./law.mjs";
import { answer, arrived } from "./play.mjs";
import { atHome } from "./storage.mjs";

/** A day on which the new Code is in force. */
const TODAY = "2026-11-22";

const hash = (page) => new URL(page.url()).hash;
const line = (text) => text.replace(/\s+/g, " ").trim();
const rows = (page) => page.locator(".library-row").count();
const focus = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.localName);

pageTest("the law is searched without accents, the hits are marked and counted, the words kept in the address", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open("#/loi");
  const all = await rows(page);
  assert.ok(all > 25);
  const field = page.getByRole("searchbox", { name: "Chercher dans la loi" });
  await field.pressSequentially("PERIL grave");
  assert.equal(await focus(page), "search", "the field keeps the focus while one types");
  const count = await rows(page);
  assert.ok(count > 1 && count < all);
  const told = line(await page.getByRole("status").innerText());
  assert.equal(told, `${count} articles ont tous ces mots.`);
  const found = await page.locator("mark.found").allInnerTexts();
  assert.ok(found.length >= 2 * count, "both words are marked in each");
  for (const words of found) assert.match(words, /^(péril|grave|gravement)$/i);
  await field.press("Enter");
  await page.waitForFunction(() => location.hash.includes("q="));
  assert.equal(hash(page), "#/loi?q=PERIL%20grave");
  await page.reload();
  await page.locator(".library-row").first().waitFor();
  assert.equal(await rows(page), count);
  assert.equal(await field.inputValue(), "PERIL grave");
  await field.fill("licorne");
  assert.match(line(await page.getByRole("status").innerText()), /^Aucun article/);
  await field.fill("");
  assert.equal(await rows(page), all);
});

pageTest("a day shows the law of that day, from the field or from the list of changes", {}, async ({ page, open }) => {
  await page.clock.setFixedTime(`${TODAY}T10:00:00`);
  await page.addInitScript(atHome);
  await open("#/loi");
  const keys = { 352: "cp-2024:352", 458: "cp-1867:458" };
  const stands = async (number) => {
    const link = `a[href="#/loi/${keys[number]}"], a[href^="#/loi/${keys[number]}?"]`;
    return line(await page.locator(".library-row", { has: page.locator(link) }).locator(".library-stands").innerText());
  };
  assert.match(await stands("352"), /^En vigueur ancien art/);
  assert.match(await stands("458"), /^En vigueur jusqu’au 31 août 2026/);
  await page.getByLabel("La loi telle qu’elle était le").fill("2026-08-31");
  await page.getByLabel("La loi telle qu’elle était le").blur();
  await page.waitForFunction(() => location.hash.includes("jour="));
  assert.match(await stands("458"), /^En vigueur devenu/);
  assert.match(await stands("352"), /^En vigueur à partir du 1er septembre 2026/);
  await page.getByText("Les jours où la loi change").click();
  await page.getByRole("button", { name: "1er septembre 2026" }).click();
  await page.waitForFunction(() => location.hash.endsWith("jour=2026-09-01"));
  assert.match(await stands("352"), /^En vigueur ancien art/);
});

pageTest("a day is typed digit by digit, and its law is told in the library and at an article", {}, async ({ page, open }) => {
  await page.clock.setFixedTime(`${TODAY}T10:00:00`);
  await page.addInitScript(atHome);
  const told = () => page.getByRole("status").innerText().then(line);
  for (const [fragment, words] of [["#/loi?q=licorne", /^Droit au 8 août 2026\. Aucun article/], ["#/loi/cp-2024:352", /^Droit au 8 août 2026$/]]) {
    await open(fragment);
    const field = page.getByLabel("La loi telle qu’elle était le");
    await field.focus();
    // The same in whichever order the browser's language has day and month.
    await page.keyboard.type("08082026", { delay: 20 });
    assert.equal(await field.inputValue(), "2026-08-08");
    await page.waitForFunction(() => location.hash.endsWith("jour=2026-08-08"));
    assert.match(await told(), words);
    await page.keyboard.press("Backspace");
    assert.equal(await field.inputValue(), "", "an empty field is left to the learner");
    assert.match(hash(page), /jour=2026-08-08$/);
  }
});

pageTest("an article is the article, word for word, with its rules, its changes and its questions", {}, async ({ page, open }) => {
  await page.clock.setFixedTime(`${TODAY}T10:00:00`);
  await page.addInitScript(atHome);
  await open("#/loi/cp-2024:353-1");
  const said = await page.evaluate(() =>
    [...document.querySelectorAll(".article-paragraph")].map((one) => one.textContent),
  );
  assert.deepEqual(said, officialText({ number: "Art. 353, § 1er", code: "C. pén." }, TODAY));
  const numbers = await page.locator(".article-uses > li").count();
  assert.ok(numbers >= 5);
  for (let number = 1; number <= numbers; number += 1) {
    assert.equal(await page.locator(`button.tie[data-number="${number}"]`).count(), 2, `${number}: in the text and in the list`);
  }
  const kept = (side) =>
    page.locator(".versions-side").nth(side).locator(".versions-text").evaluate((text) => text.textContent);
  assert.equal(await kept(1), said.join("\n\n"), "the later wording is whole");
  assert.ok(await page.locator(".versions-text del").count());
  const signed = await page.locator(".versions-text").evaluateAll((texts) =>
    texts.flatMap((text) => [...text.querySelectorAll("del, ins")]).map((one) => {
      const line = (part) => getComputedStyle(part).textDecorationLine;
      return [one.textContent.includes("\n"), line(one), line(one.firstElementChild)].join(" ");
    }),
  );
  const signs = ["false none line-through", "false none underline"];
  assert.deepEqual([...new Set(signed)].sort(), signs, "each opens and closes its signs within a paragraph, and strikes out none of them");
  const cases = page.locator(".article-cases a");
  assert.ok(await cases.count());
  const told = await cases.last().innerText();
  await cases.last().click();
  await page.locator(".question").waitFor();
  const title = await page.locator("#app h1").innerText();
  assert.ok(told.startsWith(title), `${told}: the very case, though others come before it, not ${title}`);
});

pageTest("a number leads from the words to their rule and back, by keyboard", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open("#/loi/cp-2024:299");
  const first = page.locator('.article-paragraph button.tie[data-number="1"]');
  await first.focus();
  assert.ok(await page.locator(".article-paragraph mark[data-lit]").count(), "its words are lit");
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement.closest(".article-uses") !== null));
  await page.keyboard.press("Enter");
  assert.ok(await page.evaluate(() => document.activeElement.closest(".article-paragraph") !== null));
});

pageTest("a paragraph, a term and a statement have addresses that take the focus and are set apart", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open("#/loi/cp-1867:422bis/3");
  assert.equal(await focus(page), "part-3");
  assert.match(await page.locator("#part-3").innerText(), /La peine prévue à l'alinéa 1er/);
  await page.locator(".article-place").first().click();
  await page.waitForFunction(() => location.hash.endsWith("/1") && document.activeElement.id === "part-1");
  for (const [fragment, words] of [["#/lexique/ultimum-remedium", /Dernier remède/], ["#/note/article-485", /Il faut lire 458/]]) {
    await open(fragment);
    await page.locator("[data-here]").waitFor();
    assert.match(await page.locator("[data-here]").innerText(), words);
    assert.match(await focus(page), /^part-\d+$/);
  }
});

pageTest("from a question the rooms are one link away, and an answer's sheet leads to its article", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  const [{ id, questions }] = modules;
  await open(`#/module/${id}`);
  await arrived(page);
  await answer(page, wrong(questions[0]));
  await page.locator(".sheet-number a").first().click();
  await page.locator(".article h1").waitFor();
  assert.match(hash(page), /^#\/loi\//);
  await page.goBack();
  await page.locator("#verdict").waitFor();
  for (const [name, title] of [["La loi", "La loi"], ["Lexique", "Lexique"], ["Et en vrai ?", "Et en vrai ?"]]) {
    await page.getByRole("navigation", { name: "Consulter" }).getByRole("link", { name }).click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    assert.equal(await focus(page), "h1");
  }
});

pageTest("an article that there is not leads nowhere", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  for (const fragment of ["#/loi/cp-2024:9999", "#/loi/cp-2024:352/9", "#/loi/cp-2024:352/0", "#/lexique/rien", "#/note/rien"]) {
    await open(fragment);
    await page.getByRole("heading", { level: 1, name: "Cette adresse ne mène nulle part" }).waitFor();
  }
});

pageTest("who reads Dutch sees the official Dutch text, or that there is none", { locale: "nl-BE" }, async ({ page, address }) => {
  await page.addInitScript(atHome);
  const dutch = page.locator('.sheet div[lang="nl"]');
  const at = async (key) => {
    await page.goto(`${address}#/loi/${key}`);
    await page.reload();
    await page.locator(".article").waitFor();
    await page.locator("html[lang=nl]").waitFor();
    await page.locator("#dutch").waitFor();
  };
  await at("cp-1867:458quater");
  assert.match(await dutch.innerText(), /^De artikelen 458bis en 458ter zijn niet van toepassing op de advocaat/);
  await at("cp-1867:458bis");
  assert.match(await page.locator("#dutch + div").innerText(), /gold van 1 november 2018 tot 31 mei 2022/);
  await at("cp-2024:352");
  assert.equal(await dutch.count(), 0);
  assert.match(await page.locator("#dutch + div").innerText(), /geen officiële Nederlandse tekst/);
  assert.ok(
    await page.evaluate(() => document.getElementById("dutch").compareDocumentPosition(document.getElementById("uses")) & Node.DOCUMENT_POSITION_FOLLOWING),
    "it stands with the French text, before the rules",
  );
  assert.ok(await page.locator('.sheet-text [lang="fr"]').count(), "the French stands");
  await assertAccessible(page);
});

pageTest("who reads Dutch or English is told in that language since when a wording applies and where it was read", {}, async ({ page, open }) => {
  await page.clock.setFixedTime(`${TODAY}T10:00:00`);
  await page.addInitScript(atHome);
  const [module] = modules;
  for (const [language, since, read, was] of [
    ["Nederlands", /^Van kracht (sinds|van) /, /^Officiële uitgave, .*, gelezen op 21 november 2026$/, /^voorheen art\. 458$/],
    ["English", /^In force (since|from) /, /^Official edition, .*, read on 21 November 2026$/, /^formerly art\. 458$/],
  ]) {
    await open("#/loi/cp-2024:352");
    await page.getByRole("button", { name: language, exact: true }).click();
    await page.locator(".languages [aria-current]").getByText(language).waitFor();
    const lines = page.locator(".article .sheet-source").first().locator("p");
    const [first, second] = (await lines.allInnerTexts()).map(line);
    assert.match(first, since);
    assert.match(second, read);
    await open("#/loi");
    const row = page.locator(".library-row", { has: page.locator('a[href="#/loi/cp-2024:352"]') });
    assert.match(line(await row.locator(".library-stands > :last-child").innerText()), was);
    await open(`#/module/${module.id}/1`);
    await page.locator(".question").waitFor();
    if (await page.locator(".question:not([data-answered])").count()) {
      await answer(page, module.questions[0].key, language === "English" ? "Check" : "Nakijken");
    }
    const own = page.locator(".sheets .sheet-source").first();
    assert.match(line(await own.locator("p").first().innerText()), since);
    assert.equal(await own.evaluate((foot) => foot.closest("[lang]").lang), await page.locator("html").getAttribute("lang"));
  }
});

pageTest("a day that is half typed stays while the pointer passes over the words", {}, async ({ page, open }) => {
  await page.clock.setFixedTime(`${TODAY}T10:00:00`);
  await page.addInitScript(atHome);
  await open("#/loi/cp-2024:353-1");
  const field = page.getByLabel("La loi telle qu’elle était le");
  await field.focus();
  for (const key of ["Backspace", "ArrowRight", "Backspace", "ArrowRight", "Backspace", "ArrowLeft", "ArrowLeft"]) {
    await page.keyboard.press(key);
  }
  // The same in whichever order the browser's language has day and month.
  await page.keyboard.type("0808");
  await page.mouse.move(0, 0);
  await page.locator(".sheet-text mark").first().hover();
  await page.locator("[data-lit]").first().waitFor();
  assert.equal(await field.inputValue(), "", "nothing is put back");
  await page.keyboard.type("2026");
  assert.equal(await field.inputValue(), "2026-08-08");
  await page.waitForFunction(() => location.hash.endsWith("jour=2026-08-08"));
  await page.getByText("Les jours où la loi change").click();
  await page.getByRole("button", { name: "1er septembre 2026" }).click();
  await page.waitForFunction(() => document.getElementById("day").value === "2026-09-01");
});

pageTest("on a phone the two wordings stand below each other", { viewport: PHONE }, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open("#/loi/cp-2024:352");
  const [before, after] = await page
    .locator(".versions")
    .last()
    .locator(".versions-side")
    .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })));
  assert.ok(after.top >= before.bottom);
});

pageTest("who reads Dutch searches the official Dutch texts too, and is told where there is none", { locale: "nl-BE" }, async ({ page, address }) => {
  await page.addInitScript(atHome);
  await page.goto(`${address}#/loi?q=geheimen`);
  await page.locator("html[lang=nl]").waitFor();
  const found = page.locator(".library-row");
  await found.first().waitFor();
  const excerpts = page.locator(".library-excerpt p[lang=nl]");
  assert.ok((await excerpts.count()) >= 2);
  for (const words of await page.locator("p[lang=nl] mark.found").allInnerTexts()) assert.match(words, /^geheimen$/i);
  await assertAccessible(page);
  await page.locator(".library-excerpt", { has: page.locator("p[lang=nl]") }).first().getByRole("link").click();
  await page.locator("#dutch").waitFor();
  await page.goto(`${address}#/loi?q=secret`);
  await page.locator(".library-excerpt p[lang=fr]").first().waitFor();
  assert.ok((await page.getByText("Alleen de Franse tekst is doorzocht").count()) > 0);
  await page.getByRole("button", { name: "Français", exact: true }).click();
  await page.locator("html[lang=fr]").waitFor();
  await page.getByRole("searchbox").fill("geheimen");
  await page.getByText("Aucun article n’a tous ces mots").first().waitFor();
});

pageTest("who goes back finds the screen where it was left, and the focus there", { viewport: PHONE }, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open("#/loi");
  const last = page.locator("main a[href^='#/loi/']").last();
  await last.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => scrollY);
  assert.ok(left > 500, `${left}`);
  const title = await page.locator("#app h1").innerText();
  await last.click();
  await page.waitForFunction((was) => document.querySelector("#app h1").innerText !== was, title);
  assert.ok((await page.evaluate(() => scrollY)) < left, "a new screen begins at its top");
  await page.goBack();
  await page.waitForFunction((was) => document.querySelector("#app h1").innerText === was, title);
  assert.ok(Math.abs((await page.evaluate(() => scrollY)) - left) < 40);
  const place = await page.evaluate(() => document.activeElement.getBoundingClientRect().top / innerHeight);
  assert.ok(place >= 0 && place < 1, "the focus is in sight");
  await page.goForward();
  await page.waitForFunction((was) => document.querySelector("#app h1").innerText !== was, title);
  assert.notEqual((await focused(page)).at, "body");
});
