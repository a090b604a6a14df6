import type { CivicRecord, Designation, NationalSystem } from "@civic/schema";
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { english, german } from "../../tests/languages.ts";
import { realOf, realRecord } from "../../tests/real-records.ts";
import { LanguageContext } from "../words/language.tsx";
import { EventFact } from "./event-fact.tsx";
import { NamesAtHand } from "./names-at-hand.tsx";
import { RegionsLine } from "./regions-line.tsx";

afterEach(cleanup);

const decree = realRecord("designation", "civic/designation/be-royal-decree-2017-03-15");
const britain: readonly NationalSystem[] = realOf("national-system", "gb");

function shown(page: React.ReactElement, records: readonly CivicRecord[], language = english): string {
  return render(
    <LanguageContext value={language}>
      <NamesAtHand records={records}>{page}</NamesAtHand>
    </LanguageContext>,
  ).container.textContent;
}

test("an event that is known by its designation alone bears the name of the designation", () => {
  const fact = <EventFact of={decree} event={{ designation: decree.id }} />;
  expect(shown(fact, [decree])).toContain(decree.name.en);
  expect(shown(fact, [])).toBe("");
});

test("the State and the time of the event are those of its designation", () => {
  const event = { ...decree.event, country: "be", period: { from: "2016-03-22" } };
  const designation: Designation = { ...decree, event };
  expect(shown(<EventFact of={decree} event={{ designation: decree.id }} />, [designation])).toContain(
    "Belgium, 22 March 2016",
  );
});

test("parts of a State are called what it calls them, or as the reader calls them", () => {
  const regions = <RegionsLine regions={["gb-sct", "gb-lnd"]} />;
  expect(shown(regions, britain)).toBe("Only for: Scotland and City of London");
  expect(shown(regions, britain, german)).toBe("Nur für: Schottland und City of London");
});

test("of many parts the first stand, and all can be unfolded", () => {
  const all = (britain[0]?.subdivisions ?? []).map(({ code }) => code);
  const { length } = all;
  expect(length).toBeGreaterThan(6);
  const said = shown(<RegionsLine regions={all} />, britain);
  expect(said).toContain(`Scotland`);
  expect(document.querySelector("summary")?.textContent).toContain(`${length - 3} more`);
});
