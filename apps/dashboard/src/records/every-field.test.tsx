import "../../tests/preloaded-words.ts";
import { type CivicRecord, type LocalisedText, validateRecord } from "@civic/schema";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { fullRecords } from "../../tests/full-records/full-records.ts";
import { fullMeasure } from "../../tests/full-records/measure.ts";
import { fullOrganisation } from "../../tests/full-records/organisation.ts";
import { fullScheme } from "../../tests/full-records/scheme.ts";
import { fullService } from "../../tests/full-records/service.ts";
import { fullSystem } from "../../tests/full-records/system.ts";
import { arabic, english, everyLanguage } from "../../tests/languages.ts";
import { recordOf, recordsOf } from "../data/queries.ts";
import { compensationRecords } from "../pages/compensation/compensation-records.ts";
import { SchemeBrief } from "../pages/compensation/scheme-brief.tsx";
import { CountrySummary, KeyFacts } from "../pages/country/country-overview.tsx";
import { QualitySection } from "../pages/country/law-and-quality.tsx";
import { RecognitionSection } from "../pages/country/recognition-section.tsx";
import { EverySection } from "../pages/country/section.tsx";
import { StatedGaps } from "../pages/country/stated-gaps.tsx";
import type { Country } from "../pages/country/use-country.ts";
import { LanguageContext } from "../words/language.tsx";
import { OrganisationFacts } from "./organisation-facts.tsx";
import { ServiceFacts } from "./service-facts.tsx";

afterEach(cleanup);

const organisations = new Map();
const country = { measures: [fullMeasure], languages: ["en"], services: [] } as unknown as Country;

interface Page {
  readonly record: CivicRecord;
  readonly page: ReactElement;
}

const ofSystem: Page = {
  record: fullSystem,
  page: (
    <>
      <CountrySummary system={fullSystem} />
      <KeyFacts system={fullSystem} organisations={organisations} />
      <StatedGaps system={fullSystem} />
      <QualitySection country={{ code: "fr", records: [fullSystem], superseded: [] }} system={fullSystem} />
    </>
  ),
};
const ofBody: Page = {
  record: fullOrganisation,
  page: (
    <OrganisationFacts
      organisation={fullOrganisation}
      organisations={organisations}
      officialLanguages={["en"]}
    />
  ),
};
const ofService: Page = {
  record: fullService,
  page: <ServiceFacts service={fullService} organisations={organisations} />,
};
const ofScheme: Page = {
  record: fullScheme,
  page: <SchemeBrief scheme={fullScheme} records={compensationRecords([fullSystem])} open printed />,
};
const ofMeasure: Page = {
  record: fullMeasure,
  page: <RecognitionSection country={country} organisations={organisations} />,
};
const pages = [ofSystem, ofBody, ofService, ofScheme, ofMeasure];

/** What stands there once the parts have come that are loaded when they are shown. */
async function shown(page: ReactElement, language = english): Promise<HTMLElement> {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  client.setQueryData(recordsOf("national-system").queryKey, [fullSystem]);
  client.setQueryData(recordOf(fullScheme.id).queryKey, fullScheme);
  const { container } = await act(async () =>
    render(
      <QueryClientProvider client={client}>
        <LanguageContext value={language}>
          <EverySection value={true}>{page}</EverySection>
        </LanguageContext>
      </QueryClientProvider>,
    ),
  );
  return container;
}

/** Every text of a record but its name, which stands above what is shown here, and headings that are tested elsewhere. */
function textsOf(value: unknown, key = ""): readonly string[] {
  if (typeof value !== "object" || value === null || key === "name" || key === "heading") return [];
  const own = Object.entries(value);
  if (own.length === 1 && typeof (value as LocalisedText).en === "string") return [own[0]?.[1] as string];
  return own.flatMap(([inner, each]) => textsOf(each, Array.isArray(value) ? key : inner));
}

