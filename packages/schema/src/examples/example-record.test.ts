import { expect, test } from "vitest";
import { recordKinds } from "../records/kinds.ts";
import { validateRecord } from "../validation/validate-record.ts";
import { exampleRecord } from "./example-record.ts";

const errorsOf = (record: unknown) =>
  validateRecord(record).findings.filter(({ severity }) => severity === "error");

test.each(recordKinds)("an example of a %s is valid", (kind) => {
  const record = exampleRecord(kind);
  expect([record.id, record.kind, errorsOf(record)]).toEqual([`be/${kind}/example`, kind, []]);
});

test("what is said of an example stands in it", () => {
  const record = exampleRecord("service", {
    slug: "night-line",
    publisher: "fr",
    version: 3,
    language: "fr",
    name: { fr: "Écoute" },
  });
  expect(record).toMatchObject({
    id: "fr/service/night-line",
    publisher: "fr",
    jurisdiction: "fr",
    version: 3,
    name: { fr: "Écoute" },
  });
  expect(errorsOf(record)).toEqual([]);
});

test("two examples share nothing", () => {
  const [one, other] = [exampleRecord("service"), exampleRecord("service")];
  one.name.en = "Changed";
  expect(other.name.en).toBe("Example");
});
