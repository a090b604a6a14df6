import { createHash } from "node:crypto";
import { expect, test, vi } from "vitest";
import type { CallerKey } from "../../store/caller-keys.ts";
import { followKeys } from "./follow-keys.ts";

const desk: CallerKey = {
  name: "desk",
  publisher: "fr",
  jurisdictions: ["fr"],
  kinds: ["service"],
  digest: createHash("sha256").update("civic_desk").digest(),
  createdAt: "2026-11-29T12:00:00.000Z",
  lastDay: "2027-06-30",
};
const { createdAt: _, ...fixed } = { ...desk, name: "fixed" };
const every = 1;

test("keys that are made and revoked are known soon, beside those of the settings", async () => {
  let stored: readonly CallerKey[] = [];
  const onError = vi.fn();
  const callerKeys = { list: async () => stored };
  const { keys, stop } = await followKeys({ fixed: [fixed], callerKeys, onError, every });
  expect(keys()).toEqual([fixed]);
  stored = [desk];
  await vi.waitFor(() => expect(keys()).toHaveLength(2));
  const { createdAt, ...known } = desk;
  expect(keys()).toEqual([fixed, { ...known, isRevoked: false }]);
  stored = [{ ...desk, revokedAt: createdAt }];
  await vi.waitFor(() => expect(keys()[1]?.isRevoked).toBe(true));
  await stop();
  expect(onError).not.toHaveBeenCalled();
});

test("a store that is out of reach takes no key away, and is asked again", async () => {
  let isOutOfReach = false;
  const list = vi.fn(async () => {
    if (isOutOfReach) throw new Error("out of reach");
    return [desk];
  });
  const errors: unknown[] = [];
  const onError = (error: unknown) => errors.push(error);
  const { keys, stop } = await followKeys({ fixed: [], callerKeys: { list }, onError, every });
  isOutOfReach = true;
  await vi.waitFor(() => expect(errors.length).toBeGreaterThan(1));
  expect(keys()).toHaveLength(1);
  isOutOfReach = false;
  const looks = list.mock.calls.length;
  await vi.waitFor(() => expect(list.mock.calls.length).toBeGreaterThan(looks + 1));
  await stop();
  const last = list.mock.calls.length;
  await new Promise((settle) => setTimeout(settle, 5 * every));
  expect(list.mock.calls.length).toBe(last);
});

test("a node whose keys cannot be read does not start", async () => {
  const list = async () => Promise.reject(new Error("out of reach"));
  const following = followKeys({ fixed: [], callerKeys: { list }, onError: () => undefined, every });
  await expect(following).rejects.toThrow("out of reach");
});
