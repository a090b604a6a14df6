import type { CivicRecord } from "../../src/index.ts";
import type { setRules } from "../../src/rules/rules.ts";
import { exampleOf } from "../example-records.ts";
import { altered, type Changes, type SetBreach } from "./breach.ts";
import { regionSetBreaches } from "./region-breaches.ts";

const scheme = (slug: string, changes: Changes = {}) =>
  altered(exampleOf("compensation-scheme", "example-fund"), {
    "/id": `xa/compensation-scheme/${slug}`,
    "/name": { en: `Scheme ${slug}` },
    "/administeredBy": { description: { en: "Example fund" } },
    ...changes,
  });

const organisation = (slug: string, changes: Changes = {}) =>
  altered(exampleOf("organisation", "example-ministry"), {
    "/id": `xa/organisation/${slug}`,
    "/name": { en: `Body ${slug}` },
    ...changes,
  });

const system = () => exampleOf("national-system", "example-system");
const alone = { "/authorities": undefined, "/contactPoints": undefined };

const offset = (type: string, slug: string) => ({
  "/offsets": [{ type, with: { en: "The other" }, scheme: `xa/compensation-scheme/${slug}` }],
});

const offsets = (one: string, other: string): SetBreach => ({
  records: [scheme("first", offset(one, "second")), scheme("second", offset(other, "first"))],
  record: "xa/compensation-scheme/second",
  pointer: "/offsets/0/type",
});

const circle = (first: CivicRecord, others: readonly CivicRecord[], pointer: string): SetBreach => ({
  records: [first, ...others],
  record: first.id,
  pointer,
});

/** Breaches of the rules over several records. */
export const setBreaches: Record<(typeof setRules)[number]["code"], SetBreach[]> = {
  "reference-unresolved": [circle(organisation("one", { "/partOf": "xa/organisation/none" }), [], "/partOf")],
  "record-id-twice": [
    circle(organisation("one"), [organisation("one", { "/name": { en: "Another" } })], "/id"),
  ],
  "replaces-not-there": [
    circle(organisation("one", { "/replaces": "xa/organisation/none" }), [], "/replaces"),
  ],
  "replaces-elsewhere": [
    circle(organisation("one", { "/replaces": "civic/organisation/xa-one" }), [], "/replaces"),
  ],
  "replaces-other-jurisdiction": [
    circle(
      organisation("one", { "/replaces": "xb/organisation/two" }),
      [organisation("two", { "/id": "xb/organisation/two", "/publisher": "xb", "/jurisdiction": "xb" })],
      "/replaces",
    ),
  ],
  "replacement-circular": [
    circle(
      organisation("one", { "/replaces": "xa/organisation/two" }),
      [
        organisation("two", { "/replaces": "xa/organisation/three" }),
        organisation("three", { "/replaces": "xa/organisation/one" }),
      ],
      "/replaces",
    ),
  ],
  "organisation-circular": [
    circle(
      organisation("one", { "/partOf": "xa/organisation/two" }),
      [organisation("two", { "/partOf": "xa/organisation/one" })],
      "/partOf",
    ),
  ],
  "claim-order-circular": [
    circle(
      scheme("first", offset("claimed-first", "second")),
      [scheme("second", offset("claimed-first", "first"))],
      "/offsets",
    ),
  ],
  "offsets-contradictory": [
    offsets("subsidiary", "subsidiary"),
    offsets("cumulative", "deducted"),
    offsets("exclusive", "cumulative"),
  ],
  "record-suspected-twice": [
    {
      records: [organisation("one"), organisation("two", { "/name": { en: "BODY: One" } })],
      record: "xa/organisation/two",
      pointer: "/name",
    },
  ],
  "national-system-twice": [
    {
      records: [
        altered(system(), alone),
        altered(system(), { ...alone, "/id": "xa/national-system/other", "/name": { en: "Other system" } }),
      ],
      record: "xa/national-system/other",
      pointer: "/jurisdiction",
    },
  ],
  "reference-to-withdrawn": [
    circle(
      organisation("one", { "/partOf": "xa/organisation/two" }),
      [organisation("two", { "/status": "withdrawn" })],
      "/partOf",
    ),
  ],
  "stated-gap-contradicted": [
    {
      records: [
        altered(system(), {
          ...alone,
          "/statedGaps": [
            { needs: ["state-compensation"], text: { en: "There is no fund." } },
            { needs: ["psychological-support"], phases: ["emergency"], text: { en: "Nobody answers." } },
          ],
        }),
        altered(exampleOf("service", "example-helpline"), {
          "/providers": { description: { en: "Example ministry" } },
        }),
      ],
      record: "xa/national-system/example-system",
      pointer: "/statedGaps/1",
    },
  ],
  ...regionSetBreaches,
  "translation-stale": [
    circle(
      organisation("one", {
        "/translations": { fr: { by: "draft", madeFrom: `sha-256:${"0".repeat(64)}` } },
        "/name/fr": "Organisme",
      }),
      [],
      "/translations/fr",
    ),
  ],
  "designation-opens-foreign-scheme": [
    circle(
      altered(exampleOf("designation", "example-act"), {
        "/designatedBy": { description: { en: "Example ministry" } },
        "/opens": ["xa/compensation-scheme/first"],
      }),
      [scheme("first", { "/jurisdiction": "xb" })],
      "/opens/0",
    ),
  ],
};
