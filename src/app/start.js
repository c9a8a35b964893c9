// Starts the program, or uncovers the words that say why it cannot start, or why it stopped.

const element = (id) => document.getElementById(id);

function fail(id) {
  for (const hidden of [element("failure"), element(id)]) hidden.hidden = false;
  const waiting = element("needs");
  if (waiting) waiting.hidden = true;
}

// The smallest module that uses the newest feature the program needs: a function that takes an externref.
const oldest = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 1, 111, 0]);

function knowsWebAssembly() {
  try {
    return typeof WebAssembly === "object" && WebAssembly.validate(oldest);
  } catch (refused) {
    return false;
  }
}

// A program that traps cannot be called again. Answers are safe by then: each is saved before it is drawn.
function stopped({ error, reason = error }) {
  if (!(reason instanceof WebAssembly.RuntimeError) || !element("stopped").hidden) return;
  element("app").remove();
  element("stopped").hidden = false;
  element("stopped").querySelector("h1").focus();
}

/** What the learner chose of how the page looks. */
function dressAsChosen() {
  try {
    for (const name of ["spacing", "theme"]) {
      const value = localStorage.getItem(`motus.${name}`);
      if (value) document.documentElement.dataset[name] = value;
    }
  } catch (blocked) {
    // It looks as it does for everyone.
  }
}

const address = (id) => new URL(element(id).content, document.baseURI).href;

/** Starts the program that asks a newcomer's first question. It is fetched here, not ahead: nobody else needs it. */
async function startPage() {
  const [glue, program] = await Promise.all([import(address("glue")), fetch(address("program"))]);
  await glue.default({ module_or_path: program });
}

/** Puts the style sheet of the rooms into the page. */
function dress() {
  const sheet = document.createElement("link");
  return new Promise((worn, refused) => {
    Object.assign(sheet, { rel: "stylesheet", href: address("house-styles"), onload: worn, onerror: refused });
    document.head.append(sheet);
  }).catch((reason) => {
    sheet.remove();
    throw reason;
  });
}

async function fetchProgram() {
  const answer = await fetch(address("house-program"));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return WebAssembly.compile(await answer.arrayBuffer());
}

/** Fetches the program with every room; gives what starts it. A browser may remember that a script did not come:
    each attempt asks for another place in it. */
async function fetchHouse() {
  const script = `${address("house-glue")}#${performance.now()}`;
  const [glue, program] = await Promise.all([import(script), fetchProgram(), dress()]);
  return () => glue.default({ module_or_path: program });
}

let startHouse;
let coming = false;

async function summoned() {
  if (coming) return;
  coming = true;
  try {
    startHouse = await fetchHouse();
    window.dispatchEvent(new Event("motus-ready"));
  } catch (reason) {
    coming = false;
    window.dispatchEvent(new Event("motus-absent"));
  }
}

/** Fetches the house while a newcomer looks around, so that the first question is asked with all its help; unless
    the question is there already, or the learner has asked for few bytes. */
function fetchAhead() {
  if (location.hash.length < 3 && !navigator.connection?.saveData) summoned();
}

/** Whether the learner has answered before, or asks for a room that only the house has. */
function isAtHome() {
  if (location.hash.startsWith("#/") && !/^#\/(module\/.*)?$/.test(location.hash)) return true;
  try {
    return Object.keys(localStorage).some((key) => key.startsWith("motus.log."));
  } catch (blocked) {
    return false;
  }
}

async function start() {
  window.addEventListener("error", stopped);
  window.addEventListener("unhandledrejection", stopped);
  window.addEventListener("motus-summon", summoned);
  window.addEventListener("motus-hand-over", () => startHouse(), { once: true });
  const house = isAtHome() ? await fetchHouse().catch(() => null) : null;
  await (house ?? startPage)();
  if (!house) setTimeout(fetchAhead, 2000);
}

dressAsChosen();
if (knowsWebAssembly()) {
  start().catch((reason) => {
    console.error(reason);
    fail("not-loaded");
  });
} else {
  fail("no-webassembly");
}
