import { chmodSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { readSigned, type SigningKey, signatureFinding } from "@civic/schema/signatures";
import { describe, expect, test } from "vitest";
import { moment, named, newKey, privateFile } from "../../../tests/desk.ts";
import { emptyFolder, runCivic } from "../../../tests/run-civic.ts";

const keyIn = (path: string) => JSON.parse(readFileSync(path, "utf8")) as SigningKey;
const mode = (path: string) => statSync(path).mode & 0o777;
const now = () => moment;

describe("civic keys create", () => {
  test("writes a key that nobody else may read, in a folder that nobody else may look into", async () => {
    const out = join(emptyFolder(), "keys");
    const made = await runCivic(["keys", "create", "--publisher", "fr", "--out", out]);
    expect([made.code, made.stderr]).toEqual([0, ""]);
    const [name = ""] = named(out, ".jwk");
    const { kid, publisher } = keyIn(join(out, name));
    expect([name, publisher]).toEqual([`fr-${kid.slice(0, 8)}.jwk`, "fr"]);
    expect([mode(join(out, name)), mode(out)]).toEqual([0o600, 0o700]);
    expect(made.stdout).toContain(kid);
    expect(made.stdout).toContain("on the machine that signs and on no other");
    expect(made.stdout).not.toContain(keyIn(join(out, name)).d);
  });

  test("never writes over a key", async () => {
    const out = emptyFolder();
    const [first, second] = [await newKey(out, "fr"), await newKey(out, "fr")];
    expect(first).not.toBe(second);
    expect(named(out, "")).toHaveLength(2);
  });

  test.each([
    [["keys"], "Expected create"],
    [["keys", "make"], "Expected create"],
    [["keys", "toString", "x"], "Expected create"],
    [["keys", "create"], "--publisher is missing."],
    [["keys", "create", "fr", "--publisher", "fr"], "Expected create"],
    [["keys", "create", "--publisher", "FRA"], "“FRA” is no publisher"],
    [["keys", "create", "--publisher", "fr", "--key", "x"], "--key is not an option here."],
    [["keys", "show"], "Expected create"],
    [["keys", "rotate", "one", "two"], "Expected create"],
    [["keys", "revoke", "one"], "--key is missing."],
  ])("%j is wrong usage", async (args, said) => {
    expect(await runCivic(args)).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining(said),
    });
  });
});

describe("civic keys show", () => {
  test("tells what anybody may know, and writes the anchor of several keys", async () => {
    const out = emptyFolder();
    const files = [await newKey(out, "fr"), await newKey(out, "fr"), await newKey(out, "be")];
    const anchor = join(out, "anchor.json");
    const shown = await runCivic(["keys", "show", ...files, "--anchor", anchor]);
    expect(shown.code).toBe(0);
    for (const file of files) {
      expect(shown.stdout).toContain(keyIn(file).kid);
      expect(shown.stdout).not.toContain(keyIn(file).d);
    }
    const [one, two, three] = files.map((file) => keyIn(file).kid);
    expect(JSON.parse(readFileSync(anchor, "utf8"))).toEqual({
      civic: "anchor",
      publishers: { fr: [one, two], be: [three] },
    });
    expect(await runCivic(["keys", "show", ...files, "--anchor", anchor])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("exists already"),
    });
  });
});

