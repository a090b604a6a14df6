import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minimal } from "../../tests/minimal-records.ts";
import { type Replacing, takenOver } from "./taken-over.ts";

const compiled: Replacing = minimal("service", "fr-line");
const own = (slug: string, replaces: string, more: Partial<Replacing> = {}): Replacing => ({
  id: `fr/service/${slug}` as Replacing["id"],
  publisher: "fr",
  jurisdiction: "fr",
  status: "active",
  replaces: replaces as Replacing["id"],
  ...more,
});
const told = (...records: readonly Replacing[]) => Object.fromEntries(takenOver(records));

describe("a compiled record", () => {
  test("is taken over by the State’s own record that replaces it", () => {
    expect(told(compiled, own("line", compiled.id))).toEqual({ [compiled.id]: "fr/service/line" });
  });

  test("stands where nothing replaces it, and again once its replacement is withdrawn", () => {
    expect(told(compiled)).toEqual({});
    expect(told(compiled, own("line", compiled.id, { status: "withdrawn" }))).toEqual({});
    expect(told(compiled, own("line", compiled.id, { status: "draft" }))).toEqual({});
  });

  test("is taken over by a later compilation of the same publisher", () => {
    const later = { ...compiled, id: "civic/service/fr-later", replaces: compiled.id } as Replacing;
    expect(told(compiled, later)).toEqual({ [compiled.id]: later.id });
  });

  test("is led to also where it is not at hand itself", () => {
    expect(told(own("line", compiled.id))).toEqual({ [compiled.id]: "fr/service/line" });
  });
});

describe("a record stands", () => {
  test("where what replaces it is of another kind, State or publisher", () => {
    const other = own("line", compiled.id, { id: "fr/organisation/line" } as Partial<Replacing>);
    expect(told(compiled, other)).toEqual({});
    expect(told(compiled, own("line", compiled.id, { publisher: "be", jurisdiction: "be" }))).toEqual({});
    expect(told(compiled, own("line", compiled.id, { publisher: "be" }))).toEqual({});
  });

  test("where it is the State’s own and somebody else would replace it", () => {
    const state = { ...own("line", "civic/service/fr-none"), replaces: undefined };
    expect(told(state, { ...compiled, replaces: state.id })).toEqual({});
  });

  test("where it replaces itself", () => {
    expect(told(own("line", "fr/service/line"))).toEqual({});
  });
});

describe("of several that replace one record", () => {
  test("the State’s own counts, whatever the order", () => {
    const later = { ...compiled, id: "civic/service/fr-later", replaces: compiled.id } as Replacing;
    const state = own("line", compiled.id);
    expect(told(compiled, later, state)).toEqual({ [compiled.id]: state.id });
    expect(told(state, later, compiled)).toEqual({ [compiled.id]: state.id });
  });

  test("the first by id counts", () => {
    expect(told(own("b", compiled.id), own("a", compiled.id))).toEqual({ [compiled.id]: "fr/service/a" });
  });
});

describe("a chain", () => {
  const middle = own("middle", compiled.id);
  const last = own("last", middle.id);

  test("leads to its end from every link", () => {
    expect(told(compiled, middle, last)).toEqual({ [compiled.id]: last.id, [middle.id]: last.id });
  });

  test("of a hundred thousand links is gone along once", () => {
    const links = Array.from({ length: 100_000 }, (_, index) => own(`l${index}`, `fr/service/l${index - 1}`));
    const ends = takenOver([...links].reverse());
    expect(ends.size).toBe(100_000);
    expect(new Set(ends.values())).toEqual(new Set(["fr/service/l99999"]));
  });
});

describe("a circle", () => {
  const a = own("a", "fr/service/b");
  const b = own("b", "fr/service/a");

  test("leaves all that are on it, and hides only what leads into it", () => {
    expect(told(a, b)).toEqual({});
    const before = { ...a, id: "fr/service/0" as Replacing["id"], replaces: undefined };
    const into = own("c", before.id);
    expect(told(a, b, before, into)).toEqual({ [before.id]: into.id });
  });

  test("never hides everything, whatever replaces whatever", () => {
    const index = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.array(fc.option(index), { minLength: 10, maxLength: 10 }), (replaced) => {
        const records = replaced.map((each, at) =>
          own(`r${at}`, `fr/service/r${each}`, each === null ? { replaces: undefined } : {}),
        );
        const over = takenOver(records);
        expect(over.size).toBeLessThan(records.length);
        for (const end of over.values()) expect(over.has(end)).toBe(false);
      }),
    );
  });
});

test("what nobody validated keeps nobody from the rest", () => {
  const junk = [{ ...compiled, replaces: 7 }, { ...compiled, id: null, replaces: "x" }, own("x", "no id")];
  const all = [compiled, ...junk, own("line", compiled.id)] as readonly Replacing[];
  expect(Object.fromEntries(takenOver(all))).toEqual({ [compiled.id]: "fr/service/line" });
});
