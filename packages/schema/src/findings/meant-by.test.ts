import { expect, test } from "vitest";
import { meantBy } from "./meant-by.ts";

test.each([
  ["true", ["yes"]],
  ["false", ["no"]],
  ["not known", ["not-known"]],
])("“%s” where yes, no and not known are told apart means %s", (actual, meant) => {
  expect(meantBy({ code: "unknown-code", params: { actual, allowed: ["yes", "no", "not-known"] } })).toEqual(
    meant,
  );
});
