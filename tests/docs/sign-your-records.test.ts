import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codeOf } from "./examples.ts";
import { readersFolder, runLine } from "./reader.ts";

const document = "docs/guides/sign-your-records.md";

/** What the page calls the first key and the second. */
const namesOnPage = ["xa-1a2b3c4d.jwk", "xa-5e6f7a8b.jwk"];

test("what docs/guides/sign-your-records.md tells to type signs, packs, opens and renews", () => {
  const folder = readersFolder(document);
  const keys: string[] = [];
  for (const line of codeOf(document, "sh").split("\n").filter(Boolean)) {
    const typed = namesOnPage.reduce((text, name, index) => text.replaceAll(name, keys[index] ?? name), line);
    const { status, stderr } = runLine(typed, folder);
    expect([line, status, stderr]).toEqual([line, 0, ""]);
    const made = readdirSync(join(folder, "keys")).filter((name) => name.endsWith(".jwk"));
    keys.push(...made.filter((name) => !keys.includes(name)));
  }
  const place = "xa/organisation";
  const name = "victim-support-office";
  expect(readdirSync(join(folder, "records", place))).toEqual([
    `${name}.1.jws`,
    `${name}.2.jws`,
    `${name}.json`,
  ]);
  expect(readdirSync(join(folder, "received", place))).toEqual([`${name}.1.jws`, `${name}.json`]);
  const shown = codeOf(document, "text").split("\n").filter(Boolean);
  expect(shown).toEqual([`records/${place}/${name}.1.jws`, `records/${place}/${name}.json`]);
  expect(readdirSync(join(folder, "keys"))).toHaveLength(4);
});
