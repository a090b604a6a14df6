import { expect, test } from "vitest";
import { chosenIn, reportSearch } from "./report-search.ts";

test("States by whatever code, no more than six, each once; what was typed stays to be told", () => {
  const search = reportSearch({ states: "FR,be,uk,fr,zz" });
  expect(search).toEqual({ states: ["FR", "be", "uk", "fr", "zz"] });
  expect(chosenIn(search).states).toEqual(["fr", "be", "gb"]);
  const many = chosenIn(reportSearch({ states: "fr,be,es,de,it,pt,gr" }));
  expect(many.states).toHaveLength(6);
  expect(many.tooMany).toEqual(["gr"]);
});

test("a group counts where no State is named, and no other group", () => {
  expect(reportSearch({ group: "eu" })).toEqual({ group: "eu" });
  expect(reportSearch({ group: "eu", states: "fr" })).toEqual({ states: ["fr"] });
  expect(reportSearch({ group: "g7", states: "zz" })).toEqual({});
});
