import { describe, expect, test } from "vitest";
import type { CivicRecord, Organisation, Service } from "../../generated/types/model.ts";
import { minimal } from "../../tests/minimal-records.ts";
import { copyOf } from "../../tests/real-records.ts";
import { recordsByReference, recordsInForce } from "./records-in-force.ts";

const line = (): Service => ({
  ...minimal("service", "fr-line"),
  providers: { organisations: ["civic/organisation/fr-body", "civic/organisation/fr-other"] },
});
const body = () => minimal("organisation", "fr-body");
const ownBody = (replaces: string): Organisation =>
  ({ ...body(), id: "fr/organisation/body", publisher: "fr", replaces }) as Organisation;

describe("the records to go by", () => {
  test("are the very objects that were given, where none is taken over", () => {
    const records = [line(), body()];
    const [first, second] = recordsInForce(records);
    expect([first === records[0], second === records[1]]).toEqual([true, true]);
  });

  test("leave out what is withdrawn, a draft or taken over", () => {
    const records: CivicRecord[] = [
      { ...line(), status: "withdrawn" },
      { ...line(), status: "draft" },
      body(),
      ownBody(body().id),
    ];
    expect(recordsInForce(records).map(({ id }) => id)).toEqual(["fr/organisation/body"]);
  });

  test("refer to what has taken over a body, and name it once where it took over two", () => {
    const both = [
      { ...minimal("organisation", "fr-other"), replaces: body().id } as Organisation,
      ownBody("civic/organisation/fr-other"),
    ];
    const [service] = recordsInForce<CivicRecord>([line(), body(), ...both]);
    expect(service).toEqual({ ...line(), providers: { organisations: ["fr/organisation/body"] } });
  });

  test("still say what they replace, and from which documents they come", () => {
    const chain = [
      body(),
      ownBody(body().id),
      { ...ownBody("fr/organisation/body"), id: "fr/organisation/new" },
    ];
    const [last] = recordsInForce(chain as Organisation[]);
    expect(last).toEqual(chain[2]);
  });
});

test("a record is found by the id of the one that it has taken over", () => {
  const records = recordsByReference([body(), ownBody(body().id), line()]);
  expect(records.get(body().id)?.id).toBe("fr/organisation/body");
  expect(records.get(line().id)?.id).toBe(line().id);
});

test("no text of a real record is taken for a reference", () => {
  const scheme = copyOf("compensation-scheme", "fr-fgti-terrorism");
  const unrelated = ownBody("civic/organisation/fr-nobody");
  expect(recordsInForce<CivicRecord>([scheme, unrelated])[0]).toEqual(scheme);
});
