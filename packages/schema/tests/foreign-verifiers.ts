import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FlattenedJws, PublicKey, SigningKey } from "../src/exchange/signatures/signatures.ts";

/** A JOSE tool that is not JavaScript, and why it cannot run here if it cannot. */
export interface ForeignVerifier {
  readonly name: string;
  readonly absent?: string;
  /** Whether the signature holds. */
  readonly verifies: (jws: FlattenedJws, key: PublicKey) => boolean;
  /** The flattened JWS over a payload under a header. */
  readonly sign: (payload: string, header: object, key: SigningKey) => FlattenedJws;
}

/** Writes what a command is given as files, and runs it among them. */
function runWith(files: Readonly<Record<string, string>>, command: string, args: readonly string[]) {
  const cwd = mkdtempSync(join(tmpdir(), "civic-jose-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
    const { status, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
    const written = status === 0 ? readIfThere(join(cwd, "out")) : undefined;
    return { status, written, problem: error?.message ?? stderr.trim().split("\n").at(-1) };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function absence(command: string, args: readonly string[]): { absent?: string } {
  const { status, problem } = runWith({}, command, args);
  return status === 0 ? {} : { absent: `${command} ${args.join(" ")} does not run here: ${problem}` };
}

const jsonOf = (value: unknown) => JSON.stringify(value);
const bare = ({ kty, crv, x, y, d }: SigningKey) => ({ kty, crv, x, y, d });

/** The `jose` command of Debian, in C. */
export const joseInC: ForeignVerifier = {
  name: "jose (C)",
  ...absence("jose", ["alg"]),
  verifies: (jws, key) =>
    runWith({ jws: jsonOf(jws), key: jsonOf(key) }, "jose", ["jws", "ver", "-i", "jws", "-k", "key"])
      .status === 0,
  sign(payload, header, key) {
    const files = { payload, header: jsonOf({ protected: header }), key: jsonOf(bare(key)) };
    const args = ["jws", "sig", "-I", "payload", "-k", "key", "-s", files.header, "-o", "out"];
    return signedBy(runWith(files, "jose", args));
  },
};

/** The interpreter of the system: a library of its own is not seen by every other. */
const python = "/usr/bin/python3";

const verify = `
import json
from jwcrypto import jwk, jws
token = jws.JWS()
token.deserialize(open("jws").read())
token.allowed_algs = ["ES256"]
token.verify(jwk.JWK(**json.load(open("key"))))
`;
const sign = `
import json
from jwcrypto import jwk, jws
token = jws.JWS(open("payload", "rb").read())
token.add_signature(jwk.JWK(**json.load(open("key"))), None, open("header").read(), None)
open("out", "w").write(token.serialize())
`;

/** jwcrypto, in Python. */
export const jwcrypto: ForeignVerifier = {
  name: "jwcrypto (Python)",
  ...absence(python, ["-c", "import jwcrypto"]),
  verifies: (jws, key) =>
    runWith({ jws: jsonOf(jws), key: jsonOf(key) }, python, ["-c", verify]).status === 0,
  sign: (payload, header, key) =>
    signedBy(runWith({ payload, header: jsonOf(header), key: jsonOf(bare(key)) }, python, ["-c", sign])),
};

function signedBy({ written, problem }: ReturnType<typeof runWith>): FlattenedJws {
  if (written === undefined) throw new Error(`it did not sign: ${problem}`);
  const { payload, protected: header, signature } = JSON.parse(written) as FlattenedJws;
  return { protected: header, payload, signature };
}
