import { type CivicRecord, type Finding, finding } from "@civic/schema";
import { type KeyRing, keyRing, type Signer } from "@civic/schema/signatures";
import type { Admissions } from "../admission/admissions.ts";
import type { AuditNote } from "../store/audit-trail.ts";
import type { NewVersion, Store } from "../store/store.ts";
import { foreignJurisdiction } from "./foreign-jurisdiction.ts";
import { mayWriteKind, type Writer } from "./mandate.ts";
import { newVersionOf } from "./new-version.ts";
import { readOffer, unsignedFinding } from "./read-offer.ts";
import type { SentVersion } from "./sent-version.ts";

/** Who publishes several versions with one request, and by which keys they are judged. */
export interface SentRules {
  readonly writer: Writer;
  readonly ring: KeyRing;
  /** Signs here what comes unsigned. */
  readonly signer: Signer | undefined;
  /** Why nothing is taken without a signature, where nothing is. */
  readonly unsigned: Finding | undefined;
  readonly admissions: Pick<Admissions, "admit">;
  readonly audit: AuditNote;
}

/** Whose request it is, and by which endpoint it came. */
export interface SentBy {
  readonly writer: Writer;
  readonly action: string;
  readonly request: string;
}

/** By what the versions of a request are judged at this moment. */
export async function sentRules(
  { writer, action, request }: SentBy,
  {
    store,
    signers,
    admissions,
  }: {
    readonly store: Pick<Store, "exchange">;
    readonly signers: ReadonlyMap<string, Signer>;
    readonly admissions: Pick<Admissions, "admit">;
  },
): Promise<SentRules> {
  const keys = await store.exchange.keys();
  const signer = signers.get(writer.publisher);
  return {
    writer,
    ring: keyRing(keys),
    signer,
    unsigned: unsignedFinding(writer.publisher, keys, signer),
    admissions,
    audit: { action, caller: writer.name, request },
  };
}

/** A version that may be written as far as it can be told by itself, or why it may not. */
export type JudgedVersion =
  | { readonly version: NewVersion; readonly findings: readonly Finding[] }
  | { readonly refused: readonly Finding[]; readonly record?: CivicRecord };

/** Judges a version by itself: who signed it, what it says, whether its writer may say so. */
export async function judgeSent(
  { bytes, isSigned }: SentVersion,
  { writer, ring, unsigned, admissions, audit }: SentRules,
  store: Pick<Store, "get">,
): Promise<JudgedVersion> {
  if (!isSigned && unsigned !== undefined) return { refused: [unsigned] };
  const { publisher } = writer;
  const offer = await readOffer({ bytes, isSigned, publisher }, { admissions, ring });
  if ("refused" in offer) return { refused: offer.findings };
  const { admitted, seal } = offer;
  const version = { ...newVersionOf(admitted), seal, writtenBy: writer.name, audit };
  const { record } = version;
  const forbidden = await forbiddenFinding(record, writer, store);
  return forbidden === undefined
    ? { version, findings: admitted.findings }
    : { refused: [forbidden], record };
}

async function forbiddenFinding(
  record: CivicRecord,
  writer: Writer,
  store: Pick<Store, "get">,
): Promise<Finding | undefined> {
  const { id, publisher, kind } = record;
  if (publisher !== writer.publisher) return finding("publisher-not-allowed", "/publisher", { publisher });
  if (!mayWriteKind(writer, kind)) return finding("kind-not-allowed", "/kind", { publisher, kind });
  const jurisdiction = await foreignJurisdiction(record, writer.jurisdictions, () => store.get(id));
  return jurisdiction === undefined
    ? undefined
    : finding("jurisdiction-not-allowed", "/jurisdiction", { publisher, jurisdiction });
}
