import { expect, test } from "vitest";
import { realOf } from "../../tests/real-records.ts";
import { mainTimes } from "./main-times.ts";

const today = "2026-11-30";
const namesOf = (id: string, steps: Parameters<typeof mainTimes>[1]["steps"] = ["claim"]) =>
  mainTimes(
    realOf("compensation-scheme").filter((scheme) => scheme.id.endsWith(`/${id}`)),
    { steps, today },
  ).map(({ clock }) => clock?.id);

test("of a scheme the times count that bind whoever is hurt today, and not those of other cases", () => {
  expect(namesOf("fr-fgti-terrorism")).toEqual(["injury"]);
  expect(namesOf("be-1985")[0]).toBe("royal-decree");
  expect(namesOf("be-1985")).not.toContain("transitional");
  expect(namesOf("de-sgb14")).toEqual([]);
  expect(namesOf("at-vog")).toEqual(["injury"]);
  expect(namesOf("us-itverp")).toEqual([]);
});

test("a scheme that no terrorist act opens has none", () => {
  expect(namesOf("fr-civi")).toEqual([]);
  expect(namesOf("es-35-1995")).toEqual([]);
});

test("the shortest comes first, and no time of a body is among them", () => {
  const all = mainTimes(realOf("compensation-scheme"), { steps: ["claim", "report", "decision"], today });
  const days = all.flatMap(({ length }) => (length.kind === "days" ? [length.days] : []));
  expect(days.length).toBeGreaterThan(20);
  expect(days).toEqual(days.toSorted((one, other) => one - other));
  expect(all.every(({ clock }) => (clock?.whose ?? "person") === "person")).toBe(true);
});
