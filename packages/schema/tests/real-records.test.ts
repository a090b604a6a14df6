import { describe, expect, test } from "vitest";
import type {
  Amount,
  CompensationScheme,
  Contact,
  ContactPoint,
  Criterion,
  NationalSystem,
  Organisation,
  Service,
} from "../generated/types/model.ts";
import { gaps } from "../src/compute/gaps/gaps.ts";
import { pointsWithoutNumber } from "../src/compute/gaps/numbers.ts";
import { evaluate } from "../src/eligibility/evaluate.ts";
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
    expect(texts.filter(([, text]) => !/^Whether[ ,]/.test(text ?? ""))).toEqual([]);
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

  test("write where a letter goes once: in parts, or on a line", () => {
    const posted = all<Contact>("Contact").flatMap(([id, each]) =>
      each.channel === "post" ? [{ id, each }] : [],
    );
    expect(posted.filter(({ each }) => each.postalAddress).length).toBeGreaterThan(10);
    expect(
      posted.filter(({ each }) => each.address !== undefined && each.postalAddress !== undefined),
    ).toEqual([]);
  });

  test("say a figure once: as a statistic, not also in a note", () => {
    const told = realRecords.filter(({ statistics }) => statistics !== undefined);
    expect(told.length).toBeGreaterThan(10);
    const twice = told.filter(({ statistics = [], notes = [] }) =>
      notes.some(({ text }) =>
        statistics.some(
          ({ value }) => value.length > 3 && text.en?.includes(Number(value).toLocaleString("en")),
        ),
      ),
    );
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test("count every contact point that leads nowhere among the gaps of its State", () => {
    const reaches = ({ contacts = [], service, organisations = [] }: ContactPoint) =>
      contacts.length > 0 ||
      ((service && (byId.get(service) as Service).contacts) ?? []).length > 0 ||
      organisations.some((id) => (byId.get(id) as Organisation).contacts !== undefined);
    const nowhere = all<ContactPoint>("ContactPoint").filter(
      ([, each]) => each.stage !== "planned" && each.stage !== "ended" && !reaches(each),
    );
    const systems = realRecords.filter((record) => record.kind === "national-system");
    const without = new Map(
      systems.map((each) => [each.id as string, pointsWithoutNumber(each, realRecords)]),
    );
    const uncounted = nowhere.filter(([id, { id: point }]) => {
      const { contactPoints = [] } = byId.get(id) as NationalSystem;
      return !without.get(id)?.includes(contactPoints.findIndex((each) => each.id === point));
    });
    expect(uncounted.map(([id, point]) => `${id} ${point.id}`)).toEqual([]);
    // A gap names the first of its places alone, and counts them all.
    const missing = gaps(realRecords, { today: "2026-11-29" }).filter(
      ({ kind }) => kind === "number-missing",
    );
    const counts = missing.map(({ record, count }) => [record, count]);
    const silent = [...without].filter(([, points]) => points.length > 0);
    expect(new Map(counts as [string, number][])).toEqual(
      new Map(silent.map(([id, points]) => [id, points.length])),
    );
  });

  test("leave it to the page to say that a contact point has no number", () => {
    const told = all<ContactPoint>("ContactPoint").filter(([, { description = {} }]) =>
      /\bno (?:telephone )?number\b[^.]*\brecorded\b/i.test(description.en ?? ""),
    );
    expect(told.map(([id, point]) => `${id} ${point.id}`)).toEqual([]);
  });

  test.each(["Statistic", "ObservedTime", "PaymentRun", "Evidence", "Site", "PostalAddress"])(
    "use %s where a source supports it",
    (part) => {
      expect(all(part).length).toBeGreaterThan(0);
    },
  );

  test("name a need whose answer is not known without a sentence that says so", () => {
    const systems = realRecords.filter((record) => record.kind === "national-system");
    const hows = systems.flatMap(({ id, needsAddressed = [] }) =>
      needsAddressed.map(({ how }) => [id, how?.en] as const),
    );
    expect(hows.some(([, how]) => how === undefined)).toBe(true);
    expect(hows.filter(([, how]) => how?.endsWith("is not stated."))).toEqual([]);
  });

  test.each([
    [1, ["met", "not-met"]],
    [3, ["not-met", "met"]],
  ])("tell which sum is paid where %i relatives qualify after the same death", (persons, verdicts) => {
    const scheme = byId.get("civic/compensation-scheme/gb-cics-2012") as CompensationScheme;
    const bereavement = scheme.damage?.heads?.find(({ heads }) => heads?.includes("bereavement-harm"));
    const facts = {
      "victim-status": ["bereaved-relative" as const],
      "kinship-to-victim": "parent" as const,
      "qualifying-persons": persons,
    };
    const told = bereavement?.amounts?.map(
      ({ appliesWhen }) => evaluate(appliesWhen as Criterion, { facts }).verdict,
    );
    expect(told).toEqual(verdicts);
  });
});
