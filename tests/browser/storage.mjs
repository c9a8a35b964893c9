// Storages that a browser may offer, each broken in its own way; they run in the page, before the app.
import { crc32 } from "./checksum.mjs";


export const blocked = () => {
  const refuse = () => {
    throw new DOMException("refused", "SecurityError");
  };
  Object.defineProperty(window, "localStorage", { get: refuse });
};

export const missing = () => Object.defineProperty(window, "localStorage", { value: undefined });

/** A storage whose n-th writing fails: it throws, or keeps nothing and says nothing. */
export const failing = ({ nth, silent }) => {
  const { setItem } = Storage.prototype;
  let calls = 0;
  Storage.prototype.setItem = function (key, text) {
    calls += 1;
    if (calls !== nth) return setItem.call(this, key, text);
    if (!silent) throw new Error("no");
  };
};

/** Takes all the room that is left, to the last character. */
export const fill = () => {
  let filler = localStorage.getItem("filler") ?? "";
  for (let size = 1 << 23; size >= 1; size >>= 1) {
    try {
      localStorage.setItem("filler", filler + "x".repeat(size));
      filler += "x".repeat(size);
    } catch {
      // Too much: half of it next.
    }
  }
};

/** Notes in `window.steps`, in their order, each writing of an answer and each verdict that is drawn. */
export const watchSteps = () => {
  window.steps = [];
  const { setItem } = Storage.prototype;
  const drawn = () => document.getElementById("verdict") !== null;
  Storage.prototype.setItem = function (key, text) {
    setItem.call(this, key, text);
    if (key.startsWith("motus.log.")) window.steps.push(drawn() ? "saved too late" : "saved");
  };
  const look = () => {
    if (drawn() && window.steps.at(-1) !== "drawn") window.steps.push("drawn");
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
};

/** The learner has been here before: the program with every room starts at once, and none takes over. */
export const atHome = () => localStorage.setItem("motus.log.00000000000000bb", "");

/** The lines of the log that the browser holds, oldest first, whichever visit wrote them; each as its fields. */
export const lines = (page) =>
  page.evaluate(() => {
    const logs = Object.keys(localStorage).filter((key) => /^motus\.log\.[0-9a-f-]+$/.test(key));
    const all = logs.flatMap((key) => localStorage.getItem(key).split("\n"));
    const lines = all.filter((line) => line !== "" && !line.startsWith("motus-log")).map((line) => line.split(" "));
    return lines.sort((a, b) => a[1] - b[1]);
  });

/** The questions of the answers that the browser holds, oldest first. */
export const saved = async (page) => (await lines(page)).map((answer) => answer[6]);

/** The notices that stand on the page. */
export const notices = (page) => page.locator(".frame-notices .notice p").allInnerTexts();

/** The log of a visit just now with these lines, each from its mode on. */
export function withLog(page, lines) {
  const sealed = (line) => `${line} ${crc32(line).toString(16).padStart(8, "0")}\n`;
  const now = Date.now() - lines.length;
  const numbered = lines.map((line, at) => `00000000000000cc ${at + 1} ${now + at} ${line}`);
  const log = ["motus-log 1", ...numbered].map(sealed).join("");
  return page.addInitScript((log) => localStorage.setItem("motus.log.00000000000000cc", log), log);
}
