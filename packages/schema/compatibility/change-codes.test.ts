import { describe, expect, test } from "vitest";
import { accepts } from "./acceptance.ts";
import { type Case, word } from "./cases/case.ts";
import { structureCases } from "./cases/structure-cases.ts";
import { valueCases } from "./cases/value-cases.ts";
import { compareSchemas } from "./compare/schemas.ts";
import { definitionsOf } from "./definitions.ts";
import type { ChangeCode, Difference } from "./difference.ts";
import type { Schema, SchemaSet } from "./json-schema.ts";

/** Does not compile while a code is without a case. */
const cases: Readonly<Record<Exclude<ChangeCode, "kind-removed" | "kind-added">, readonly Case[]>> = {
  ...structureCases,
  ...valueCases,
};

function setOf(schema: Schema): SchemaSet {
  return new Map([["thing", schema]]);
}

function line({ level, certainty, code, definition, pointer }: Difference): string {
  return `${level}${certainty === "possible" ? "?" : ""} ${code} ${definition}#${pointer}`;
}

const directions = Object.entries(cases).flatMap(([code, group]) =>
  group.flatMap(({ before, after, there, back }, index) => [
    { name: `${code} ${index}`, before, after, expected: there, code: code as ChangeCode },
    {
      name: `${code} ${index}, the other way`,
      before: after,
      after: before,
      expected: back,
      code: undefined,
    },
  ]),
);

describe("every change, both ways", () => {
  test.each(directions)("$name", ({ before, after, expected, code }) => {
    const { differences } = compareSchemas(setOf(before), setOf(after));
    expect(differences.map(line).sort()).toEqual([...expected].sort());
    if (code) expect(differences.map((difference) => difference.code)).toContain(code);
    const [old, now] = [
      definitionsOf("thing", before).definitions,
      definitionsOf("thing", after).definitions,
    ];
    for (const { level, certainty, definition, example } of differences) {
      expect(example !== undefined).toBe(level === "major" && certainty === "certain");
      if (example === undefined) continue;
      expect(accepts(old, old[definition] ?? {}, example)).toBe(true);
      expect(accepts(now, now[definition] ?? {}, example)).toBe(false);
    }
  });

  test("a kind that comes and goes", () => {
    const [one, two] = [setOf(word), new Map([...setOf(word), ["other", word]])];
    expect(compareSchemas(one, two).differences.map(line)).toEqual(["minor kind-added other#"]);
    const [removed] = compareSchemas(two, one).differences;
    expect(removed).toMatchObject({ code: "kind-removed", level: "major", example: "a", kinds: ["other"] });
  });
});
