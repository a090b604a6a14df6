import { endpoints } from "@civic/schema/endpoints";
import { expect, test } from "vitest";
import { routes } from "./routes.ts";

test("the routes are those that the schema package declares", () => {
  const declared = Object.entries(endpoints).map(([id, { method, path, access }]) => [
    id,
    { method, path, access },
  ]);
  expect(routes).toEqual(Object.fromEntries(declared));
});
