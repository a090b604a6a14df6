import { describe, expect, test } from "vitest";
import { minimal } from "../../tests/minimal-records.ts";
import { confirmedBy, type StateConfirmation, stateProgress } from "./state-confirmation.ts";

const record = { ...minimal("service", "fr-line"), version: 2 };
const digest = `sha-256:${"a".repeat(64)}`;
const confirmation: StateConfirmation = {
  publisher: "fr",
  record: record.id,
  version: 2,
  digest,
  on: "2026-11-03",
};
const of = (more: Partial<StateConfirmation>, ...others: StateConfirmation[]) =>
  confirmedBy([{ ...confirmation, ...more }, ...others]);

describe("a compiled record", () => {
  test("is confirmed by the State on a day, as it is shown", () => {
    const confirmed = { by: "fr", on: "2026-11-03", hasChanged: false };
    expect(of({})(record)).toEqual(confirmed);
    expect(of({})(record, digest)).toEqual(confirmed);
  });

  test("has changed since an earlier version was confirmed", () => {
    const confirmed = { by: "fr", on: "2026-11-03", hasChanged: true };
    expect(of({ version: 1 })(record)).toEqual(confirmed);
    expect(of({ version: 1 })(record, "sha-256:other")).toEqual(confirmed);
  });

  test("is confirmed by the last word, the version that is shown before earlier ones", () => {
    const later = { ...confirmation, version: 1, on: "2026-11-20" };
    expect(of({}, later)(record)?.on).toBe("2026-11-03");
    expect(of({}, { ...confirmation, on: "2026-11-10" })(record)?.on).toBe("2026-11-10");
  });

  test.each<[string, Partial<StateConfirmation>]>([
    ["another State", { publisher: "be" }],
    ["another record", { record: "civic/service/fr-other" }],
    ["a later version", { version: 3 }],
  ])("is not confirmed by a word of %s", (_, more) => {
    expect(of(more)(record, digest)).toBeUndefined();
  });

  test("is not confirmed where another content of that version was", () => {
    const other = `sha-256:${"b".repeat(64)}`;
    expect(of({})(record, other)).toBeUndefined();
    expect(of({ latest: { version: 2, digest: other } })(record)).toBeUndefined();
    expect(of({ latest: { version: 2, digest } })(record)?.hasChanged).toBe(false);
    // The node took a newer version since the record was read from it.
    expect(of({ latest: { version: 3, digest: other } })(record)?.hasChanged).toBe(false);
  });
});

test("what a State publishes itself needs no confirmation", () => {
  expect(of({})({ ...record, publisher: "fr" })).toBeUndefined();
});

test("how far a State has come is told by its own records, what it confirmed, and the rest", () => {
  const own = { ...record, id: "fr/service/line" as const, publisher: "fr" as const };
  const others = ["fr-a", "fr-b"].map((slug) => minimal("service", slug));
  const records = [own, record, ...others, { ...record, version: 3, id: "civic/service/fr-c" as const }];
  const changed = { ...confirmation, record: "civic/service/fr-c" };
  expect(stateProgress(records, of({}, changed))).toEqual({ own: 1, confirmed: 1, compiled: 3 });
});
