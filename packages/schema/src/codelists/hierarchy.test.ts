import { describe, expect, test } from "vitest";
import type { Codelist } from "./codelist.ts";
import { codelists } from "./codelists.ts";
import { hierarchyOf } from "./hierarchy.ts";

describe.each(Object.values(codelists))("the codes of $id", (list) => {
  const { top, above, below, withFiner } = hierarchyOf(list);

  test("each stand once below the top", () => {
    const reached = top.flatMap((code) => withFiner(code));
    expect(reached.sort()).toEqual(list.concepts.map(({ code }) => code).sort());
    for (const code of top) expect(above(code)).toBeUndefined();
  });

  test("stand below the one above them", () => {
    for (const { code } of list.concepts) for (const finer of below(code)) expect(above(finer)).toBe(code);
  });
});

test("a code that is none stands alone", () => {
  const { above, below, withFiner } = hierarchyOf(codelists.need as Codelist);
  const stranger = "no-need";
  expect([above(stranger), below(stranger), withFiner(stranger)]).toEqual([undefined, [], [stranger]]);
});
