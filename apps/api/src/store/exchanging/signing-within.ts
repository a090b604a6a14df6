import type { JwsHash } from "@civic/schema/signatures";
import type { Dialect } from "../engines/dialect.ts";
import type { Held } from "../engines/writer.ts";
import type { NewVersion } from "../new-version.ts";
import type { PublicationRules } from "../publications.ts";
import type { Stand } from "../versions/decide.ts";
import { entryOf } from "../versions/version-entry.ts";

/** What signing within a transaction needs. */
export interface SigningWithin {
  readonly sign: NonNullable<PublicationRules["sign"]>;
  readonly dialect: Pick<Dialect, "parameter">;
  readonly at: string;
}

/**
 * Signs versions of different records after those that they follow, while nobody else writes. What is signed here already, or
 * does not follow what is here, stays as it came: it is not going to be written.
 */
export async function signedWithin(
  held: Held,
  versions: readonly NewVersion[],
  { sign, dialect, at }: SigningWithin,
): Promise<readonly NewVersion[]> {
  if (versions.every(({ seal }) => seal !== undefined)) return versions;
  let stands: readonly Stand[] = [];
  await held.write({
    entries: versions.map(entryOf),
    at,
    choose(found) {
      stands = found;
      return [];
    },
  });
  const signed: NewVersion[] = [];
  for (const [index, version] of versions.entries()) {
    const previous =
      version.seal === undefined
        ? await previousOf(version, stands[index] ?? {}, { held, dialect })
        : undefined;
    signed.push(previous === undefined ? version : { ...version, seal: await sign(version, previous) });
  }
  return signed;
}

/** Hash of the version before, `null` where that has none; `undefined` where there is nothing to sign. */
async function previousOf(
  { record: { id, version }, digest }: NewVersion,
  { latest, same, sameHash }: Stand,
  { held, dialect: { parameter } }: { readonly held: Held; readonly dialect: Pick<Dialect, "parameter"> },
): Promise<JwsHash | null | undefined> {
  if (same === undefined) return version === (latest?.version ?? 0) + 1 ? (latest?.hash ?? null) : undefined;
  if (same !== digest || sameHash !== undefined) return undefined;
  const text = `select hash from record_version where id = ${parameter(1)} and version = ${parameter(2)}`;
  const [row] = await held.run({ name: "hash-before", text }, [id, version - 1]);
  return (row?.hash as JwsHash | null | undefined) ?? null;
}
