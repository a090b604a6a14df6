import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCivic } from "../../packages/sdk/tests/run-civic.ts";
import { codeOf } from "./examples.ts";
import { readersFolder } from "./reader.ts";

const document = "docs/guides/translations.md";

/** Words of a line as a shell takes them. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

test("what docs/guides/translations.md tells to type prints what it says", async () => {
  const folder = readersFolder(document);
  let printed = "";
  for (const line of codeOf(document, "sh").split("\n").filter(Boolean)) {
    const [npx, civic, ...words] = wordsOf(line);
    if (npx !== "npx" || civic !== "civic") {
      const { status, stderr } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8" });
      expect([line, status, stderr]).toEqual([line, 0, ""]);
      continue;
    }
    const args = words.map((word) => (word.startsWith("records") ? join(folder, word) : word));
    const { code, stdout, stderr } = await runCivic(args);
    expect([line, code, stderr]).toEqual([line, 0, ""]);
    printed += stdout.replaceAll(join(folder, "records"), "records");
  }
  expect(printed).toBe(codeOf(document, "text"));
});
