import { canonicalise, type Service } from "@civic/schema";
import {
  type Chain,
  type FlattenedJws,
  jwsHash,
  type Signer,
  signStatement,
  signVersion,
} from "@civic/schema/signatures";
import type { Store } from "../../src/store/store.ts";
import { putInit, testKeys } from "./test-app.ts";

/** Makes the key of a signer count at a store, as an anchor does. */
export async function pin({ publisher, kid, key }: Signer, store: Store): Promise<void> {
  await store.exchange.trust({ publisher, kid, key, trusted: "pinned" });
}

/** A record as its publisher signs it. */
export function signed(record: Service, signer: Signer, chain: Chain = {}): Promise<FlattenedJws> {
  return signVersion({ ...record, canonical: canonicalise(record) }, signer, chain);
}

/** A PUT of what was signed. */
export function putSigned(jws: unknown, headers: Record<string, string> = {}): RequestInit {
  return putInit(jws, { "content-type": "application/jose+json", ...headers });
}

/** A POST of a statement with the key of a publisher. */
export function postStatement(jws: unknown, publisher: keyof typeof testKeys = "be"): RequestInit {
  const body = typeof jws === "string" ? jws : JSON.stringify(jws);
  const authorization = `Bearer ${testKeys[publisher]}`;
  return { method: "POST", body, headers: { authorization, "content-type": "application/jose+json" } };
}

/** A further key of the publisher of a signer, stated by it. */
export function keyStatement(
  { publisher, ...signer }: Signer,
  { key }: Pick<Signer, "key">,
): Promise<FlattenedJws> {
  const statement = { statement: "key", publisher, key, issued: "2026-11-29T08:00:00Z" };
  return signStatement("key", statement, { publisher, ...signer });
}

/** That a key of the publisher of a signer counts no more. */
export function revocationOf({ kid }: Pick<Signer, "kid">, signer: Signer): Promise<FlattenedJws> {
  const { publisher } = signer;
  const statement = { statement: "revocation", publisher, kid, issued: "2026-11-29T08:00:00Z" };
  return signStatement("revocation", statement, signer);
}

/** Keeps evidence that a version of a service of `be` was signed with two contents. */
export async function dispute(
  store: Store,
  { id, version }: Pick<Service, "id" | "version">,
  jws: readonly [FlattenedJws, FlattenedJws],
): Promise<void> {
  const about = { kind: "service", publisher: "be", jurisdiction: "be" };
  await store.exchange.dispute({ id, version, jws, ...about });
}

/** Hashes of JWS. */
export const hashesOf = (...jws: readonly FlattenedJws[]) => jws.map(jwsHash);
