import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { admit } from "@civic/schema";
import { type ReadSigned, readSigned, type SigningKey, signatureFinding } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { change, type Desk, named, newKey, openDesk } from "../../../tests/desk.ts";
import { emptyFolder } from "../../../tests/run-civic.ts";

function signature({ own }: Desk, version: number): ReadSigned<"record"> {
  const read = readSigned(JSON.parse(readFileSync(signatureFile(own, version), "utf8")), ["record"]);
  if ("code" in read) throw new Error(read.code);
  return read;
}
const signatureFile = (own: string, version: number) => own.replace(/\.json$/, `.${version}.jws`);
const sign = ({ records, key, run }: Desk, ...more: readonly string[]) =>
  run(["sign", records, "--key", key, ...more]);
const keyOf = ({ key }: Desk) => JSON.parse(readFileSync(key, "utf8")) as SigningKey;

describe("civic sign", () => {
  test("signs the canonical bytes of the publisher’s own records, and no others", async () => {
    const desk = await openDesk();
    const before = readFileSync(desk.own, "utf8");
    const { code, stdout, stderr } = await sign(desk);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("1 version signed for “be”");
    expect(stdout).toMatch(/\d+ records: not published by “be”/);
    expect(named(dirname(desk.own), ".jws")).toEqual(["helpline.1.jws"]);
    const read = signature(desk, 1);
    const admission = admit(new TextEncoder().encode(before));
    expect(admission.admitted && admission.canonical).toBe(read.canonical);
    expect(read.header).toMatchObject({ alg: "ES256", typ: "civic-record+jws", kid: keyOf(desk).kid });
    expect(read.header.previous).toBeUndefined();
    expect(await signatureFinding(read, keyOf(desk))).toBeUndefined();
    expect(readFileSync(desk.own, "utf8")).toBe(before);
  });

  test("changes nothing the second time, and the hash is the same after the signature was lost", async () => {
    const desk = await openDesk();
    await sign(desk);
    const { hash } = signature(desk, 1);
    const again = await sign(desk);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining("1 record: signed before") });
    rmSync(signatureFile(desk.own, 1));
    await sign(desk);
    expect(signature(desk, 1).hash).toBe(hash);
  });

  test("the next version names the one before", async () => {
    const desk = await openDesk();
    await sign(desk);
    change(desk.own, { version: 2 });
    await sign(desk);
    change(desk.own, { version: 3 });
    await sign(desk);
    expect(signature(desk, 2).header.previous).toBe(signature(desk, 1).hash);
    expect(signature(desk, 3).header.previous).toBe(signature(desk, 2).hash);
  });

  test("a dry run writes nothing and says what would be signed", async () => {
    const desk = await openDesk();
    const { code, stdout } = await sign(desk, "--dry-run");
    expect([code, named(dirname(desk.own), ".jws")]).toEqual([0, []]);
    expect(stdout).toContain("1 version would be signed for “be”; nothing was written");
    const json = JSON.parse((await sign(desk, "--dry-run", "--json")).stdout) as object;
    expect(json).toMatchObject({ dryRun: true, signed: [{ id: "be/service/helpline", version: 1 }] });
  });

  test("signs one record that is named, checked among its neighbours", async () => {
    const desk = await openDesk();
    const { run, own, key } = desk;
    expect(await run(["sign", own, "--key", key])).toMatchObject({ code: 0, stderr: "" });
    expect(signature(desk, 1).payload["id"]).toBe("be/service/helpline");
  });

  test("a signature is no record: civic check and the loader pass over it", async () => {
    const desk = await openDesk();
    const before = await desk.run(["check", desk.records, "--json"]);
    await sign(desk);
    expect(await desk.run(["check", desk.records, "--json"])).toEqual(before);
  });

  test("ends a freeze by naming the signature that is stood by", async () => {
    const desk = await openDesk();
    const { run, own, key } = desk;
    await sign(desk);
    change(own, { version: 2 });
    const hash = `sha-256:${"ab".repeat(32)}`;
    expect(await run(["sign", own, "--key", key, "--stands-by", hash])).toMatchObject({ code: 0 });
    expect(signature(desk, 2).header).toMatchObject({ standsBy: hash, previous: hash });
  });
});

