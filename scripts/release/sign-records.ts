import { copyFileSync, cpSync, existsSync, globSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";

/** The compiled records of a release, and who signs them. */
export interface RecordsRelease {
  /** Version of the packages. */
  readonly version: string;
  /** The folder of the records. */
  readonly data: string;
  /** Where the packages are: the pack and its anchor go beside them. */
  readonly out: string;
  /** File of the release key, in a folder with the public statements of the project about its keys. */
  readonly key: string | undefined;
  /** The pack of the release before, which the signatures go on from; absent for the first that is signed. */
  readonly former: string | undefined;
  /** Runs `civic`; rejects with what it says where it refuses. */
  readonly civic: (args: readonly string[]) => Promise<unknown>;
}

/** The files that a release hands over. */
export interface SignedRecords {
  readonly pack: string;
  readonly anchor: string;
}

/** What stands on the terminal where no key is given. */
export const unsignedNotice = [
  "",
  "  THE COMPILED RECORDS OF THIS RELEASE ARE NOT SIGNED.",
  "  CIVIC_RELEASE_KEY names no file of the release key, so there is no pack of them: whoever takes the records",
  "  from elsewhere cannot prove where they come from. See “Release” in CONTRIBUTING.md.",
  "",
  "",
].join("\n");

/**
 * Signs the compiled records by the release key, each after its version in the release before, into one pack with its
 * anchor; nothing where there is no key.
 *
 * @throws {Error} in the words of `civic` where it refuses, and where a record that was released has gone.
 */
export async function signRecords(release: RecordsRelease): Promise<SignedRecords | undefined> {
  const { version, data, out, key, former, civic } = release;
  if (key === undefined) return undefined;
  const keyFile = resolve(key);
  const work = mkdtempSync(join(tmpdir(), "civic-records-"));
  const records = join(work, "records");
  const pack = join(work, "pack");
  const anchor = join(work, "anchor.json");
  try {
    await civic(["keys", "show", ...keysBeside(keyFile), "--anchor", anchor]);
    if (former !== undefined) await civic(["unpack", resolve(former), "--anchor", anchor, "--out", records]);
    refuseLosses(records, data);
    cpSync(data, records, { recursive: true });
    await civic(["sign", records, "--key", keyFile]);
    await civic(["pack", records, "--out", pack, "--key", keyFile]);
    const place = (end: string) => join(resolve(out), `civic-records-${version}.${end}`);
    const signed = { pack: place("pack"), anchor: place("anchor.json") };
    copyFileSync(pack, signed.pack);
    copyFileSync(anchor, signed.anchor);
    return signed;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** All keys of the project, those before the one that signs among them: what they signed stays. */
function keysBeside(key: string): readonly string[] {
  const [publisher] = basename(key).split("-");
  const isOfProject = (name: string) => name.startsWith(`${publisher}-`) && name.endsWith(".jwk");
  const others = readdirSync(dirname(key)).filter(isOfProject);
  return [...new Set([basename(key), ...others])].map((name) => join(dirname(key), name));
}

/** Whoever has a release would keep a record that the next one lacks: it is withdrawn, not removed. */
function refuseLosses(records: string, data: string): void {
  const lost = globSync("*/*/*.json", { cwd: records }).filter((path) => !existsSync(join(data, path)));
  if (lost.length === 0) return;
  throw new Error(
    `These records were released and are gone. Put them back with the status “withdrawn” and the next version: ${lost.toSorted().join(", ")}.`,
  );
}
