import type { ChangedRecord, Reason } from "./ask.ts";
import { NotAsTold } from "./not-as-told.ts";
import type { StateNode } from "./state-node.ts";

type Door = Pick<StateNode, "origin" | "apiKey">;

/** What a node answers to who publishes. */
export interface Answer {
  readonly status: number;
  /** Why it refused, in its own words. */
  readonly reasons: readonly Reason[];
}

/** Brings a record to the node of its State, which signs it; with the JWS of a version, that as it is. */
export async function offer(
  node: Door,
  record: ChangedRecord,
  { standsBy, jws }: { readonly standsBy?: string; readonly jws?: string } = {},
): Promise<Answer> {
  const query = standsBy === undefined ? "" : `?standsBy=${encodeURIComponent(standsBy)}`;
  const type = jws === undefined ? "application/json" : "application/jose+json";
  const address = `${node.origin}/v1/records/${record.id}${query}`;
  return send("PUT", { address, type, body: jws ?? JSON.stringify(record) }, node);
}

/** @throws {NotAsTold} where the node does not take it. */
export async function publish(
  node: Door,
  record: ChangedRecord,
  options: { readonly standsBy?: string } = {},
): Promise<void> {
  const { status, reasons } = await offer(node, record, options);
  if (status !== 201) throw new NotAsTold(`${record.id} is published. ${inWords({ status, reasons })}`);
}

/** Brings a signed statement to a node. @throws {NotAsTold} where the node does not take it. */
export async function state(node: Door, jws: string): Promise<void> {
  const address = `${node.origin}/v1/statements`;
  const answer = await send("POST", { address, type: "application/jose+json", body: jws }, node);
  if (answer.status !== 201) throw new NotAsTold(`A statement is taken. ${inWords(answer)}`);
}

interface Sent {
  readonly address: string;
  readonly type: string;
  readonly body: string;
}

async function send(method: string, { address, type, body }: Sent, { apiKey }: Door): Promise<Answer> {
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": type };
  const response = await fetch(address, { method, headers, body });
  const answer = (await response.json()) as { findings?: readonly Reason[]; detail?: string; type?: string };
  if (response.ok) return { status: response.status, reasons: [] };
  const { findings = [{ code: answer.type ?? "", message: answer.detail ?? "" }] } = answer;
  return { status: response.status, reasons: findings };
}

function inWords({ status, reasons }: Answer): string {
  return [status, ...reasons.map(({ code, message }) => `${code}: ${message}`)].join(" ");
}
