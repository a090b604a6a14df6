import { isRecordKind } from "@civic/schema";
import type { Request } from "../command.ts";
import { reading } from "../input/read-json.ts";
import { withoutEnd } from "../input/read-records.ts";

/** A signed file in a folder of records. */
export interface SignedFile {
  readonly path: string;
  readonly slug: string;
  readonly version: number;
  readonly type: "record" | "confirmation";
}

const state = /^(?:coe|[a-z]{2})$/;
const signed = /^([a-z0-9-]+)\.([1-9][0-9]{0,6})(\.confirmed-[0-9]{4}-[0-9]{2}-[0-9]{2})?\.jws$/;

/** The signed versions in a folder of records, those of one record in their order, then the confirmations of its versions. */
export function* signedFiles(folder: string, { effects, language }: Request): Generator<SignedFile> {
  const root = withoutEnd(folder);
  const names = (path: string) => reading(path, language, () => effects.namesIn(path)).toSorted();
  for (const jurisdiction of names(root).filter((name) => state.test(name))) {
    for (const kind of names(`${root}/${jurisdiction}`).filter(isRecordKind)) {
      const place = `${root}/${jurisdiction}/${kind}`;
      const files = names(place).flatMap((name) => signedFile(`${place}/${name}`, name));
      yield* files.toSorted(inOrder);
    }
  }
}

function signedFile(path: string, name: string): SignedFile[] {
  const [, slug, version, confirmed] = signed.exec(name) ?? [];
  if (slug === undefined) return [];
  return [
    { path, slug, version: Number(version), type: confirmed === undefined ? "record" : "confirmation" },
  ];
}

function inOrder(a: SignedFile, b: SignedFile): number {
  if (a.slug !== b.slug) return a.slug < b.slug ? -1 : 1;
  if (a.type !== b.type) return a.type === "record" ? -1 : 1;
  return a.version - b.version;
}
