// The words that decide: those of the case, of the condition and of the article light up together, for the mouse, the
// keyboard and a finger, and go out again; the list of them says the same in words.
import assert from "node:assert/strict";
import { pageTest } from "./harness.mjs";
import { plain, press, tabTo } from "./keys.mjs";
import { modules } from "./law.mjs";
import { answer } from "./play.mjs";
import { atHome } from "./storage.mjs";

const [module] = modules;
/** Where the same number stands on both columns of the screen, and on a third of the page besides. */
const PLACES = [".case mark", ".condition", ".sheet mark"];
/** The change of colours takes no time then. */
const STILL = { reducedMotion: "reduce" };

async function answered(page, open) {
  await page.addInitScript(atHome);
  await open(`#/module/${module.id}`);
  await answer(page, module.questions[0].key);
  await page.mouse.move(0, 0);
}

/** A number that ties words in each of the three places; and of each the first words it has there alone. */
const number = (page) =>
  page.evaluate((places) => {
    const all = [...document.querySelectorAll(".case button.tie")].map((tie) => tie.dataset.number);
    return all.find((n) => places.every((place) => document.querySelector(`${place}[data-ties="${n}"]`)));
  }, PLACES);
const alone = (place, n) => `${place}[data-ties="${n}"]`;

/**
 * What a learner sees: the numbers of all that is drawn as lit, and whether each looks it; no word of another number, and
 * none of this number left out. The list names its words meanwhile, as it always does.
 */
const seen = (page) =>
  page.evaluate(() => {
    const ties = [...document.querySelectorAll("[data-ties]")];
    const lit = ties.filter((one) => "lit" in one.dataset);
    const ground = (mark) => getComputedStyle(mark).backgroundColor;
    const usual = ties.find((one) => one.matches("mark:not([data-lit])"));
    const numbers = lit.map((one) => one.dataset.ties.split(" "));
    const [number] = numbers.reduce((some, one) => some.filter((n) => one.includes(n)), numbers[0] ?? []);
    const left = ties.filter((one) => one.dataset.ties.split(" ").includes(number) && !lit.includes(one));
    const marks = lit.filter((one) => one.matches("mark"));
    const places = [".case", ".condition", ".sheet"].filter((place) => lit.some((one) => one.closest(place)));
    const entry = document.querySelector(`.words .tie[data-number="${number}"]`)?.closest("li");
    return {
      number,
      left: left.length,
      drawn: marks.every((mark) => ground(mark) !== ground(usual)),
      places,
      listed: marks.every((mark) => entry?.textContent.replace(/\s/g, "").includes(mark.textContent.replace(/\s/g, ""))),
    };
  });

const lit = (n) => ({ number: n, left: 0, drawn: true, places: [".case", ".condition", ".sheet"], listed: true });
const OUT = { number: undefined, left: 0, drawn: true, places: [], listed: true };

pageTest("the mouse lights words, condition and article together, and leaving them puts them out", STILL, async ({ page, open }) => {
  await answered(page, open);
  const n = await number(page);
  assert.deepEqual(await seen(page), OUT);
  for (const place of PLACES) {
    await page.locator(alone(place, n)).first().hover();
    assert.deepEqual(await seen(page), lit(n), place);
    await page.locator(".case-day").hover();
    assert.deepEqual(await seen(page), OUT, `${place} is left`);
  }
  await page.locator(alone(".case mark", n)).first().hover();
  await page.mouse.move(0, 0);
  assert.deepEqual(await seen(page), OUT, "above the screen there is nothing to light");
});

pageTest("the focus lights them too, and going on by Tab puts them out", STILL, async ({ page, open }) => {
  await answered(page, open);
  const n = await number(page);
  const isNumber = (wanted) => () =>
    page.evaluate(([n, wanted]) => document.activeElement.matches(`.tie[data-number="${n}"]`) === wanted, [n, wanted]);
  await tabTo(page, isNumber(true), "Shift+Tab");
  assert.deepEqual(await seen(page), lit(n));
  assert.equal((await press(page, "Enter")).words, plain(await page.locator(`.tie[data-number="${n}"]`).first().getAttribute("aria-label")));
  assert.deepEqual(await seen(page), lit(n), "its partner has the focus");
  await tabTo(page, () => page.evaluate(() => !document.activeElement.closest("[data-ties]")));
  assert.deepEqual(await seen(page), OUT);
  await tabTo(page, isNumber(true), "Shift+Tab");
  assert.deepEqual(await seen(page), lit(n));
  // Out of the screen, by the way to the languages above it.
  await tabTo(page, () => page.evaluate(() => document.activeElement.closest("header") !== null), "Shift+Tab");
  assert.deepEqual(await seen(page), OUT, "nothing of the screen has the focus");
});

/** Where a press leads, the page scrolls, and the pointer comes to rest on whatever is there. */
const restingOn = (page) =>
  page.evaluate(() => {
    const { x, y } = window.pointer;
    return document.elementFromPoint(x, y)?.closest("[data-ties]")?.dataset.ties ?? null;
  });

