import { describe, expect, test } from "vitest";
import { assess, type Change } from "./assess.ts";
import type { Level } from "./difference.ts";
import type { Verdict } from "./documents.ts";
import type { Schema } from "./json-schema.ts";
import { report } from "./report.ts";
import { bumped, compareVersions, pendingBump, requiredVersion } from "./version.ts";

test("versions are three numbers, ordered as numbers", () => {
  expect(["0.10.0", "1.0.0", "0.9.12"].sort(compareVersions)).toEqual(["0.9.12", "0.10.0", "1.0.0"]);
  for (const text of ["1.2", "v1.2.3", "1.2.3-beta.1", "01.2.3", ""]) {
    expect(() => bumped(text, "patch")).toThrow(`"${text}" is not a version`);
  }
});

test.each<[string, Level | undefined, string]>([
  ["0.1.0", "major", "0.2.0"],
  ["0.1.4", "minor", "0.1.5"],
  ["0.1.4", "patch", "0.1.5"],
  ["0.1.4", undefined, "0.1.4"],
  ["1.4.2", "major", "2.0.0"],
  ["1.4.2", "minor", "1.5.0"],
  ["1.4.2", "patch", "1.4.3"],
])("from %s, a change of level %s asks for %s", (released, level, expected) => {
  expect(requiredVersion(released, level)).toBe(expected);
});

test("changesets together lead to the highest bump; `none` leads to none", () => {
  expect(pendingBump(["patch", "minor", "none"])).toBe("minor");
  expect(pendingBump(["none"])).toBeUndefined();
});

function schemas(version: string, properties: Record<string, Schema>, words = "") {
  const kind = { const: "thing" };
  const Thing: Schema = {
    type: "object",
    properties: { kind, ...properties },
    additionalProperties: false,
    description: words,
  };
  const $id = `urn:civic:json-schema:${version}:record`;
  return new Map<string, Schema>([
    ["record.json", { $id, oneOf: [{ $ref: "#/$defs/Thing" }], $defs: { Thing } }],
  ]);
}
const note = { note: { type: "string" } };
const changes = {
  none: schemas("0.1.0", note),
  patch: schemas("0.1.0", note, "Other words."),
  minor: schemas("0.2.0", { ...note, more: {} }),
  major: schemas("0.2.0", {}),
};

function change(kind: keyof typeof changes, more: Partial<Change> = {}): Change {
  return {
    released: { model: "0.1.0", package: "0.1.0" },
    before: changes.none,
    after: changes[kind],
    documents: [{ release: "0.1.0", path: "thing/a.json", verdict: { outcome: "valid" } }],
    packageVersion: "0.1.0",
    pending: undefined,
    ...more,
  };
}

describe("the claim and the change", () => {
  test.each<[keyof typeof changes, string, Level | undefined, boolean]>([
    ["none", "0.1.0", undefined, true],
    ["patch", "0.1.0", undefined, false],
    ["patch", "0.1.0", "patch", true],
    ["minor", "0.1.0", "patch", true],
    ["major", "0.1.0", "patch", false],
    ["major", "0.1.0", "minor", true],
    // The changesets are used up and the manifest states the next version.
    ["major", "0.2.0", undefined, true],
    ["major", "0.1.1", undefined, false],
    // The changesets of the released version itself still wait: they claim nothing more.
    ["major", "0.0.0", "minor", false],
  ])("%s change, manifest %s, changesets %s: %s", (kind, packageVersion, pending, enough) => {
    expect(assess(change(kind, { packageVersion, pending })).todo.length === 0).toBe(enough);
  });

  test("counts from the package that published the model last", () => {
    const released = { model: "0.1.0", package: "0.3.1" };
    expect(assess(change("minor", { released, packageVersion: "0.3.1" }))).toMatchObject({
      required: "0.3.2",
    });
  });

  test("other documents need another model version", () => {
    const after = schemas("0.1.0", { ...note, more: {} });
    expect(assess(change("minor", { after, pending: "minor" })).todo).toEqual([
      expect.stringMatching(/^Raise schemaVersion above 0\.1\.0/),
    ]);
  });

  const judged = (verdict: Verdict) => ({ documents: [{ release: "0.1.0", path: "thing/a.json", verdict }] });

  test("a document that breaks where no difference says so counts as one that does", () => {
    expect(assess(change("minor", judged({ outcome: "migrated" })))).toMatchObject({ level: "major" });
  });

  test("a document of an older release counted when that was the newest", () => {
    const older = { release: "0.0.1", path: "thing/a.json", verdict: { outcome: "migrated" } } as const;
    expect(assess(change("none", { documents: [older] }))).toMatchObject({ level: undefined, todo: [] });
  });

  test("a document that no migration saves fails, whatever is claimed", () => {
    const refused = judged({ outcome: "refused", problems: ["/note must be string"] });
    const assessment = assess(change("major", { ...refused, pending: "major" }));
    expect(assessment.todo).toEqual([expect.stringMatching(/^Add or mend a step under .*migrations/)]);
    expect(report(assessment, { all: false })).toMatch(
      "  0.1.0/documents/thing/a.json\n    /note must be string\n",
    );
  });
});

describe("the report", () => {
  const lines = (given: Change, all = false) => report(assess(given), { all }).split("\n");

  test("says so when nothing differs", () => {
    expect(lines(change("none"))).toEqual([
      "Today's model 0.1.0, compared with 0.1.0 as released in @civic/schema 0.1.0.",
      "",
      "Nothing differs.",
      "",
      "Kept documents of released models, judged by today's schemas: 1 valid as they are, 0 after migration, 0 refused.",
      "",
      "Nothing to release: 0.1.0 still describes the model. Enough.",
      "",
    ]);
  });

  test("says what changed, who is hurt, and what to do", () => {
    expect(lines(change("major", { pending: "patch" })).slice(2)).toEqual([
      "Hurt: whoever holds old documents. Some that were valid are refused by today's schemas.",
      "  record.json#/$defs/Thing/properties/note",
      '    "note" is gone, and a document that has it is refused. (thing)',
      "  What to do: a migration step that keeps their meaning, and a changeset that says what changed.",
      "",
      "Kept documents of released models, judged by today's schemas: 1 valid as they are, 0 after migration, 0 refused.",
      "",
      "This asks for @civic/schema 0.2.0 or higher; its version and the changesets that wait lead to 0.1.1. NOT ENOUGH:",
      "- Write a changeset for @civic/schema that leads to 0.2.0 or higher (npm exec -- changeset); those that wait lead only to 0.1.1.",
      "",
    ]);
  });

  test("counts changes of words, and lists them when asked", () => {
    const words = change("patch", { pending: "patch" });
    expect(lines(words)).toContain("1 changes of words hurt nobody (--all lists them).");
    expect(lines(words, true)).toContain("    Other words: description. (thing)");
  });
});
