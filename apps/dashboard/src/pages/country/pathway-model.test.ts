import { expect, test } from "vitest";
import { realOf } from "../../../tests/real-records.ts";
import { byId } from "./country-model.ts";
import { usedBy } from "./pathway-model.ts";

test("a step names what it uses, of what is known", () => {
  const services = byId(realOf("service", "be"));
  const known = { services, schemes: byId(realOf("compensation-scheme", "be")), measures: new Map() };
  const steps = realOf("pathway", "be").flatMap((one) => one.steps);
  const rescue = steps.find((one) => one.id === "police-victim-assistance");
  expect(rescue && usedBy(rescue, known).map((record) => record.id)).toEqual([
    "civic/service/be-police-victim-assistance",
  ]);
  expect(rescue && usedBy(rescue, { ...known, services: new Map() })).toEqual([]);
});