describe("civic keys rotate and revoke", () => {
  test("a new key is signed by the old one, which is then revoked by the new one", async () => {
    const out = emptyFolder();
    const old = await newKey(out, "fr");
    const rotated = await runCivic(["keys", "rotate", old, "--json"], { now });
    const { file, statement } = JSON.parse(rotated.stdout) as { file: string; statement: string };
    const read = readSigned(JSON.parse(readFileSync(statement, "utf8")), ["key"]);
    if ("code" in read) throw new Error(read.code);
    const { kid, x, y } = keyIn(file);
    expect(read.payload).toEqual({
      statement: "key",
      publisher: "fr",
      key: { kty: "EC", crv: "P-256", x, y },
      issued: "2026-11-23T09:30:00Z",
    });
    expect(read.header.kid).toBe(keyIn(old).kid);
    expect(await signatureFinding(read, keyIn(old))).toBeUndefined();

    const revoked = await runCivic(["keys", "revoke", old, "--key", file, "--json"], { now });
    const revocation = (JSON.parse(revoked.stdout) as { statement: string }).statement;
    const said = readSigned(JSON.parse(readFileSync(revocation, "utf8")), ["revocation"]);
    if ("code" in said) throw new Error(said.code);
    expect(said.payload).toMatchObject({ statement: "revocation", publisher: "fr", kid: keyIn(old).kid });
    expect(said.header.kid).toBe(kid);
    expect(await signatureFinding(said, keyIn(file))).toBeUndefined();
  });

  test("a key is revoked by its thumbprint where its file is lost, and where others may have read it", async () => {
    const out = emptyFolder();
    const [lost, kept, open] = [await newKey(out, "fr"), await newKey(out, "fr"), await newKey(out, "fr")];
    expect(await runCivic(["keys", "revoke", keyIn(lost).kid, "--key", kept])).toMatchObject({ code: 0 });
    chmodSync(open, 0o644);
    expect(await runCivic(["keys", "revoke", open, "--key", kept])).toMatchObject({ code: 0 });
    expect(named(out, ".revocation.jws")).toHaveLength(2);
    const itself = await runCivic(["keys", "revoke", kept, "--key", kept]);
    expect(itself.stdout).toContain("revoked itself");
  });

  test("no key revokes that of another publisher", async () => {
    const out = emptyFolder();
    const [french, belgian] = [await newKey(out, "fr"), await newKey(out, "be")];
    expect(await runCivic(["keys", "revoke", french, "--key", belgian])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("a key of “fr”"),
    });
    expect(named(out, ".jws")).toEqual([]);
  });
});

describe("what is no key is refused, and nothing is written", () => {
  const refused = async (file: string) => {
    const { code, stdout, stderr } = await runCivic(["keys", "rotate", file]);
    expect([code, stdout]).toEqual([1, ""]);
    return stderr;
  };

  test("a key that others may read, with the line that mends it", async () => {
    const key = await newKey(emptyFolder(), "fr");
    for (const open of [0o640, 0o604, 0o620]) {
      chmodSync(key, open);
      expect(await refused(key)).toContain(`(mode 0${open.toString(8)}). Type chmod 600 ${key}`);
    }
    const link = join(emptyFolder(), "link.jwk");
    symlinkSync(key, link);
    expect(await refused(link)).toContain("chmod 600");
  });

  test("no file, a folder, no text, too much text", async () => {
    expect(await refused("/nowhere/fr.jwk")).toContain("/nowhere/fr.jwk: ");
    expect(await refused(emptyFolder())).toContain("no ordinary file");
    for (const text of ["", "{", "[]", "null", " ".repeat(20_000)])
      expect(await refused(privateFile(text))).toContain("This is no signing key");
  });

  test("a key with one member changed, one more, or one less", async () => {
    const good = keyIn(await newKey(emptyFolder(), "fr"));
    const other = keyIn(await newKey(emptyFolder(), "fr"));
    const { d: _, ...publicHalf } = good;
    const bad: readonly object[] = [
      publicHalf,
      { ...good, use: "enc" },
      { ...good, publisher: "FRA" },
      { ...good, more: 1 },
      { ...good, kid: other.kid },
      { ...good, d: other.d },
      { ...good, x: other.x },
      { ...good, d: "A".repeat(43) },
      { ...good, kty: "RSA" },
    ];
    for (const each of bad)
      expect(await refused(privateFile(JSON.stringify(each)))).toContain("This is no signing key");
    const twice = JSON.stringify(good).replace("{", `{"publisher":"be",`);
    expect(await refused(privateFile(twice))).toContain("This is no signing key");
  });
});
