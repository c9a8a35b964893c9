// The harness itself: a fault of any kind is seen, or every other test could pass in vain.
import assert from "node:assert/strict";
import { pageTest } from "./harness.mjs";

const kinds = [
  /^console: mine/,
  /^console: .*Content Security Policy/,
  /^error: thrown/,
  /^policy: style-src/,
  /^policy: img-src/,
  /^request: http:\/\/127\.0\.0\.2/,
];

pageTest("every kind of fault is seen", { expect: kinds }, async ({ page, open, faults }) => {
  await open();
  assert.deepEqual(faults, []);
  await page.evaluate(() => {
    console.error("mine");
    setTimeout(() => {
      throw new Error("thrown");
    });
    document.body.setAttribute("style", "color: red");
    document.body.append(Object.assign(document.createElement("img"), { src: "http://127.0.0.2/x.png" }));
  });
  const all = () => kinds.every((kind) => faults.some((fault) => kind.test(fault)));
  for (let waited = 0; !all() && waited < 5000; waited += 50) await page.waitForTimeout(50);
});