pageTest("a press keeps its number lit while the page scrolls other words under the pointer", STILL, async ({ page, open }) => {
  await answered(page, open);
  await page.evaluate(() => {
    window.pointer = { x: 0, y: 0 };
    addEventListener("mousemove", ({ clientX, clientY }) => (window.pointer = { x: clientX, y: clientY }));
  });
  const n = await number(page);
  const tie = page.locator(`.case .tie[data-number="${n}"]`).first();
  await tie.click();
  assert.deepEqual(await seen(page), lit(n), "pressed");
  // The page scrolls until words of another number lie under the pointer.
  const other = await page.evaluate(async (n) => {
    const { x, y } = window.pointer;
    const numbers = (y) => document.elementFromPoint(x, y)?.closest("[data-ties]")?.dataset.ties.split(" ") ?? [n];
    for (let step = 0; step < 400; step += 1) {
      if (!numbers(y).includes(n)) return numbers(y)[0];
      scrollBy(0, 7);
    }
    return null;
  }, n);
  assert.ok(other !== null, "words of another number come under the pointer");
  await page.waitForTimeout(300);
  assert.equal((await restingOn(page)).split(" ").includes(n), false);
  assert.deepEqual(await seen(page), lit(n), "nothing but the page has moved");
  const { x, y } = await page.evaluate(() => window.pointer);
  await page.mouse.move(x + 2, y);
  assert.equal((await seen(page)).number, other, "the pointer has moved");
});

pageTest("in the light program too, what leaves the words puts them out", STILL, async ({ page, open }) => {
  await open(`#/module/${module.id}`);
  await answer(page, module.questions[0].key);
  const some = () => page.locator("[data-lit]").count();
  const words = page.locator(".case mark").first();
  await words.hover();
  assert.ok((await some()) > 0);
  await page.locator(".frame-name").hover();
  assert.equal(await some(), 0, "the pointer is above the screen");
  await page.locator(".case .tie").first().focus();
  assert.ok((await some()) > 0);
  await page.locator(".frame-name").focus();
  assert.equal(await some(), 0, "the focus is above the screen");
});

pageTest("a tap lights them, and a tap on the same again or elsewhere puts them out", { ...STILL, hasTouch: true }, async ({ page, open }) => {
  await answered(page, open);
  const n = await number(page);
  for (const place of PLACES) {
    const words = alone(place, n);
    await page.tap(words);
    assert.deepEqual(await seen(page), lit(n), place);
    await page.tap(words);
    assert.deepEqual(await seen(page), OUT, `${place}, again`);
    await page.tap(words);
    assert.deepEqual(await seen(page), lit(n), `${place}, once more`);
    await page.tap("#verdict");
    assert.deepEqual(await seen(page), OUT, `${place}, then the verdict`);
  }
  for (const elsewhere of [".case-day", "#verdict", ".frame-foot li"]) {
    await page.tap(`.case .tie[data-number="${n}"]`);
    assert.deepEqual(await seen(page), lit(n), "its number");
    await page.tap(elsewhere);
    assert.deepEqual(await seen(page), OUT, `the number, then ${elsewhere}`);
  }
});

pageTest("an article and a case to explore light theirs in the same way", { ...STILL, hasTouch: true }, async ({ page, open }) => {
  await page.addInitScript(atHome);
  const all = () => page.locator("[data-lit]").count();
  for (const [fragment, words] of [["#/loi/cp-2024:353-1", ".sheet-text mark, .article mark"], ["#/cas/avant-ce-soir", ".case-text mark"]]) {
    await open(fragment);
    await page.locator(words).first().waitFor();
    assert.equal(await all(), 0, fragment);
    await page.locator(words).first().tap();
    assert.ok((await all()) > 1, `${fragment}: lit`);
    await page.locator(words).first().tap();
    assert.equal(await all(), 0, `${fragment}: again`);
    await page.locator(words).first().tap();
    await page.locator("h1").first().tap();
    assert.equal(await all(), 0, `${fragment}: elsewhere`);
  }
});

pageTest("words that bear many numbers show three rings at most, of which the last opens the rest", STILL, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open("#/cas/avant-ce-soir");
  await page.locator(".explore").waitFor();
  const rings = () =>
    page.locator(".case-text .tied-last").evaluateAll((runs) => runs.map((run) => [...run.querySelectorAll(".tie")].filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).length));
  assert.equal(Math.max(...(await rings())), 3);
  const more = page.locator(".case-text .tie-more summary").first();
  const numbers = (await more.getAttribute("aria-label")).match(/\d+/g);
  const hidden = page.locator(`.case-text .tie-more .tie[data-number="${numbers[0]}"]`).first();
  await more.focus();
  await page.keyboard.press("Enter");
  assert.equal(Math.max(...(await rings())), 3 + numbers.length);
  await page.keyboard.press("Enter");
  assert.equal(Math.max(...(await rings())), 3);
  // A number of a condition leads to its partner behind the ring.
  await page.locator(`.condition .tie[data-number="${numbers[0]}"]`).last().click();
  for (let presses = 0; presses < 6 && !(await hidden.evaluate((one) => one === document.activeElement)); presses += 1) await press(page, "Enter");
  assert.ok(await hidden.evaluate((one) => one === document.activeElement));
});
