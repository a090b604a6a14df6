import { validateRecord } from "@civic/schema";
import { expect, test } from "vitest";
import { exampleOrganisation, exampleService } from "./example-records.ts";

test.each([exampleService(), exampleOrganisation()])("the example $id is a valid record", (record) => {
  expect(validateRecord(record).findings.filter(({ severity }) => severity === "error")).toEqual([]);
});
