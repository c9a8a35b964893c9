// The interface in French, Dutch and English: switched at any moment, and nothing French left but what is said to be.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { assertAccessible } from "./axe.mjs";
import { PHONE, WIDE } from "./browser.mjs";
import { pageTest } from "./harness.mjs";
import { modules } from "./law.mjs";
import { answer, arrived } from "./play.mjs";
import { screens, show } from "./screens.mjs";
import { atHome, blocked } from "./storage.mjs";

const [module] = modules;
const here = `#/module/${module.id}`;
const CATALOGUE = /\/messages-nl\.[^/]*\.bin$/;
/** What is the same in several languages: names, and what is not words. */
const SAME = new Set(["Motus", ".", "Français", "Nederlands", "English", "M", "questions", "question", "Articles", "Examen", "minutes"]);

const speak = async (page, name) => {
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator(`.languages [aria-current]`).getByText(name).waitFor();
};
const lang = (page) => page.evaluate(() => document.documentElement.lang);
const kept = (page) => page.evaluate(() => localStorage.getItem("motus.language"));
const heading = (page) => page.getByRole("heading", { level: 1 }).innerText();

/** The texts and names of the interface on the screen, without what says that it is content, numbers or signs. */
const words = (page, titled) =>
  page.evaluate((titled) => {
    const own = (element) => element.closest("[lang]") === document.documentElement;
    // The title of a page has no language of its own: one that is content stays as it is.
    const found = titled === "fr" ? [] : [document.title.split(" · ").at(0)];
    const walker = document.createTreeWalker(document.getElementById("app"), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (own(walker.currentNode.parentElement)) found.push(walker.currentNode.data);
    for (const named of document.querySelectorAll("#app [aria-label]")) {
      if (own(named)) found.push(named.getAttribute("aria-label"));
    }
    return found.map((one) => one.replace(/\s+/g, " ").trim()).filter((one) => /\p{L}/u.test(one));
  }, titled);

pageTest("a switch in the middle of an answer keeps the place, the choice, the focus and the scroll", {}, async ({ page, open }) => {
  await page.setViewportSize(PHONE);
  await open(here);
  const option = page.locator(".option input").nth(1);
  await option.check();
  const [chosen, prompt] = [await option.inputValue(), await page.locator("legend h2").innerText()];
  const button = page.getByRole("button", { name: "Nederlands", exact: true });
  await button.focus();
  await page.evaluate(() => scrollTo(0, 40));
  await page.keyboard.press("Enter");
  await page.locator(".languages [aria-current]").getByText("Nederlands").waitFor();
  assert.equal(await page.getByRole("status").innerText(), "De interface is in het Nederlands.");
  assert.deepEqual([await lang(page), await page.evaluate(() => document.activeElement.lang)], ["nl", "nl"]);
  assert.equal(await page.evaluate(() => scrollY), 40);
  assert.equal(await page.locator(".option input:checked").inputValue(), chosen);
  assert.equal(await page.locator("legend h2[lang=fr]").innerText(), prompt);
  assert.match(await page.title(), /, vraag 1 van \d+ · Motus$/);
  await answer(page, chosen, "Nakijken");
  assert.match(await page.locator(".verdict-tag").innerText(), /Juist|Nog niet/);
  assert.equal(await page.locator("#verdict > span[lang=fr]").count(), 1);
});

pageTest("a reload keeps the language, and French comes back", {}, async ({ page, open }) => {
  await open(here);
  await speak(page, "English");
  await page.reload();
  assert.ok(await arrived(page));
  assert.deepEqual([await lang(page), await kept(page)], ["en", "en"]);
  assert.ok(await page.getByRole("button", { name: "Check" }).isVisible());
  assert.equal(await page.getByRole("status").innerText(), "", "what was chosen before is not told");
  await speak(page, "Français");
  await page.getByRole("button", { name: "Vérifier" }).waitFor();
  assert.deepEqual([await lang(page), await kept(page)], ["fr", "fr"]);
});

pageTest("who reads in Dutch has the official Dutch text beside an old article, and is told where there is none", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  const { translation } = parse(readFileSync(new URL("../../src/law/articles_nl.toml", import.meta.url), "utf8"));
  const official = translation.find(({ article }) => article === "458").text.trim();
  const [old, recent] = ["la-reunion-du-mardi/", "l-etage-du-dessous/"];
  for (const [of, told] of [[old, official], [recent, "Van dit artikel hebben we geen officiële Nederlandse tekst"]]) {
    const module = modules.find(({ questions }) => questions.some(({ id }) => id.startsWith(of)));
    const at = module.questions.findIndex(({ id }) => id.startsWith(of));
    await open(`#/module/${module.id}/${at + 1}`);
    await arrived(page);
    await speak(page, "Nederlands");
    await answer(page, module.questions[at].key, "Nakijken");
    const beside = page.locator(".sheet .sheet-dutch[lang=nl]");
    const texts = await beside.evaluateAll((all) => all.map((one) => one.innerText));
    assert.ok(texts.some((text) => text.includes(told)), texts.join("\n"));
    assert.equal(texts.length, await page.locator(".sheet").count(), "each sheet says one or the other");
    await assertAccessible(page);
    await speak(page, "Français");
    assert.equal(await beside.count(), 0, "who reads in French has the French text alone");
  }
});

