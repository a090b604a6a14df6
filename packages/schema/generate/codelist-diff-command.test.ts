import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { diffCodelists } from "./codelist-diff.ts";
import type { PublishedCodelist } from "./codelist-diff-documents.ts";
import { changeTable } from "./codelist-diff-table.ts";

/** A folder with these files, gone after the test. */
function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), "civic-codelists-"));
  onTestFinished(() => rmSync(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return path;
}

function folderOf(lists: readonly PublishedCodelist[]): string {
  return folder(Object.fromEntries(lists.map((list) => [`${list.id}.json`, JSON.stringify(list)])));
}

const before: PublishedCodelist[] = [
  {
    id: "colour",
    labels: { en: "Colour", fr: "Couleur" },
    concepts: [
      { code: "red", definition: "As blood.", labels: { en: "Red", fr: "Rouge" } },
      {
        code: "scarlet",
        definition: "A bright red.",
        labels: { en: "Scarlet", fr: "Écarlate" },
        mappings: [{ source: "RAL", code: "3020", match: "closeMatch" }],
      },
    ],
  },
];

const after: PublishedCodelist[] = [
  {
    id: "colour",
    openness: "open",
    labels: { en: "Colour", fr: "Couleur" },
    concepts: [
      { code: "green", definition: "As grass.", labels: { en: "Green", fr: "Vert" } },
      {
        code: "scarlet",
        parent: "green",
        definition: "A bright red.",
        labels: { en: "Scarlet", fr: "Vermillon" },
        mappings: [{ source: "RAL", code: "3020", match: "exactMatch" }],
      },
    ],
  },
];

const table = `list    code     change
colour           properties-changed
    + openness: open
colour  red      removed
    - As blood.
colour  scarlet  relabelled
    - fr: Écarlate
    + fr: Vermillon
colour  scarlet  moved
    + green
colour  scarlet  mappings-changed
    - closeMatch RAL 3020
    + exactMatch RAL 3020
colour  green    added
    + As grass.

6 changes: 1 properties-changed, 1 removed, 1 relabelled, 1 moved, 1 mappings-changed, 1 added
Codes are never removed: keep them, as deprecated and with what replaces them.
`;

test("the table shows what was and what is", () => {
  expect(changeTable(diffCodelists(before, after))).toBe(table);
  expect(changeTable([])).toBe("No change.\n");
});

describe("the command", () => {
  const command = (...folders: string[]) => {
    const script = join(import.meta.dirname, "codelist-diff.ts");
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...folders], {
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };

  test("fails when a code or a list was removed, and says what changed", () => {
    const old = folderOf(before);
    expect(command(old, folderOf(after))).toEqual({ status: 1, stdout: table, stderr: "" });
    const renamed = before.map((list) => ({ ...list, id: "shade" }));
    expect(command(old, folderOf(renamed))).toMatchObject({ status: 1, stderr: "" });
  });

  test("passes when codes were only added or mended", () => {
    const old = folderOf(before);
    const grown = [...before, ...after.map((list) => ({ ...list, id: "shade" }))];
    const { status, stdout } = command(old, folderOf(grown));
    expect({ status, end: stdout.trim().split("\n").at(-1) }).toEqual({
      status: 0,
      end: "1 change: 1 list-added",
    });
    expect(command(old, old)).toEqual({ status: 0, stdout: "No change.\n", stderr: "" });
  });

  test("names every file that it cannot read", () => {
    const twice = { code: "red", definition: "As blood.", labels: {} };
    const broken = folder({
      "a.json": "{",
      "b.json": JSON.stringify({ id: "b", labels: {}, concepts: [twice, twice] }),
      "c.json": JSON.stringify({ id: "c", labels: {}, concepts: [{ code: "red", labels: {} }] }),
      "d.json": JSON.stringify({ id: "e", labels: {}, concepts: [] }),
    });
    const { status, stdout, stderr } = command(folderOf(before), broken);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    const problems = stderr.trim().split("\n");
    expect(problems).toHaveLength(4);
    expect(problems[0]).toContain(join(broken, "a.json"));
    expect(problems[1]).toContain("the same code twice");
    expect(problems[2]).toContain("/concepts/0/definition");
    expect(problems[3]).toContain('holds the list "e"');
  });

  test("explains a folder that is absent or empty, and a wrong call", () => {
    const old = folderOf(before);
    expect(command(old, join(old, "absent"))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching("ENOENT"),
    });
    expect(command(folder({}), old)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching("no code list in it"),
    });
    expect(command(old)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Usage/) });
  });
});
