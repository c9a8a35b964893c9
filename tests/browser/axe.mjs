// Accessibility by axe-core, with the rule for the size of targets, which axe leaves off, switched on.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Fails when axe finds anything on the page as it stands, in the light or in the dark. */
export async function assertAccessible(page) {
  for (const colorScheme of ["light", "dark"]) {
    // Without motion, and after what moves already: axe would measure colours half-way from one scheme to the other.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((moving) => moving.finished)));
    assert.deepEqual(await violations(page), [], `axe, ${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** The same in forced colours, but for their contrast, which is the system's. */
export async function assertAccessibleInForcedColours(page) {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  assert.deepEqual(await violations(page, { "color-contrast": { enabled: false } }), [], "axe, forced colours");
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
}

async function violations(page, rules = {}) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  const options = { runOnly: TAGS, rules: { "target-size": { enabled: true }, ...rules }, resultTypes: ["violations"] };
  const found = await page.evaluate((given) => window.axe.run(document, given), options);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.html} ${node.failureSummary}`),
  );
}