describe("what a record says stands on its page", () => {
  test.each(fullRecords)("the record $id is one that a node admits", (record) => {
    expect(validateRecord(record).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test.each(pages)("every text of $record.id", async ({ record, page }) => {
    const said = (await shown(page)).textContent;
    const texts = textsOf(record);
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.filter((text) => !said.includes(text))).toEqual([]);
  });

  test.each([
    ["a figure with its unit and its year", ofService, ["1,240 claims", "62.5%", "€3,000,000", "2025"]],
    [
      "who confirmed it, beside the flag, and when",
      ofService,
      [
        "Confirmed by the competent authority Confirmed by: Office in charge of the help, 5 October 2026 · Only the hours",
      ],
    ],
    [
      "whom a service is for",
      ofService,
      [
        "Meant forVictims and relatives · Professionals",
        "ForChildren · Deaf or hard of hearing",
        "For one eventThe attack on the promenadeFrance, 14 July 2016",
      ],
    ],
    [
      "what it takes to use it",
      ofService,
      [
        "ReferralSomebody has to refer you",
        "Who can refer: A doctor who refers",
        "Bring or sendIdentity card (Required)",
        "Interpreter on request",
        "FeesFee of a visit€12",
        "What it paysGrant given once€500",
        "10 weeks on average (2018)",
      ],
    ],
    [
      "a place with its address, the way there and who can use it",
      ofService,
      [
        "House of helpDesk for victims3 Lane10000 Firsttown CEDEXFrance",
        "How to get there: The blue door behind the station",
        "Accessibility: Step-free and Hearing loop",
        "On a map: 48.5, 2.25",
        "Only for: XA-N",
        "Serves: The whole town",
      ],
    ],
    [
      "what a body is called and what it is",
      ofBody,
      [
        "Short nameFBX",
        "Other namesThe Body by the Harbour",
        "State of the bodyActive (since 2000)",
        "Legal formAssociation",
        "FunctionsPolicy · Memory",
        "Recognised association of victims (from 2024 to 2029)Recognised by: The minister",
        "Decree on associations",
        "last confirmed September 2026 by Desk that answers",
      ],
    ],
    [
      "limits for all, and to whom a claim is sent",
      ofScheme,
      [
        "Limit for all victims togetherat most €1,000,000,000 a year for all victims together (since 2024)",
        "The insurers together, up to €200,000,000",
        "Has to be applied for",
        "goes to: The insurer of the house",
        "How long it really takes80% of the cases: at most 10 weeks",
        "3 days from the event",
      ],
    ],
    [
      "how often a day is held, and where",
      ofMeasure,
      [
        "14 July (every year until 2024, every 5 years since 2024, for the last time: 2049)",
        "1 Harbour Road",
      ],
    ],
    [
      "the list of victims, how needs are assessed, and what does not exist",
      ofSystem,
      [
        "Kept by: The prosecutor keeps it",
        "Who may receive it: The fund and the hospitals",
        "Circular on the list",
        "Used by: The first-aid teams",
        "example.org/questionnaire",
        "Parts of the StateNorthland, Northern Valley",
        "What does not exist, as a source saysNo long-term care exists (as of 2025)",
        "Only for: Witnesses without injury",
      ],
    ],
  ])("%s", async (_, { page }, said) => {
    const text = (await shown(page)).textContent;
    expect(said.filter((each) => !text.includes(each))).toEqual([]);
  });

  test("in no language is anything left undefined or unnamed", async () => {
    for (const language of everyLanguage) {
      for (const { page } of pages) {
        expect((await shown(page, language)).textContent).not.toMatch(/undefined|null|\[object|NaN/);
        cleanup();
      }
    }
  });

  test("in Arabic, an address keeps the order of its country", async () => {
    const lines = (await shown(ofService.page, arabic)).querySelectorAll(".postal-lines bdi");
    expect([...lines].map((line) => line.textContent)).toEqual([
      "Desk for victims",
      "3 Lane",
      "10000 Firsttown CEDEX",
      "فرنسا",
    ]);
  });
});

describe("what a record does not say stands nowhere", () => {
  const { referral, evidence, sites, observedTimes, amounts, audience, statistics, confirmations, ...bare } =
    fullService;

  test("a service without them has no such heading", async () => {
    const said = (await shown(<ServiceFacts service={bare} organisations={organisations} />)).textContent;
    expect(said).not.toMatch(/Referral|Bring or send|Places|really takes|What it pays|Meant for|figures/);
    expect(said).not.toContain("Confirmed by");
  });

  test("eligibility of which only an axis is known says that the rest is not known", async () => {
    const said = (await shown(<ServiceFacts service={fullService} organisations={organisations} />))
      .textContent;
    expect(said).toContain("Who may asknot known");
  });
});
