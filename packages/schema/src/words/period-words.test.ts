import { expect, test } from "vitest";
import { english } from "../../tests/phrasings.ts";
import { periodWords } from "./period-words.ts";

test("periods are open or closed", () => {
  expect(periodWords({ from: "2016" }, english)).toBe("since 2016");
  expect(periodWords({ until: "2018-03" }, english)).toBe("until March 2018");
  expect(periodWords({ from: "2016", until: "2018" }, english)).toBe("from 2016 to 2018");
  expect(periodWords({}, english)).toBeUndefined();
});
