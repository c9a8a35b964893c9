// Whole modules played, with right and with wrong answers, and what the page says after each of them.
import assert from "node:assert/strict";
import { pageTest } from "./harness.mjs";
import { modules, officialText, wrong } from "./law.mjs";
import { arrived, number, playOn, seen } from "./play.mjs";

/** What holds after any answer to a question. */
function assertExplained(screen, question, right) {
  const { id } = question;
  assert.equal(screen.prompt, question.prompt);
  assert.equal(screen.outcome, right ? "right" : "wrong", id);
  assert.match(screen.tag, right ? /^✓ Juste/ : /^✗ Pas encore/, id);
  assert.deepEqual(screen.rightOption, [question.key], `${id}: the right option is shown`);
  if (right) assert.equal(screen.whyNot, null, `${id}: a right answer needs no excuse`);
  else assert.ok(screen.whyNot?.length > 20, `${id}: a wrong option has its reason`);
  assert.ok(screen.verdict.length > 10 && screen.why.every((line) => line.length > 10), id);
  assert.equal(screen.rules[0].title, question.rule, `${id}: the rule that decides comes first`);
  assert.ok(screen.conditions.length > 0, id);
  assert.equal(screen.focus, "verdict", id);
  const announced = screen.said.filter((words) => words.includes(screen.verdict));
  assert.deepEqual(announced, [], `${id}: told once, by the focus`);
}

/** Every sheet is the article of that day, word for word; the first is one that the deciding rule cites. */
function assertVerbatim(screen, { id, date }) {
  assert.ok(screen.sheets.length > 0, `${id}: the article is there`);
  for (const sheet of screen.sheets) {
    assert.deepEqual(sheet.paragraphs, officialText(sheet, date), `${id}: ${sheet.number}, word for word`);
    assert.match(sheet.source[0], /^(En vigueur (depuis le|du) |Texte le plus proche)/, id);
    assert.match(sheet.source[1], /, lu le |^Citation|^Texte|^Édition/, id);
  }
  const [first] = screen.sheets;
  const cited = first.number.replace("Art.", "art.");
  assert.ok(screen.rules[0].basis.includes(cited), `${id}: ${screen.rules[0].basis} cites ${cited}`);
  // Where the case knows of no danger, nothing is left of the duty to help that rests on words of the article.
  const nothingToMark = id.endsWith("/help") && screen.ties === 0;
  assert.ok(nothingToMark || screen.sheets.some(({ marks }) => marks > 0), `${id}: the words that decide are marked`);
}

/** Plays what stands there to its end and gives the numbers of the questions that were asked. */
async function play(page, module, choose, isRight) {
  const asked = [];
  const question = (at) => module.questions[at - 1];
  const after = async (at) => {
    asked.push(question(at).id);
    const screen = await seen(page);
    assertExplained(screen, question(at), isRight(at));
    assertVerbatim(screen, question(at));
  };
  await playOn(page, (at) => choose(question(at), at), after);
  return asked;
}

const ids = (questions) => questions.map(({ id }) => id);
const sum = (page) => page.locator(".score-sum").innerText();

pageTest(`« ${modules[0].title} », every question right`, {}, async ({ page, open }) => {
  const [module] = modules;
  await open(`#/module/${module.id}`);
  const asked = await play(page, module, ({ key }) => key, () => true);
  assert.deepEqual(asked, ids(module.questions));
  const count = module.questions.length;
  assert.match(await sum(page), new RegExp(`^${count} réponses justes sur ${count}\\.`));
  assert.equal(await page.getByRole("link", { name: /^Reprendre/ }).count(), 0);
});

for (const module of modules) {
  pageTest(`« ${module.title} », wrong answers, then only those again`, {}, async ({ page, open }) => {
    await open(`#/module/${module.id}`);
    // The second question is answered right, so that « again » has something to leave out.
    const isRight = (at) => at === 2;
    await play(page, module, (question, at) => (isRight(at) ? question.key : wrong(question, at)), isRight);
    const count = module.questions.length;
    assert.match(await sum(page), new RegExp(`^1 réponse juste sur ${count}\\. ${count - 1} questions`));
    await page.getByRole("link", { name: `Reprendre ces ${count - 1} questions` }).click();
    await arrived(page);
    const missed = module.questions.filter((_, at) => !isRight(at + 1));
    const again = { ...module, questions: missed };
    assert.equal(number(page), 1);
    assert.deepEqual(await play(page, again, ({ key }) => key, () => true), ids(missed));
    assert.match(await sum(page), new RegExp(`^${count} réponses justes sur ${count}\\.`));
  });
}
