// The light program asks the first question; the one with every room takes over at the next screen, unnoticed.
import assert from "node:assert/strict";
import { PHONE } from "./browser.mjs";
import { pageTest } from "./harness.mjs";
import { modules, wrong } from "./law.mjs";
import { answer, arrived, goOn, number } from "./play.mjs";
import { blocked, lines, notices, saved } from "./storage.mjs";

const [{ id, questions }] = modules;
const here = `#/module/${id}`;
const HOUSE = /\/house\.[^/]*\.(js|wasm|css)$/;
const key = (page) => questions[number(page) - 1].key;
const marks = (page) => page.locator(".frame-steps li").evaluateAll((all) => all.map((one) => one.dataset.outcome));

/** Whether the second program draws the page, having taken over from the first. */
const tookOver = (page) => page.locator("#app[data-left]").count();

/** Waits until the second program is there. To be called before what asks for it. */
const ready = (page) =>
  page.evaluate(() => {
    window.there = new Promise((there) => window.addEventListener("motus-ready", there, { once: true }));
  });
const isReady = (page) => page.evaluate(() => window.there.then(() => true));

pageTest("a newcomer's first question loads nothing of the rooms, and its answer fetches them", {}, async ({ page, open }) => {
  const asked = [];
  page.on("request", (request) => HOUSE.test(request.url()) && asked.push(request.url()));
  await open(here);
  await arrived(page);
  assert.deepEqual(asked, []);
  await ready(page);
  await answer(page, key(page));
  await isReady(page);
  assert.deepEqual(asked.map((url) => HOUSE.exec(url)[1]).sort(), ["css", "js", "wasm"]);
});

pageTest("the rooms come while a newcomer looks around, and the first question is asked with all its help", {}, async ({ page, open }) => {
  await open();
  await ready(page);
  await page.locator(".start").waitFor();
  assert.ok(await page.locator(".start").isVisible());
  await isReady(page);
  assert.equal(await tookOver(page), 0, "what one reads stays");
  await page.locator(`a[href="${here}"]`).first().click();
  assert.ok(await arrived(page));
  assert.equal(await tookOver(page), 1);
  assert.ok(await page.getByRole("button", { name: "Un indice" }).isVisible());
});

pageTest("a newcomer's first question asks how sure one is, though the rooms do not come, and its feedback takes it up", {}, async ({ page, open }) => {
  await page.route(HOUSE, () => {});
  await open(here);
  await arrived(page);
  await page.getByRole("radio", { name: "plutôt sûre" }).check();
  await answer(page, wrong(questions[0]));
  assert.match(await page.locator(".verdict .felt").innerText(), /^Cette réponse vous paraissait plutôt sûre/);
  assert.equal((await lines(page))[0][4], "fairly");
  await goOn(page);
  assert.equal(await page.locator(".confidence input:checked").count(), 0, "it is asked anew");
  await page.goBack();
  assert.equal(await page.locator(".verdict .felt p").count(), 1, "it is kept with the answer");
});

pageTest("what a newcomer has begun to answer stays as it is while the rooms come", { viewport: PHONE }, async ({ page, open }) => {
  await open(here);
  await arrived(page);
  await page.locator(".question input[name=option]").nth(1).check();
  const sure = page.getByRole("radio", { name: "sûre", exact: true });
  await sure.check();
  const seen = () => page.evaluate(() => ({ scrolled: scrollY, focused: document.activeElement === window.held }));
  await sure.evaluate((radio) => (window.held = radio).focus());
  const { scrolled } = await seen();
  assert.ok(scrolled > 0);
  await ready(page);
  await page.evaluate(() => window.dispatchEvent(new Event("motus-summon")));
  await isReady(page);
  await page.waitForTimeout(500);
  assert.deepEqual(await seen(), { scrolled, focused: true }, "nothing moves under who reads or hears it");
  assert.equal(await tookOver(page), 0);
  await page.keyboard.press("Enter");
  await page.locator(".verdict").waitFor();
  assert.equal((await lines(page))[0][4], "sure");
  await goOn(page);
  assert.equal(await tookOver(page), 1);
});

pageTest("who asks the browser to save data is asked a first question without the rooms", {}, async ({ page, open }) => {
  await page.clock.install();
  await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  const asked = [];
  page.on("request", (request) => HOUSE.test(request.url()) && asked.push(request.url()));
  await open();
  await page.locator(".start").waitFor();
  await page.clock.runFor(60_000);
  assert.deepEqual(asked, []);
});

