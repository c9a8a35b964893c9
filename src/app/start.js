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

async function start() {
  window.addEventListener("error", stopped);
  window.addEventListener("unhandledrejection", stopped);
  const glue = await import(element("glue").href);
  await glue.default({ module_or_path: fetch(element("program").href) });
}

if (knowsWebAssembly()) {
  start().catch((reason) => {
    console.error(reason);
    fail("not-loaded");
  });
} else {
  fail("no-webassembly");
}
