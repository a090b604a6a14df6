import type { Expectation, NewVersion, Store, WriteCheck, WriteOutcome } from "../store/store.ts";

/** A version that is to be published, and what is asked of the record before it is. */
export interface Publishing {
  readonly version: NewVersion;
  readonly expects: Expectation;
  readonly check?: WriteCheck | undefined;
}

/** Publishes a version. One that says which of two contents of the version before is stood by ends the freeze of its record. */
export async function publishVersion(
  { version, expects, check }: Publishing,
  { publish, exchange }: Pick<Store, "publish" | "exchange">,
): Promise<WriteOutcome> {
  const outcome = await publish(version, expects, { check });
  if (outcome.type !== "frozen" || (version.seal?.standsBy ?? null) === null) return outcome;
  const [taken] = await exchange.take([version]);
  return taken?.type === "added" || taken?.type === "previous-mismatch" ? taken : outcome;
}
