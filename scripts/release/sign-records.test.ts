import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jwsHash } from "@civic/schema/signatures";
import { expect, it, onTestFinished } from "vitest";
import { runCivic } from "../../packages/sdk/tests/run-civic.ts";
import { root } from "../processes.ts";
import { type RecordsRelease, signRecords, unsignedNotice } from "./sign-records.ts";

/** What `civic` answers, in this process. */
async function run(args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCivic(args);
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

/** A project with a few compiled records and a key of its own. */
async function project() {
  const folder = mkdtempSync(join(tmpdir(), "civic-release-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [data, out] = [join(folder, "data"), join(folder, "packed")];
  for (const state of ["ma", "ke"]) cpSync(join(root, "data", state), join(data, state), { recursive: true });
  mkdirSync(out);
  const made = await run([
    ...["keys", "create", "--publisher", "civic"],
    ...["--out", join(folder, "keys"), "--json"],
  ]);
  const { file: key } = JSON.parse(made) as { file: string };
  const release: RecordsRelease = { version: "0.3.0", data, out, key, former: undefined, civic: run };
  return { folder, release, records: globSync("*/*/*.json", { cwd: data }).toSorted() };
}

async function signed(release: RecordsRelease) {
  const made = await signRecords(release);
  if (made === undefined) throw new Error("nothing was signed");
  return made;
}

/** Opens a pack as a reader does who has nothing but its anchor. */
async function opened(pack: string, anchor: string, out: string) {
  const told = await run(["unpack", pack, "--anchor", anchor, "--out", out, "--json"]);
  return JSON.parse(told) as { whole: boolean; counts: Readonly<Record<string, number>> };
}

function change(path: string, members: object): void {
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), ...members }));
}

it("signs the compiled records into one pack, which its anchor opens; the next release goes on from it", async () => {
  const { folder, release, records } = await project();
  const first = await signed(release);
  expect(first.pack).toBe(join(release.out, "civic-records-0.3.0.pack"));
  const received = join(folder, "received");
  const counts = { new: records.length, already: 0, right: 0, refused: 0 };
  expect(await opened(first.pack, first.anchor, received)).toMatchObject({ whole: true, counts });
  expect(globSync("*/*/*.json", { cwd: received }).toSorted()).toEqual(records);

  const [changed = ""] = records.filter((path) => path.startsWith("ma/"));
  change(join(release.data, changed), { version: 2, asOf: "2026-11" });
  const second = await signed({ ...release, version: "0.4.0", former: first.pack });
  expect(await opened(second.pack, second.anchor, received)).toMatchObject({
    whole: true,
    counts: { new: 1, already: records.length, refused: 0 },
  });
  const signatureOf = (version: number) =>
    JSON.parse(readFileSync(join(received, changed.replace(".json", `.${version}.jws`)), "utf8"));
  const header = JSON.parse(Buffer.from(signatureOf(2).protected, "base64url").toString());
  expect(header.previous).toBe(jwsHash(signatureOf(1)));
  // Without the release before there is no version to go on from.
  const alone = await signed({ ...release, version: "0.4.1" });
  expect((await opened(alone.pack, alone.anchor, join(folder, "alone"))).counts).toMatchObject({
    new: records.length,
  });
  expect(readFileSync(second.pack, "utf8")).not.toContain('"d":');
});

it("refuses a record that was changed under the same version, and one that is gone", async () => {
  const { release, records } = await project();
  const { pack: former } = await signed(release);
  const [one = "", other = ""] = records.filter((path) => path.startsWith("ma/"));
  change(join(release.data, one), { asOf: "2026-11" });
  await expect(signRecords({ ...release, former })).rejects.toThrow(
    /was changed after its version 1 was signed/,
  );
  rmSync(join(release.data, other));
  await expect(signRecords({ ...release, former })).rejects.toThrow(
    `withdrawn” and the next version: ${other}.`,
  );
});

it("without a key signs nothing, and there is something to say about it", async () => {
  const { release } = await project();
  expect(await signRecords({ ...release, key: undefined })).toBeUndefined();
  expect(globSync("*", { cwd: release.out })).toEqual([]);
  expect(unsignedNotice).toContain("ARE NOT SIGNED");
});
