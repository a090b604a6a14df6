import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { admit } from "@civic/schema";
import { canonicalise } from "@civic/schema/exchange";
import {
  type FlattenedJws,
  type JwsHash,
  jwsHash,
  type SigningKey,
  signerOf,
  signVersion,
  writePack,
} from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { change, type Desk, named, newKey, openDesk } from "../../../tests/desk.ts";
import { emptyFolder, type Ran } from "../../../tests/run-civic.ts";
import { writeNew } from "../files/new-file.ts";

/** A desk that has packed two versions of its record, and the anchor that it gave to its partner. */
interface Sent extends Desk {
  readonly pack: string;
  readonly anchor: string;
  readonly unpack: (out: string, ...more: readonly string[]) => Promise<Ran>;
}

async function sent(): Promise<Sent> {
  const desk = await openDesk();
  const { run, folder, records, key, own } = desk;
  const [pack, anchor] = [join(folder, "be.pack"), join(folder, "anchor.json")];
  await run(["keys", "show", key, "--anchor", anchor]);
  await run(["sign", records, "--key", key]);
  change(own, { version: 2 });
  await run(["sign", records, "--key", key]);
  await run(["pack", records, "--out", pack, "--key", key]);
  const unpack = (out: string, ...more: readonly string[]) =>
    run(["unpack", pack, "--anchor", anchor, "--out", out, ...more]);
  return { ...desk, pack, anchor, unpack };
}

const place = (out: string) => join(out, "be/service");
const contentOf = (path: string) => {
  const admission = admit(readFileSync(path));
  if (!admission.admitted) throw new Error(JSON.stringify(admission.findings));
  return admission.canonical;
};

/** Packs anew what the desk holds. */
async function packAgain({ run, records, key, folder }: Sent): Promise<string> {
  const file = join(folder, `again-${named(folder, ".pack").length}.pack`);
  await run(["pack", records, "--out", file, "--key", key]);
  return file;
}

