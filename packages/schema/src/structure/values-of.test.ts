import { expect, test } from "vitest";
import type { Provenance } from "../../generated/types/model.ts";
import type { RecordOf } from "../records/kinds.ts";
import { validateRecord } from "../validation/validate-record.ts";
import { valuesOf } from "./values-of.ts";

const read: Provenance = { sources: ["a-page"], confidence: "high" };
const doubtful: Provenance = { sources: ["a-page"], confidence: "low" };

const service: RecordOf<"service"> = {
  kind: "service",
  id: "xa/service/help-line",
  publisher: "xa",
  jurisdiction: "xa",
  schemaVersion: "0.3.0",
  version: 1,
  status: "active",
  language: "en",
  asOf: "2026-11",
  quality: ["self-declared"],
  sources: [{ id: "a-page", title: "A page", publisher: "A body" }],
  provenance: read,
  name: { en: "Help line" },
  providers: { description: { en: "A body." } },
  serviceTypes: ["victim-helpline"],
  needs: ["psychological-support", "information-and-language"],
  phases: ["emergency"],
  contacts: [
    {
      channel: "telephone",
      number: "116006",
      hours: { timeZone: "Europe/Paris", weekly: [{ days: ["mo"], opens: "09:00", closes: "17:00" }] },
      verifyBeforeUse: true,
      provenance: doubtful,
    },
  ],
};

test("a text, a time-table, a code and a number are one value each; bookkeeping is none", () => {
  expect(validateRecord(service).valid).toBe(true);
  expect(valuesOf(service).map(({ path }) => path.join("/"))).toEqual([
    "name",
    "providers/description",
    "serviceTypes/0",
    "needs/0",
    "needs/1",
    "phases/0",
    "contacts/0/number",
    "contacts/0/hours",
  ]);
});

test("a text counts once in all its languages", () => {
  const twice = { ...service, name: { en: "Help line", fr: "Ligne d'aide" } };
  expect(valuesOf(twice)).toHaveLength(valuesOf(service).length);
});

test("each value has the confidence of the nearest provenance", () => {
  const doubts = valuesOf(service).filter(({ confidence }) => confidence === "low");
  expect(doubts.map(({ path }) => path.join("/"))).toEqual(["contacts/0/number", "contacts/0/hours"]);
});

test("a State's own extensions are not counted", () => {
  const extended = { ...service, extensions: { xa: { "local-code": "7" } } };
  expect(valuesOf(extended)).toEqual(valuesOf(service));
});
