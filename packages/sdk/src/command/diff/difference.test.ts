import { isObject, valueAt } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { exampleService } from "../../../tests/example-records.ts";
import { differencesOf, jsonPatch, type PatchOperation } from "./difference.ts";

/** A JSON document to which a patch was applied (RFC 6902, add, remove and replace). */
function patched(document: unknown, patch: readonly PatchOperation[]): unknown {
  const holder = { root: structuredClone(document) };
  for (const each of patch) {
    const path = `/root${each.path}`;
    const cut = path.lastIndexOf("/");
    const inside = valueAt(holder, path.slice(0, cut));
    const name = path
      .slice(cut + 1)
      .replaceAll("~1", "/")
      .replaceAll("~0", "~");
    if (Array.isArray(inside)) {
      const at = Number(name);
      if (each.op === "remove") inside.splice(at, 1);
      else inside.splice(at, each.op === "add" ? 0 : 1, each.value);
    } else if (isObject(inside)) {
      if (each.op === "remove") Reflect.deleteProperty(inside, name);
      else Reflect.set(inside, name, each.value);
    }
  }
  return holder.root;
}

const patchOf = (before: unknown, after: unknown) => jsonPatch(differencesOf(before, after));

/** Numbers that seem drawn by lot, the same in every run. */
function* drawn(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

function document(lot: Generator<number, never>, depth = 0): unknown {
  const next = () => lot.next().value;
  const length = Math.floor(next() * 5);
  if (depth < 4 && next() < 0.35) return Array.from({ length }, () => document(lot, depth + 1));
  if (depth < 4 && next() < 0.5)
    return Object.fromEntries(
      Array.from({ length }, () => [
        ["a", "b/c", "d~e", "id", "ä"][Math.floor(next() * 5)],
        document(lot, depth + 1),
      ]),
    );
  return [null, true, 1, 2, "x", "y", ""][Math.floor(next() * 7)];
}

describe("differencesOf", () => {
  test("names what changed, where, and what stood there", () => {
    const before = exampleService();
    const after = { ...before, needs: [...before.needs, "legal-advice"], asOf: "2026-12" };
    expect(differencesOf(before, after)).toEqual([
      { op: "replace", place: ["asOf"], from: ["asOf"], to: ["asOf"], before: "2026-11", after: "2026-12" },
      { op: "add", place: ["needs", 1], from: ["needs", 1], to: ["needs", 1], after: "legal-advice" },
    ]);
    expect(differencesOf(before, structuredClone(before))).toEqual([]);
  });

  test("keeps entries apart by what they are, so that one put first changes none of the others", () => {
    const contacts = [
      { channel: "telephone", number: "116006" },
      { channel: "email", address: "a@example.org" },
    ];
    const after = [
      { channel: "web", url: "https://example.org" },
      { ...contacts[0], number: "116007" },
      contacts[1],
    ];
    expect(patchOf({ contacts }, { contacts: after })).toEqual([
      { op: "add", path: "/contacts/0", value: after[0] },
      { op: "replace", path: "/contacts/1/number", value: "116007" },
    ]);
  });

  test("writes places as JSON Pointers do, and a missing member as removed", () => {
    expect(patchOf({ "a/b": 1, "c~d": [1, 2, 3] }, { "c~d": [1, 3] })).toEqual([
      { op: "remove", path: "/a~1b" },
      { op: "remove", path: "/c~0d/1" },
    ]);
    expect(patchOf([1], { a: 1 })).toEqual([{ op: "replace", path: "", value: { a: 1 } }]);
  });

  test("leads from any document to any other", () => {
    const lot = drawn(20_261_123);
    for (let turn = 0; turn < 2000; turn++) {
      const [before, after] = [document(lot), document(lot)];
      expect(patched(before, patchOf(before, after))).toEqual(after);
    }
  });

  test("ends soon for lists too long to be laid beside each other", () => {
    const before = Array.from({ length: 8000 }, (_, place) => ({ place }));
    const after = before.map(({ place }) => ({ place: place + 0.5 }));
    const patch = patchOf({ before }, { before: after });
    expect(patch).toHaveLength(8000);
    expect(patched({ before }, patch)).toEqual({ before: after });
  });
});
