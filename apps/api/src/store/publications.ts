import type { CivicRecord, Finding } from "@civic/schema";
import type { JwsHash } from "@civic/schema/signatures";
import type { TakeOutcome } from "./exchange-store.ts";
import type { NewVersion } from "./new-version.ts";
import type { Seal } from "./seal.ts";

/** A request that may be sent again without being done again (draft-ietf-httpapi-idempotency-key-header). */
export interface RepeatableRequest {
  /** Name of the API key that it came with: keys of requests are each caller's own. */
  readonly caller: string;
  readonly key: string;
  /** Digest of what was sent. */
  readonly fingerprint: string;
}

/** What a request was answered before. */
export interface AnswerBefore {
  /** Whether the same was sent then. */
  readonly isSame: boolean;
  readonly answer: string;
}

/** What became of a version that was published with others. */
export type Publication =
  | TakeOutcome
  /** The check said why it may not be written. */
  | { readonly type: "refused"; readonly finding: Finding };

/** How versions are published together. */
export interface PublicationRules {
  /** Each for itself, or none unless every one is taken. */
  readonly mode: "each" | "all-or-none";
  /** Makes the seal of a version that came without one, once it is known which it follows. */
  readonly sign?: ((version: NewVersion, previous: JwsHash | null) => Promise<Seal>) | undefined;
  /** Why a record that replaces another may not be written, while nobody else writes. `added`: what came before it here. */
  readonly check?:
    | ((record: CivicRecord, added: (id: string) => CivicRecord | undefined) => Promise<Finding | undefined>)
    | undefined;
  /** Looks what would become of them, and keeps nothing. */
  readonly dryRun?: boolean | undefined;
  /** Has the answer kept in the same transaction, for whoever sends the same again. */
  readonly repeatable?:
    | {
        readonly request: RepeatableRequest;
        readonly answer: (outcomes: readonly Publication[]) => string;
      }
    | undefined;
}

/** What became of versions that were published together. */
export interface Publications {
  /** False where nothing was written, whatever the outcomes say. */
  readonly kept: boolean;
  /** One each, in the order of the versions; none where the request was answered before. */
  readonly outcomes: readonly Publication[];
  readonly before?: AnswerBefore | undefined;
}

/** Whether a version is there after its publication. */
export function isTaken({ type }: Publication): boolean {
  return type === "added" || type === "unchanged" || type === "signed";
}
