import type { StoredRecord } from "./store.ts";

/** A version was asked for whose bytes in the store are no longer those that were published. */
export class DamagedRecord extends Error {
  override readonly name = "DamagedRecord";

  constructor({ id, version, digest }: Pick<StoredRecord, "id" | "version" | "digest">) {
    super(`the stored bytes of ${id}, version ${version}, do not have the digest ${digest}`);
  }
}
