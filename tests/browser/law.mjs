// What the tests hold the page against: the keys, as the law gives them, and the articles, from their own file.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "smol-toml";

const root = new URL("../../", import.meta.url);
const MOTUS = ["run", "--quiet", "--bin", "motus", "--no-default-features", "--"];

const said = (...command) =>
  JSON.parse(
    execFileSync(process.env.CARGO ?? "cargo", [...MOTUS, ...command, "--json"], {
      cwd: fileURLToPath(root),
      encoding: "utf8",
      maxBuffer: 1 << 24,
    }),
  );

/** The modules in their order, each question with its `choices`, its `key`, and the `rule` that decides it. */
export const modules = said("check", "quizzes").modules;

/** The hard themes of a case, by its title. */
export const themes = new Map(
  readdirSync(new URL("quizzes/", root))
    .filter((file) => file.endsWith(".toml"))
    .flatMap((file) => parse(readFileSync(new URL(`quizzes/${file}`, root), "utf8")).case)
    .map(({ title, themes = [] }) => [title.replaceAll("'", "’"), themes.join(", ").replaceAll("'", "’")]),
);

/** The misconceptions, each with the questions that it answers wrongly; asked for where it is used. */
export const misconceptions = () => said("mutants").misconceptions;

/** One of the wrong options of a question; another one for another `turn`. */
export function wrong({ choices, key }, turn = 0) {
  const others = choices.filter((choice) => choice !== key);
  return others[turn % others.length];
}

const { act: acts, version: versions } = parse(readFileSync(new URL("src/law/articles.toml", root), "utf8"));
const NUMBER = /^Art\. (\S+?)(?:, § (\d+)(?:er)?|, (\d+)°)?$/;

/** The paragraphs of the article that a sheet names (« Art. 353, § 1er », « C. pén. »), as they stood on that day. */
export function officialText({ number, code }, day) {
  const [, base, paragraph, point] = NUMBER.exec(number) ?? [];
  const part = paragraph ?? point;
  const article = part ? `${base}-${part}` : base;
  const act = acts.find(({ short }) => short === code)?.id;
  const own = versions.filter((one) => one.act === act && one.article === article && one.status !== "note");
  const notOver = own.filter(({ to }) => !to || to.toISOString() >= day);
  const [version] = notOver.sort((a, b) => a.from - b.from);
  // Art. 458bis alone is shown before the day of its first wording, and the sheet then says so.
  if (!version || (version.from.toISOString() > day && article !== "458bis")) return undefined;
  return version.text.replace(/\n$/, "").split("\n\n");
}
