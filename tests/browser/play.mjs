// The hands and eyes of a learner: answers, goes on, and reads all that the screen says.

/** Chooses an option by its key and asks to know, by the button of that name. */
export async function tryOut(page, key, check = "Vérifier") {
  await page.locator(`.question input[value="${key}"]`).check();
  await page.getByRole("button", { name: check }).click();
  await page.locator("#verdict").waitFor();
}

/** Answers, and wants the explanation where another try is offered. */
export async function answer(page, key, check) {
  await tryOut(page, key, check);
  if (await page.locator(".again").count()) await page.locator(".again .action[data-rank=second]").click();
  await page.locator(".verdict").waitFor();
}

/** Goes on to the next question or to the end, and says whether a question stands there. */
export async function goOn(page) {
  await page.locator(".study-next button").click();
  return arrived(page);
}

/** Waits for a question that is asked, or for the end; says whether it is a question. */
export async function arrived(page) {
  const next = page.locator(".question:not([data-answered]), .score").first();
  await next.waitFor();
  return next.evaluate((element) => element.matches(".question"));
}

/** The number of the question on the screen, from 1, as the address tells it. */
export const number = (page) => Number(new URL(page.url()).hash.split("/").at(-1));

/** Plays on to the end: `choose` gives the key to choose for the question of a number. */
export async function playOn(page, choose, after = async () => {}) {
  for (let asked = await arrived(page); asked; asked = await goOn(page)) {
    const at = number(page);
    await answer(page, choose(at));
    await after(at);
  }
}

/** All that the screen of an answered question says. */
export const seen = (page) =>
  page.evaluate(() => {
    const words = (selector, within = document) => within.querySelector(selector)?.textContent ?? null;
    const all = (selector, within = document) => [...within.querySelectorAll(selector)];
    const line = (text) => text?.replace(/\s+/g, " ").trim() ?? null;
    const official = (paragraph) => {
      const copy = paragraph.cloneNode(true);
      for (const number of copy.querySelectorAll(".tie")) number.remove();
      return copy.textContent;
    };
    return {
      prompt: words(".question legend h2"),
      outcome: document.querySelector(".verdict-tag")?.dataset.outcome,
      tag: line(words(".verdict-tag")),
      verdict: words("#verdict > span:not(.verdict-tag)"),
      why: all(".verdict-why p").map((p) => p.textContent),
      whyNot: words(".verdict-not p"),
      rightOption: all(".option[data-outcome=right] input").map(({ value }) => value),
      rules: all(".reading").map((one) => ({ title: words("h4", one), basis: line(words(".reading-basis", one)) })),
      conditions: all(".reading .condition").map((one) => words(".condition-phrase", one)),
      ties: all(".reading button.tie").length,
      sheets: all(".sheet").map((sheet) => ({
        number: line(words(".sheet-number > span:not(.sheet-other), .sheet-number > a", sheet)),
        code: line(words(".sheet-other", sheet)).split(" · ")[0],
        paragraphs: all(".sheet-text p", sheet).map(official),
        source: all(".sheet-source p", sheet).map((p) => p.textContent),
        marks: all(".sheet-text mark", sheet).length,
      })),
      said: all("[aria-live], [role=status], [role=alert]").map((region) => region.textContent),
      focus: document.activeElement.id,
    };
  });
