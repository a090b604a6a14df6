import type { JwsHash } from "@civic/schema/signatures";
import type { Engine } from "../engines/engine.ts";
import type { ExchangeStore, TakeOutcome } from "../exchange-store.ts";
import type { NewVersion, Store, WriteOutcome } from "../store.ts";

/** What publishing with signatures rests on. */
export interface SignedPublishing {
  readonly publish: Store["publish"];
  readonly take: ExchangeStore["take"];
}

/** How often a version is signed anew since somebody else wrote the one before it. */
const mostSignings = 5;

/**
 * Publishing that signs, and that knows what a signature alone may do: end a dispute, stand beside a content that is here
 * without one, or take the place of one that nobody signed.
 */
export function signedPublishing(
  { dialect: { parameter }, read }: Pick<Engine, "dialect" | "read">,
  { publish, take }: SignedPublishing,
): Store["publish"] {
  const statement = {
    name: "hash-of",
    text: `select hash from record_version where id = ${parameter(1)} and version = ${parameter(2)}`,
  };

  async function hashBefore({ record: { id, version } }: NewVersion): Promise<JwsHash | null> {
    const [row] = await read(statement, [id, version - 1]);
    return (row?.hash as JwsHash | null | undefined) ?? null;
  }

  async function takeInstead(version: NewVersion, outcome: WriteOutcome): Promise<WriteOutcome> {
    if (version.seal === undefined || !byTaking.has(outcome.type)) return outcome;
    const [taken] = await take([version]);
    return taken === undefined ? outcome : written(taken, outcome);
  }

  return async (version, expects, { check, sign } = {}) => {
    for (let signings = 1; ; signings += 1) {
      // At once where there is nothing to sign: what arrives first is written first.
      const isToSign = sign !== undefined && version.seal === undefined;
      const offered = isToSign ? { ...version, seal: await sign(await hashBefore(version)) } : version;
      const outcome = await publish(offered, expects, { check });
      const isLate = outcome.type === "previous-mismatch" && offered !== version;
      if (!isLate || signings === mostSignings) return takeInstead(offered, outcome);
    }
  };
}

/** What a signature may change. */
const byTaking: ReadonlySet<WriteOutcome["type"]> = new Set(["unchanged", "conflict", "frozen"]);

function written(taken: TakeOutcome, outcome: WriteOutcome): WriteOutcome {
  switch (taken.type) {
    case "added":
    case "frozen":
    case "previous-mismatch":
      // The same content as is here stays what it is, though a signature does not fit it.
      return outcome.type === "unchanged" ? outcome : taken;
    case "signed":
    case "unchanged":
      return { type: "unchanged" };
    case "gap":
      return { type: "not-next", expected: taken.expected };
    default:
      return outcome;
  }
}
