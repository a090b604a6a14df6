import { describe, expect, test } from "vitest";
import { assess, type Situation } from "./assess.ts";
import type { Level } from "./difference.ts";
import type { Schema } from "./json-schema.ts";
import { report } from "./report.ts";

const thing = (version: string, properties: Record<string, Schema>): Schema => ({
  type: "object",
  properties: {
    kind: { type: "string", const: "thing" },
    id: { type: "string" },
    schemaVersion: { type: "string", const: version },
    ...properties,
  },
  required: ["kind", "id", "schemaVersion"],
  additionalProperties: false,
});
const text: Schema = { type: "string" };
const set = (schema: Schema) => new Map([["thing", schema]]);
const document = { kind: "thing", id: "fr/thing/a", schemaVersion: "0.3.0", note: "kept" };

const old = thing("0.1.0", { note: text });
const changes = {
  none: old,
  patch: { ...old, description: "Other words." },
  minor: thing("0.2.0", { note: text, more: text }),
  major: thing("0.2.0", { more: text }),
};

function situation(change: keyof typeof changes, more: Partial<Situation> = {}): Situation {
  return {
    released: { version: "0.1.0", schemas: set(old) },
    current: set(changes[change]),
    documents: [{ path: "data/a.json", document }],
    packageVersion: "0.1.0",
    pending: undefined,
    ...more,
  };
}

describe("the claim and the change", () => {
  test.each<[keyof typeof changes, string, Level | undefined, string, boolean]>([
    ["none", "0.1.0", undefined, "0.1.0", true],
    ["patch", "0.1.0", undefined, "0.1.1", false],
    ["patch", "0.1.0", "patch", "0.1.1", true],
    ["minor", "0.1.0", "patch", "0.1.1", true],
    ["major", "0.1.0", "patch", "0.2.0", false],
    ["major", "0.1.0", "minor", "0.2.0", true],
    ["major", "0.1.0", "major", "0.2.0", true],
    // The changesets are used up and the manifest already states the next version.
    ["major", "0.2.0", undefined, "0.2.0", true],
    ["major", "0.1.1", undefined, "0.2.0", false],
    // The changesets of the released version itself are still pending: they claim nothing more.
    ["major", "0.0.0", "minor", "0.2.0", false],
  ])(
    "%s change, manifest %s, changesets %s: needs %s",
    (change, packageVersion, pending, required, sufficient) => {
      const assessment = assess(situation(change, { packageVersion, pending }));
      expect(assessment).toMatchObject({
        required,
        sufficient,
        level: change === "none" ? undefined : change,
      });
    },
  );

  test.each<[keyof typeof changes, Level, boolean]>([
    ["major", "minor", false],
    ["major", "major", true],
    ["minor", "patch", false],
    ["minor", "minor", true],
    ["patch", "patch", true],
  ])("from 1.0.0 on a %s change with a %s changeset: %s", (change, pending, sufficient) => {
    const released = { version: "1.0.0", schemas: set(old) };
    const assessment = assess(situation(change, { released, packageVersion: "1.0.0", pending }));
    expect(assessment.sufficient).toBe(sufficient);
  });
});

describe("the report", () => {
  const lines = (more: Situation, all = false) => report(assess(more), { all }).split("\n");

  test("says so when nothing differs", () => {
    expect(lines(situation("none"))).toEqual([
      "Compared with the released schemas 0.1.0.",
      "Nothing differs.",
      "",
      "1 documents were valid before, 0 of them are refused now.",
      "Nothing to claim: 0.1.0 still describes the model.",
      "",
    ]);
  });

  test("lists differences, documents and the verdict", () => {
    const stray = { path: "data/b.json", document: {} };
    const documents = [{ path: "data/a.json", document }, stray];
    expect(lines(situation("major", { documents, pending: "patch" }))).toEqual([
      "Compared with the released schemas 0.1.0.",
      "schemaVersion 0.1.0 → 0.2.0 (documents are migrated; not counted)",
      "",
      "major    property-removed  thing#/properties/note",
      "       note is gone; documents that hold it are refused",
      '       breaks {"kind":"thing","id":"","schemaVersion":"0.1.0","note":""}',
      "minor    property-added    thing#/properties/more",
      "       more may be given",
      "",
      "1 documents were valid before, 1 of them are refused now; 1 files set aside, not valid before.",
      "  fr/thing/a (data/a.json)",
      "    /note: must NOT have additional properties",
      "major change: asks for 0.2.0 or higher; manifest and changesets claim 0.1.1. NOT ENOUGH: write a changeset for a higher version (npm exec -- changeset).",
      "",
    ]);
  });

  test("counts changes of words, and lists them when asked", () => {
    expect(lines(situation("patch", { pending: "patch" }))).toContain(
      "patch  1 changes of words and names (--all lists them)",
    );
    expect(lines(situation("patch", { pending: "patch" }), true)).toContain(
      "       other words: description",
    );
  });

  test("says what to do when the claim is released already", () => {
    const verdict = lines(situation("major", { packageVersion: "0.0.0", pending: "minor" })).at(-2);
    expect(verdict).toMatch(/0\.1\.0 is not above what is released: apply its changesets/);
  });
});
