import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createSigningKey } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { emptyStore, temporaryFolder } from "../../tests/support/test-store.ts";
import { CannotStart } from "../cannot-start.ts";
import { openSigners } from "./open-signers.ts";
import { trustSigners } from "./trust-signers.ts";

async function keyFile(content: unknown, mode = 0o600): Promise<string> {
  const file = join(temporaryFolder(), "be.key");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  chmodSync(file, mode);
  return file;
}

async function refusalOf(files: readonly string[]): Promise<string> {
  const error: unknown = await openSigners(files).catch((reason: unknown) => reason);
  if (error instanceof CannotStart) return error.message;
  throw new Error("the node would have started", { cause: error });
}

describe("keys that a node signs with", () => {
  test("are read from files that their owner alone may open", async () => {
    const key = await createSigningKey("be");
    const signers = await openSigners([await keyFile(key)]);
    expect([...signers].map(([publisher, { kid }]) => [publisher, kid])).toEqual([["be", key.kid]]);
  });

  test.each([0o644, 0o640, 0o604, 0o660])("others may not open one of mode %o", async (mode) => {
    const file = await keyFile(await createSigningKey("be"), mode);
    expect(await refusalOf([file])).toBe(
      `CIVIC_SIGNING_KEYS: others may open ${file}. Run chmod 600 ${file}, and start again.`,
    );
  });

  test("are two of one publisher in no node", async () => {
    const files = [await keyFile(await createSigningKey("be")), await keyFile(await createSigningKey("be"))];
    expect(await refusalOf(files)).toContain(`${files[1]} is a second key of “be”`);
  });

  test("are named where they cannot be read, and nothing secret is repeated", async () => {
    const missing = join(temporaryFolder(), "no.key");
    expect(await refusalOf([missing])).toMatch(/^CIVIC_SIGNING_KEYS: .*no\.key cannot be read: ENOENT/);
    const { d, ...halved } = await createSigningKey("be");
    for (const content of ["", "{", halved, { ...halved, d: d.slice(1) }]) {
      const refusal = await refusalOf([await keyFile(content)]);
      expect(refusal).toMatch(/be\.key: This is no signing key as “civic keys create” writes it/);
      expect(refusal).not.toContain(d.slice(1));
    }
  });

  test("count at the node that holds them, unless they were revoked", async (context) => {
    const store = await emptyStore("embedded", context);
    const signers = await openSigners([await keyFile(await createSigningKey("be"))]);
    await trustSigners(signers, store);
    await trustSigners(signers, store);
    const keys = await store.exchange.keys();
    expect(keys).toMatchObject([{ publisher: "be", trusted: "held", revoked: false }]);
    const revoked = keys.map((key) => ({ ...key, revoked: true }));
    const exchange = { ...store.exchange, keys: () => Promise.resolve(revoked) };
    await expect(trustSigners(signers, { exchange })).rejects.toThrow(/of “be” was revoked/);
  });
});
