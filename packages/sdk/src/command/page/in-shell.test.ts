import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { inShell } from "./in-shell.ts";

test("a path that needs no marks has none", () => {
  expect(inShell("records/fr")).toBe("records/fr");
  expect(inShell("my records")).toBe('"my records"');
});

test
  .skipIf(process.platform === "win32")
  .each(["two words.xlsx", "classeur (1).xlsx", "$(echo no)/`echo no`", 'a "b" c', "l'$été"])(
  "a shell takes %s for one word and works nothing out in it",
  (path) => {
    expect(execFileSync("sh", ["-c", `printf %s ${inShell(path)}`], { encoding: "utf8" })).toBe(path);
  },
);