pageTest("the next screen is the second program's: same place, same marks, focus on the question of the case that was read", {}, async ({ page, open }) => {
  await open(here);
  await ready(page);
  await answer(page, key(page));
  await isReady(page);
  assert.ok(await page.locator("#verdict").isVisible(), "what one reads stays");
  await goOn(page);
  await page.locator("#app[data-left]").waitFor();
  assert.ok(await arrived(page));
  assert.equal(number(page), 2);
  assert.equal((await marks(page))[0], "right");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".question h2")));
  await answer(page, key(page));
  assert.deepEqual(await saved(page), questions.slice(0, 2).map((question) => question.id));
  await page.goBack();
  await page.locator("#verdict").waitFor();
  assert.equal(number(page), 1);
});

pageTest("who passes every case while the rooms come is led to the end", {}, async ({ page, open }) => {
  await open(here);
  await arrived(page);
  await ready(page);
  await page.evaluate(() => window.dispatchEvent(new Event("motus-summon")));
  await isReady(page);
  const pass = page.getByRole("button", { name: "Passer ce cas" });
  for (let more = true; more; more = await arrived(page)) {
    const title = await page.locator("#title").innerText();
    await pass.click();
    await page.waitForFunction((was) => document.querySelector("#title")?.innerText !== was, title);
  }
  assert.equal(await page.locator("#app h1").innerText(), "Bilan");
  assert.equal(await tookOver(page), 1);
});

pageTest("where storage is blocked the answers go with the learner", {}, async ({ page, open }) => {
  await page.addInitScript(blocked);
  await open(here);
  await ready(page);
  await answer(page, key(page));
  await isReady(page);
  const told = await notices(page);
  assert.equal(told.length, 1);
  await goOn(page);
  assert.equal(await tookOver(page), 1);
  assert.deepEqual([(await marks(page))[0], await notices(page)], ["right", told]);
});

pageTest("rooms that do not come stop nobody, and are asked for again after the next answer", { expect: [/ERR_FAILED/] }, async ({ page, open }) => {
  await page.route(HOUSE, (route) => route.abort());
  await open(here);
  await answer(page, key(page));
  await page.waitForTimeout(300);
  await goOn(page);
  assert.equal(await tookOver(page), 0);
  assert.equal(number(page), 2);
  await page.unroute(HOUSE);
  await ready(page);
  await answer(page, key(page));
  await isReady(page);
  await goOn(page);
  assert.equal(await tookOver(page), 1);
  assert.deepEqual((await marks(page)).slice(0, 2), ["right", "right"]);
});

pageTest("who has answered before is at home at once", {}, async ({ page, open }) => {
  await open(here);
  await answer(page, key(page));
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.reload();
  await page.locator("#verdict").waitFor();
  assert.ok(await page.locator('link[href*="house."]').count());
  assert.deepEqual(asked.filter((url) => /\/page\./.test(url)), [], "the first program is not fetched");
  assert.equal(await tookOver(page), 0, "there was nobody to take over from");
});

pageTest("at home, a house that does not come leaves the way to the questions open", { expect: [/ERR_FAILED/] }, async ({ page, open }) => {
  await open(here);
  await answer(page, key(page));
  await page.route(HOUSE, (route) => route.abort());
  await page.reload();
  await page.locator("#verdict").waitFor();
  await goOn(page);
  assert.equal(number(page), 2);
});

pageTest("a newcomer who goes to a room is not told that there is none while it comes", {}, async ({ page, open }) => {
  await page.route(HOUSE, () => {});
  await open();
  await page.getByRole("navigation", { name: "Consulter" }).getByRole("link", { name: "La loi" }).click();
  await page.locator(".start").waitFor({ state: "detached" });
  assert.match(await page.title(), /^Motus · /);
});

// The case after this one cannot come, which is told only where one gets there.
pageTest("a learner who is cut off goes on with what has come", { expect: [/ERR_INTERNET_DISCONNECTED/] }, async ({ page, context, open }) => {
  await open(here);
  await ready(page);
  await answer(page, key(page));
  await isReady(page);
  await context.setOffline(true);
  await goOn(page);
  await page.locator("#app[data-left]").waitFor();
  assert.equal(number(page), 2);
  assert.equal(await page.locator("legend h2").innerText(), questions[1].prompt);
});
