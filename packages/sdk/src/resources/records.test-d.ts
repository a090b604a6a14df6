import type { CivicRecord, CompensationScheme, Guideline, Pathway, RecordKind, Service } from "@civic/schema";
import type * as types from "@civic/schema/types";
import { describe, expectTypeOf, test } from "vitest";
import type { Published, Records, VersionEntry } from "./records.ts";

declare const records: Records;
declare const service: Service;
declare const record: CivicRecord;

describe("get", () => {
  test("an id written out gives the type of its kind", () => {
    expectTypeOf(records.get("civic/service/fr-116006")).resolves.toEqualTypeOf<Service>();
    expectTypeOf(
      records.get("civic/compensation-scheme/fr-fgti-terrorism"),
    ).resolves.toEqualTypeOf<CompensationScheme>();
    expectTypeOf(records.get("fr/pathway/x", { version: 2 })).resolves.toEqualTypeOf<Pathway>();
    expectTypeOf(records.get("civic/guideline/eu-triage")).resolves.toEqualTypeOf<Guideline>();
  });

  test("there is one family of types", () => {
    expectTypeOf(records.get("civic/service/fr-116006")).resolves.toEqualTypeOf<types.Service>();
    expectTypeOf(records.get(record.id)).resolves.toEqualTypeOf<types.CivicRecord>();
  });

  test("an id put together from parts keeps the kind", () => {
    const slug: string = "fr-116006";
    expectTypeOf(records.get(`civic/service/${slug}`)).resolves.toEqualTypeOf<Service>();
  });

  test("any other id gives any record", () => {
    expectTypeOf(records.get(record.id)).resolves.toEqualTypeOf<CivicRecord>();
    expectTypeOf(records.get("civic/later-kind/x")).resolves.toEqualTypeOf<CivicRecord>();
  });

  test("refuses what is not an option", () => {
    // @ts-expect-error a version is a number
    void records.get("civic/service/fr-116006", { version: "2" });
    // @ts-expect-error an id is a text
    void records.get(116006);
  });
});

describe("update and history", () => {
  test("the change is given the kind of the id, and gives the same", () => {
    expectTypeOf(
      records.update("civic/service/fr-116006", (current) => {
        expectTypeOf(current).toEqualTypeOf<Service>();
        return { ...current, asOf: "2026" };
      }),
    ).resolves.toEqualTypeOf<Published<"service">>();
    expectTypeOf(records.update(record.id, async (current) => current)).resolves.toEqualTypeOf<Published>();
    void records.update("civic/service/fr-116006", () => undefined);
  });

  test("versions come one by one", () => {
    expectTypeOf(records.history("civic/service/fr-116006")).toEqualTypeOf<
      AsyncGenerator<VersionEntry, void, undefined>
    >();
  });
});

describe("list and iterate", () => {
  test("the kind of the filter is the kind of the items", () => {
    expectTypeOf(records.list({ kind: "service" }).then(({ items }) => items)).resolves.toEqualTypeOf<
      Service[]
    >();
    expectTypeOf(records.iterate({ kind: "pathway" })).toEqualTypeOf<
      AsyncGenerator<Pathway, void, undefined>
    >();
  });

  test("several kinds give records of any of them", () => {
    expectTypeOf(
      records.list({ kind: ["service", "pathway"], need: ["peer-support"] }).then(({ items }) => items),
    ).resolves.toEqualTypeOf<(Service | Pathway)[]>();
  });

  test("without a kind any record may come", () => {
    const filters: { kind?: RecordKind } = {};
    expectTypeOf(records.list().then(({ items }) => items)).resolves.toEqualTypeOf<CivicRecord[]>();
    expectTypeOf(records.list(filters).then(({ items }) => items)).resolves.toEqualTypeOf<CivicRecord[]>();
    expectTypeOf(records.iterate({ jurisdiction: "be" })).toEqualTypeOf<
      AsyncGenerator<CivicRecord, void, undefined>
    >();
  });

  test("the codes of a filter are the codes of its list", () => {
    void records.list({ need: "psychological-support", phase: "emergency", limit: 200, cursor: "x" });
    // @ts-expect-error no such need
    void records.list({ need: "psychological-suport" });
    // @ts-expect-error no such kind
    void records.list({ kind: "services" });
    // @ts-expect-error no such filter
    void records.list({ country: "fr" });
  });
});

describe("put", () => {
  test("gives back the kind it was given", () => {
    expectTypeOf(records.put(service)).resolves.toEqualTypeOf<Published<"service">>();
    expectTypeOf(
      records.put(service).then((published) => published.record),
    ).resolves.toEqualTypeOf<Service>();
    expectTypeOf(
      records.put(record).then((published) => published.record),
    ).resolves.toEqualTypeOf<CivicRecord>();
  });

  test("takes records only", () => {
    // @ts-expect-error not a record
    void records.put({ id: "civic/service/fr-116006", kind: "service" });
    // @ts-expect-error `*` is all that may be said
    void records.put(service, { ifNoneMatch: "x" });
  });
});
