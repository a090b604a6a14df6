import { canonicalise } from "@civic/schema";
import { createSigningKey, signerOf, signVersion } from "@civic/schema/signatures";
import { expect, test } from "vitest";
import { realRecord } from "../../../tests/real-records.ts";
import { signedContent } from "./signed-content.ts";

test("what was signed comes back with its key, letter by letter", async () => {
  const key = await createSigningKey("civic");
  const record = realRecord("service", "civic/service/fr-114");
  expect(JSON.stringify(record)).toMatch(/[é’]/);
  const { id, version } = record;
  const jws = await signVersion({ id, version, canonical: canonicalise(record) }, await signerOf(key));
  expect(signedContent(jws)).toEqual({ kid: key.kid, record });
});

const encoded = (text: string) => btoa(text).replaceAll("=", "");

test.each([
  ["no BASE64URL", { protected: "!", payload: encoded("{}") }],
  ["no key", { protected: encoded("{}"), payload: encoded("{}") }],
  ["no object", { protected: encoded('{"kid":"a"}'), payload: encoded("[]") }],
])("what is %s is told and not shown", (_, jws) => {
  expect(() => signedContent({ ...jws, signature: "" })).toThrow();
});