describe("civic sign refuses, and says how to mend it", () => {
  test("a changed record of a version that was signed", async () => {
    const desk = await openDesk();
    await sign(desk);
    const kept = readFileSync(signatureFile(desk.own, 1), "utf8");
    change(desk.own, { name: { en: "Another name" } });
    const { code, stdout, stderr } = await sign(desk);
    expect([code, stderr]).toEqual([1, expect.stringContaining("give the change “version” 2.")]);
    expect(stdout).toContain("1 record: could not be signed");
    expect(readFileSync(signatureFile(desk.own, 1), "utf8")).toBe(kept);
  });

  test("a version below one that was signed", async () => {
    const desk = await openDesk();
    change(desk.own, { version: 2 });
    await sign(desk);
    change(desk.own, { version: 1 });
    expect(await sign(desk)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("version 2 is signed already"),
    });
    expect(named(dirname(desk.own), ".jws")).toEqual(["helpline.2.jws"]);
  });

  test("a record with an error, and still signs the others", async () => {
    const desk = await openDesk();
    const faulty = join(dirname(desk.own), "faulty.json");
    writeFileSync(faulty, readFileSync(desk.own));
    change(faulty, { id: "be/service/faulty", needs: ["none-such"] });
    const { code, stdout, stderr } = await sign(desk);
    expect(code).toBe(1);
    expect(stderr).toContain("faulty.json#/needs/0: ");
    expect(stdout).toContain("nothing that has an error is signed");
    expect(named(dirname(desk.own), ".jws")).toEqual(["helpline.1.jws"]);
  });

  test("two records of one id", async () => {
    const desk = await openDesk();
    writeFileSync(join(dirname(desk.own), "copy.json"), readFileSync(desk.own));
    const { code, stderr } = await sign(desk);
    expect([code, named(dirname(desk.own), ".jws")]).toEqual([1, []]);
    expect(stderr).toContain("Two records have the id “be/service/helpline”");
  });

  test("a record of a newer model", async () => {
    const desk = await openDesk();
    change(desk.own, { schemaVersion: "9.0.0" });
    const { code, stderr } = await sign(desk);
    expect([code, named(dirname(desk.own), ".jws")]).toEqual([1, []]);
    expect(stderr).toContain("helpline.json#/schemaVersion: ");
  });

  test("a signature before it that is torn, or of something else", async () => {
    const desk = await openDesk();
    await sign(desk);
    const [first, whole] = [signatureFile(desk.own, 1), readFileSync(signatureFile(desk.own, 1), "utf8")];
    writeFileSync(first, whole.slice(0, 100));
    expect(await sign(desk)).toMatchObject({ code: 1, stderr: expect.stringContaining("no flattened JWS") });
    change(desk.own, { version: 2 });
    expect(await sign(desk)).toMatchObject({ code: 1, stderr: expect.stringContaining("helpline.1.jws: ") });
    rmSync(first);
    writeFileSync(signatureFile(desk.own, 1), whole);
    await sign(desk);
    writeFileSync(first, readFileSync(signatureFile(desk.own, 2)));
    rmSync(signatureFile(desk.own, 2));
    expect(await sign(desk)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("not the signature of version 1 of be/service/helpline"),
    });
  });

  test("a signature that does not hold by the key", async () => {
    const desk = await openDesk();
    await sign(desk);
    const file = signatureFile(desk.own, 1);
    const jws = JSON.parse(readFileSync(file, "utf8")) as { signature: string };
    writeFileSync(file, JSON.stringify({ ...jws, signature: `AAAA${jws.signature.slice(4)}` }));
    expect(await sign(desk)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("The signature does not fit the content"),
    });
  });

  test("a key of another publisher signs nothing of this one", async () => {
    const desk = await openDesk();
    const french = await newKey(emptyFolder(), "fr");
    const { code, stdout } = await desk.run(["sign", desk.records, "--key", french]);
    expect([code, named(dirname(desk.own), ".jws")]).toEqual([0, []]);
    expect(stdout).toContain("0 versions signed for “fr”");
  });

  test("a folder without records, a record out of its place, a hash that is none, a hash for a folder", async () => {
    const { run, key, records, own, folder } = await openDesk();
    expect(await run(["sign", emptyFolder(), "--key", key])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("holds no records"),
    });
    expect(await run(["sign", "/nowhere/x.json", "--key", key])).toMatchObject({ code: 1, stdout: "" });
    const alone = join(folder, "a/b/c.json");
    mkdirSync(dirname(alone), { recursive: true });
    writeFileSync(alone, readFileSync(own));
    expect(await run(["sign", alone, "--key", key])).toMatchObject({ code: 1 });
    expect(await run(["sign", own, "--key", key, "--stands-by", "abc"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("is not the hash of a signature"),
    });
    expect(
      await run(["sign", records, "--key", key, "--stands-by", `sha-256:${"0".repeat(64)}`]),
    ).toMatchObject({ code: 2, stderr: expect.stringContaining("said of one record") });
    expect(await run(["sign", records])).toMatchObject({ code: 2 });
  });

  test("a place that cannot be written, and goes on with the others", async () => {
    const desk = await openDesk();
    const second = join(dirname(desk.own), "second.json");
    writeFileSync(second, readFileSync(desk.own));
    change(second, { id: "be/service/second" });
    const writeNew = (path: string, text: string) => {
      if (path.includes("helpline")) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      writeFileSync(path, text, { flag: "wx" });
    };
    const ended = await desk.run(["sign", desk.records, "--key", desk.key], { writeNew });
    expect(ended.code).toBe(1);
    expect(ended.stderr).toContain("helpline.1.jws: ");
    expect(named(dirname(desk.own), ".jws")).toEqual(["second.1.jws"]);
  });
});