describe("civic unpack", () => {
  test("writes signatures and the last record, and nothing the second time", async () => {
    const desk = await sent();
    const out = join(emptyFolder(), "got");
    const { code, stdout, stderr } = await desk.unpack(out);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Whole and unaltered; lines: 2");
    expect(stdout).toMatch(/be\/service\/helpline +version 2 +right, and new here/);
    expect(named(place(out), "")).toEqual(["helpline.1.jws", "helpline.2.jws", "helpline.json"]);
    expect(contentOf(join(place(out), "helpline.json"))).toBe(contentOf(desk.own));
    const again = await desk.unpack(out);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/2 {2}right, and here already/);
    expect((await desk.run(["check", out])).stderr).not.toContain(".jws");
  });

  test("goes on where it was cut off", async () => {
    const desk = await sent();
    const out = join(emptyFolder(), "got");
    const stop = (path: string, text: string) => {
      if (path.endsWith("helpline.json")) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      writeNew(path, text);
    };
    const args = ["unpack", desk.pack, "--anchor", desk.anchor, "--out", out];
    expect(await desk.run(args, { writeNew: stop })).toMatchObject({ code: 1 });
    expect(existsSync(join(place(out), "helpline.json"))).toBe(false);
    expect(await desk.unpack(out)).toMatchObject({ code: 0, stderr: "" });
    expect(contentOf(join(place(out), "helpline.json"))).toBe(contentOf(desk.own));
  });

  test("puts the next version into the place of one that was signed, and leaves one that was changed here", async () => {
    const desk = await sent();
    const [kept, changed] = [join(emptyFolder(), "kept"), join(emptyFolder(), "changed")];
    for (const out of [kept, changed]) await desk.unpack(out);
    change(join(place(changed), "helpline.json"), { name: { en: "Changed by hand" } });
    change(desk.own, { version: 3 });
    await desk.run(["sign", desk.records, "--key", desk.key]);
    const pack = await packAgain(desk);
    const open = (out: string) => desk.run(["unpack", pack, "--anchor", desk.anchor, "--out", out]);
    expect(await open(kept)).toMatchObject({ code: 0, stderr: "" });
    expect(contentOf(join(place(kept), "helpline.json"))).toBe(contentOf(desk.own));
    expect(await open(changed)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("was changed here"),
    });
    expect(contentOf(join(place(changed), "helpline.json"))).toContain("Changed by hand");
    expect(named(place(changed), ".jws")).toHaveLength(3);
  });

  test("keeps a record of a newer model as it is, and takes its next version", async () => {
    const desk = await sent();
    const out = join(emptyFolder(), "got");
    const signer = await signerOf(JSON.parse(readFileSync(desk.key, "utf8")) as SigningKey);
    const record = JSON.parse(readFileSync(desk.own, "utf8")) as object;
    const lines: { readonly op: "put"; readonly hash: JwsHash; readonly jws: FlattenedJws }[] = [];
    for (const version of [1, 2]) {
      const id = "be/service/newer";
      const canonical = canonicalise({ ...record, id, version, schemaVersion: "9.0.0", more: version });
      const previous = lines.at(-1)?.hash;
      const jws = await signVersion({ id, version, canonical }, signer, { previous });
      lines.push({ op: "put", hash: jwsHash(jws), jws });
    }
    const pack = join(desk.folder, "newer.pack");
    const { kid, key, publisher } = signer;
    const head = { made: "2026-11-23T09:30:00Z", publishers: [{ publisher, keys: [{ kid, key }] }] };
    for await (const chunk of writePack(head, lines)) appendFileSync(pack, chunk);
    for (const said of ["new here", "here already"]) {
      const opened = await desk.run(["unpack", pack, "--anchor", desk.anchor, "--out", out]);
      expect([opened.code, opened.stderr]).toEqual([0, ""]);
      expect(opened.stdout).toContain(`2  right, and ${said}`);
    }
    const shown = JSON.parse(readFileSync(join(place(out), "newer.json"), "utf8")) as object;
    expect(shown).toMatchObject({ version: 2, schemaVersion: "9.0.0", more: 2 });
  });

  test("believes a new key that a pinned one signed, and still after the old one was revoked", async () => {
    const desk = await sent();
    const out = join(emptyFolder(), "got");
    const rotated = await desk.run(["keys", "rotate", desk.key, "--json"]);
    const { file: next } = JSON.parse(rotated.stdout) as { file: string };
    change(desk.own, { version: 3 });
    await desk.run(["sign", desk.records, "--key", next]);
    await desk.run(["keys", "revoke", desk.key, "--key", next]);
    expect(await desk.run(["sign", desk.records, "--key", desk.key])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("has revoked this key"),
    });
    const pack = await packAgain({ ...desk, key: next });
    for (const said of ["new here", "here already"]) {
      const opened = await desk.run(["unpack", pack, "--anchor", desk.anchor, "--out", out]);
      expect([opened.code, opened.stderr]).toEqual([0, ""]);
      expect(opened.stdout).toContain(`5  right, and ${said}`);
    }
    // What the old key signs from now on does not count here, though the anchor names it.
    const stolen = join(desk.folder, "stolen", basename(desk.key));
    cpSync(desk.key, stolen, { recursive: true });
    const late = join(dirname(desk.own), "late.json");
    cpSync(desk.own, late);
    change(late, { id: "be/service/late", version: 1 });
    await desk.run(["sign", late, "--key", stolen]);
    const forged = await packAgain({ ...desk, key: stolen });
    const opened = await desk.run(["unpack", forged, "--anchor", desk.anchor, "--out", out]);
    expect(opened.code).toBe(1);
    expect(opened.stderr).toContain("late#/protected: The key");
    expect(opened.stderr).toContain("was revoked before this arrived here");
    expect(named(place(out), "late.json")).toEqual([]);
  });

  test("without an anchor it tells what fits, and writes nothing", async () => {
    const { run, pack } = await sent();
    const { code, stdout } = await run(["unpack", pack]);
    expect(code).toBe(0);
    expect(stdout).toContain("open: compare it with the publisher");
    expect(stdout).toContain("nothing was written");
    expect(await run(["unpack", pack, "--out", emptyFolder()])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--out needs --anchor"),
    });
  });
});

