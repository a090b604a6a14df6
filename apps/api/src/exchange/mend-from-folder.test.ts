import { expect, onTestFinished, test, vi } from "vitest";
import { folders, writeRecord } from "../../tests/support/node-folders.ts";
import { sampleService } from "../../tests/support/sample-record.ts";
import { type MendingOptions, startMending } from "./mend-from-folder.ts";

const damaged = { id: "be/service/help-line", version: 1, digest: `sha-256:${"0".repeat(64)}` as const };

/** Mends from a folder that has the record whole; gives how often the store was asked to take it, and what failed. */
function mending(mend: MendingOptions["store"]["mend"]) {
  const { records } = folders();
  writeRecord(records, sampleService());
  const errors: unknown[] = [];
  const store = { damagedVersions: () => [damaged], mend: vi.fn(mend) };
  const onError = (error: unknown) => void errors.push(error);
  const pauses = { look: 5, again: 1_000_000, afterError: 5 };
  const { stop } = startMending(records, { store, onError, pauses });
  onTestFinished(stop);
  return { tries: () => store.mend.mock.calls.length, errors };
}

test("a store that fails is tried again soon, until it takes the version", async () => {
  let failures = 2;
  const { tries, errors } = mending(async () => {
    failures -= 1;
    if (failures >= 0) throw new Error("locked");
    return true;
  });
  await vi.waitFor(() => expect(tries()).toBe(3));
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect([tries(), errors.length]).toEqual([3, 2]);
});

test("a version that the folder could not mend is left alone for long", async () => {
  const { tries, errors } = mending(async () => false);
  await vi.waitFor(() => expect(tries()).toBe(1));
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect([tries(), errors]).toEqual([1, []]);
});
