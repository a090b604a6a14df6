import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codes, importOf, lost, made, mapping, record, service } from "../../tests/hsds-service.ts";
import { importHsds } from "./import-hsds.ts";

const repository = resolve(import.meta.dirname, "../../../..");
const example = ["../shared", "../../shared"]
  .map((folder) => join(repository, folder, "standards/hsds-3/example-service_full.json"))
  .find(existsSync);

describe("a service", () => {
  test("becomes a draft, and its organisation a record to which it refers", () => {
    const { records, asked, twice, report } = importOf(service());
    expect(records.map(({ id, from }) => [id, from])).toEqual([
      ["gb/organisation/o1", "d.json#/organization"],
      ["gb/service/s-7", "d.json#"],
    ]);
    expect(records[1]?.document).toEqual({
      kind: "service",
      id: "gb/service/s-7",
      ...record,
      ...codes.service,
      schemaVersion: "0.3.0",
      version: 1,
      status: "draft",
      name: { en: "Night line" },
      providers: { organisations: ["gb/organisation/o1"] },
      lifeCycle: { stage: "active" },
    });
    expect([asked, twice, report.total]).toEqual([[], [], 0]);
    expect(
      records.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error")),
    ).toEqual([]);
  });

  test("without a mapping is no record yet: whose it is, its language and all it lacks is asked for", () => {
    const { records, asked } = importOf(service(), {});
    expect(records).toEqual([]);
    expect(asked.map(({ kind, member, records: n }) => `${kind}/${member} ${n}`)).toEqual([
      "record/publisher 2",
      "record/jurisdiction 2",
      "record/language 2",
      "record/asOf 2",
      "record/quality 2",
      "record/sources 2",
      "record/provenance 2",
      "organisation/providerTypes 1",
      "service/serviceTypes 1",
      "service/needs 1",
      "service/phases 1",
    ]);
  });

  test("what the source says comes before what the mapping says", () => {
    expect(made({ assured_date: "2024-05-06" })?.["asOf"]).toBe("2024-05-06");
    expect(made({ last_modified: "2023-03-15T10:30:45.123Z" })?.["asOf"]).toBe("2023-03-15");
    expect(made({ assured_date: "yesterday" })?.["asOf"]).toBe("2026-11");
    expect(lost({ assured_date: "yesterday" })).toEqual([["/assured_date", "other-form"]]);
  });

  test("takes needs from the terms of a taxonomy, as the mapping translates them", () => {
    const attributes = [
      { taxonomy_term: { code: "RF-1", name: "Trauma" } },
      { taxonomy_term: { code: "X", name: "Else" } },
    ];
    const terms = { Trauma: { needs: ["psychological-support", "medical-care"] } };
    expect(made({ attributes }, { ...mapping, terms })?.["needs"]).toEqual([
      "psychological-support",
      "medical-care",
    ]);
    expect(lost({ attributes }, { ...mapping, terms })).toEqual([["/attributes/1", "no-code"]]);
  });

  test("of unknown status or organisation says neither", () => {
    expect(made({ status: "inactive" })?.["lifeCycle"]).toBeUndefined();
    expect(lost({ status: "inactive" })).toEqual([["/status", "no-code"]]);
    const { asked, report } = importOf(service({ organization: undefined, organization_id: "zzz" }));
    expect(asked.map(({ member }) => member)).toEqual(["providers"]);
    expect(report.losses.map(({ pointer, why }) => [pointer, why])).toEqual([
      ["/organization_id", "not-there"],
    ]);
  });
});

