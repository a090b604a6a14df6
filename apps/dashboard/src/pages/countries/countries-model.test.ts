import { searchRow } from "@civic/schema";
import { expect, test } from "vitest";
import { english, french } from "../../../tests/languages.ts";
import { realCoverage, realOf, realRecords } from "../../../tests/real-records.ts";
import { kindOf } from "../../records/listed-rows.ts";
import { countryCards, levelStrip } from "./countries-model.ts";

const rows = realRecords.map(searchRow);

test("States in the order of their names in the language of the reader", () => {
  const states = rows.filter(({ jurisdiction }) => ["de", "fr", "es"].includes(jurisdiction));
  expect(countryCards(states, [], english).map((card) => card.jurisdiction)).toEqual(["fr", "de", "es"]);
  expect(countryCards(states, [], french).map((card) => card.jurisdiction)).toEqual(["de", "es", "fr"]);
});

test("a card opens with the first sentence of the summary and counts the records", () => {
  const france = countryCards(rows, realOf("national-system"), english).find(
    (card) => card.jurisdiction === "fr",
  );
  const [system] = realOf("national-system", "fr");
  expect(system?.summary.text.en?.startsWith(france?.opening?.text ?? "?")).toBe(true);
  expect(france?.services).toBe(realOf("service", "fr").length);
  expect(france?.schemes).toBe(realOf("compensation-scheme", "fr").length);
  expect(france?.measures).toBe(realOf("recognition-measure", "fr").length);
});

test("a State without a description of its system has no opening", () => {
  const services = rows.filter(({ id, jurisdiction }) => jurisdiction === "be" && kindOf(id) === "service");
  const cards = countryCards(services, [], english);
  expect(cards[0]).toMatchObject({ jurisdiction: "be", schemes: 0, measures: 0 });
  expect(cards[0]?.opening).toBeUndefined();
});

test("the strip has ten levels, unknown where there is no cell", () => {
  expect(levelStrip(realCoverage, "fr", "emergency")).toHaveLength(10);
  expect(levelStrip(realCoverage, "fr", "preparedness")).toEqual(Array(10).fill("unknown"));
});
