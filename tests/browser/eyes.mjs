// How a screen is read by other eyes: narrow, enlarged, spaced out, in forced colours, without motion.

/** What reaches beyond the sides of the window, and whether the page can be pushed sideways. */
export const tooWide = (page) =>
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

/** Does something while the page looks as an attribute or the size of its text makes it, then puts that back. */
export async function looking(page, { spacing, size }, then) {
  const look = (given) =>
    page.evaluate(({ spacing, size }) => {
      const root = document.documentElement;
      if (spacing) root.dataset.spacing = spacing;
      else delete root.dataset.spacing;
      root.style.fontSize = size ?? "";
    }, given);
  await look({ spacing, size });
  const seen = await then();
  await look({});
  return seen;
}

/** In forced colours: each thing whose state neither words nor a shape tell, and words that one cannot see. */
export async function untold(page) {
  await page.emulateMedia({ forcedColors: "active" });
  const found = await page.evaluate(() => {
    const shown = (element) => element.getClientRects().length > 0;
    const all = (selector) => [...document.querySelectorAll(`#app ${selector}`)].filter(shown);
    const hasWords = (element) => /\p{L}/u.test(element?.textContent ?? "");
    const worn = (element) => {
      const { backgroundColor, borderTopColor, borderTopStyle } = getComputedStyle(element);
      return [backgroundColor, borderTopColor, borderTopStyle].join(" ");
    };
    const silent = [];
    for (const element of all("[data-outcome], [data-state]")) {
      const told = element.matches(".option") ? element.querySelector(".option-tag") : element;
      if (!element.matches(".steps li") && !hasWords(told)) silent.push(element);
    }
    // Each segment's look belongs to one outcome, and the place one is at to one segment.
    for (const list of all(".steps ol")) {
      const outcomes = new Map();
      for (const segment of list.children) {
        const outcome = segment.dataset.outcome ?? "open";
        if ((outcomes.get(worn(segment)) ?? outcome) !== outcome) silent.push(segment);
        outcomes.set(worn(segment), outcome);
      }
      if (![...list.children].every((one) => ("here" in one.dataset) === (getComputedStyle(one).outlineStyle !== "none"))) silent.push(list);
    }
    for (const option of all(".option[data-chosen]")) if (!option.querySelector("input:checked")) silent.push(option);
    for (const bar of all(".chart-all")) if (getComputedStyle(bar).fill !== "none") silent.push(bar);
    // Behind words the browser draws a plate of its ground, unless the style says that it is not to.
    const probe = document.body.appendChild(document.createElement("i"));
    probe.style.color = "Canvas";
    const ground = getComputedStyle(probe).color;
    probe.remove();
    for (const element of all("*")) {
      const { color, forcedColorAdjust } = getComputedStyle(element);
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.data));
      if (own && color === ground && forcedColorAdjust !== "none") silent.push(element);
    }
    for (const current of all("[aria-current], [aria-pressed=true]")) {
      const like = current.closest("ul, ol, div").querySelector("button:not([aria-current], [aria-pressed=true])");
      const set = (one) => [getComputedStyle(one).fontWeight, getComputedStyle(one).outlineStyle, getComputedStyle(one).borderTopWidth].join(" ");
      if (like && like !== current && set(like) === set(current)) silent.push(current);
    }
    return silent.map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
  await page.emulateMedia({ forcedColors: null });
  return found;
}

/** For who wants less motion: each thing that would move all the same. */
export async function moving(page) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const found = await page.evaluate(() => {
    const still = (times) => times.split(",").every((time) => parseFloat(time) === 0);
    const moves = (element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return !still(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
    };
    return [...document.querySelectorAll("*")].filter(moves).map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
  await page.emulateMedia({ reducedMotion: null });
  return found;
}
