import { expect, test } from "vitest";
import type { EntitlementRecord } from "../entitlement/conditions.ts";
import { entitlementGroup } from "./entitlement-group.ts";

const measure = (...types: string[]) =>
  entitlementGroup({ kind: "recognition-measure", types } as unknown as EntitlementRecord);

test("what is granted to a person is apart from memorials and days of remembrance", () => {
  expect(measure("medal-or-order")).toBe("recognition");
  expect(measure("monument", "official-status")).toBe("recognition");
  for (const type of ["monument", "day-of-remembrance", "national-mourning", "trial-archive", "x-fr-stele"])
    expect(measure(type), type).toBe("memory");
});
