// A learner who has a keyboard alone: at each press the focus is somewhere, and in sight.
import assert from "node:assert/strict";

export const plain = (words) => words.replace(/\s+/g, " ").trim();

/** Where the focus is, and whether one sees it: an outline on the element, or on the option around it. */
export const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const outlined = (one) => one !== null && getComputedStyle(one).outlineStyle !== "none";
    const { bottom, top } = element.getBoundingClientRect();
    return {
      at: [element.localName, element.id, element.className].filter((name) => name !== "").join(" "),
      words: (element.getAttribute("aria-label") ?? element.textContent).replace(/\s+/g, " ").trim(),
      inSight: (outlined(element) || outlined(element.closest(".option"))) && bottom > 0 && top < innerHeight,
    };
  });

/** Presses a key, and gives where the focus is then. */
export async function press(page, key) {
  await page.keyboard.press(key);
  const focus = await focused(page);
  assert.notEqual(focus.at, "body", `after ${key}`);
  assert.ok(focus.inSight, `after ${key} the focus is in sight: ${focus.at} « ${focus.words.slice(0, 60)} »`);
  return focus;
}

/** Presses Tab (or back, Shift+Tab) until the focus is where one wants it; every stop on the way is tried. */
export async function tabTo(page, wanted, key = "Tab") {
  for (let presses = 0; presses < 120; presses += 1) {
    const focus = await press(page, key);
    if (await wanted(focus)) return focus;
  }
  return assert.fail(`${key} does not lead there`);
}

export const isOption = ({ at }) => at.startsWith("input");

/** Answers with the option of that key: one goes into the options by Tab and among them by arrows. */
export async function answerByKeys(page, key, turn) {
  await tabTo(page, isOption);
  await page.keyboard.press("Space");
  const value = () => page.evaluate(() => document.activeElement.value);
  for (let presses = 0; (await value()) !== key; presses += 1) {
    assert.ok(presses < 10, "the arrows lead to every option");
    await press(page, "ArrowDown");
  }
  // Enter within the options, or on the button that follows them.
  if (turn % 2 === 0) await tabTo(page, ({ words }) => words === "Vérifier");
  await page.keyboard.press("Enter");
}
