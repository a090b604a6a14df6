import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readStates } from "./read-states.ts";

const data = resolve(import.meta.dirname, "../../data");

test.each([
  ["a record that is begun", '{"kind":"service"}'],
  ["half a file", "{"],
])("%s is named, and who says what is wrong with it", (_, content) => {
  const folder = mkdtempSync(join(tmpdir(), "civic-states-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(data, "it"), join(folder, "it"), { recursive: true });
  expect(readStates(folder)).toHaveLength(1);
  writeFileSync(join(folder, "it/service/it-begun.json"), content);
  expect(() => readStates(folder)).toThrow(/it-begun\.json is no valid record, .* “npm run check” says/);
});
