import { createHash } from "node:crypto";

/** A record as a node shows it. */
export interface ShownRecord {
  readonly record: ChangedRecord;
  readonly etag: string | null;
  readonly isSigned: boolean;
  /** The version with two contents that holds it back. */
  readonly frozen: number | undefined;
}

/** What of a record the demonstration reads and changes. */
export interface ChangedRecord {
  readonly id: string;
  readonly kind: string;
  readonly publisher: string;
  readonly jurisdiction: string;
  readonly version: number;
  readonly status: string;
  readonly replaces?: string;
  readonly contacts?: readonly Contact[];
}

/** A way to reach a service. */
export interface Contact {
  readonly channel: string;
  readonly number?: string;
  readonly hours?: unknown;
  readonly lastConfirmed?: string;
}

/** A reason in the words of a node. */
export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly record?: string;
}

/** How far a node has come with a peer. */
export interface PeerOfNode {
  readonly url: string;
  /** Why it could not be read when it was last tried. */
  readonly error?: string;
  readonly failures: number;
  readonly refused: number;
  /** Entries that were refused and are kept as evidence. */
  readonly quarantined: number;
  readonly refusals: readonly { readonly finding: Reason }[];
}

/** A version with two contents. */
export interface Dispute {
  readonly id: string;
  readonly version: number;
  readonly hashes: readonly string[];
  readonly settled?: string;
}

/** That a State finds a compiled record right. */
export interface Confirmation {
  readonly publisher: string;
  readonly record: string;
  readonly on: string;
}

/** The keys of one publisher as a node knows them. */
export interface KnownKeys {
  readonly publisher: string;
  readonly keys: readonly { readonly kid: string; readonly revoked?: true }[];
}

/** What a node answers for a record; `undefined` where it has none. */
export async function recordAt(origin: string, id: string): Promise<ShownRecord | undefined> {
  const response = await fetch(`${origin}/v1/records/${id}`);
  if (response.status === 404) return undefined;
  const frozen = response.headers.get("civic-frozen");
  return {
    record: (await read(response)) as ChangedRecord,
    etag: response.headers.get("etag"),
    isSigned: response.headers.get("civic-signature") === "signed",
    frozen: frozen === null ? undefined : Number(frozen),
  };
}

/** Whether a node shows a version of a record as its latest. */
export async function shows(origin: string, id: string, version: number): Promise<boolean> {
  return (await recordAt(origin, id))?.record.version === version;
}

/** Every record of a node, one line each. */
export async function exportOf(origin: string): Promise<readonly string[]> {
  const response = await fetch(`${origin}/v1/export`);
  const lines = (await response.text()).split("\n").filter((line) => line !== "");
  const { end } = JSON.parse(lines.pop() ?? "{}") as { end?: { count: number } };
  if (end?.count !== lines.length) throw new Error(`The export of ${origin} has no end.`);
  return lines;
}

export function peersOf(origin: string): Promise<readonly PeerOfNode[]> {
  return itemsAt<PeerOfNode>(`${origin}/v1/peers`);
}

export function disputesOf(origin: string): Promise<readonly Dispute[]> {
  return itemsAt<Dispute>(`${origin}/v1/disputes`);
}

export function confirmationsOf(origin: string): Promise<readonly Confirmation[]> {
  return itemsAt<Confirmation>(`${origin}/v1/confirmations`);
}

/** Digests of the versions of a record, and who signed them. */
export async function historyOf(origin: string, id: string): Promise<readonly string[]> {
  const items = await itemsAt<{ version: number; digest: string; signedBy?: string }>(
    `${origin}/v1/records/${id}/versions`,
  );
  return items.map(({ version, digest, signedBy }) => `${version} ${digest} ${signedBy}`);
}

export async function keysAt(origin: string): Promise<readonly KnownKeys[]> {
  const document = await read(await fetch(`${origin}/.well-known/civic-node`));
  return (document as { publishers: readonly KnownKeys[] }).publishers;
}

/** Which key signed the latest version of a record, and the hash that names what was signed. */
export async function signatureAt(
  origin: string,
  id: string,
): Promise<{ readonly kid: string; readonly hash: string }> {
  const response = await fetch(`${origin}/v1/records/${id}/signature`);
  const jws = (await read(response)) as { readonly protected: string; readonly payload: string };
  const header = JSON.parse(Buffer.from(jws.protected, "base64url").toString()) as { readonly kid: string };
  const digest = createHash("sha256").update(`${jws.protected}.${jws.payload}`).digest("hex");
  return { kid: header.kid, hash: `sha-256:${digest}` };
}

async function itemsAt<Item>(address: string): Promise<readonly Item[]> {
  return ((await read(await fetch(address))) as { items: readonly Item[] }).items;
}

async function read(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.json();
}
