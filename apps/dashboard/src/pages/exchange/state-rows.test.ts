import type { CivicRecord } from "@civic/schema";
import { confirmedBy } from "@civic/schema/compute";
import { expect, test } from "vitest";
import { realRecord } from "../../../tests/real-records.ts";
import { hasSpoken, stateRows } from "./state-rows.ts";

const line = realRecord("service", "civic/service/fr-114");
const other = realRecord("service", "civic/service/fr-116006");
const belgian = realRecord("service", "civic/service/be-105");
const own = { ...line, id: "fr/service/114", publisher: "fr", replaces: line.id } as CivicRecord;
const digest = `sha-256:${"a".repeat(64)}`;
const confirmation = { publisher: "fr", record: other.id, version: other.version, digest, on: "2026-11-03" };
const key = { kid: "a", revoked: false };

test("what a State has taken over counts as its own, and as nothing else", () => {
  const rows = stateRows({
    records: [line, other, belgian, own],
    isConfirmed: confirmedBy([confirmation]),
    document: {
      publishers: [
        { publisher: "fr", signsHere: false, keys: [key, { ...key, kid: "b", revoked: true }] },
      ] as never,
    },
  });
  expect(rows).toEqual([
    { state: "fr", own: 1, confirmed: 1, compiled: 0, replaced: 1, keys: 1 },
    { state: "be", own: 0, confirmed: 0, compiled: 1, replaced: 0, keys: 0 },
  ]);
  expect(rows.map(hasSpoken)).toEqual([true, false]);
});
