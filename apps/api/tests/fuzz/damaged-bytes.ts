import { madeRequest } from "./made-request.ts";
import type { Material } from "./material.ts";
import type { Random } from "./random.ts";

const start = "GET /v1/records?limit=1 HTTP/1.1\r\nHost: a\r\n";

/** Bytes that other servers were brought down with, or read otherwise than the proxy before them. */
const known: readonly string[] = [
  "",
  "\r\n\r\n\r\n",
  "GET",
  "GET /\r\n\r\n",
  "GET / HTTP/0.9\r\n\r\n",
  "GET / HTTP/1.0\r\n\r\n",
  "GET / HTTP/2.0\r\nHost: a\r\n\r\n",
  "GET / HTTP/1.1\r\n\r\n",
  "GET / HTTP/1.1\nHost: a\n\n",
  "get / HTTP/1.1\r\nHost: a\r\n\r\n",
  "BREW /v1/records HTTP/1.1\r\nHost: a\r\n\r\n",
  "GET  /v1/records  HTTP/1.1\r\nHost: a\r\n\r\n",
  "GET http://a b/ HTTP/1.1\r\nHost: a\r\n\r\n",
  "GET http://[::1 HTTP/1.1\r\nHost: a\r\n\r\n",
  "GET http:// HTTP/1.1\r\nHost: a\r\n\r\n",
  "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n",
  "CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n",
  "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
  "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
  `${start}Host: b\r\n\r\n`,
  `${start} folded\r\n\r\n`,
  `${start}: none\r\n\r\n`,
  `${start}a\0b: c\r\n\r\n`,
  `${start}a: b\0c\r\n\r\n`,
  `${start}a b: c\r\n\r\n`,
  `${start}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`,
  `${start}Content-Length: -1\r\n\r\n`,
  `${start}Content-Length: 1e3\r\n\r\n`,
  `${start}Content-Length: 99999999999999999999\r\n\r\n`,
  `${start}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n`,
  `${start}Transfer-Encoding: gzip\r\n\r\nabc`,
  `${start}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n`,
  `${start}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
  `${start}Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc`,
  `${start}Transfer-Encoding: chunked\r\n\r\n1;${"x".repeat(20_000)}\r\na\r\n0\r\n\r\n`,
  `${start}Transfer-Encoding: chunked\r\n\r\n0\r\n${"t: v\r\n".repeat(5_000)}\r\n`,
  `${start}Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n`,
  `${start}Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAA\r\n\r\n`,
  `${start}Expect: 100-continue, x\r\n\r\n`,
  `${start}a: ${"b".repeat(20_000)}\r\n\r\n`,
  `${start}${"a: b\r\n".repeat(3_000)}\r\n`,
  `${start}${"a".repeat(20_000)}`,
  `GET /${"a".repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  `GET /?${"a=b&".repeat(3_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
  "GET /v1/records/\xff\xfe/\x80 HTTP/1.1\r\nHost: a\r\n\r\n",
  "POST /v1/validate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{}",
  "POST /v1/validate HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n\r\n{}",
];

/** Bytes of which nobody knows what they ask: what is answered, if anything is, has to be an answer all the same. */
export function damagedBytes(random: Random, material: Material): Buffer {
  if (random.chance(0.35)) return Buffer.from(random.pick(known), "latin1");
  if (random.chance(0.1)) return noise(random, random.below(3_000));
  let bytes = madeRequest(random, material).bytes;
  for (let step = 0; step <= random.below(3); step += 1) bytes = damage(bytes, random);
  return bytes;
}

/** Mostly in the head, where more depends on a byte. */
function damage(bytes: Buffer, random: Random): Buffer {
  const at = random.below(random.chance(0.8) ? Math.min(bytes.length, 300) + 1 : bytes.length + 1);
  const before = bytes.subarray(0, at);
  const cut = random.below(40);
  switch (random.below(6)) {
    case 0:
      return before;
    case 1:
      return Buffer.concat([before, bytes.subarray(at + cut)]);
    case 2:
      return Buffer.concat([before, bytes.subarray(at, at + cut), bytes.subarray(at)]);
    case 3:
      return Buffer.concat([before, noise(random, cut), bytes.subarray(at + cut)]);
    case 4:
      return Buffer.concat([
        before,
        Buffer.from(random.pick(["\r\n", "\n", "\r", "\0", "\r\n\r\n", ":", " ", "\t"])),
        bytes.subarray(at),
      ]);
    default: {
      const other = Buffer.from(bytes);
      if (at < other.length) other[at] = (other[at] ?? 0) ^ (1 << random.below(8));
      return other;
    }
  }
}

function noise(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}
