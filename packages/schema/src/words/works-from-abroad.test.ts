import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import { expect, test } from "vitest";
import { mayNotWorkFromAbroad } from "./works-from-abroad.ts";

const data = join(import.meta.dirname, "../../../../data");
const texts = readdirSync(data, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .map((path) => readFileSync(join(data, path), "utf8"));
const numbers = new Set(
  texts.flatMap((text) => [...text.matchAll(/"number": "(\+[0-9]+)"/g)].map(([, number = ""]) => number)),
);

test("every number of the records that libphonenumber calls free or shared in cost is warned of, and no other", () => {
  expect(numbers.size).toBeGreaterThan(30);
  const special = ["TOLL_FREE", "SHARED_COST", "PREMIUM_RATE"];
  for (const number of numbers) {
    const type = parsePhoneNumberFromString(number)?.getType() ?? "";
    expect(mayNotWorkFromAbroad(number), `${number} ${type}`).toBe(special.includes(type));
  }
});

test.each(["112", "116006", "15"])("%s is a short code of its own network", (number) => {
  expect(mayNotWorkFromAbroad(number)).toBe(true);
});
