import { describeFinding, onOneLine } from "@civic/schema";
import { type ReadSigned, readSigned } from "@civic/schema/signatures";
import type { Request } from "../command.ts";
import { reading } from "../input/read-json.ts";
import { signedDocument } from "../input/signed-document.ts";

/** Where the signatures of a record stand: beside it, one file a version, so that the whole chain is kept. */
export interface Beside {
  /** The folder of the record. */
  readonly folder: string;
  /** Its name without `.json`. */
  readonly slug: string;
}

/** The file with the signature of one version. */
export function signaturePath({ folder, slug }: Beside, version: number): string {
  return `${folder}/${slug}.${version}.jws`;
}

const signatureName = /^(.+)\.([1-9][0-9]{0,6})\.jws$/;

/** Which versions are signed, by the slug of the record, in each folder of records. */
export type SignedVersions = (beside: Beside) => readonly number[];

/** Looks into each folder once. */
export function signedVersions({ effects, language }: Pick<Request, "effects" | "language">): SignedVersions {
  const folders = new Map<string, ReadonlyMap<string, readonly number[]>>();
  const look = (folder: string) => {
    const versions = new Map<string, number[]>();
    for (const name of reading(folder, language, () => effects.namesIn(folder))) {
      const [, slug, version] = signatureName.exec(name) ?? [];
      if (slug !== undefined) versions.set(slug, [...(versions.get(slug) ?? []), Number(version)]);
    }
    folders.set(folder, versions);
    return versions;
  };
  return ({ folder, slug }) => (folders.get(folder) ?? look(folder)).get(slug) ?? [];
}

/** The signed version in a file, or in words why there is none. */
export function readSignature(
  path: string,
  around: Pick<Request, "effects" | "language">,
): ReadSigned<"record"> | string {
  const read = readSigned(signedDocument(path, around), ["record"]);
  return "code" in read ? `${onOneLine(path)}: ${describeFinding(read, around.language.messages)}` : read;
}
