import { expect, test } from "vitest";
import { minimal } from "../../../tests/minimal-records.ts";
import { factReader } from "../set-facts.ts";
import { subdivisionsByState } from "./subdivisions-by-state.ts";

const named = (code: string) => ({ code, name: { en: code } });
const others = minimal("national-system", "gb-a-system", { subdivisions: [named("gb-sco")] });
const own = minimal("national-system", "gb-z-system", {
  publisher: "gb",
  subdivisions: [named("gb-sct"), { ...named("gb-abd"), partOf: "gb-sct" }],
});
const ofPart = minimal("national-system", "gb-b-system", {
  publisher: "gb",
  regions: ["gb-sct"],
  subdivisions: [named("gb-abe")],
});
const { subdivisions: _, ...silent } = own;
const withdrawn = { ...own, status: "withdrawn" } as const;

test.each([
  ["its own description", [others, own], ["gb-sct", "gb-abd"]],
  ["its own description, in whatever order", [own, ofPart, others], ["gb-sct", "gb-abd"]],
  ["another's, where it has none", [others], ["gb-sco"]],
  ["another's, where its own is of a part of it", [ofPart, others], ["gb-sco"]],
  ["another's, where its own was withdrawn", [withdrawn, others], ["gb-sco"]],
  ["nothing", [silent, others], undefined],
])("what the parts of a State are called, is said by %s", (_, records, codes) => {
  const parts = subdivisionsByState(records.map((record) => factReader()(record))).get("gb");
  expect(parts && [...parts.keys()]).toEqual(codes);
});
