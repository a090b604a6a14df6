import { exampleOf } from "../example-records.ts";
import { breach } from "./breach.ts";

/** Breaches of the rules over values that are valid by themselves, and do not go with what stands beside them. */
export const besideBreaches = {
  "recipient-like-person": [
    breach(
      exampleOf("organisation", "example-ministry"),
      {
        "/contacts": [
          {
            channel: "post",
            postalAddress: {
              recipient: "Anna Svensson",
              street: ["1 Example Street"],
              locality: "Example",
              country: "xa",
            },
          },
        ],
      },
      "/contacts/0/postalAddress/recipient",
    ),
  ],
  "length-differs-from-text": [
    breach(
      exampleOf("compensation-scheme", "example-fund"),
      {
        "/timeLimit": {
          description: { en: "3 years from the act." },
          clocks: [{ starts: "event", length: "P3M" }],
        },
      },
      "/timeLimit/clocks/0/length",
    ),
  ],
  "statistic-not-whole": [
    breach(
      exampleOf("compensation-scheme", "example-fund"),
      {
        "/statistics": [
          {
            item: { en: "Claims received" },
            value: "62.5",
            unit: "claims",
            period: { from: "2025", until: "2025" },
          },
        ],
      },
      "/statistics/0/value",
    ),
  ],
  "statistic-undated": [
    breach(
      exampleOf("compensation-scheme", "example-fund"),
      { "/statistics": [{ item: { en: "Claims received" }, value: "1240", unit: "claims" }] },
      "/statistics/0",
    ),
  ],
  "established-before-event": [
    breach(
      exampleOf("recognition-measure", "example-day"),
      {
        "/event": { country: "xa", period: { from: "2015-11-13", until: "2015-11-13" } },
        "/established": "1995",
        "/dayOfRemembrance/firstHeld": "2016-02-29",
      },
      "/established",
    ),
  ],
  "event-after-record": [
    breach(
      exampleOf("service", "example-helpline"),
      { "/event": { country: "xa", period: { from: "2062-11-13", until: "2062-11-13" } } },
      "/event/period/from",
    ),
  ],
  "remembrance-interval-before-first": [
    breach(
      exampleOf("recognition-measure", "example-day"),
      { "/dayOfRemembrance/intervals": [{ everyYears: 5, from: "1990" }] },
      "/dayOfRemembrance/intervals/0/from",
    ),
  ],
  "remembrance-interval-without-start": [
    breach(
      exampleOf("recognition-measure", "example-day"),
      { "/dayOfRemembrance": { rule: "fixed-date", month: 2, day: 29, intervals: [{ everyYears: 5 }] } },
      "/dayOfRemembrance/intervals/0",
    ),
  ],
  "day-of-personal-measure": [
    breach(
      exampleOf("recognition-measure", "example-day"),
      { "/types": ["medal-or-order"] },
      "/dayOfRemembrance",
    ),
  ],
  "national-extent-with-regions": [
    breach(
      exampleOf("service", "example-helpline"),
      { "/regions": ["xa-n"], "/territory": { extent: "national" } },
      "/territory/extent",
    ),
  ],
  "free-with-fees": [
    breach(
      exampleOf("service", "example-helpline"),
      {
        "/cost": {
          basis: "free",
          fees: [
            {
              method: "fixed",
              label: { en: "First visit" },
              value: { amount: "30", currency: "EUR", asOf: "2026" },
            },
          ],
        },
      },
      "/cost/fees",
    ),
  ],
  "fee-by-full-reparation": [
    breach(
      exampleOf("service", "example-helpline"),
      { "/cost": { basis: "charged", fees: [{ method: "full-reparation", label: { en: "Visit" } }] } },
      "/cost/fees/0/method",
    ),
  ],
  "free-with-premium-number": [
    breach(
      exampleOf("service", "example-helpline"),
      {
        "/cost": { basis: "free" },
        "/contacts": [
          {
            channel: "telephone",
            verifyBeforeUse: true,
            lastConfirmed: "2026-11",
            number: "+492115550100",
            type: "premium-rate",
          },
        ],
      },
      "/contacts/0/type",
    ),
  ],
  "telephone-type-differs": [
    breach(
      exampleOf("service", "example-helpline"),
      {
        "/contacts": [
          {
            channel: "telephone",
            verifyBeforeUse: true,
            lastConfirmed: "2026-11",
            number: "116006",
            type: "landline",
          },
        ],
      },
      "/contacts/0/type",
    ),
  ],
  "coordinates-outside-state": [
    breach(
      exampleOf("organisation", "example-ministry"),
      {
        "/id": "fr/organisation/example",
        "/publisher": "fr",
        "/jurisdiction": "fr",
        "/sites": [{ name: { en: "Office" }, coordinates: { latitude: 48.8566, longitude: -32.3522 } }],
      },
      "/sites/0/coordinates",
    ),
  ],
  "time-zone-of-other-state": [
    breach(
      exampleOf("organisation", "example-ministry"),
      {
        "/id": "fr/organisation/example",
        "/publisher": "fr",
        "/jurisdiction": "fr",
        "/sites": [
          {
            name: { en: "Office" },
            place: { en: "Example town" },
            hours: { timeZone: "Europe/London", weekly: [{ days: ["mo"], opens: "09:00", closes: "17:00" }] },
          },
        ],
      },
      "/sites/0/hours/timeZone",
    ),
  ],
  "ended-before-established": [
    breach(
      exampleOf("organisation", "example-ministry"),
      { "/established": "2019", "/lifeCycle": { stage: "ended", period: { from: "2010", until: "2015" } } },
      "/lifeCycle/period/until",
    ),
  ],
  "verified-long-ago": [
    breach(
      exampleOf("service", "example-helpline"),
      {
        "/quality": ["verified"],
        "/confirmations": [{ by: { en: "Example ministry, victims unit" }, on: "2020-03" }],
      },
      "/quality/0",
    ),
  ],
  "accreditation-over": [
    breach(
      exampleOf("organisation", "example-ministry"),
      { "/accreditations": [{ as: { en: "Victim support body" }, valid: { from: "2010", until: "2015" } }] },
      "/accreditations/0/valid/until",
    ),
  ],
  "run-ends-in-childhood": [
    breach(
      exampleOf("compensation-scheme", "example-fund"),
      {
        "/amounts/1": {
          method: "fixed",
          label: { en: "Pension" },
          value: { amount: "5000", currency: "EUR", asOf: "2026" },
          paid: "monthly",
          runs: { untilAge: 1 },
        },
      },
      "/amounts/1/runs/untilAge",
    ),
  ],
};
