import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { runCivic } from "../../../tests/run-civic.ts";
import { commandNames } from "../command-name.ts";

const bash = (await runCivic(["completion", "bash"])).stdout;

/** What a real bash proposes for the last of some words. */
function proposed(...words: readonly string[]): readonly string[] {
  const typed = words.map((word) => `'${word}'`).join(" ");
  const script = `${bash}\nCOMP_WORDS=(civic ${typed}); COMP_CWORD=${words.length}; _civic; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
  return stdout.trim().split("\n");
}

describe("civic completion bash", () => {
  test.each([
    [["di"], ["diff"]],
    [["pu"], ["pull", "publish"]],
    [["check", "--f"], ["--format"]],
    [
      ["check", "data", "--format", "j"],
      ["json", "junit"],
    ],
    [["gaps", "--lang", "f"], ["fr"]],
    [["new", "comp"], ["compensation-scheme"]],
    [["edit", "civic/service/x", "--s"], ["--set"]],
    [["check", "da"], [""]],
  ])("%j is completed to %j", (words, expected) => {
    expect(proposed(...words)).toEqual(expected);
  });

  test("knows every command", () => {
    expect(proposed("")).toEqual(expect.arrayContaining([...commandNames]));
  });
});

test("civic completion zsh describes every command", async () => {
  const { code, stdout } = await runCivic(["completion", "zsh"]);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^#compdef civic\n/)]);
  for (const name of commandNames) expect(stdout).toMatch(new RegExp(`\\n {4}${name}\\) _arguments '--`));
  // Every quote that is opened is closed: a shell would read on to the end.
  expect(stdout.replaceAll("'\\''", "").split("'").length % 2).toBe(1);
});

test("another shell is refused", async () => {
  expect(await runCivic(["completion", "fish"])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("Use one of: bash, zsh."),
  });
});
