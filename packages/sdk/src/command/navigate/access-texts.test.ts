import type { CompensationScheme, Service } from "@civic/schema";
import { describe, expect, test } from "vitest";
import { english } from "../../../tests/run-civic.ts";
import { accessTexts } from "./access-texts.ts";

const service = {
  kind: "service",
  referral: { requirement: "conditional" },
  cost: { basis: "free" },
  evidence: [
    { what: { en: "Identity card" }, requirement: "required" },
    { what: { en: "Letter of a doctor" } },
    { what: { en: "Report to the police" }, requirement: "not-required" },
  ],
  observedTimes: [{ length: "P10W", measure: "average" }],
} as unknown as Service;

describe("what it takes, in the text of the command", () => {
  test("of a service: from its codes, then what to bring, then how long it really took", () => {
    expect(accessTexts({ record: service }, english)).toEqual([
      "Somebody has to refer you in some cases; Free",
      "Bring or send: Identity card (required); Letter of a doctor",
      "really: 10 weeks on average",
    ]);
  });

  test("of a scheme: its documents", () => {
    const scheme = {
      kind: "compensation-scheme",
      evidence: [{ what: { en: "Medical certificate" } }],
    } as unknown as CompensationScheme;
    expect(accessTexts({ record: scheme }, english)).toEqual(["Bring or send: Medical certificate"]);
  });

  test("where no source says anything, nothing", () => {
    expect(accessTexts({ record: { kind: "service" } as unknown as Service }, english)).toEqual([]);
  });
});
