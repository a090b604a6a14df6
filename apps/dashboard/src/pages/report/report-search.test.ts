import { expect, test } from "vitest";
import { reportSearch, statesIn } from "./report-search.ts";

test("States by whatever code, no more than six, each once; what was typed stays to be told", () => {
  const search = reportSearch({ states: "FR,be,uk,fr,zz" });
  expect(search).toEqual({ states: ["FR", "be", "uk", "fr", "zz"] });
  expect(statesIn(search)).toEqual(["fr", "be", "gb"]);
  expect(statesIn(reportSearch({ states: "fr,be,es,de,it,pt,gr" }))).toHaveLength(6);
});

test("a group counts where no State is named, and no other group", () => {
  expect(reportSearch({ group: "eu" })).toEqual({ group: "eu" });
  expect(reportSearch({ group: "eu", states: "fr" })).toEqual({ states: ["fr"] });
  expect(reportSearch({ group: "g7", states: "zz" })).toEqual({});
});
