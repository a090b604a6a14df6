import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pinned, signer } from "../../../tests/signed-examples.ts";
import { canonicalise } from "../canonical.ts";
import { jwsHash } from "./jws.ts";
import { readSigned } from "./read-signed.ts";
import { signVersion } from "./sign.ts";
import { createSigningKey, signerOf } from "./signing-key.ts";
import { signatureFinding } from "./verify.ts";

const version = (document: object) => ({ id: "xa/service/a", version: 1, canonical: canonicalise(document) });
const read = (jws: unknown) => readSigned(jws, ["record"]);

/** Any object that JSON texts hold, with names and texts of whole characters. */
const object = fc.dictionary(
  fc.string({ unit: "binary" }).filter((name) => name !== "__proto__"),
  fc.jsonValue({ stringUnit: "binary", maxDepth: 4 }),
  { maxKeys: 6 },
);

test("whatever can be written canonically is signed, read and verified as it was", async () => {
  await fc.assert(
    fc.asyncProperty(object, async (document) => {
      const given = version(document);
      const jws = await signVersion(given, signer);
      const signed = read(jws);
      expect(signed).toMatchObject({ canonical: given.canonical, hash: jwsHash(jws), type: "record" });
      if ("code" in signed) throw new Error(signed.code);
      expect(signed.payload).toEqual(JSON.parse(given.canonical));
      expect(await signatureFinding(signed, pinned.key)).toBeUndefined();
    }),
    { numRuns: 150 },
  );
});

const characters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ ."';

test("no other character at any place of a JWS passes", async () => {
  const jws = await signVersion(version({ a: "é", b: [1, 2, { c: null }] }), signer);
  const parts = fc.constantFrom("protected" as const, "payload" as const, "signature" as const);
  const altered = fc.tuple(parts, fc.nat(), fc.constantFrom(...characters));
  await fc.assert(
    fc.asyncProperty(altered, async ([part, place, character]) => {
      const at = place % jws[part].length;
      fc.pre(jws[part][at] !== character);
      const signed = read({ ...jws, [part]: jws[part].slice(0, at) + character + jws[part].slice(at + 1) });
      const found = "code" in signed ? signed : await signatureFinding(signed, pinned.key);
      expect(found?.severity).toBe("error");
    }),
    { numRuns: 400 },
  );
});

describe("a salt", () => {
  const saltOf = async (document: object, by = signer) => {
    const signed = read(await signVersion(version(document), by));
    if ("code" in signed) throw new Error(signed.code);
    return signed.header.salt;
  };

  test("is the same for the same content, so that what is signed again has the hash that it had", async () => {
    const [one, again] = [
      await signVersion(version({ a: 1 }), signer),
      await signVersion(version({ a: 1 }), signer),
    ];
    expect(jwsHash(again)).toBe(jwsHash(one));
  });

  test("is another for another content and by another key", async () => {
    const other = await signerOf(await createSigningKey("xa"));
    const salts = [await saltOf({ a: 1 }), await saltOf({ a: 2 }), await saltOf({ a: 1 }, other)];
    expect(new Set(salts).size).toBe(3);
  });
});
