import { exampleOf } from "../example-records.ts";
import { breach } from "./breach.ts";

const scheme = () => exampleOf("compensation-scheme", "example-fund");
const service = () => exampleOf("service", "example-helpline");
const label = { en: "Sum" };
const euros = (amount: string) => ({ amount, currency: "EUR", asOf: "2026" });
const upTo = (amount: string, currency = "EUR") => ({
  kind: "money",
  money: { amount, currency, asOf: "2026" },
});
const monthly = { method: "fixed", label, value: euros("5000"), paid: "monthly" };
const aged = (is: string, value: number, fact = "age-now") => ({ op: "number", fact, is, value });
const bornBy = { description: { en: "A pool" } };
const layers = (...ends: object[]) => ({
  "/aggregateLimits": [{ limit: upTo("900"), per: "year", layers: ends }],
});
const counted = { item: { en: "Claims received" }, value: "1240", unit: "claims" };
const observed = (own: object) => ({ "/observedTimes": [{ length: "P10W", ...own }] });

const amount = (own: object, at: string) =>
  breach(scheme(), { "/amounts/-": { ...monthly, ...own } }, `/amounts/1/${at}`);
const figures = (at: string, ...statistics: object[]) =>
  breach(
    scheme(),
    { "/statistics": statistics.map((each) => ({ ...counted, ...each })) },
    `/statistics/${at}`,
  );

/** Breaches of the rules over how payments run and are bounded, and over published figures. */
export const figureBreaches = {
  "deductible-above-cap": [amount({ deductible: upTo("300"), cap: upTo("200") }, "deductible")],
  "lifelong-with-end": [
    amount({ runs: { lifelong: true, untilAge: 18 } }, "runs/lifelong"),
    amount({ runs: { lifelong: true, length: "P5Y" } }, "runs/lifelong"),
  ],
  "once-with-run": [amount({ paid: "once", runs: { length: "P5Y" } }, "runs")],
  "run-ends-before-it-begins": [
    amount({ runs: { untilAge: 18 }, appliesWhen: aged("at-least", 18) }, "runs/untilAge"),
    amount({ runs: { untilAge: 18 }, appliesWhen: aged("more-than", 17, "age-at-event") }, "runs/untilAge"),
    amount(
      {
        runs: { untilAge: 18 },
        appliesWhen: {
          op: "all",
          of: [
            { op: "fact", fact: "harm-bodily" },
            { op: "any", of: [aged("at-least", 20), aged("at-least", 21)] },
          ],
        },
      },
      "runs/untilAge",
    ),
  ],
  "layers-disordered": [
    breach(
      scheme(),
      layers({ upTo: upTo("400"), bornBy }, { upTo: upTo("400"), bornBy }),
      "/aggregateLimits/0/layers/1/upTo",
    ),
    breach(
      scheme(),
      layers({ upTo: upTo("400"), bornBy }, { upTo: upTo("500", "USD"), bornBy }),
      "/aggregateLimits/0/layers/1/upTo",
    ),
    breach(scheme(), layers({ upTo: { kind: "none" }, bornBy }, { bornBy }), "/aggregateLimits/0/layers/1"),
  ],
  "statistic-without-currency": [figures("0", { unit: "money" })],
  "statistic-with-currency": [figures("0/currency", { currency: "EUR" })],
  "statistic-contradictory": [
    figures("1/value", {}, { value: "1242" }),
    figures("1/value", { period: { from: "2025" } }, { period: { from: "2025" }, value: "99" }),
  ],
  "statistic-of-few": [figures("0/value", { value: "3", unit: "persons" })],
  "share-without-most": [
    breach(service(), observed({ share: "90" }), "/observedTimes/0/share"),
    breach(service(), observed({ share: "90", measure: "average" }), "/observedTimes/0/share"),
  ],
  "most-without-share": [breach(service(), observed({ measure: "most" }), "/observedTimes/0/measure")],
};