describe("civic unpack refuses, and writes nothing of it", () => {
  test("signatures of a key that the anchor does not name", async () => {
    const desk = await sent();
    const stranger = await newKey(emptyFolder(), "be");
    const anchor = join(desk.folder, "other.json");
    await desk.run(["keys", "show", stranger, "--anchor", anchor]);
    const out = join(emptyFolder(), "got");
    const { code, stdout, stderr } = await desk.run(["unpack", desk.pack, "--anchor", anchor, "--out", out]);
    expect(code).toBe(1);
    expect(stdout).toContain("not believed");
    expect(stderr).toMatch(/be\.pack, line 2 be\/service\/helpline#\/protected: No known key of “be”/);
    expect(existsSync(out)).toBe(false);
  });

  test("a pack that was altered, cut off, or is none; what holds in it is still taken", async () => {
    const desk = await sent();
    const text = readFileSync(desk.pack, "utf8");
    const lines = text.split("\n");
    const open = async (content: string) => {
      const file = join(emptyFolder(), "x.pack");
      writeFileSync(file, content);
      const out = join(emptyFolder(), "got");
      const ran = await desk.run(["unpack", file, "--anchor", desk.anchor, "--out", out]);
      return { ...ran, files: existsSync(out) ? named(place(out), ".jws") : [] };
    };
    const [first = "", second = "", third = "", end = ""] = lines;
    expect(await open(`${first}\n${second}\n`)).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("Not whole, or altered"),
      files: ["helpline.1.jws"],
    });
    const forged = second.replace(/"signature":"..../, '"signature":"AAAA');
    expect(await open([first, forged, third, end, ""].join("\n"))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("The signature does not fit the content"),
      files: ["helpline.2.jws"],
    });
    for (const content of ["", "{}\n", `${second}\n`, "\n\n"])
      expect(await open(content)).toMatchObject({
        code: 1,
        stdout: expect.stringContaining("This is no pack."),
        files: [],
      });
  });

  test("a second content of a version: both are kept, and the record stays", async () => {
    const desk = await sent();
    const out = join(emptyFolder(), "got");
    await desk.unpack(out);
    const before = contentOf(join(place(out), "helpline.json"));
    rmSync(join(dirname(desk.own), "helpline.2.jws"));
    change(desk.own, { name: { en: "Another name" } });
    await desk.run(["sign", desk.records, "--key", desk.key]);
    const pack = await packAgain(desk);
    const opened = await desk.run(["unpack", pack, "--anchor", desk.anchor, "--out", out]);
    expect(opened).toMatchObject({ code: 1, stderr: expect.stringContaining("signed with two contents") });
    expect(named(place(out), ".jws")).toEqual([
      "helpline.1.jws",
      expect.stringMatching(/^helpline\.2\.disputed-[0-9a-f]{8}\.jws$/),
      "helpline.2.jws",
    ]);
    expect(contentOf(join(place(out), "helpline.json"))).toBe(before);
  });

  test("a version that does not follow the one that is here", async () => {
    const desk = await sent();
    const out = join(emptyFolder(), "got");
    await desk.unpack(out);
    for (const version of [1, 2]) rmSync(join(dirname(desk.own), `helpline.${version}.jws`));
    change(desk.own, { version: 3 });
    await desk.run(["sign", desk.records, "--key", desk.key]);
    const unlinked = await packAgain(desk);
    expect(await desk.run(["unpack", unlinked, "--anchor", desk.anchor, "--out", out])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("does not follow the version before it"),
    });
    rmSync(join(dirname(desk.own), "helpline.3.jws"));
    change(desk.own, { version: 5 });
    await desk.run(["sign", desk.records, "--key", desk.key]);
    const jumped = await packAgain(desk);
    expect(await desk.run(["unpack", jumped, "--anchor", desk.anchor, "--out", out])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("The next version of this record is 3, not 5."),
    });
    expect(named(place(out), ".jws")).toEqual(["helpline.1.jws", "helpline.2.jws"]);
  });

  test("no pack at a path, a folder, an anchor that is none", async () => {
    const { run, pack, own } = await sent();
    expect(await run(["unpack", "/nowhere/x.pack"])).toMatchObject({ code: 1, stdout: "" });
    expect(await run(["unpack", emptyFolder()])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("no ordinary file"),
    });
    expect(await run(["unpack", pack, "--anchor", own])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("This is no anchor file"),
    });
    expect(await run(["unpack"])).toMatchObject({ code: 2 });
  });
});
