// Every screen, wide and narrow, in the light and in the dark, and to other eyes: readable, accessible, and with what
// stands on all.
import assert from "node:assert/strict";
import { assertAccessible, assertAccessibleInForcedColours } from "./axe.mjs";
import { PHONE, WIDE } from "./browser.mjs";
import { looking, moving, tooWide, untold } from "./eyes.mjs";
import { pageTest } from "./harness.mjs";
import { screens, show } from "./screens.mjs";

/** What stands on every page: the name, the day of the law, the day it was read, and what this is. */
async function assertFramed(page) {
  const head = await page.getByRole("banner").innerText();
  assert.match(head, /^Motus/);
  const foot = await page.getByRole("contentinfo").innerText();
  assert.match(foot, /Droit (belge|au \d|du jour de chaque cas, du \d)/);
  assert.match(foot, /Textes lus le \d{1,2}(er)? \S+ 20\d\d/);
  assert.match(foot, /Outil de formation, pas un avis juridique/);
  assert.match(head, /Droit (belge|au \d|du jour de chaque cas, du \d)/);
  const links = await page.getByRole("contentinfo").getByRole("link").allInnerTexts();
  assert.deepEqual(links, ["Réglages", "Accessibilité"]);
  assert.equal(await page.getByRole("heading", { level: 1 }).count(), 1);
  assert.equal(await page.getByRole("status").count(), 1);
}

/** As narrow as WCAG asks; and wide, where two columns stand, with text of twice its size or the larger spacing. */
const NARROWEST = { width: 320, height: 640 };
/** The screens where figures, articles and numbers stand, on a phone with text of twice its size. */
const LARGE = ["parcours", "article", "lexique", "bilan", "reponse-fausse", "cas-change"];
const FITS = { pushed: 0, beyond: [] };

async function assertFitting(page) {
  const looks = [[NARROWEST, {}], [NARROWEST, { spacing: "larger" }], [WIDE, { spacing: "larger" }], [WIDE, { size: "200%" }]];
  for (const [size, look] of looks) {
    await page.setViewportSize(size);
    assert.deepEqual(await looking(page, look, () => tooWide(page)), FITS, `${size.width} px, ${JSON.stringify(look)}`);
  }
}

for (const screen of screens) {
  const expect = screen.lacking ? [/^console: .*404/] : [];
  pageTest(`${screen.name}: readable and accessible at every size, light and dark`, { expect }, async (given) => {
    const { page, address } = given;
    await show(page, address, screen);
    await assertFramed(page);
    for (const size of [WIDE, PHONE]) {
      await page.setViewportSize(size);
      assert.deepEqual(await tooWide(page), FITS, `${size.width} px`);
      await assertAccessible(page);
    }
    await assertFitting(page);
    if (LARGE.includes(screen.name)) {
      await page.setViewportSize(PHONE);
      assert.deepEqual(await looking(page, { size: "200%" }, () => tooWide(page)), FITS, "a phone, 200 %");
    }
    assert.deepEqual(await untold(page), [], "in forced colours all is told");
    await assertAccessibleInForcedColours(page);
    assert.deepEqual(await moving(page), [], "nothing moves");
  });
}
