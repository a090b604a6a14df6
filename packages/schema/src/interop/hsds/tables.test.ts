import { describe, expect, test } from "vitest";
import { importHsds } from "../import-hsds.ts";
import { joinTables, type TableFile } from "./tables.ts";

const table = (name: string, file: string, ...lines: readonly string[]): TableFile => ({
  table: name,
  file,
  text: `${lines.join("\r\n")}\r\n`,
});

const files = [
  table("organization", "organizations.csv", "id,name,description", "o1,Help,Helps."),
  table(
    "service",
    "services.csv",
    "id,organization_id,name,status,minimum_age",
    "s1,o1,Night line,active,12",
    "s2,o1,Day line,active,",
  ),
  table(
    "phone",
    "phones.csv",
    "id,service_id,contact_id,number,type",
    "p1,s1,,+441234234567,voice",
    "p2,,c1,+441234234568,voice",
    "p3,zz,,+441234234569,voice",
  ),
  table("contact", "contacts.csv", "id,service_id,name,department", "c1,s2,,Reception"),
  table("location", "locations.csv", "id,name,location_type", "l1,Civic Center,physical"),
  table("service_at_location", "service_at_location.csv", "id,service_id,location_id", "a1,s1,l1"),
  table(
    "schedule",
    "schedules.csv",
    "id,location_id,freq,byday,opens_at,closes_at",
    "h1,l1,WEEKLY,MO,09:00,17:00",
  ),
  table("language", "languages.csv", "id,phone_id,code", "g1,p1,ur"),
  table("taxonomy_term", "taxonomy_terms.csv", "id,code,name", "t1,RF-1,Trauma"),
  table("attribute", "attributes.csv", "id,link_id,taxonomy_term_id", "b1,s1,t1"),
];

describe("tables of a directory", () => {
  const joined = joinTables(files);
  if ("faults" in joined) throw new Error("faults");
  const terms = { "RF-1": { needs: ["psychological-support"] } };
  const constants = { record: { publisher: "gb", jurisdiction: "gb", language: "en" } };
  const { records, report } = importHsds(joined.document, {
    file: "directory",
    mapping: { constants, terms },
    originOf: joined.originOf,
  });
  const byId = (id: string) => records.find((record) => record.id === id)?.document;

  test("are put together by the columns that name other rows", () => {
    expect(records.map(({ id }) => id)).toEqual(["gb/organisation/o1", "gb/service/s1", "gb/service/s2"]);
    expect(byId("gb/service/s1")).toMatchObject({
      name: { en: "Night line" },
      providers: { organisations: ["gb/organisation/o1"] },
      contacts: [{ channel: "telephone", number: "+441234234567", languages: ["ur"] }],
      needs: ["psychological-support"],
      sites: [
        {
          name: { en: "Civic Center" },
          hours: { weekly: [{ days: ["mo"], opens: "09:00", closes: "17:00" }] },
        },
      ],
    });
    expect(byId("gb/service/s2")?.["contacts"]).toEqual([
      { label: { en: "Reception" }, channel: "telephone", number: "+441234234568" },
    ]);
  });

  test("lose what is told by file, row and column, also rows that belong to nothing", () => {
    expect(report.losses).toContainEqual({
      in: "services.csv",
      pointer: "2/minimum_age",
      field: "services/minimum_age",
      value: "12",
      why: "no-field",
    });
    expect(report.losses).toContainEqual({
      in: "phones.csv",
      pointer: "4",
      field: "phones",
      value: '{"id":"p3","service_id":"zz","number":"+441234234569","type":"voice"}',
      why: "no-field",
    });
  });
});

test("a table that cannot be read is named with its line", () => {
  expect(
    joinTables([table("service", "services.csv", "id,name", 's1,"Night'), ...files.slice(0, 1)]),
  ).toEqual({
    faults: [{ file: "services.csv", code: "unclosed-quotation", line: 2 }],
  });
});

test("rows that name each other, or themselves, end", () => {
  const circle = [
    table("phone", "phones.csv", "id,contact_id,number", "p1,c1,+441234234567"),
    table("contact", "contacts.csv", "id,location_id,department", "c1,l1,Desk"),
    table("location", "locations.csv", "id,organization_id,name", "l1,o1,There"),
    table("organization", "organizations.csv", "id,parent_organization_id,name", "o1,o1,Help"),
  ];
  const joined = joinTables(circle);
  if ("faults" in joined) throw new Error("faults");
  expect(importHsds(joined.document, { file: "d", mapping: {} }).report.total).toBeGreaterThanOrEqual(0);
});

test("a row that several others name loses a value once", () => {
  const joined = joinTables([
    table("service", "services.csv", "id,name,status", "s1,Night line,active", "s2,Day line,active"),
    table("taxonomy_term", "taxonomy_terms.csv", "id,code,name,version", "t1,RF-1,Trauma,7"),
    table("attribute", "attributes.csv", "link_id,taxonomy_term_id", "s1,t1", "s2,t1"),
  ]);
  if ("faults" in joined) throw new Error("faults");
  const mapping = {
    constants: { record: { publisher: "gb", jurisdiction: "gb", language: "en" } },
    terms: { "RF-1": { needs: ["psychological-support"] } },
  };
  const { report } = importHsds(joined.document, { file: "directory", mapping, originOf: joined.originOf });
  expect(report.losses.map((loss) => `${loss.in}#${loss.pointer}`)).toEqual([
    "taxonomy_terms.csv#2/id",
    "taxonomy_terms.csv#2/version",
  ]);
});
