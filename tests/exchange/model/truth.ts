import {
  type FlattenedJws,
  type JwsHash,
  jwsHash,
  readSigned,
  type Signer,
  statementTypes,
} from "@civic/schema/signatures";

/** A version as its publisher signed it. */
export interface Said {
  readonly id: string;
  readonly version: number;
  readonly hash: JwsHash;
  readonly jws: FlattenedJws;
  readonly kid: string;
}

/** What publishers have really signed, in plain maps: what every store is held to. */
export interface Truth {
  readonly versions: Map<JwsHash, Said>;
  readonly statements: Set<JwsHash>;
  /** Keys of publishers, each as `publisher kid`. */
  readonly keys: Set<string>;
  /** Thumbprints of keys that were revoked by a publisher. */
  readonly revoked: Set<string>;
}

/** Nothing was said yet. */
export function noTruth(): Truth {
  return { versions: new Map(), statements: new Set(), keys: new Set(), revoked: new Set() };
}

/** The same signer, all of whose words become true. */
export function recorded(signer: Signer, truth: Truth): Signer {
  truth.keys.add(`${signer.publisher} ${signer.kid}`);
  return {
    ...signer,
    async sign(payload, header) {
      const jws = await signer.sign(payload, header);
      record(jws, truth);
      return jws;
    },
  };
}

function record(jws: FlattenedJws, { versions, statements }: Truth): void {
  const read = readSigned(jws, ["record", ...statementTypes]);
  if ("code" in read) return;
  const hash = jwsHash(jws);
  if (read.type !== "record") statements.add(hash);
  else {
    const { id, version } = read.payload as { id: string; version: number };
    versions.set(hash, { id, version, hash, jws, kid: read.header.kid });
  }
}
