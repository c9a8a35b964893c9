// A whole module by keyboard alone: the focus is always somewhere, and always in sight.
import assert from "node:assert/strict";
import { PHONE } from "./browser.mjs";
import { pageTest } from "./harness.mjs";
import { answerByKeys, focused, isOption, plain, press, tabTo } from "./keys.mjs";
import { modules } from "./law.mjs";
import { answer, arrived, number } from "./play.mjs";
import { atHome, blocked } from "./storage.mjs";

const [module] = modules;
/** The case of the question of that number. */
const caseOf = (number) => module.questions[number - 1].id.split("/")[0];

pageTest("a whole module is played by keyboard alone", {}, async ({ page, open }) => {
  await open();
  const first = await press(page, "Tab");
  assert.equal(first.words, "Aller au contenu");
  assert.equal((await press(page, "Enter")).at, "main main frame-main");
  await tabTo(page, ({ words }) => words === plain(`Commencer : ${module.title}`));
  await page.keyboard.press("Enter");
  for (let asked = await arrived(page); asked; asked = await arrived(page)) {
    const focus = await focused(page);
    const at = number(page);
    const goesOn = at > 1 && caseOf(at) === caseOf(at - 1);
    if (goesOn) assert.match(focus.at, /^h2/, "the next question on the same case has the focus");
    else assert.match(focus.at, /^h1/, "a new case has the focus at its heading");
    await answerByKeys(page, module.questions[at - 1].key, at);
    await page.locator("#verdict").waitFor();
    const verdict = await focused(page);
    assert.equal(verdict.at, "h2 verdict");
    assert.ok(verdict.inSight && verdict.words.startsWith("✓"), `question ${at}`);
    await tabTo(page, ({ words }) => ["Question suivante", "Voir le bilan"].includes(words));
    await page.keyboard.press(at % 2 === 0 ? "Enter" : "Space");
    await page.locator("#verdict").waitFor({ state: "detached" });
  }
  assert.match((await focused(page)).at, /^h1/);
  await tabTo(page, ({ words }) => words === "Retour à l’accueil");
  await page.keyboard.press("Enter");
  await page.locator(".start").waitFor();
  assert.match((await focused(page)).at, /^h1/);
});

/** Every look at the clock finds that much time gone that Yew lets the browser go on as soon as it has drawn. */
const slow = () => {
  const now = Date.now;
  let late = 0;
  Date.now = () => now() + (late += 20);
};

/** Notes between any two turns of the browser whether the focus lies on nothing, once it lay on something. */
const watched = () => {
  window.lost = [];
  let before = "";
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const focus = document.activeElement?.localName ?? "body";
    if (focus === "body" && before !== "" && before !== "body") window.lost.push(`after ${before} at ${location.hash}`);
    before = focus;
    port2.postMessage(0);
  };
  port2.postMessage(0);
};

pageTest("on a slow machine too the focus never lies on nothing between a press and what comes of it", {}, async ({ page, open }) => {
  await page.addInitScript(slow);
  await page.addInitScript(watched);
  await page.addInitScript(atHome);
  await open(`#/module/${module.id}`);
  for (const at of [1, 2]) {
    await arrived(page);
    await answerByKeys(page, module.questions[at - 1].key, at);
    await page.locator("#verdict").waitFor();
    await tabTo(page, ({ words }) => words === "Question suivante");
    await page.keyboard.press("Enter");
    await page.locator("#verdict").waitFor({ state: "detached" });
  }
  await open("#/cas/avant-ce-soir");
  await page.locator(".switches select").first().waitFor();
  await tabTo(page, ({ at }) => at.startsWith("select"));
  await press(page, "ArrowDown");
  await page.locator(".explore-changes li").waitFor();
  await tabTo(page, ({ words }) => words === "Tout remettre", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.locator(".explore-changes li").waitFor({ state: "detached" });
  assert.deepEqual(await page.evaluate(() => window.lost), []);
});

pageTest("to want to know before choosing leads to the options", {}, async ({ page, open }) => {
  await open(`#/module/${module.id}`);
  await tabTo(page, ({ words }) => words === "Vérifier");
  await page.keyboard.press("Enter");
  await page.getByText("Choisissez d’abord une réponse.").first().waitFor();
  assert.ok(isOption(await focused(page)));
});

pageTest("the way on is two presses from the verdict", {}, async ({ page, open }) => {
  await page.addInitScript(atHome);
  await open(`#/module/${module.id}`);
  await answer(page, module.questions[0].key);
  assert.equal((await focused(page)).at, "h2 verdict");
  assert.equal((await press(page, "Tab")).words, "Aller à la suite");
  assert.equal((await press(page, "Enter")).words, "Question suivante");
  await press(page, "Shift+Tab");
  const way = page.getByRole("link", { name: "Aller à la suite" });
  assert.notEqual(await way.evaluate((link) => getComputedStyle(link).clipPath), "none", "it is in sight only then");
});

pageTest("on a phone the next question of a case comes into sight, the case above it", { viewport: PHONE }, async ({ page, open }) => {
  await page.addInitScript(atHome);
  const { id, questions } = modules.find(({ questions: [first, second] }) => first.id.split("/")[0] === second.id.split("/")[0]);
  await open(`#/module/${id}`);
  await answer(page, questions[0].key);
  await page.locator(".study-next button").click();
  await arrived(page);
  const seen = await page.evaluate(() => {
    const { top, bottom } = document.activeElement.getBoundingClientRect();
    return [document.activeElement === document.querySelector(".question h2"), top >= 0 && bottom < innerHeight / 2, document.querySelector(".case").getBoundingClientRect().bottom < top];
  });
  assert.deepEqual(seen, [true, true, true]);
});

pageTest("a number leads from the words of the case to those of the law and back", {}, async ({ page, open }) => {
  await open(`#/module/${module.id}`);
  await answerByKeys(page, module.questions[0].key, 1);
  await page.locator("#verdict").waitFor();
  const label = await page.evaluate(() => {
    const inLaw = (tie) => document.querySelector(`.sheet .tie[data-number="${tie.dataset.number}"]`) !== null;
    return [...document.querySelectorAll(".case button.tie")].find(inLaw).getAttribute("aria-label");
  });
  const start = await tabTo(page, ({ words }) => words === plain(label), "Shift+Tab");
  const places = [];
  for (let presses = 0; presses < 10; presses += 1) {
    assert.equal((await press(page, "Enter")).words, start.words);
    places.push(await page.evaluate(() => document.activeElement.closest(".case, .reading, .sheet").className));
  }
  for (const place of ["case", "reading", "sheet"]) assert.ok(places.includes(place), `${place} in ${places}`);
});

pageTest("a notice never hides what has the focus, on a small screen too", { viewport: PHONE }, async ({ page, open }) => {
  await page.addInitScript(blocked);
  await open(`#/module/${module.id}`);
  await answer(page, module.questions[0].key);
  await tabTo(page, async ({ at, words }) => {
    const hidden = await page.evaluate(() => {
      const { left, right, top, bottom } = document.activeElement.getBoundingClientRect();
      const middle = [(left + right) / 2, Math.max(0, top) / 2 + Math.min(bottom, innerHeight) / 2];
      const above = document.elementFromPoint(...middle)?.closest(".notice");
      return above !== null && above !== undefined && !above.contains(document.activeElement);
    });
    assert.equal(hidden, false, `${at} « ${words.slice(0, 40)} »`);
    return words === "J’ai compris";
  });
});
