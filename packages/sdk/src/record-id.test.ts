import { expect, test } from "vitest";
import { partsOfRecordId } from "./record-id.ts";

test("an id has three parts", () => {
  expect(partsOfRecordId("civic/compensation-scheme/fr-fgti-terrorism")).toEqual({
    publisher: "civic",
    kind: "compensation-scheme",
    slug: "fr-fgti-terrorism",
  });
});

test.each(["", "civic", "civic/service", "civic/service/", "/service/x", "civic//x", "civic/service/x/y"])(
  "%j is not an id",
  (id) => {
    expect(() => partsOfRecordId(id)).toThrow(`id must be <publisher>/<kind>/<slug>, not "${id}"`);
  },
);

test.each([undefined, null, 7])("%j is not an id, and that is said of it", (id) => {
  expect(() => partsOfRecordId(id as never)).toThrow(`id must be <publisher>/<kind>/<slug>, not "${id}"`);
});
