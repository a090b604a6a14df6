import type { Digest } from "../../parts/digest.ts";
import type { PublicKey } from "./public-key.ts";

/** Payload of `civic-key+jws`: a further key of the publisher. Signed by one that counts already; both count from then on. */
export interface KeyStatement {
  readonly statement: "key";
  readonly publisher: string;
  readonly key: PublicKey;
  /** When it was signed, `YYYY-MM-DDThh:mm:ssZ`, by the clock of the signer: told, never relied on. */
  readonly issued: string;
}

/** Payload of `civic-revocation+jws`: a key of the publisher counts no more. Signed by any key that counts, itself included. */
export interface RevocationStatement {
  readonly statement: "revocation";
  readonly publisher: string;
  /** Thumbprint of the key. */
  readonly kid: string;
  readonly issued: string;
}

/** Payload of `civic-confirmation+jws`: the State says that a compiled record is right as of a day, without taking it over. */
export interface ConfirmationStatement {
  readonly statement: "confirmation";
  /** Who confirms: the State that the record describes. */
  readonly publisher: string;
  /** The version that was looked at, with the digest of its content. */
  readonly record: string;
  readonly version: number;
  readonly digest: Digest;
  /** Day, `YYYY-MM-DD`. */
  readonly on: string;
  readonly issued: string;
}

/** What is said in the exchange beside records. */
export type Statement = KeyStatement | RevocationStatement | ConfirmationStatement;

/** A file exchanged out of band: whose keys are believed from the first day. */
export interface Anchor {
  readonly civic: "anchor";
  /** RFC 7638 thumbprints of the keys of each publisher. */
  readonly publishers: Readonly<Record<string, readonly string[]>>;
}

/** Payload of `civic-node+jws`, under `/.well-known/civic-node`. */
export interface NodeDocument {
  readonly civic: "node";
  /** What the node is called; its address where it has no other name. */
  readonly name: string;
  /** Address for its operator: `mailto:` or `https:`. */
  readonly contact?: string;
  /** Paths, relative to the node. */
  readonly feed: string;
  /** Versions of the model that it takes. */
  readonly models: readonly string[];
  readonly publishers: readonly PublisherKeys[];
  readonly issued: string;
}

/** The keys of one publisher as a node knows them. */
export interface PublisherKeys {
  readonly publisher: string;
  /** Whether the node signs for it. */
  readonly signsHere: boolean;
  readonly keys: readonly {
    readonly kid: string;
    readonly key: PublicKey;
    readonly revoked?: true;
  }[];
}
