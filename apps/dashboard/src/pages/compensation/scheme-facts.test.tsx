import type { CompensationScheme } from "@civic/schema";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english, french } from "../../../tests/languages.ts";
import { realRecord } from "../../../tests/real-records.ts";
import { EvidenceFact } from "../../records/evidence-fact.tsx";
import { LanguageContext } from "../../words/language.tsx";
import { CrossBorderFact } from "./cross-border-fact.tsx";
import { OffsetsFact } from "./offsets-fact.tsx";
import { SilenceFact } from "./silence-fact.tsx";

afterEach(cleanup);

const fund = realRecord("compensation-scheme", "civic/compensation-scheme/fr-fgti-terrorism");
const full: CompensationScheme = {
  ...fund,
  evidence: [{ what: { en: "Medical certificate" }, requirement: "conditional", note: { en: "If injured" } }],
  silence: [{ effect: "refused", of: "body", after: { length: "P2M" } }],
  offsets: [{ type: "deducted", with: { en: "Social security" } }],
  crossBorder: {
    description: { en: "Directive 2004/80/EC" },
    deciding: { acceptedLanguages: ["fr"], legalAid: { text: { en: "Yes, means-tested" } }, asOf: "2024" },
  },
};

function textOf(scheme: CompensationScheme, language = english) {
  const { container } = render(
    <LanguageContext value={language}>
      <EvidenceFact scheme={scheme} />
      <SilenceFact scheme={scheme} />
      <OffsetsFact scheme={scheme} />
      <CrossBorderFact scheme={scheme} organisations={new Map()} />
    </LanguageContext>,
  );
  return container.textContent;
}

test.each([
  "Medical certificate (In some cases)If injured",
  "Silence of the deciding body: counts as refusal2 months from an event that the source does not name",
  "Deducted Social security",
  "Claims from another State decided here (as of 2024)",
  "Languages acceptedFrench",
  "Legal aidYes, means-tested",
])("the full description says: %s", (said) => {
  expect(textOf(full)).toContain(said);
});

test("in French, the codes have French words", () => {
  expect(textOf(full, french)).toContain("Dans certains cas");
  cleanup();
  expect(textOf(full, french)).toContain("Demandes d’un autre État décidées ici");
});

test("what the record does not hold has no entry", () => {
  const { evidence: _, silence: __, offsets: ___, ...bare } = full;
  expect(textOf(bare)).not.toMatch(/What to send|Silence|Effect of other payments/);
});
