import { describe, expect, test } from "vitest";
import { exampleOf } from "../../tests/example-records.ts";
import { admitDocument } from "../admission/admit.ts";
import { validateRecord } from "../validation/validate-record.ts";

const example = exampleOf("service", "example-helpline");
const holding = (value: unknown) => ({ ...example, extensions: { xa: { a: value } } });
const told = (document: unknown) =>
  validateRecord(document).findings.map(({ code, pointer }) => `${code} ${pointer}`);

class Price {
  readonly sum = 1;
}

/** One value held twice by the next, forty times over: small to hold, and without end to walk over. */
function shared(make: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let level = 0; level < 40; level += 1) value = make(value);
  return value;
}

function* failing(): Generator<unknown> {
  yield Object.defineProperty({}, "a", {
    enumerable: true,
    get: () => {
      throw new Error("not to be read");
    },
  });
  const handler = {
    getOwnPropertyDescriptor: () => {
      throw new Error("not to be read");
    },
  };
  yield new Proxy({ a: 1 }, handler);
}

describe("a value that no JSON text gives is a finding of its place", () => {
  test.each<[string, unknown]>([
    ["a bigint", 1n],
    ["a symbol", Symbol("a")],
    ["a function", () => 1],
    ["no number", Number.NaN],
    ["a day of the platform", new Date(0)],
    ["a map", new Map([[1, 2]])],
    ["an object of a class", new Price()],
  ])("%s", (_, value) => {
    const at = "not-canonical-json /extensions/xa/a";
    expect(told(holding(value))).toEqual([at]);
    expect(told(holding([value]))).toEqual([`${at}/0`]);
    expect(admitDocument(holding(value)).admitted).toBe(false);
    expect(told(value).length).toBe(1);
  });

  test("a member that is computed, that throws, or that a proxy guards", () => {
    const computed = Object.defineProperty({}, "a", { enumerable: true, get: () => 1 });
    expect(told(holding(computed))).toEqual(["not-canonical-json /extensions/xa/a/a"]);
    for (const value of failing()) {
      expect(told(holding(value))[0]).toMatch(/^not-canonical-json \/extensions\/xa\/a/);
      expect(told(value)).toHaveLength(1);
    }
  });

  test("entries that are absent, and lists that are as long as any can be", () => {
    expect(told(holding([1, undefined]))).toEqual(["not-canonical-json /extensions/xa/a/1"]);
    expect(told(holding(new Array(2 ** 32 - 1)))).toEqual(["too-many-values "]);
    expect(told({ ...example, needs: new Array(2 ** 32 - 1) })).toEqual(["too-many-values "]);
    expect(told(new Array(2 ** 32 - 1))).toEqual(["too-many-values "]);
  });
});

describe("what holds a value in very many places", () => {
  test.each<[string, unknown]>([
    ["in what a State keeps", holding(shared((inner) => [inner, inner]))],
    ["by names", holding(shared((inner) => ({ a: inner, b: inner })))],
    [
      "in conditions",
      {
        ...example,
        eligibility: {
          ...example.eligibility,
          criteria: shared((inner) => ({
            op: "all",
            of: inner === 1 ? [{ op: "fact", fact: "harm-bodily" }] : [inner, inner],
          })),
        },
      },
    ],
    ["as a whole", shared((inner) => [inner, inner])],
  ])("%s is out of bounds, and not walked over", (_, document) => {
    expect(told(document)).toEqual(["too-many-values "]);
  });

  test("or in itself nests too deep", () => {
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    expect(told(loop)[0]).toMatch(/^nested-too-deep/);
    expect(told(holding(loop))[0]).toMatch(/^nested-too-deep/);
  });
});
