// Opens the app in Chromium for a test, and fails the test on any fault that it does not expect.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { WIDE, launch, openApp } from "./browser.mjs";
import { collectFaults } from "./faults.mjs";
import { serve } from "./server.mjs";

let started;
after(async () => {
  if (!started) return;
  const { browser, server } = await started;
  await browser.close();
  await server.close();
});

async function start() {
  const [browser, server] = await Promise.all([launch(), serve()]);
  return { browser, server };
}

/**
 * A test in a browser context of its own, with empty storage.
 *
 * `body` is given `page` (a blank page), `context`, `address` of the app, `open(fragment)` which goes there and waits
 * until the app has taken the place of the waiting words, `faults`, and `elsewhere(options)` which gives `page` and
 * `open` of another browser, with a storage of its own, whose faults fail the test too.
 * `options` are those of Playwright's `newContext`, and `expect`: patterns of the faults that belong to the test,
 * each of which must occur.
 */
export function pageTest(name, options, body) {
  const { expect = [], ...contextOptions } = options;
  test(name, { timeout: 120_000 }, async () => {
    started ??= start();
    const { browser, server } = await started;
    const faults = [];
    const contexts = [];
    const elsewhere = async (own = {}) => {
      const context = await browser.newContext({ viewport: WIDE, locale: "fr-BE", ...own });
      contexts.push(context);
      await collectFaults(context, server.origin, faults);
      const page = await context.newPage();
      return { page, context, open: (fragment = "") => openApp(page, server.address + fragment) };
    };
    try {
      const first = await elsewhere(contextOptions);
      await body({ ...first, address: server.address, elsewhere, faults });
      const unexpected = faults.filter((fault) => !expect.some((pattern) => pattern.test(fault)));
      assert.deepEqual(unexpected, [], "the page is without fault");
      const missing = expect.filter((pattern) => !faults.some((fault) => pattern.test(fault)));
      assert.deepEqual(missing, [], "every fault that the test expects did occur");
    } finally {
      for (const context of contexts) await context.close();
    }
  });
}
