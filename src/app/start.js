// Starts the program, or uncovers the words that say why it cannot start.

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

async function start() {
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
