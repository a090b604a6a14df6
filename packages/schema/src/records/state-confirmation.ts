import type { CivicRecord } from "../../generated/types/model.ts";
import { grouped } from "../parts/grouped.ts";

/** A State says of one version of a record that others compiled about it: this is right, as of a day. */
export interface StateConfirmation {
  /** The State. */
  readonly publisher: string;
  /** Id of the record. */
  readonly record: string;
  readonly version: number;
  /** Digest of the content that was confirmed. */
  readonly digest: string;
  /** Day, `YYYY-MM-DD`. */
  readonly on: string;
  /** The latest version of the record at the node that tells of the confirmation; absent where it has none. */
  readonly latest?: { readonly version: number; readonly digest: string } | undefined;
}

/** How the word of the State stands to a record. */
export interface ConfirmedByState {
  /** The State. */
  readonly by: string;
  /** Day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether an earlier version was confirmed, and the record has changed since. */
  readonly hasChanged: boolean;
}

type Confirmed = Pick<CivicRecord, "id" | "version" | "publisher" | "jurisdiction">;

/** Whether the State has confirmed a record; `digest` is that of its content, where it is known. */
export type ConfirmedBy = (record: Confirmed, digest?: string) => ConfirmedByState | undefined;

/**
 * Whether States have confirmed what was compiled about them. Only the State that a record describes confirms it, and none
 * its own. The same version of another content is not what was confirmed: the digest is the one that is given, else that of
 * the node's latest version; where neither is known, the version decides. A confirmation of a later version says nothing of
 * the one at hand.
 */
export function confirmedBy(confirmations: readonly StateConfirmation[]): ConfirmedBy {
  const byRecord = grouped(confirmations, ({ record }) => record);
  return ({ id, version, publisher, jurisdiction }, digest) => {
    if (publisher === jurisdiction) return undefined;
    const [last] = (byRecord.get(id) ?? [])
      .filter((each) => each.publisher === jurisdiction && each.version <= version)
      .filter((each) => each.version < version || isOfContent(each, digest ?? digestHere(each)))
      .sort((a, b) => b.version - a.version || (a.on < b.on ? 1 : -1));
    return last && { by: last.publisher, on: last.on, hasChanged: last.version < version };
  };
}

function isOfContent({ digest }: StateConfirmation, shown: string | undefined): boolean {
  return shown === undefined || digest === shown;
}

/** Digest of what the node has of the version that was confirmed. */
function digestHere({ version, latest }: StateConfirmation): string | undefined {
  return latest?.version === version ? latest.digest : undefined;
}

/** How far a State has come: its records by who stands behind them. */
export interface StateProgress {
  /** Those that it publishes itself. */
  readonly own: number;
  /** Compiled ones that it has confirmed as they are. */
  readonly confirmed: number;
  /** Those that others compiled and that it has not confirmed, or that have changed since. */
  readonly compiled: number;
}

/** Counts records in force; what was taken over counts no more, so it must not be among them. */
export function stateProgress(inForce: readonly Confirmed[], isConfirmed: ConfirmedBy): StateProgress {
  const own = inForce.filter(({ publisher, jurisdiction }) => publisher === jurisdiction).length;
  const confirmed = inForce.filter((record) => isConfirmed(record)?.hasChanged === false).length;
  return { own, confirmed, compiled: inForce.length - own - confirmed };
}
