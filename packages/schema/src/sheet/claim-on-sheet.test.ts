import { describe, expect, test } from "vitest";
import type { CivicRecord } from "../../generated/types/model.ts";
import { facts, go, scheme } from "../../tests/foreigner-in-france.ts";
import { minimal } from "../../tests/minimal-records.ts";
import { english } from "../../tests/phrasings.ts";
import { loadSheetLanguage } from "../languages/load-sheet-language.ts";
import { actingOf } from "../words/acting.ts";
import { placesOf } from "../words/step-sources.ts";
import { stepLine, stepWords } from "../words/step-words.ts";
import { sheetHtml, sheetOf } from "./index.ts";

const body = (name: string) => minimal("organisation", name, { name: { en: `The ${name.slice(3)}` } });
const [fund, office] = [body("fr-fund-body"), body("fr-office")];
const asked = (application: object, own: object = {}) =>
  scheme("fr-fund", { administeredBy: { organisations: [fund.id] }, application, ...own });

function textOf(html: string): string {
  return html.replaceAll(/<[^>]+>/g, "");
}

async function sheetOn(records: CivicRecord[], tag: "en" | "de" = "en"): Promise<string> {
  return textOf(sheetHtml(sheetOf(go(records), records, await loadSheetLanguage(tag))));
}

function stepsOn(records: CivicRecord[]): string[] {
  const { firstSteps, entitlements } = go(records);
  const sources = {
    record: (id: string) => records.find((record) => record.id === id),
    entitlement: (id: string) => entitlements.find(({ record }) => record.id === id),
    places: placesOf(facts),
  };
  return stepWords(firstSteps, sources, english).map((step) => stepLine(step, english));
}

describe("a claim that is sent to another than who decides it", () => {
  const insurer = { description: { en: "Your own insurer" } };

  test("goes to whom the words of the source name, and the body that decides stands beside it", async () => {
    const records = [asked({ addressedTo: insurer }), fund];
    const said = await sheetOn(records);
    expect(said).toContain("To: Your own insurer");
    expect(said).toContain("The fund-body (decides the claim)");
    expect(stepsOn(records).join("\n")).toContain("goes to: Your own insurer");
  });

  test("goes to the body that is named, where its record is at hand", async () => {
    const records = [asked({ addressedTo: { organisations: [office.id] } }), fund, office];
    expect(await sheetOn(records)).toContain("To: The office");
    const { firstSteps } = go(records);
    const sources = {
      record: (id: string) => records.find((record) => record.id === id),
      entitlement: () => undefined,
      places: [],
    };
    const [claim] = actingOf(firstSteps, sources).claims;
    expect(claim).toMatchObject({ body: office.id, decides: fund.id });
    expect(claim?.step.addressedTo).toEqual({ organisations: [office.id] });
  });

  test("goes nowhere where it is granted without an application", () => {
    const [step] = go([asked({ automatic: true, addressedTo: insurer })]).firstSteps.slice(-1);
    expect(step).not.toHaveProperty("addressedTo");
  });
});

test("what is not required is not to be sent, and what is asked for in some cases is marked", async () => {
  const evidence = [
    { what: { en: "Report to the police" }, requirement: "not-required" },
    { what: { en: "Identity card" } },
    { what: { en: "Receipts" }, requirement: "conditional" },
  ];
  const said = await sheetOn([asked({}, { evidence })]);
  expect(said).toContain("Send: Identity card; Receipts (in some cases)");
  expect(said).not.toContain("Report to the police");
  const german = await sheetOn([asked({}, { evidence })], "de");
  expect(german).toMatch(/Identity card; Receipts \(auf Englisch\) \(In bestimmten Fällen\)/);
});

test("112 rests on the law of the Union where no record names it, and else on the record that does", async () => {
  const recently = { "event-date": "2026-11-20" };
  const call = { channel: "telephone", number: "17" };
  const system = minimal("national-system", "fr-system", { emergencyNumbers: [call] });
  const said = (records: CivicRecord[]) =>
    go(records, recently).firstSteps.flatMap((step) =>
      step.do === "call-emergency-number" && step.contact.channel === "telephone"
        ? [[step.contact.number, step.record]]
        : [],
    );
  expect(said([system])).toEqual([
    ["17", system.id],
    ["112", undefined],
  ]);
  const union = minimal("national-system", "eu-system", {
    emergencyNumbers: [{ channel: "telephone", number: "112" }],
  });
  expect(said([system, union])[1]).toEqual(["112", union.id]);
  expect(await sheetOn([system])).toContain("Directive (EU) 2018/1972, article 109");
  expect(stepsOn([system]).join("\n")).toContain("112: Directive (EU) 2018/1972, article 109");
});
