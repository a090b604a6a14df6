import { describe, expect, test } from "vitest";
import type { Amount, ContactPoint, Criterion, Organisation, Service } from "../generated/types/model.ts";
import { partsOf } from "../src/structure/parts.ts";
import { realRecords } from "./real-records.ts";

const byId = new Map(realRecords.map((record) => [record.id as string, record]));

/** Every value of a part, over all records, with the record it stands in. */
function all<Part>(part: string): readonly (readonly [string, Part])[] {
  return realRecords.flatMap((record) =>
    (partsOf(record).get(part as never) ?? []).map(({ value }) => [record.id, value as Part] as const),
  );
}

const criteria = all<Criterion>("Criterion");

describe("records in data/", () => {
  test("put what a person judges as a question", () => {
    const texts = criteria.flatMap(([id, each]) => (each.op === "human-check" ? [[id, each.text.en]] : []));
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter(([, text]) => !text?.startsWith("Whether "))).toEqual([]);
  });

  test("tell survivors apart by their kinship, from which it follows who is an orphan", () => {
    const isOrphan = (each: Criterion) =>
      each.op === "code" && each.fact === "victim-status" && `${each.in}` === "orphan";
    const ofChild = (each: Criterion) =>
      /"kinship-to-victim","in":\[[^\]]*"child"/.test(JSON.stringify(each));
    const beside = criteria.filter(
      ([, each]) => each.op === "any" && each.of.some(isOrphan) && each.of.some(ofChild),
    );
    expect(beside.map(([id]) => id)).toEqual([]);
  });

  test("say of a sum that is no longer paid for which acts it was", () => {
    const ended = all<Amount>("Amount").filter(([, { valid }]) => valid?.until !== undefined);
    expect(ended.length).toBeGreaterThan(0);
    const timeless = ended.filter(([, each]) => !JSON.stringify(each.appliesWhen)?.includes('"event-date"'));
    expect(timeless.map(([id]) => id)).toEqual([]);
  });

  test("name no contact point that leads nowhere", () => {
    const reaches = ({ contacts = [], service, organisations = [] }: ContactPoint) =>
      contacts.length > 0 ||
      ((service && (byId.get(service) as Service).contacts) ?? []).length > 0 ||
      organisations.some((id) => (byId.get(id) as Organisation).contacts !== undefined);
    const nowhere = all<ContactPoint>("ContactPoint").filter(
      ([, each]) => each.stage !== "planned" && each.stage !== "ended" && !reaches(each),
    );
    expect(nowhere.map(([id, { id: point }]) => `${id} ${point}`)).toEqual([]);
  });
});
