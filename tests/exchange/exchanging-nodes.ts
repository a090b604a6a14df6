import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSigningKey, type SigningKey } from "@civic/schema/signatures";
import { type CivicClient, createCivicClient } from "@civic/sdk";
import { expect, onTestFinished, vi } from "vitest";
import { type NodeProcess, startNodeProcess } from "../../apps/api/tests/support/node-process.ts";

/** Long enough for any machine; nothing waits for it that has happened. */
const patience = { timeout: 100_000, interval: 50 };

const apiKey = "key-of-the-publisher-be";

/** A folder that is gone when the test ends. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "civic-exchange-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A key of the State `be`: the file that its node signs with, and the anchor that its partners were given. */
export interface KeyFiles {
  readonly key: SigningKey;
  readonly keyFile: string;
  readonly anchorFile: string;
}

/** Makes a key and writes both files. */
export async function newKey(): Promise<KeyFiles> {
  const folder = newFolder();
  const key = await createSigningKey("be");
  const [keyFile, anchorFile] = [join(folder, "be.jwk"), join(folder, "anchor.json")];
  writeFileSync(keyFile, JSON.stringify(key), { mode: 0o600 });
  writeFileSync(anchorFile, JSON.stringify({ civic: "anchor", publishers: { be: [key.kid] } }));
  return { key, keyFile, anchorFile };
}

/** A node of the State `be`. */
export interface Publisher {
  readonly process: NodeProcess;
  readonly origin: string;
  readonly civic: CivicClient;
}

/** Starts a node of the State `be` with a store of its own, which signs with a key. */
export async function startPublisher(
  { keyFile }: KeyFiles,
  settings: Readonly<Record<string, string>> = {},
): Promise<Publisher> {
  const CIVIC_KEYS = `be=${createHash("sha256").update(apiKey).digest("hex")}`;
  const process = startNodeProcess({
    ...{ CIVIC_DATA: newFolder(), CIVIC_KEYS, CIVIC_SIGNING_KEYS: keyFile, CIVIC_PULL_SECONDS: "1" },
    ...settings,
  });
  const origin = await process.origin;
  return { process, origin, civic: createCivicClient({ baseUrl: origin, apiKey }) };
}

/** Publishes a record at a node of `be`, and says which of two contents of the version before is stood by. */
export async function putStandingBy(
  origin: string,
  record: { readonly id: string },
  hash: string,
): Promise<number> {
  const response = await fetch(`${origin}/v1/records/${record.id}?standsBy=${encodeURIComponent(hash)}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify(record),
  });
  return response.status;
}

/** A node that takes the records of `be` from others. */
export interface Mirror {
  readonly process: NodeProcess;
  readonly origin: string;
  /** Codes of what was refused so far, with the record; each once. */
  refused(): [code: unknown, record: unknown][];
}

/** Starts a node with a store of its own that mirrors others. */
export async function startMirror(
  urls: string | readonly string[],
  { anchorFile }: Pick<KeyFiles, "anchorFile">,
  settings: Readonly<Record<string, string>> = {},
): Promise<Mirror> {
  const peers = [urls].flat().map((url) => ({ url, publishers: ["be"], anchor: anchorFile }));
  const process = startNodeProcess({
    ...{ CIVIC_DATA: newFolder(), CIVIC_PEERS: JSON.stringify(peers), CIVIC_PULL_SECONDS: "1" },
    ...settings,
  });
  return {
    process,
    origin: await process.origin,
    refused: () => {
      const seen = process.logs().filter(({ code }) => code !== undefined);
      return [...new Map(seen.map(({ code, record }) => [`${code} ${record}`, [code, record]])).values()] as [
        unknown,
        unknown,
      ][];
    },
  };
}

/** What a node answers for a record: the very bytes and how it names them. */
export interface Served {
  readonly status: number;
  readonly etag: string | null;
  readonly bytes: Buffer;
}

/** Asks a node for a record. */
export async function served(origin: string, path: string, coding = "identity"): Promise<Served> {
  const headers = { "accept-encoding": coding };
  const response = await fetch(`${origin}/v1/records/${path}`, { headers });
  return {
    status: response.status,
    etag: response.headers.get("etag"),
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}

/** Waits until a node shows a version of a record as its latest. */
export async function shows(origin: string, id: string, version: number): Promise<void> {
  await vi.waitFor(async () => {
    const { bytes, status } = await served(origin, id);
    expect(status).toBe(200);
    expect((JSON.parse(bytes.toString()) as { version: number }).version).toBe(version);
  }, patience);
}

/** Waits until something holds. */
export function comesTrue(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, patience);
}