pageTest("a first visit begins in the browser's language, and keeps nothing of it", { locale: "nl-BE" }, async ({ page, address }) => {
  await page.goto(address);
  await page.locator(".start").waitFor();
  assert.deepEqual([await heading(page), await lang(page), await kept(page)], ["Zwijgen of spreken?", "nl", null]);
  assert.match(await page.getByRole("contentinfo").innerText(), /Teksten gelezen op \d{1,2} \p{L}+ 20\d\d/u);
});

pageTest("a language that the page does not have begins in French", { locale: "ja-JP" }, async ({ page, address }) => {
  await page.goto(address);
  await page.locator(".start").waitFor();
  assert.equal(await lang(page), "fr");
});

pageTest("French waits for no catalogue", {}, async ({ page, open }) => {
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await open(here);
  assert.deepEqual(asked.filter((url) => url.includes("messages-")), []);
});

pageTest("where storage is blocked the language lasts for the visit", {}, async ({ page, open }) => {
  await page.addInitScript(blocked);
  await open(here);
  await speak(page, "Nederlands");
  await answer(page, module.questions[0].key, "Nakijken");
  await page.getByRole("button", { name: "Volgende vraag" }).click();
  assert.ok(await arrived(page));
  assert.equal(await lang(page), "nl");
  assert.match(await page.locator(".frame-notices").innerText(), /^Deze browser laat Motus niet toe/);
});

for (const [name, reply, expect] of [
  ["does not come", (route) => route.abort(), [/^console: .*ERR_FAILED/]],
  ["is cut short", (route) => route.fulfill({ body: "Nederlands\nnl-BE\n" }), []],
]) {
  pageTest(`a catalogue that ${name} is told, and the language stays`, { expect }, async ({ page, open }) => {
    await page.route(CATALOGUE, reply);
    await open(here);
    const dutch = page.getByRole("button", { name: "Nederlands", exact: true });
    await dutch.click();
    await page.locator(".frame-notices .notice").getByText(/^Cette langue n’a pas pu être chargée/).waitFor();
    assert.deepEqual([await lang(page), await kept(page)], ["fr", null]);
    assert.equal(await page.evaluate(() => document.activeElement.lang), "nl", "the focus stays");
    await dutch.click();
    await page.waitForTimeout(100);
    assert.equal(await page.locator(".frame-notices .notice").count(), 1, "told once");
    await page.unroute(CATALOGUE);
    await speak(page, "Nederlands");
    assert.equal(await page.locator(".frame-notices .notice").count(), 0);
  });
}

pageTest("each language names itself in itself, and can be pressed", {}, async ({ page, open }) => {
  await open();
  const nav = page.getByRole("navigation", { name: "Langue de l’interface" });
  const buttons = await nav.getByRole("button").evaluateAll((all) =>
    all.map((one) => [one.lang, one.textContent, one.getAttribute("aria-current"), one.getBoundingClientRect().height >= 24]),
  );
  assert.deepEqual(buttons, [["fr", "Français", "true", true], ["nl", "Nederlands", null, true], ["en", "English", null, true]]);
});

for (const screen of screens) {
  const expect = screen.lacking ? [/^console: .*404/] : [];
  pageTest(`${screen.name}: no French word of the interface is left in Dutch or English`, { expect }, async ({ page, address }) => {
    await show(page, address, screen);
    const french = new Set(await words(page, screen.titled));
    for (const name of ["Nederlands", "English"]) {
      await speak(page, name);
      const left = (await words(page, screen.titled)).filter((one) => french.has(one) && !SAME.has(one.replace(/^(\d+|,) | \d+$/g, "")));
      assert.deepEqual(left, [], name);
      for (const size of [PHONE, WIDE]) {
        await page.setViewportSize(size);
        await assertAccessible(page);
      }
    }
  });
}

pageTest("where the rooms have no words in another language, their French is said to be French", { locale: "nl-BE", expect: [/ERR_FAILED/] }, async ({ page, open }) => {
  await open(here);
  assert.equal(await lang(page), "nl");
  await page.route(CATALOGUE, (route) => route.abort());
  await page.evaluate(() => {
    window.there = new Promise((there) => window.addEventListener("motus-ready", there, { once: true }));
  });
  await answer(page, module.questions[0].key, "Nakijken");
  await page.evaluate(() => window.there.then(() => true));
  await page.locator(".study-next button").click();
  await page.locator("#app[data-left]").waitFor({ state: "attached" });
  await page.locator(".frame-notices .notice").waitFor();
  assert.equal(await lang(page), "fr");
  await page.getByRole("button", { name: "Vérifier" }).waitFor();
});
