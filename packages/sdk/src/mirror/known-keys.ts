import {
  type Anchor,
  type KeyRing,
  keyRing,
  pinnedKeys,
  readNodeDocument,
  type TrustedKey,
  type VerifiedStatement,
  withStatement,
} from "@civic/schema/signatures";
import type { CivicClient } from "../client.ts";
import { isCivicProblemError } from "../errors.ts";

/** The keys that count for a mirror. */
export interface KnownKeys {
  readonly all: readonly TrustedKey[];
  readonly ring: KeyRing;
  /** Asks the node for those that the anchor pins; whether there are others now. */
  learn(): Promise<boolean>;
  /** As {@link learn}, because one is missed: once a minute at most. */
  learnMissing(): Promise<boolean>;
  /** Takes a key that was stated, or has one that was revoked count no more. */
  take(statement: VerifiedStatement): Promise<void>;
}

/** What learning keys needs. */
export interface KeyOptions {
  readonly client: CivicClient;
  readonly anchor: Anchor | undefined;
  readonly now: () => Date;
  readonly signal: AbortSignal | undefined;
}

const minute = 60_000;

/** Begins with the keys that counted before. */
export function knownKeys(
  before: readonly TrustedKey[],
  { client, anchor, now, signal }: KeyOptions,
): KnownKeys {
  let all = before;
  let ring = keyRing(all);
  let asked = Number.NEGATIVE_INFINITY;

  async function learn(): Promise<boolean> {
    if (anchor === undefined) return false;
    asked = now().getTime();
    const reading = await readNodeDocument(await documentOf(), now());
    if (!reading.read) return false;
    const offered = reading.value.publishers.flatMap(({ publisher, keys }) =>
      keys.map(({ key }) => ({ publisher, key })),
    );
    const pinned = await pinnedKeys(anchor, offered);
    const learnt = pinned.filter(({ publisher, kid }) => ring.keyOf(publisher, kid) === undefined);
    all = [...all, ...learnt];
    ring = keyRing(all);
    return learnt.length > 0;
  }

  /** An older node says nothing of itself. */
  async function documentOf(): Promise<unknown> {
    try {
      return await client.node.document({ signal });
    } catch (error) {
      if (isCivicProblemError(error) && error.kind === "not-found") return undefined;
      throw error;
    }
  }

  return {
    get all() {
      return all;
    },
    get ring() {
      return ring;
    },
    learn,
    async learnMissing() {
      return now().getTime() - asked > minute && (await learn());
    },
    async take({ statement }) {
      if (statement.statement === "confirmation") return;
      all = await withStatement(all, statement);
      ring = keyRing(all);
    },
  };
}