test("a place becomes a site with its address; coordinates beyond the earth are told", () => {
  const location = {
    location_type: "physical",
    name: "Civic Center",
    latitude: 100,
    longitude: 10,
    transportation: "Bus 1",
    addresses: [
      {
        attention: "A. Persona",
        address_1: "1 Main Street",
        city: "MyCity",
        postal_code: "M1 1AA",
        country: "GB",
      },
    ],
  };
  const at = {
    service_at_locations: [{ location }, { location: { location_type: "virtual", name: "Web" } }],
  };
  expect(made(at)?.["sites"]).toEqual([
    {
      name: { en: "Civic Center" },
      postalAddress: { street: ["1 Main Street"], locality: "MyCity", postalCode: "M1 1AA", country: "gb" },
      directions: { en: "Bus 1" },
    },
  ]);
  expect(lost(at)).toEqual([
    ["/service_at_locations/0/location/latitude", "other-form"],
    ["/service_at_locations/0/location/longitude", "other-form"],
    ["/service_at_locations/0/location/addresses/0/attention", "a-person"],
    ["/service_at_locations/1/location", "no-field"],
  ]);
});

describe("a document", () => {
  const plain = { id: "S-7", name: "Night line", status: "active" };
  const organisation = { id: "o1", name: "Help", description: "Helps.", services: [plain] };

  test.each([
    ["a list", [organisation]],
    ["a page", { total_items: 1, contents: [organisation] }],
    ["one organisation", organisation],
    [
      "lists by name",
      { organizations: [{ ...organisation, services: [] }], services: [{ ...plain, organization_id: "o1" }] },
    ],
  ])("may be %s", (_, document) => {
    const { records } = importOf(document);
    expect(records.map(({ id }) => id)).toEqual(["gb/organisation/o1", "gb/service/s-7"]);
    expect(records[1]?.document["providers"]).toEqual({ organisations: ["gb/organisation/o1"] });
  });

  test("with one id twice has one record, and the other is told", () => {
    const { records, twice } = importOf([service(), service({ name: "Other" })]);
    expect(records).toHaveLength(2);
    expect(twice).toEqual([{ id: "gb/service/s-7", from: "d.json#/1" }]);
  });

  test.each([null, 7, "text", [], {}, [null], { contents: "x" }, { name: 7, phones: {} }])(
    "%j has nothing in it, and is answered",
    (document) => {
      expect(() => importOf(document)).not.toThrow();
    },
  );

  test("that holds anything at all is answered", () => {
    const members = [
      "id",
      "name",
      "phones",
      "schedules",
      "organization",
      "services",
      "contents",
      "number",
      "byday",
    ];
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 7, "", "MO", "+441234234567"),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...members, "__proto__", "constructor"), tie("any"), { maxKeys: 5 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, (document) => {
        const { report, records } = importOf(document);
        expect(report.total).toBeGreaterThanOrEqual(0);
        for (const { id } of records) expect(id).toMatch(/^gb\/(?:service|organisation)\/[a-z0-9-]+$/);
      }),
    );
  });
});

const named = "the published example of a service";
if (example === undefined)
  test.skip(`${named}: skipped, since ../shared/standards/hsds-3 is not there`, () => {});
else
  test(`${named} becomes two valid drafts, and what it loses is told`, () => {
    const { records, asked, report } = importHsds(JSON.parse(readFileSync(example, "utf8")), {
      file: "e.json",
      mapping,
    });
    expect(asked).toEqual([]);
    expect(records.map(({ kind }) => kind)).toEqual(["organisation", "service"]);
    expect(
      records.flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error")),
    ).toEqual([]);
    expect(records[1]?.document).toMatchObject({
      name: { en: "Community Counselling" },
      cost: { fees: [{ method: "fixed", value: { amount: "35", currency: "GBP" } }] },
      asOf: "2005-01-01",
    });
    const at = (pointer: string) => report.losses.find((loss) => loss.pointer === pointer);
    expect(at("/minimum_age")).toMatchObject({ value: "12", why: "no-field", field: "hsds/minimum_age" });
    expect(at("/contacts/0")).toMatchObject({ why: "a-person" });
    expect(at("/schedules/0/byweekno")).toMatchObject({ value: "41,42", why: "other-form" });
    expect(at("/organization/parent_organization_id")?.why).toBe("not-there");
    expect(JSON.stringify(records)).not.toContain("Persona");
  });
