import { expect, test } from "vitest";
import { mostStates, readFilters, searchOf, stages } from "./gaps-filters.ts";
import { gapsSearch } from "./gaps-search.ts";

const listed = ["be", "fr", "eu", "gb", "de", "es", "it", "nl"];
const read = (raw: Record<string, unknown>) => readFilters(gapsSearch(raw), listed);

test("several States, however they were typed, and what the list is narrowed by", () => {
  const { filters, unknown } = read({
    state: "BE, fr,uk,be",
    kind: "number-missing",
    owner: "civic",
    group: "need",
  });
  expect(filters).toEqual({
    states: ["be", "fr", "gb"],
    kind: "number-missing",
    owner: "civic",
    group: "need",
  });
  expect(unknown).toEqual([]);
  expect(searchOf(filters)).toEqual({
    state: "be,fr,gb",
    kind: "number-missing",
    owner: "civic",
    group: "need",
  });
});

test("what is not known is told and left out, as are States beyond those that fit", () => {
  const { filters, unknown } = read({
    state: "zz,be",
    kind: "big",
    phase: "early",
    need: "x",
    owner: "nobody",
  });
  expect(filters).toEqual({ states: ["be"] });
  expect(unknown.map(({ field, value }) => `${field} ${value}`)).toEqual([
    "state zz",
    "kind big",
    "need x",
    "phase early",
    "owner nobody",
  ]);
  const many = read({ state: listed.join() });
  expect(many.filters.states).toHaveLength(mostStates);
  expect(many.unknown.map(({ value }) => value)).toEqual(listed.slice(mostStates));
});

test("phases inside a stage are not offered: a service of the stage says nothing of them", () => {
  expect(stages).toEqual(["preparedness", "emergency", "follow-up"]);
});
