import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../processes.ts";
import { typeErrors } from "./overlaid-program.ts";

const register = "packages/schema/src/languages/languages.ts";
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

/** How a file loads what it says in Arabic. */
const ofArabic = /^ {2}ar: async .*import\("(.*)\/ar\.ts"\).*\n/m;

/** A file with what it says of Arabic said of a language that nobody speaks, too. */
function withToy(file: string, pattern: RegExp): readonly [string, string] {
  const text = textOf(file);
  const [entry = ""] = pattern.exec(text) ?? [];
  expect(entry).not.toBe("");
  return [file, text.replace(entry, entry + entry.replaceAll(/\bar\b/g, "xx"))];
}

/** What is built from, beside the register. */
const sources = globSync(["packages/*/{src,generate}/**/*.ts", "apps/*/src/**/*.{ts,tsx}"], { cwd: root })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !/\.test(?:-d)?\.tsx?$/.test(path) && path !== register)
  .sort();

/** Files that speak of languages. */
const users = sources.filter((path) =>
  /@civic\/schema\/languages|languages\/languages\.ts/.test(textOf(path)),
);

/** Those that say something of their own in each language. */
const speakers = users.filter((path) => ofArabic.test(textOf(path)));

const oneEntryMore = new Map([withToy(register, /^ {2}ar: \{[\s\S]*?\n {2}\},\n/m)]);
const rooms = [...textOf(register).matchAll(/import\("(\.\.\/.*)\/ar\.ts"\)/g)].map(([, room]) => room ?? "");

const missingModule = 2307;
const missingProperty = 2741;

/** The compiler reads the model, the command and the pages; how long that takes is not what is tested. */
const patience = 180_000;

test("languages are spoken by the model, by the command and by the pages", () => {
  expect(rooms).toEqual(expect.arrayContaining(["../labels", "../words"]));
  expect(speakers).toEqual(
    expect.arrayContaining([
      "apps/dashboard/src/words/language.tsx",
      "packages/sdk/src/command/language/command-language.ts",
    ]),
  );
});

test("nobody has a list of languages beside the register", () => {
  const loadsArabic = (path: string) => /(?:from |import\()"[^"]*\/ar\.ts"/.test(textOf(path));
  const parts = (path: string) => /\/ar\.ts$/.test(path);
  expect(sources.filter((path) => loadsArabic(path) && !parts(path))).toEqual(speakers);
});

test("a sixth language does not compile until its files are there", { timeout: patience }, () => {
  expect(typeErrors([register, ...users], oneEntryMore)).toEqual([
    ...rooms.map(() => ({ file: register, code: missingModule })),
    ...speakers.map((file) => ({ file, code: missingProperty })),
  ]);
});

test("nothing else is asked of it", { timeout: patience }, () => {
  const folders = [
    ...rooms.map((room) => join(dirname(register), room)),
    ...speakers.map((path) => join(dirname(path), ofArabic.exec(textOf(path))?.[1] ?? "")),
  ];
  const texts = new Map([
    ...oneEntryMore,
    ...speakers.map((file) => withToy(file, ofArabic)),
    ...folders.map((folder) => [`${folder}/xx.ts`, 'export { en as xx } from "./en.ts";\n'] as const),
  ]);
  expect(typeErrors([register, ...users], texts)).toEqual([]);
});
