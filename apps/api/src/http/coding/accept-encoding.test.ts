import { expect, test } from "vitest";
import { acceptedCodings } from "./accept-encoding.ts";

test.each([
  // Nothing said: whoever does not ask may not understand.
  [null, "identity", true],
  ["", "identity", true],
  ["gzip", "gzip", true],
  ["br", "br", true],
  ["gzip, deflate", "gzip", true],
  ["gzip, deflate, br, zstd", "br", true],
  ["GZIP", "gzip", true],
  ["x-gzip", "gzip", true],
  ["deflate, zstd", "identity", true],
  ["br;q=0.5, gzip;q=0.8", "gzip", true],
  ["br;q=1.0, gzip;q=1.000", "br", true],
  ["br;q=0, gzip", "gzip", true],
  ["gzip;q=0", "identity", true],
  ["gzip;q=0.001", "gzip", true],
  ["identity, gzip;q=0.5", "identity", true],
  ["identity;q=0.5, gzip", "gzip", true],
  ["*", "br", true],
  ["*, br;q=0", "gzip", true],
  ["gzip, *;q=0", "gzip", false],
  ["gzip, *;q=0, identity;q=0.5", "gzip", true],
  ["gzip, identity;q=0", "gzip", false],
  // Nothing that this node has is taken: as if nothing had been said.
  ["identity;q=0", "identity", true],
  ["*;q=0", "identity", true],
  ["zstd, identity;q=0", "identity", true],
  // What cannot be read is left out, and what can be counts.
  ["gzip;q=high, br", "br", true],
  ["gzip;q=2", "identity", true],
  ["gzip;q=-1", "identity", true],
  ["gzip;q=0.1234", "identity", true],
  ["gzip;level=9", "identity", true],
  [" , ;q=1, gzip ;Q=0.4 ,,", "gzip", true],
  ["gzip gzip", "identity", true],
  ["__proto__, constructor", "identity", true],
  [`${"x, ".repeat(5000)}gzip`, "gzip", true],
  [`gzip;q=0.1, gzip`, "gzip", true],
] as const)("who accepts %j is sent %s (as it is, too: %s)", (header, best, identity) => {
  expect(acceptedCodings(header)).toEqual({ best, identity });
});
