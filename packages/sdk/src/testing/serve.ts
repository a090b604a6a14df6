import type { Signer } from "@civic/schema/signatures";
import type { Asked } from "./find-endpoint.ts";
import type { HeldVersions } from "./held-versions.ts";
import type { Refusal, Reply } from "./reply.ts";

/** What answers are made of. */
export interface Holding {
  readonly versions: HeldVersions;
  readonly signers: ReadonlyMap<string, Signer>;
  readonly now: () => Date;
  /** Changes when every cursor of the feed that was given before expires. */
  readonly epoch: () => number;
  /** Answers to sets by their Idempotency-Key. */
  readonly answered: Map<string, { readonly body: string; readonly answer: string }>;
}

/** One call to an endpoint of the node. */
export interface Call extends Omit<Asked, "query"> {
  readonly query: unknown;
  readonly request: Request;
  /** Whose key it brings; present where the endpoint needs one. */
  readonly writer: string;
}

/** Answers calls to one endpoint. */
export type Serve = (call: Call, holding: Holding) => Promise<Reply | Refusal> | Reply | Refusal;
