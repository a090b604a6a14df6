import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../processes.ts";
import { typeErrors } from "./overlaid-program.ts";

const register = "packages/schema/src/languages/languages.ts";
const textOf = (file: string) => readFileSync(join(root, file), "utf8");

const commandLanguage = "packages/sdk/src/command/language/command-language.ts";
const pageLanguage = "apps/dashboard/src/words/language.tsx";

/** The same file with what it says of Arabic said of a language that nobody speaks, too. */
function withToy(file: string, ofArabic: RegExp): readonly [string, string] {
  const text = textOf(file);
  const [entry = ""] = ofArabic.exec(text) ?? [];
  expect(entry).not.toBe("");
  return [file, text.replace(entry, entry + entry.replaceAll(/\bar\b/g, "xx"))];
}

/** Files that speak of languages, beside the register. */
const users = globSync(["packages/*/src/**/*.ts", "apps/*/src/**/*.{ts,tsx}"], { cwd: root })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !/\.test(?:-d)?\.tsx?$/.test(path) && path !== register)
  .filter((path) => /@civic\/schema\/languages|languages\/languages\.ts/.test(textOf(path)))
  .sort();

const oneEntryMore = new Map([withToy(register, / {2}ar: \{[\s\S]*?\n {2}\},\n/)]);
const missingModule = 2307;
const missingProperty = 2741;

/** The compiler reads the model, the command and the pages; how long that takes is not what is tested. */
const patience = 180_000;

test("a sixth language does not compile until its files are there", { timeout: patience }, () => {
  // Its labels, its sentences of findings and its words of values; then what the command and the pages say.
  expect(typeErrors([register, ...users], oneEntryMore)).toEqual([
    { file: register, code: missingModule },
    { file: register, code: missingModule },
    { file: register, code: missingModule },
    { file: pageLanguage, code: missingProperty },
    { file: commandLanguage, code: missingProperty },
  ]);
});

test("nothing else is asked of it", { timeout: patience }, () => {
  const rooms = [...textOf(register).matchAll(/import\("\.\.\/(.*)\/ar\.ts"\)/g)].map(([, room]) => room);
  const folders = [
    ...rooms.map((room) => `packages/schema/src/${room}`),
    "packages/sdk/src/command/words",
    "apps/dashboard/src/words",
  ];
  const texts = new Map([
    ...oneEntryMore,
    withToy(commandLanguage, / {2}ar: .*\n/),
    withToy(pageLanguage, / {2}ar: .*\n/),
    ...folders.map((folder) => [`${folder}/xx.ts`, 'export { en as xx } from "./en.ts";\n'] as const),
  ]);
  expect(typeErrors([register, ...users], texts)).toEqual([]);
});
