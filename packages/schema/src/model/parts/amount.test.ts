import { describe, expect, test } from "vitest";
import { amount } from "./amount.ts";

const label = { en: "Example" };
const euros = (sum: string) => ({ amount: sum, currency: "EUR" });

// What real schemes taught the model, one shape each.
const families = {
  "French fund, one head": {
    method: "range",
    min: euros("5000"),
    max: euros("30000"),
    heads: ["imminent-death-anguish"],
    label,
  },
  "full reparation, no cap": { method: "full-reparation", cap: { kind: "none" }, label },
  "Belgian ceiling over all aids": { method: "bound", cap: { kind: "money", money: euros("125000") }, label },
  "Italian sum a point": { method: "per-degree", perPoint: euros("2000"), label },
  "German monthly table by degree": {
    method: "per-degree",
    paid: "monthly",
    table: [
      { fromDegree: 30, value: euros("418") },
      { fromDegree: 100, value: euros("2091") },
    ],
    label,
  },
  "Spanish multiple of an index": {
    method: "index-multiple",
    multiple: "250",
    index: { es: "IPREM mensual" },
    label,
  },
  "British tariff with a cap": {
    method: "tariff",
    entries: [{ label, value: { amount: "1000", currency: "GBP" } }],
    cap: { kind: "money", money: { amount: "500000", currency: "GBP" } },
    label,
  },
  "American cap a head": {
    method: "reimbursement",
    heads: ["funeral-costs"],
    cap: { kind: "money", money: { amount: "25000", currency: "USD" } },
    label,
  },
  "Australian statutory maximum": {
    method: "bound",
    cap: { kind: "money", money: { amount: "75000", currency: "AUD" } },
    label,
  },
  "share of an award": {
    method: "percentage",
    percent: "30",
    of: { en: "award" },
    floor: { kind: "money", money: euros("1000") },
    label,
  },
};

describe("an amount holds", () => {
  test.each(Object.entries(families))("%s", (_, value) =>
    expect(amount.safeParse(value).error).toBeUndefined(),
  );
});

test.each([
  ["no method", { label }],
  ["a fixed sum without its sum", { method: "fixed", label }],
  ["a field of another method", { method: "fixed", value: euros("1"), perPoint: euros("1"), label }],
  ["a cap of zero meaning none", { method: "bound", cap: 0, label }],
  ["no label", { method: "full-reparation" }],
])("an amount refuses %s", (_, value) => expect(amount.safeParse(value).success).toBe(false));
