import { createHash } from "node:crypto";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publicKeyOf, type SigningKey } from "@civic/schema/signatures";
import { startNodeProcess } from "../../apps/api/tests/support/node-process.ts";
import { openTestStore } from "../../apps/api/tests/support/test-store.ts";
import type { Desk } from "../../packages/sdk/tests/desk.ts";
import { data } from "../../packages/sdk/tests/run-civic.ts";
import { newFolder } from "./exchanging-nodes.ts";

/** A node that knows the key of a desk from its anchor, and holds the compiled records. */
export async function nodeOf(
  { key: file }: Pick<Desk, "key">,
  settings: Record<string, string> = {},
  apiKey = "key-of-the-desk-of-be",
): Promise<string> {
  const [dataFolder, records] = [newFolder(), newFolder()];
  for (const state of ["be", "eu"]) cpSync(join(data, state), join(records, state), { recursive: true });
  const store = await openTestStore({ dataFolder });
  const key = JSON.parse(readFileSync(file, "utf8")) as SigningKey;
  const pinned = {
    publisher: key.publisher,
    kid: key.kid,
    key: publicKeyOf(key),
    trusted: "pinned",
  } as const;
  await store.exchange.trust(pinned);
  await store.close();
  return startNodeProcess({
    ...settings,
    CIVIC_DATA: dataFolder,
    CIVIC_RECORDS: records,
    CIVIC_KEYS: `be=${createHash("sha256").update(apiKey).digest("hex")}`,
  }).origin;
}
