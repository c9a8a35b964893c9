// Runs all the browser's tests, as many files at a time as there are processors; the longest first.
import { readdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";

const LONGEST = "screens.test.mjs";
const names = readdirSync(new URL(".", import.meta.url)).filter((name) => name.endsWith(".test.mjs"));
names.sort((a, b) => (b === LONGEST) - (a === LONGEST) || a.localeCompare(b));
const files = names.map((name) => fileURLToPath(new URL(name, import.meta.url)));

run({ files, concurrency: availableParallelism() })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(spec)
  .pipe(process.stdout);
