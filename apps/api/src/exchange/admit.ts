import {
  canonicalise,
  digestOf,
  type Finding,
  finding,
  NotCanonicalisable,
  type RecordValidator,
} from "@civic/schema";
import type { NewVersion } from "../store/store.ts";
import { boundsFinding } from "./bounds.ts";

/** What a document turned out to be. `version` is there when it may be stored. */
export interface Admission {
  readonly version?: NewVersion;
  readonly findings: readonly Finding[];
}

/** Checks a document of any origin and gives it the bytes and the digest it is stored with. */
export async function admit(document: unknown, validate: RecordValidator): Promise<Admission> {
  const outOfBounds = boundsFinding(document);
  if (outOfBounds !== undefined) return { findings: [outOfBounds] };
  const { record, findings } = validate(document);
  if (record === undefined) return { findings };
  try {
    // Of the document as it came: whatever a parser might leave out would otherwise be lost without a word.
    const canonical = canonicalise(document);
    return { version: { record, canonical, digest: await digestOf(canonical) }, findings };
  } catch (error) {
    if (error instanceof NotCanonicalisable) return refuse(error.message);
    throw error;
  }
}

function refuse(reason: string): Admission {
  return { findings: [finding("not-canonical-json", "", { reason })] };
}
