import { describe, expect, test } from "vitest";
import { long } from "../../tests/agreement-corpus.ts";
import { minimal } from "../../tests/minimal-records.ts";
import { copyOf, realRecords } from "../../tests/real-records.ts";
import { graphOf, terms, violationsOf } from "../../tests/standards/cpsv-ap-shapes.ts";
import type { Service } from "../index.ts";
import { exportCpsvAp } from "./export-cpsv-ap.ts";
import type { Exported } from "./exported.ts";

interface Node {
  readonly "@id": string;
  readonly [term: string]: unknown;
}

interface Document {
  readonly "@context": string;
  readonly "@graph": readonly Node[];
}

function documentOf({ files }: Exported): Document {
  return JSON.parse(files[0]?.text ?? "") as Document;
}

function nodeOf(exported: Exported, iri: string): Node {
  const found = documentOf(exported)["@graph"].find((node) => node["@id"] === iri);
  if (!found) throw new Error(`no node ${iri}`);
  return found;
}

const states = [...new Set(realRecords.map(({ jurisdiction }) => jurisdiction))];
const recordsOf = (state: string) => realRecords.filter(({ jurisdiction }) => jurisdiction === state);

describe.each(long ? states : ["be"])("the records of %s", (state) => {
  const exported = exportCpsvAp(recordsOf(state));
  const document = documentOf(exported);

  test("hold to the published shapes", async () => {
    const graph = await graphOf(document);
    // Without statements nothing could be wrong.
    if (exported.entries > 0) expect(graph.size).toBeGreaterThan(exported.entries * 5);
    expect(await violationsOf(graph)).toEqual([]);
  });

  test("are said in terms of the published context alone, which drops every other in silence", () => {
    const used = new Set(document["@graph"].flatMap((node) => Object.keys(node)));
    const types = document["@graph"].flatMap((node) => node["@type"] as string | string[]);
    const own = [...used].filter((term) => !term.startsWith("@"));
    expect([...own, ...types].filter((term) => !terms.has(term))).toEqual([]);
  });

  test("lose no text in silence: each is in the document or in the report", () => {
    const said = exported.files[0]?.text ?? "";
    const { losses, total } = exported.report;
    expect(losses).toHaveLength(total);
    for (const record of recordsOf(state)) {
      const lost = losses.filter((loss) => loss.in === record.id).map(({ pointer }) => pointer);
      for (const { pointer, text } of textsIn(record)) {
        if (lost.some((place) => pointer === place || pointer.startsWith(`${place}/`) || place === ""))
          continue;
        // What chooses how the others are written is said by the form of a node.
        if (/\/(?:channel|op|method|kind|type)$/.test(pointer) || /\/cost\/basis$|\/hours\//.test(pointer))
          continue;
        const written = JSON.stringify(text).slice(1, -1);
        const isThere = [written, written.toUpperCase(), written.replaceAll("/", ":")].some((each) =>
          said.includes(each),
        );
        expect(isThere, `${record.id}#${pointer}: ${text}`).toBe(true);
      }
    }
  });
});

interface Text {
  readonly pointer: string;
  readonly text: string;
}

function textsIn(value: unknown, pointer = ""): readonly Text[] {
  if (typeof value === "string") return [{ pointer, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${pointer}/${key}`));
}

test("the shapes do find what is wrong: a description without language, an authority without a name", async () => {
  const exported = exportCpsvAp([copyOf("service", "fr-116006")]);
  const { "@context": context, "@graph": nodes } = documentOf(exported);
  const broken = nodes.map((node) => ({
    ...node,
    ...(node["PublicService.description"] !== undefined && { "PublicService.description": "untagged" }),
    ...(node["PublicOrganization.preferredLabel"] !== undefined && {
      "PublicOrganization.preferredLabel": [],
    }),
  }));
  const found = await violationsOf(await graphOf({ "@context": context, "@graph": broken }));
  expect(found.map((each) => each.split(" ").at(-1)).toSorted()).toEqual([
    "DatatypeConstraintComponent",
    "MinCountConstraintComponent",
  ]);
});

describe("a service", () => {
  const body = minimal("organisation", "fr-france-victimes");
  const exported = exportCpsvAp([copyOf("service", "fr-116006"), body]);
  const service = nodeOf(exported, "urn:civic:record:civic:service:fr-116006");

  test("has its name in every language, and the body that provides it as authority", () => {
    expect(service["PublicService.name"]).toEqual([
      { "@value": "Victim assistance number", "@language": "en" },
      { "@value": "Numéro d'aide aux victimes 116 006", "@language": "fr" },
    ]);
    expect(service["PublicService.hasCompetentAuthority"]).toContainEqual({
      "@id": "urn:civic:record:civic:organisation:fr-france-victimes",
    });
    expect(service["PublicService.processingTime"]).toBeUndefined();
  });

  test("has its telephone with its hours, and costs nothing where it is free", () => {
    const [first = { "@id": "" }] = service["PublicService.contactPoint"] as readonly Node[];
    const contact = nodeOf(exported, first["@id"]);
    expect(contact["ContactPoint.hasTelephone"]).toEqual(["116006"]);
    const [hours = { "@id": "" }] = contact["ContactPoint.openingHours"] as readonly Node[];
    expect(nodeOf(exported, hours["@id"])["TemporalEntity.description"]).toContainEqual({
      "@value": "mo,tu,we,th,fr,sa,su 09:00-19:00; Europe/Paris",
      "@language": "zxx",
    });
    const [cost = { "@id": "" }] = service["PublicService.hasCost"] as readonly Node[];
    expect(nodeOf(exported, cost["@id"])["Cost.hasValue"]).toEqual({
      "@value": "0",
      "@type": "http://www.w3.org/2001/XMLSchema#double",
    });
  });

  test("loses its sources and its phases, and says so", () => {
    const lost = exported.report.losses.filter((loss) => loss.in === "civic/service/fr-116006");
    const at = (pointer: string) => lost.find((loss) => loss.pointer === pointer);
    expect(at("/phases")).toEqual({
      in: "civic/service/fr-116006",
      pointer: "/phases",
      field: "service/phases",
      value: '["emergency","follow-up"]',
      why: "no-field",
    });
    expect(at("/sources/0")?.value).toMatch(/^\{"id":"fr-116006".*…$/);
    expect(at("/name")).toBeUndefined();
  });
});

test("conditions that all have to be met are a requirement each; what has no words of its own is told", () => {
  const [french, anywhere] = [
    { op: "country", fact: "nationality", states: ["fr"] },
    { op: "fact", fact: "insured" },
  ];
  const criteria = {
    op: "all",
    of: [
      { ...french, label: { en: "French national" } },
      { op: "any", of: [anywhere, { op: "not", of: french }] },
    ],
  };
  const service = minimal("service", "fr-line", { eligibility: { criteria, exclusions: anywhere } });
  const exported = exportCpsvAp([service]);
  const requirements = documentOf(exported)["@graph"].filter((node) => node["@type"] === "Requirement");
  expect(requirements.map((node) => node["Requirement.name"])).toEqual([
    [{ "@value": "French national", "@language": "en" }],
  ]);
  const lost = exported.report.losses.filter(({ field }) => field.startsWith("service/eligibility"));
  expect(lost.map(({ pointer }) => pointer)).toEqual([
    "/eligibility/criteria/of/0/fact",
    "/eligibility/criteria/of/0/states",
    "/eligibility/criteria/of/1/of/0",
    "/eligibility/criteria/of/1/of/1",
    "/eligibility/exclusions",
  ]);
});

test("a record that nobody provides has the State as authority, and bodies that are not there are told", () => {
  const service = minimal("service", "fr-line", {
    providers: { organisations: ["civic/organisation/fr-none"] },
  });
  const exported = exportCpsvAp([service]);
  expect(
    nodeOf(exported, "urn:civic:record:civic:service:fr-line#authority")["PublicOrganization.preferredLabel"],
  ).toEqual([{ "@value": "FR", "@language": "und" }]);
  expect(exported.report.byField.find(({ why }) => why === "not-there")?.first).toMatchObject({
    pointer: "/providers/organisations/0",
    value: "civic/organisation/fr-none",
  });
});

test("drafts and other kinds are told whole", () => {
  const draft: Service = { ...minimal("service", "fr-line"), status: "draft" };
  const { entries, report } = exportCpsvAp([draft, minimal("guideline", "fr-guide")]);
  expect(entries).toBe(0);
  expect(report.byField.map(({ field, why, count }) => [field, why, count])).toEqual([
    ["guideline", "no-kind", 1],
    ["service", "not-in-force", 1],
  ]);
});

test("weeks of an answer are days, which XML Schema knows", () => {
  const scheme = minimal("compensation-scheme", "fr-fund", {
    schemeType: "general-crime",
    decisionTime: { description: { en: "Two weeks" }, clocks: [{ length: "P2W" }] },
  });
  const node = nodeOf(exportCpsvAp([scheme]), "urn:civic:record:civic:compensation-scheme:fr-fund");
  expect(node["PublicService.processingTime"]).toBe("P14D");
});
