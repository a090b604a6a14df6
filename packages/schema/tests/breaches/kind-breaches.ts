import { tangled } from "../criteria/tangled.ts";
import { exampleOf } from "../example-records.ts";
import { copyOf } from "../real-records.ts";
import { breach } from "./breach.ts";

const scheme = () => exampleOf("compensation-scheme", "example-fund");
const notice = () => exampleOf("incident-notice", "example-notice");
const day = () => exampleOf("recognition-measure", "example-day");
const intervals = "/dayOfRemembrance/intervals";
const criteria = "/criteria";
const humanCheck = { op: "human-check", text: { en: "Someone decides." } };

/** Breaches of the rules over eligibility, and over what one kind alone has. */
export const kindBreaches = {
  "scheme-without-criteria": [breach(scheme(), { "/criteria": undefined }, "")],
  "criterion-code-unknown": [
    breach(scheme(), { [`${criteria}/of/0/in`]: ["terrorist-act", "terrorism"] }, `${criteria}/of/0/in/1`),
    breach(
      scheme(),
      { [criteria]: { op: "not", of: { op: "code", fact: "victim-status", in: ["terrorist-act"] } } },
      `${criteria}/of/in/0`,
    ),
    breach(
      scheme(),
      { "/exclusions": { op: "code", fact: "victim-status", in: ["offender"] } },
      "/exclusions/in/0",
    ),
  ],
  "criterion-never-met": [
    breach(
      scheme(),
      {
        [criteria]: {
          op: "any",
          of: [
            { op: "fact", fact: "harm-bodily" },
            {
              op: "all",
              of: [
                { op: "country", fact: "event-country", states: ["fr"] },
                { op: "not", of: { op: "country", fact: "event-country", states: ["fr", "be"] } },
              ],
            },
          ],
        },
      },
      `${criteria}/of/1`,
    ),
    breach(
      scheme(),
      { [criteria]: { op: "number", fact: "disability-degree", is: "less-than", value: 0 } },
      criteria,
    ),
    breach(
      scheme(),
      { "/exclusions": { op: "number", fact: "disability-degree", is: "less-than", value: 0 } },
      "/exclusions",
    ),
  ],
  "criteria-not-examined": [
    breach(scheme(), { [criteria]: tangled(5) }, criteria),
    breach(scheme(), { "/exclusions": tangled(5) }, "/exclusions"),
  ],
  "criterion-always-met": [
    breach(
      scheme(),
      { [criteria]: { op: "number", fact: "age-at-event", is: "at-least", value: 0 } },
      criteria,
    ),
    breach(
      scheme(),
      {
        [criteria]: {
          op: "any",
          of: [
            { op: "date", fact: "event-date", is: "before", date: "2020-01-01" },
            { op: "date", fact: "event-date", is: "on-or-after", date: "2019-01-01" },
          ],
        },
      },
      criteria,
    ),
  ],
  "criterion-without-value": [
    breach(scheme(), { [`${criteria}/of/1/of/0/states`]: undefined }, `${criteria}/of/1/of/0`),
    breach(scheme(), { [`${criteria}/of/2/date`]: undefined }, `${criteria}/of/2`),
    breach(scheme(), { [`${criteria}/of/3/date`]: "2020-01-01" }, `${criteria}/of/3`),
    breach(scheme(), { [`${criteria}/of/2/plus`]: "P1Y" }, `${criteria}/of/2`),
  ],
  "exclusion-in-criteria": [
    breach(
      scheme(),
      {
        [criteria]: {
          op: "all",
          of: [humanCheck, { op: "not", of: { op: "fact", fact: "involved-in-act" } }],
        },
      },
      `${criteria}/of/1/of`,
    ),
    breach(scheme(), { [criteria]: { op: "fact", fact: "cooperated-with-authorities" } }, criteria),
    breach(
      exampleOf("service", "example-helpline"),
      { "/eligibility/criteria": { op: "not", of: { op: "fact", fact: "criminal-ties" } } },
      "/eligibility/criteria/of",
    ),
  ],
  "condition-in-words": [
    breach(
      exampleOf("service", "example-helpline"),
      { "/eligibility/noOtherConditions": undefined },
      "/eligibility/description",
    ),
  ],
  "criteria-not-computable": [
    breach(scheme(), { [criteria]: humanCheck }, criteria),
    breach(
      scheme(),
      { [criteria]: { op: "any", of: [{ op: "not", of: humanCheck }, humanCheck] } },
      criteria,
    ),
  ],
  "day-of-remembrance-impossible": [
    breach(
      copyOf("recognition-measure", "fr-day-of-tribute"),
      { "/dayOfRemembrance/month": 4, "/dayOfRemembrance/day": 31 },
      "/dayOfRemembrance/day",
    ),
  ],
  "remembrance-intervals-disordered": [
    breach(day(), { [intervals]: [{ everyYears: 1 }, { everyYears: 5, from: "2024" }] }, `${intervals}/1`),
    breach(
      day(),
      {
        [intervals]: [
          { everyYears: 1, until: "2024" },
          { everyYears: 5, from: "2020" },
        ],
      },
      `${intervals}/1`,
    ),
    breach(day(), { [intervals]: [{ everyYears: 1, from: "2024", until: "2020" }] }, `${intervals}/0`),
  ],
  "last-held-before-first": [
    breach(day(), { "/dayOfRemembrance/lastHeld": "1995" }, "/dayOfRemembrance/lastHeld"),
  ],
  "designation-before-event": [
    breach(exampleOf("designation", "example-act"), { "/date": "2026-02-28" }, "/date"),
  ],
  "notice-times-disordered": [
    breach(notice(), { "/expiresAt": "2026-03-01T09:30:00+01:00" }, "/expiresAt"),
    // The same clock time further west is later: offsets count.
    breach(notice(), { "/issuedAt": "2026-03-01T12:00:00-02:00" }, "/lastVerifiedAt"),
  ],
  "notice-without-help": [
    breach(
      notice(),
      { "/hotlines": undefined, "/places": undefined, "/services": undefined, "/advice": undefined },
      "",
    ),
  ],
  "coverage-declared-twice": [
    breach(
      exampleOf("national-system", "example-system"),
      { "/declaredCoverage/-": { need: "psychological-support", phase: "long-term", level: "full" } },
      "/declaredCoverage/1",
    ),
  ],
};
