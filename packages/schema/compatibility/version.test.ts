import { describe, expect, test } from "vitest";
import type { Level } from "./difference.ts";
import { bumped, compareVersions, parseVersion, pendingBump, requiredBump } from "./version.ts";

test("versions are three numbers", () => {
  expect(parseVersion("10.2.30")).toEqual([10, 2, 30]);
  for (const text of ["1.2", "v1.2.3", "1.2.3-beta.1", "01.2.3", ""]) {
    expect(() => parseVersion(text)).toThrow(`"${text}" is not a version`);
  }
});

test("versions are ordered as numbers", () => {
  const versions = ["0.10.0", "1.0.0", "0.9.12", "0.9.2"];
  expect(versions.sort(compareVersions)).toEqual(["0.9.2", "0.9.12", "0.10.0", "1.0.0"]);
});

describe("the bump that a change asks for", () => {
  test.each<[string, Level | undefined, string]>([
    ["0.1.0", "major", "0.2.0"],
    ["0.1.4", "minor", "0.1.5"],
    ["0.1.4", "patch", "0.1.5"],
    ["0.1.4", undefined, "0.1.4"],
    ["1.4.2", "major", "2.0.0"],
    ["1.4.2", "minor", "1.5.0"],
    ["1.4.2", "patch", "1.4.3"],
    ["1.4.2", undefined, "1.4.2"],
  ])("from %s with a change of level %s: %s", (version, level, expected) => {
    expect(bumped(version, requiredBump(version, level))).toBe(expected);
  });
});

test("several changesets lead to the highest bump; `none` leads to none", () => {
  expect(pendingBump(["patch", "minor", "none"])).toBe("minor");
  expect(pendingBump(["none"])).toBeUndefined();
  expect(pendingBump([])).toBeUndefined();
});
