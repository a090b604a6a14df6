import type { Endpoint } from "@civic/schema/endpoints";
import type { Material } from "./material.ts";
import type { Random } from "./random.ts";

const oddHosts = ["", "a b", "[::1", "evil.example", "127.0.0.1:99999", "x".repeat(300)];

const odd: Readonly<Record<string, readonly string[]>> = {
  Accept: [
    "*/*",
    "application/json",
    "application/jose+json",
    "application/jose+json, */*;q=0.1",
    "text/html",
    "application/x-ndjson",
    ";;;",
    "a/b;q=2",
    "application/jose+json;q=0.001, ".repeat(200),
  ],
  "Accept-Encoding": [
    "gzip",
    "br",
    "gzip, br",
    "identity",
    "*;q=0",
    "gzip;q=NaN",
    "zstd",
    "gzip;q=0.0001, ".repeat(200),
  ],
  "Accept-Language": ["fr", "ar, en;q=0.5", "xx", "*", "en;q=abc", "de-".repeat(500), ",,,"],
  "If-None-Match": [
    "*",
    '"x"',
    'W/"x"',
    '"',
    `"${"a".repeat(4_000)}"`,
    '"a", '.repeat(300),
    `"sha-256:${"0".repeat(64)}"`,
  ],
  "If-Match": ["*", '"x"', 'W/"x"', "x"],
  Range: ["bytes=0-0", "bytes=-1", "bytes=9-1", "lines=1"],
  Expect: ["100-continue", "200-ok"],
  Origin: ["https://example.org", "null"],
  "Access-Control-Request-Method": ["PUT", "x"],
  "X-Forwarded-For": ["1.2.3.4", "' or 1=1"],
  "X-Request-Id": ["../../x", "a".repeat(3_000)],
  Cookie: ["a=b; ".repeat(500)],
  Connection: ["keep-alive", "close", "upgrade"],
  "X-Odd": ["\t\x80\xff", "a".repeat(7_000)],
};

const oddKeys = ["Bearer wrong", "Bearer", "Basic Zm9v", "bearer  x=", `Bearer ${"a".repeat(5_000)}`, ""];
const oddTypes = [
  "text/plain",
  "application/jose+json",
  "application/json; charset=utf-16",
  "",
  "multipart/form-data; boundary=x",
  "application/x-www-form-urlencoded",
];

/** Rare: what ends the connection or waits for a word of the node slows everything else. */
const rare = ["Expect", "Connection"];

/** Headers of a request of a publisher, some of them odd. */
export function madeHeaders(
  endpoint: Endpoint,
  publisher: string,
  random: Random,
  material: Material,
): string[] {
  const host = random.chance(0.98) ? "127.0.0.1" : random.pick(oddHosts);
  const headers = Object.entries(odd).flatMap(([name, values]) =>
    random.chance(rare.includes(name) ? 0.02 : 0.06) ? [`${name}: ${random.pick(values)}`] : [],
  );
  if (random.chance(0.1) && material.etags.length > 0) {
    headers.push(`${random.pick(["If-Match", "If-None-Match"])}: ${random.pick(material.etags)}`);
  }
  if (random.chance(endpoint.access === "key" ? 0.97 : 0.02)) {
    headers.push(`Authorization: ${authorization(publisher, random, material)}`);
  }
  if (endpoint.takesBody) headers.push(...bodyHeaders(random));
  return [`Host: ${host}`, ...headers];
}

function authorization(publisher: string, random: Random, { keys }: Material): string {
  const own = keys[publisher];
  if (own !== undefined && random.chance(0.9)) return `Bearer ${own}`;
  return random.chance(0.5) ? `Bearer ${random.pick(Object.values(keys))}` : random.pick(oddKeys);
}

function bodyHeaders(random: Random): string[] {
  const type = random.chance(0.97) ? "application/json" : random.pick(oddTypes);
  const coding = random.chance(0.02)
    ? [`Content-Encoding: ${random.pick(["gzip", "br", "identity", "x"])}`]
    : [];
  return [`Content-Type: ${type}`, ...coding];
}
