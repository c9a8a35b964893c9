// Every screen, wide and narrow, in the light and in the dark: readable, accessible, and with what stands on all.
import assert from "node:assert/strict";
import { assertAccessible } from "./axe.mjs";
import { PHONE, WIDE } from "./browser.mjs";
import { pageTest } from "./harness.mjs";
import { screens, show } from "./screens.mjs";

/** What reaches beyond the sides of the window, and whether the page can be pushed sideways. */
const tooWide = (page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const beyond = [...document.querySelectorAll("#app *:not(.heard *)")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      // What scrolls within a region of its own is as wide as it is.
      if (element.parentElement.closest("[role=region]")) return false;
      return width > 0 && (right > clientWidth + 0.5 || left < -0.5);
    });
    return { pushed: scrollWidth - clientWidth, beyond: beyond.map(({ outerHTML }) => outerHTML.slice(0, 120)) };
  });

/** What stands on every page: the name, the day of the law, the day it was read, and what this is. */
async function assertFramed(page) {
  const head = await page.getByRole("banner").innerText();
  assert.match(head, /^Motus/);
  const foot = await page.getByRole("contentinfo").innerText();
  assert.match(foot, /Droit (belge|au \d|du jour de chaque cas, du \d)/);
  assert.match(foot, /Textes lus le \d{1,2}(er)? \S+ 20\d\d/);
  assert.match(foot, /Outil de formation, pas un avis juridique/);
  assert.match(head, /Droit (belge|au \d|du jour de chaque cas, du \d)/);
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
  assert.equal(await page.getByRole("status").count(), 1);
}

for (const screen of screens) {
  const expect = screen.lacking ? [/^console: .*404/] : [];
  pageTest(`${screen.name}: readable and accessible at every size, light and dark`, { expect }, async (given) => {
    const { page, address } = given;
    await show(page, address, screen);
    await assertFramed(page);
    for (const size of [WIDE, PHONE]) {
      await page.setViewportSize(size);
      assert.deepEqual(await tooWide(page), { pushed: 0, beyond: [] }, `${size.width} px`);
      await assertAccessible(page);
    }
  });
}
