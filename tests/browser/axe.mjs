// Accessibility by axe-core, with two rules that axe leaves off: the size of targets, and text at 7 to 1 (4.5 where it is
// large), which stands in for the rule of 4.5 to 1 (3 to 1), so that axe weighs each text once.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const RULES = {
  "target-size": { enabled: true },
  "color-contrast": { enabled: false },
  "color-contrast-enhanced": { enabled: true },
};

/** Only colours differ in the dark. */
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast-enhanced"] } };
const ALL = { runOnly: TAGS, rules: RULES };

/** Fails when axe finds anything on the page as it stands, in the light or in the dark. */
export async function assertAccessible(page) {
  for (const [colorScheme, rules] of [["light", ALL], ["dark", COLOURS]]) {
    // Without motion, and after what moves already: axe would measure colours half-way from one scheme to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((moving) => moving.finished)));
    assert.deepEqual(await violations(page, rules), [], `axe, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** The same in forced colours, but for their contrast, which is the system's. */
export async function assertAccessibleInForcedColours(page) {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const rules = { ...RULES, "color-contrast-enhanced": { enabled: false } };
  assert.deepEqual(await violations(page, { ...ALL, rules }), [], "axe, forced colours");
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
}

async function violations(page, given) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const options = { resultTypes: ["violations"], ...given };
  const found = await page.evaluate((asked) => window.axe.run(document, asked), options);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.html} ${node.failureSummary}`),
  );
}
