import { expect, test } from "vitest";
import type { CivicRecord, Gap } from "../../../generated/types/model.ts";
import { minimal } from "../../../tests/minimal-records.ts";
import { gapKind } from "../../codelists/gap-kind.ts";
import { gaps } from "./gaps.ts";

const today = "2026-11-23";
// The smallest service names one need and nothing finer, which tests of its own are about.
const kinds = (...records: CivicRecord[]) =>
  gaps(records, { today }).flatMap(({ kind }) => (kind === "need-not-broken-down" ? [] : kind));

const system = minimal("national-system", "fr-system");
const service = minimal("service", "fr-line");
const guideline = minimal("guideline", "un-text", {
  requirements: [{ id: "support", text: { en: "Support" }, needs: ["psychological-support"] }],
});

const emergencyStep = {
  id: "alarm",
  title: { en: "Alarm" },
  phase: "emergency",
  actor: {},
  action: { en: "Calls" },
} as const;
const laterStep = { ...emergencyStep, id: "care", phase: "early" } as const;
const passage = { from: "alarm", toSteps: ["care"], description: { en: "Hands over" } };

const pointWith = (contacts: readonly object[]) =>
  minimal("national-system", "fr-system", {
    contactPoints: [{ id: "point", name: { en: "Point" }, ...(contacts.length > 0 && { contacts }) }],
  });

test("a body at home for claims abroad is found where a State names it, and in no other request", () => {
  const asking = (...needs: ("assistance-with-claims" | "cross-border-orientation")[]) =>
    minimal("guideline", "un-text", { requirements: [{ id: "door", text: { en: "One door" }, needs }] });
  const both = asking("assistance-with-claims", "cross-border-orientation");
  const body = minimal("organisation", "fr-justice", { providerTypes: ["assisting-authority"] });
  const scheme = minimal("compensation-scheme", "fr-fund", {
    crossBorder: { assistingAuthority: "civic/organisation/fr-justice" },
  });
  const unanswered = (...records: CivicRecord[]) =>
    kinds(system, ...records).filter((kind) => kind === "requirement-unanswered").length;
  expect(unanswered(both)).toBe(2);
  expect(unanswered(both, body)).toBe(0);
  expect(unanswered(both, scheme)).toBe(0);
  expect(unanswered(asking("cross-border-orientation"), body, scheme)).toBe(1);
});

/** A minimal set of records with one gap, and the same set mended. */
const examples: [Gap["kind"], CivicRecord[], CivicRecord[]][] = [
  ["requirement-unanswered", [system, guideline], [system, guideline, service]],
  [
    "need-unmet",
    [
      {
        ...system,
        declaredCoverage: [{ need: "legal-advice-and-representation", phase: "early", level: "none" }],
      },
    ],
    [
      {
        ...system,
        declaredCoverage: [{ need: "legal-advice-and-representation", phase: "early", level: "partial" }],
      },
    ],
  ],
  [
    "need-lost-at-border",
    [system, minimal("service", "fr-line", { phases: ["emergency"] })],
    [
      system,
      minimal("service", "fr-line", { phases: ["emergency"] }),
      minimal("service", "fr-later", { phases: ["long-term"] }),
    ],
  ],
  [
    "pathway-dead-end",
    [system, minimal("pathway", "fr-way", { steps: [emergencyStep], transitions: [] })],
    [
      system,
      minimal("pathway", "fr-way", {
        steps: [emergencyStep, laterStep],
        transitions: [{ ...passage, owner: {} }],
      }),
    ],
  ],
  [
    "hand-over-without-owner",
    [system, minimal("pathway", "fr-way", { steps: [emergencyStep, laterStep], transitions: [passage] })],
    [
      system,
      minimal("pathway", "fr-way", {
        steps: [emergencyStep, laterStep],
        transitions: [{ ...passage, owner: {} }],
      }),
    ],
  ],
  [
    "closed-to-foreigners",
    [
      minimal("recognition-measure", "fr-medal", {
        eligibility: { description: { en: "Nationals" }, foreignersOnTerritory: "excluded" },
      }),
    ],
    [
      minimal("recognition-measure", "fr-medal", {
        eligibility: { description: { en: "All" }, foreignersOnTerritory: "included" },
      }),
    ],
  ],
  ["value-stale", [{ ...system, asOf: "2024-11-23" }], [{ ...system, asOf: "2024-11-24" }]],
  ["value-unsourced", [{ ...system, sources: [] }], [system]],
  [
    "translation-missing",
    [{ ...system, languages: ["en", "fr"] }],
    [
      {
        ...system,
        languages: ["en", "fr"],
        name: { en: "System", fr: "Dispositif" },
        summary: { text: { en: "A system", fr: "Un dispositif" } },
      },
    ],
  ],
  [
    "number-missing",
    [pointWith([])],
    [pointWith([{ channel: "telephone", number: "116006", lastConfirmed: "2026" }])],
  ],
  [
    "number-unconfirmed",
    [pointWith([{ channel: "telephone", number: "116006" }])],
    [pointWith([{ channel: "telephone", number: "116006", lastConfirmed: "2026" }])],
  ],
  [
    "declared-differs",
    [
      { ...system, declaredCoverage: [{ need: "psychological-support", phase: "emergency", level: "full" }] },
      service,
    ],
    [
      {
        ...system,
        declaredCoverage: [{ need: "psychological-support", phase: "emergency", level: "partial" }],
      },
      service,
    ],
  ],
];

test.each(examples)("%s is found, and not once it is mended", (kind, open, mended) => {
  expect(kinds(...open)).toEqual([kind]);
  expect(kinds(...mended)).toEqual([]);
});

test("every kind of gap is covered by an example", () => {
  const kindsWithExample = [...examples.map(([kind]) => kind), "need-not-broken-down"];
  expect(kindsWithExample.sort()).toEqual(gapKind.concepts.map(({ code }) => code).sort());
});
