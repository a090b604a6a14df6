import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { forgedLine } from "./forged-line.ts";

const inBase64 = (text: string) => Buffer.from(text).toString("base64url");

const jws = {
  protected: inBase64('{"alg":"ES256"}'),
  payload: inBase64('{"number":"116006"}'),
  signature: "s",
};

it("changes what was signed and makes its hash anew, and cannot make the signature", () => {
  const line = JSON.stringify({ cursor: "c", op: "put", hash: "sha-256:0", jws });
  const payload = inBase64('{"number":"116007"}');
  const digest = createHash("sha256").update(`${jws.protected}.${payload}`).digest("hex");
  expect(JSON.parse(forgedLine(line, ["116006", "116007"]))).toEqual({
    ...{ cursor: "c", op: "put", hash: `sha-256:${digest}` },
    jws: { ...jws, payload },
  });
});

it("leaves everything else as it is", () => {
  const others = ["", '{"bookmark":"b","more":false}', JSON.stringify({ hash: "sha-256:0", jws })];
  for (const line of others) expect(forgedLine(line, ["no such text", "another"])).toBe(line);
});
