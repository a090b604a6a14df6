import { expect, test } from "vitest";
import { codelists } from "../codelists/codelists.ts";
import { hierarchyOf } from "../codelists/hierarchy.ts";
import { codesOf, parentOf } from "./code-lists.ts";

test.each(Object.values(codelists).filter(({ id }) => codesOf(id).size > 0))(
  "the structure knows what stands above each code of $id",
  (list) => {
    const { above } = hierarchyOf(list);
    const codes = list.concepts.map(({ code }) => code);
    expect(codes.map((code) => parentOf(list.id, code))).toEqual(codes.map((code) => above(code)));
  },
);
