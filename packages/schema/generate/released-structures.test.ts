import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { modelVersions } from "../src/migrations/migrate-record.ts";
import { releasedCheck } from "../src/migrations/released-check.ts";
import { releasedFolder, releasedStructures } from "./released-structures.ts";

test("every released model but the current one has a structure that the door checks with", () => {
  for (const version of modelVersions.slice(0, -1)) {
    expect(existsSync(join(releasedFolder, version, "structure.json"))).toBe(true);
    expect(releasedCheck(version)?.holds({})).toBe(false);
  }
  expect(releasedCheck("9.9.9")).toBeUndefined();
  expect(releasedCheck("constructor")).toBeUndefined();
});

test("structures say what the released schemas say", () => {
  for (const [path, content] of releasedStructures())
    expect(readFileSync(join(releasedFolder, path), "utf8")).toBe(content);
});
