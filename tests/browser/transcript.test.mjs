// What a screen reader is given of a whole module, played by keyboard: roles, names and states of each screen, where
// the focus is, and what is announced. `cargo xtask transcript` writes it anew, to be read before it is committed.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pageTest } from "./harness.mjs";
import { answerByKeys, focused, plain, press, tabTo } from "./keys.mjs";
import { modules, wrong } from "./law.mjs";
import { arrived, number } from "./play.mjs";
import { atHome } from "./storage.mjs";

const folder = fileURLToPath(new URL("transcript/", import.meta.url));
const RENEW = process.env.TRANSCRIPT === "renew";
const module = modules.toSorted((a, b) => a.questions.length - b.questions.length)[0];

/** The order of options comes from chance, which is always the same here. */
const settled = () => {
  Crypto.prototype.getRandomValues = (bytes) => bytes.fill(7);
};

const depth = (line) => (line ?? "").search(/\S|$/);

/** Without the addresses of links, which nobody hears. */
function withoutAddresses(snapshot) {
  const lines = snapshot.split("\n").filter((line) => !line.trimStart().startsWith("- /url:"));
  return lines.map((line, at) => (line.endsWith(":") && depth(lines[at + 1]) <= depth(line) ? line.slice(0, -1) : line));
}

/** The screen as it is given: the page around it once, then what changes. */
async function heard(page, whole) {
  const { at, words } = await focused(page);
  const said = plain((await page.locator("[role=status]").allTextContents()).join(" "));
  const given = await page.locator(whole ? "#app" : "#main").ariaSnapshot();
  const focus = at === "body" ? "the page" : `${at.split(" ")[0]}, ${words.slice(0, 80)}`;
  return [`# focus: ${focus}`, `# announced: ${said || "nothing"}`, ...withoutAddresses(given), ""].join("\n");
}

pageTest("a screen reader is given each screen of a module as it was recorded", {}, async ({ page, open }) => {
  const screens = new Map();
  const record = async (name, whole = false) => screens.set(`${name}.yml`, await heard(page, whole));
  await page.addInitScript(settled);
  await page.addInitScript(atHome);
  await page.clock.setFixedTime("2026-11-22T10:00:00");
  await open();
  await record("start", true);
  await tabTo(page, ({ words }) => words === plain(`Commencer : ${module.title}`));
  await page.keyboard.press("Enter");
  for (let asked = await arrived(page); asked; asked = await arrived(page)) {
    const at = number(page);
    const question = module.questions[at - 1];
    const name = `question-${String(at).padStart(2, "0")}`;
    await record(`${name}-asked`);
    // Every third answer is wrong, so that another try is offered too.
    await answerByKeys(page, at % 3 === 0 ? wrong(question) : question.key, at);
    await page.locator("#verdict").waitFor();
    if (await page.locator(".again").count()) {
      await record(`${name}-missed`);
      await tabTo(page, ({ words }) => words === "Voir l’explication");
      await press(page, "Enter");
    }
    await page.locator(".verdict").waitFor();
    // What is folded is given too, once it is unfolded.
    await page.evaluate(() => document.querySelectorAll("details.words").forEach((list) => (list.open = true)));
    await record(`${name}-explained`);
    await tabTo(page, ({ words }) => ["Question suivante", "Voir le bilan"].includes(words));
    await page.keyboard.press("Enter");
    await page.locator("#verdict").waitFor({ state: "detached" });
  }
  await record("end");
  if (RENEW) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const [file, given] of screens) writeFileSync(folder + file, given);
  }
  assert.deepEqual([...screens.keys()].sort(), readdirSync(folder).sort(), "each screen has its record");
  for (const [file, given] of screens) {
    assert.equal(given, readFileSync(folder + file, "utf8"), `${file}; if it is meant: cargo xtask transcript`);
  }
});
