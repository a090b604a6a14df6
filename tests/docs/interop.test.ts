import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCivic } from "../../packages/sdk/tests/run-civic.ts";
import { codeOf } from "./examples.ts";
import { readersFolder } from "./reader.ts";

const document = "docs/guides/interop.md";

test("what docs/guides/interop.md tells to type does what it says", async () => {
  const folder = readersFolder(document);
  writeFileSync(join(folder, "lines.csv"), codeOf(document, "csv"));
  const lines = codeOf(document, "sh").split("\n").filter(Boolean);
  const answers: string[] = [];
  for (const [index, line] of lines.entries()) {
    const [npx, civic, ...words] = line.split(" ");
    expect([npx, civic]).toEqual(["npx", "civic"]);
    const args = words.map((word) => (/\.|^records$|^tables$/.test(word) ? join(folder, word) : word));
    const { code, stdout, stderr } = await runCivic(args);
    // The first asks for a mapping.
    expect([line, code, index === 0 || stderr === ""]).toEqual([line, index === 0 ? 1 : 0, true]);
    answers.push(stdout);
  }
  expect(answers[0]).toContain('"serviceTypes": null');
  expect(answers[2]).toContain("2 valid records");
  for (const file of ["records/fr/service/7.json", "fr.jsonld", "tables/contacts.csv", "days.ics"])
    expect(existsSync(join(folder, file)), file).toBe(true);
});
