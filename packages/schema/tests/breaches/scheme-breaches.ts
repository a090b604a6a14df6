import { exampleOf } from "../example-records.ts";
import { copyOf } from "../real-records.ts";
import { breach } from "./breach.ts";

const scheme = () => copyOf("compensation-scheme", "fr-fgti-terrorism");
const example = () => exampleOf("compensation-scheme", "example-fund");
const euros = (amount: string) => ({ amount, currency: "EUR", asOf: "2026" });
const spanish = () => copyOf("compensation-scheme", "es-29-2011");
const german = () => copyOf("compensation-scheme", "de-sgb14");
const table = "/damage/heads/4/amounts/0/table";
const label = { en: "Sum" };
const clock = "/timeLimit/clocks/0";

/** Breaches of the rules over deadlines, amounts and heads of damage. */
export const schemeBreaches = {
  "scheme-without-time-limit": [breach(scheme(), { "/timeLimit": undefined }, "")],
  "automatic-yet-asked-for": [
    breach(
      scheme(),
      { "/application": { description: label, automatic: true }, "/evidence": undefined },
      "/application/automatic",
    ),
    breach(
      scheme(),
      {
        "/application": { description: label, automatic: true },
        "/timeLimit/clocks": [{ unlimited: true }],
        "/evidence": [
          { what: label, requirement: "conditional" },
          { what: label, requirement: "required" },
        ],
      },
      "/application/automatic",
    ),
  ],
  "clock-without-length": [breach(scheme(), { [`${clock}/length`]: undefined }, clock)],
  "clock-unlimited-with-length": [breach(scheme(), { [`${clock}/unlimited`]: true }, `${clock}/unlimited`)],
  "clock-closes-before-opening": [
    breach(scheme(), { [`${clock}/opensAfter`]: "P11Y" }, `${clock}/opensAfter`),
    breach(scheme(), { [`${clock}/opensAfter`]: "P2W", [`${clock}/length`]: "PT48H" }, `${clock}/opensAfter`),
  ],
  "clock-starts-twice": [breach(scheme(), { [`${clock}/startsOn`]: "2026-01-01" }, `${clock}/startsOn`)],
  "outer-limit-never-counts": [
    breach(scheme(), { [`${clock}/atMost`]: { starts: "death", length: "P20Y" } }, `${clock}/atMost`),
    breach(
      scheme(),
      { [`${clock}/length`]: undefined, [`${clock}/atMost`]: { starts: "event", length: "P20Y" } },
      `${clock}/atMost`,
    ),
  ],
  "suspension-without-bounds": [
    breach(
      scheme(),
      { [`${clock}/suspensions`]: [{ from: "claim", until: "decision" }, { from: "claim" }] },
      `${clock}/suspensions/1`,
    ),
    breach(scheme(), { [`${clock}/suspensions`]: [{ untilDay: "2026-01-01" }] }, `${clock}/suspensions/0`),
  ],
  "suspension-contradictory": [
    breach(
      scheme(),
      { [`${clock}/suspensions`]: [{ fromDay: "2026-01-02", untilDay: "2026-01-01" }] },
      `${clock}/suspensions/0/untilDay`,
    ),
    breach(
      scheme(),
      { [`${clock}/suspensions`]: [{ from: "claim", fromDay: "2026-01-01", until: "decision" }] },
      `${clock}/suspensions/0/fromDay`,
    ),
    breach(
      scheme(),
      { [`${clock}/suspensions`]: [{ from: "claim", until: "decision", untilDay: "2026-01-01" }] },
      `${clock}/suspensions/0/untilDay`,
    ),
    breach(
      scheme(),
      { [`${clock}/suspensions`]: [{ from: "claim", until: "claim" }] },
      `${clock}/suspensions/0/until`,
    ),
  ],
  "time-limit-without-clock": [breach(scheme(), { "/timeLimit/clocks": undefined }, "/timeLimit")],
  "report-not-required-with-clock": [
    breach(
      scheme(),
      {
        "/policeReport": {
          description: label,
          required: "not-required",
          clocks: [{ starts: "event", length: "P1Y" }],
        },
      },
      "/policeReport/clocks",
    ),
  ],
  "amount-range-reversed": [
    breach(
      scheme(),
      { "/amounts/-": { method: "range", label, min: euros("10"), max: euros("9") } },
      "/amounts/1/max",
    ),
    breach(
      scheme(),
      { "/amounts/-": { method: "range", label, min: euros("10"), max: { amount: "99", currency: "USD" } } },
      "/amounts/1/max",
    ),
  ],
  "amount-floor-above-cap": [
    breach(example(), { "/amounts/0/floor/money/amount": "200000" }, "/amounts/0/floor"),
    breach(
      example(),
      {
        "/amounts/0/cap": {
          kind: "index-multiple",
          multiple: "2",
          index: { en: "Index" },
          value: euros("100"),
        },
      },
      "/amounts/0/floor",
    ),
  ],
  "amount-without-figure": [
    breach(scheme(), { "/amounts/-": { method: "tariff", label } }, "/amounts/1"),
    breach(scheme(), { "/amounts/-": { method: "per-degree", label } }, "/amounts/1"),
    breach(scheme(), { "/amounts/-": { method: "bound", label } }, "/amounts/1"),
  ],
  "full-reparation-capped": [
    breach(scheme(), { "/amounts/0/cap": { kind: "money", money: euros("125000") } }, "/amounts/0/cap"),
  ],
  "scheme-currency-mixed": [
    breach(example(), { "/amounts/0/cap/money/currency": "USD" }, "/amounts/0/cap/money/currency"),
  ],
  "degree-table-disordered": [
    breach(example(), { "/amounts/0/table/1/fromDegree": 10 }, "/amounts/0/table/1/fromDegree"),
  ],
  "percentage-above-hundred": [
    breach(
      scheme(),
      { "/amounts/-": { method: "percentage", label, percent: "750", of: { en: "Income" } } },
      "/amounts/1/percent",
    ),
    breach(example(), { "/damage/heads/0/amounts/0/rate": "100.5" }, "/damage/heads/0/amounts/0/rate"),
    breach(
      example(),
      { "/statistics": [{ item: label, value: "625", unit: "per-cent" }] },
      "/statistics/0/value",
    ),
  ],
  "money-undated": [breach(example(), { "/amounts/0/cap/money/asOf": undefined }, "/amounts/0/cap/money")],
  "sum-out-of-line": [
    breach(
      spanish(),
      { "/damage/heads/1/amounts/0/value/amount": "5000000" },
      "/damage/heads/1/amounts/0/value/amount",
    ),
    breach(german(), { [`${table}/1/value/amount`]: "8370" }, `${table}/1/value/amount`),
    breach(german(), { [`${table}/1/value/amount`]: "83" }, `${table}/2/value/amount`),
  ],
  "sum-like-year": [
    breach(
      spanish(),
      { "/damage/heads/0/amounts/0/value/amount": "2011" },
      "/damage/heads/0/amounts/0/value/amount",
    ),
  ],
  "head-treatment-contradictory": [
    breach(example(), { "/damage/heads/1/heads": ["current-health-expenses"] }, "/damage/heads/1/heads/0"),
  ],
  "head-not-covered-with-amount": [
    breach(example(), { "/damage/heads/0/treatment": "not-covered" }, "/damage/heads/0/amounts"),
  ],
  "advance-denied-with-clock": [breach(scheme(), { "/advance/available": false }, "/advance/clocks")],
};
