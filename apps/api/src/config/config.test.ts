import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { CannotStart } from "../cannot-start.ts";
import { readConfig } from "./config.ts";

const digest = (key: string) => createHash("sha256").update(key).digest("hex");

test("a node needs no settings", () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    host: "127.0.0.1",
    dataFolder: resolve(".civic"),
    databaseUrl: undefined,
    records: { folder: resolve("data"), required: false },
    keys: [],
    signingKeys: [],
    self: { name: "http://127.0.0.1:8080", contact: undefined },
    peers: [],
    pullSeconds: 300,
    conflicts: "keep",
    peerQuota: 4 * 1024 ** 3,
    rate: { address: 12_000, key: 60_000, wrongKeys: 20, trustedProxies: new Set() },
    dashboardFolder: join(import.meta.dirname, "../../../dashboard/dist"),
    logLevel: "info",
  });
});

test("reads every setting", () => {
  const config = readConfig({
    PORT: "0",
    HOST: "::1",
    CIVIC_DATA: "/var/lib/civic",
    DATABASE_URL: "postgresql://user:p%40ss@db:5433/civic?sslmode=require",
    CIVIC_RECORDS: "records",
    CIVIC_KEYS: `fr=${digest("one")}, be=${digest("two").toUpperCase()},desk@civic:fr+coe=${digest("three")}`,
    CIVIC_NAME: "Exchange of Belgium",
    CIVIC_CONTACT: "mailto:exchange@example.be",
    CIVIC_SIGNING_KEYS: "/etc/civic/be.key, civic.key",
    CIVIC_PEERS:
      '[{"url":"https://node.example/civic","publishers":["fr"]},{"url":"http://b","publishers":{"eu":["eu","be"],"civic":["*"]}}]',
    CIVIC_CONFLICTS: "stop",
    CIVIC_PEER_MEBIBYTES: "1",
    CIVIC_PULL_SECONDS: "60",
    CIVIC_RATE: "100/2000",
    CIVIC_TRUSTED_PROXIES: "192.0.2.1, ::1",
    CIVIC_DASHBOARD: "/srv/dashboard",
    CIVIC_LOG_LEVEL: "warn",
  });
  expect(config).toMatchObject({
    port: 0,
    host: "::1",
    dataFolder: "/var/lib/civic",
    databaseUrl: "postgresql://user:p%40ss@db:5433/civic?sslmode=require",
    records: { folder: resolve("records"), required: true },
    self: { name: "Exchange of Belgium", contact: "mailto:exchange@example.be" },
    signingKeys: ["/etc/civic/be.key", resolve("civic.key")],
    peers: [
      { url: "https://node.example/civic", publishers: new Map([["fr", ["fr"]]]) },
      {
        url: "http://b",
        publishers: new Map<string, unknown>([
          ["eu", ["eu", "be"]],
          ["civic", "every"],
        ]),
      },
    ],
    pullSeconds: 60,
    conflicts: "stop",
    peerQuota: 1024 ** 2,
    rate: { address: 100, key: 2000, trustedProxies: new Set(["192.0.2.1", "::1"]) },
    dashboardFolder: "/srv/dashboard",
    logLevel: "warn",
  });
  expect(config.keys.map(({ digest: bytes, ...key }) => ({ ...key, digest: bytes.toString("hex") }))).toEqual(
    [
      { name: "fr", publisher: "fr", jurisdictions: ["fr"], kinds: "every", digest: digest("one") },
      { name: "be", publisher: "be", jurisdictions: ["be"], kinds: "every", digest: digest("two") },
      {
        name: "desk",
        publisher: "civic",
        jurisdictions: ["fr", "coe"],
        kinds: "every",
        digest: digest("three"),
      },
    ],
  );
});

test("an empty setting is none, but for the records, where it says that there are none", () => {
  const names = [
    "PORT",
    "HOST",
    "CIVIC_DATA",
    "DATABASE_URL",
    "CIVIC_KEYS",
    "CIVIC_PEERS",
    "CIVIC_LOG_LEVEL",
  ];
  const empty = Object.fromEntries(names.map((name) => [name, ""]));
  expect(readConfig(empty)).toEqual(readConfig({}));
  expect(readConfig({ CIVIC_RECORDS: "" }).records).toBeUndefined();
});

test.each([
  ["PORT", "65536", /whole number from 0 to 65535, not "65536"/],
  ["PORT", "8080.5", /whole number/],
  ["PORT", "0x50", /whole number/],
  ["PORT", "-1", /whole number/],
  ["CIVIC_PULL_SECONDS", "0", /from 1 to 86400/],
  ["CIVIC_LOG_LEVEL", "loud", /one of trace, debug, info, warn, error, fatal, silent, not "loud"/],
  ["DATABASE_URL", "mysql://user:s3cret@db/civic", /of the form postgres:\/\//],
  ["DATABASE_URL", "not an address s3cret", /of the form postgres:\/\//],
  ["CIVIC_KEYS", "s3cret", /must have the form \[name@\]publisher/],
  ["CIVIC_KEYS", "be=s3cret", /must have the form \[name@\]publisher/],
  ["CIVIC_KEYS", `Belgium=${digest("s3cret")}`, /must have the form \[name@\]publisher/],
  ["CIVIC_KEYS", `be=${digest("a")},`, /must have the form \[name@\]publisher/],
  ["CIVIC_KEYS", `be=${digest("a")},fr=${digest("a")}`, /the same key twice/],
  ["CIVIC_KEYS", `be=${digest("a")},be=${digest("b")}`, /two keys named be; tell them apart: desk@be=/],
  [
    "CIVIC_KEYS",
    `civic=${digest("a")}`,
    /civic is not itself a State or organisation: say which .*; for example civic:fr\+be=/,
  ],
  ["CIVIC_KEYS", `be:fra+be=${digest("a")}`, /be must be followed by jurisdictions or by \*, not "fra"/],
  ["CIVIC_NAME", "two\nlines", /one line of at most 200 characters/],
  ["CIVIC_CONTACT", "the ministry", /must begin with mailto: or https:/],
  ["CIVIC_SIGNING_KEYS", "be.key,", /must name files, separated by commas/],
  ["CIVIC_PEERS", "http://node.example", /JSON of the form \[{"url"/],
  ["CIVIC_PEERS", '[{"url":"ftp://node.example","publishers":["fr"]}]', /0\.url: is not an http/],
  [
    "CIVIC_PEERS",
    '[{"url":"http://u:s3cret@node.example","publishers":["fr"]}]',
    /0\.url: .*without a password/,
  ],
  ["CIVIC_PEERS", '[{"url":"http://node.example","publishers":[]}]', /publishers names nobody/],
  ["CIVIC_PEERS", '[{"url":"http://node.example","publishers":["civic"]}]', /civic is not itself a State/],
  ["CIVIC_PEERS", '[{"url":"http://node.example","publishers":["Fr"]}]', /"Fr" is no publisher/],
  [
    "CIVIC_PEERS",
    '[{"url":"http://node.example","publishers":{"fr":[]}}]',
    /fr must be followed by jurisdictions/,
  ],
  ["CIVIC_CONFLICTS", "folder", /keep or stop, not "folder"/],
  ["CIVIC_PEER_MEBIBYTES", "0", /from 1 to/],
  ["CIVIC_PEERS", '[{"url":"http://node.example","publishers":["fr"],"key":"x"}]', /Unrecognized key/],
  [
    "CIVIC_PEERS",
    '[{"url":"http://node.example","publishers":["fr"],"unsigned":["civic"]}]',
    /civic is not itself a State/,
  ],
  [
    "CIVIC_PEERS",
    '[{"url":"http://node.example","publishers":["fr"],"anchor":"no-such-file.json"}]',
    /cannot read the anchor no-such-file\.json/,
  ],
  [
    "CIVIC_PEERS",
    '[{"url":"http://node.example","publishers":["fr"],"anchor":{"civic":"anchor","publishers":{"fr":["x"]}}}]',
    /anchor \/publishers\/fr\/0: /,
  ],
  [
    "CIVIC_PEERS",
    '[{"url":"http://node.example","publishers":["fr"]},{"url":"http://node.example","publishers":["be"]}]',
    /names the peer http:\/\/node\.example twice/,
  ],
])("refuses %s=%s", (name, value, message) => {
  const reading = () => readConfig({ [name]: value });
  expect(reading).toThrow(CannotStart);
  expect(reading).toThrow(message);
  expect(reading).toThrow(new RegExp(`^${name}: [^\n]*$`));
  expect(reading).not.toThrow(/s3cret/);
});

test("names everything that is wrong at once", () => {
  expect(() => readConfig({ PORT: "x", CIVIC_PEERS: "x", HOST: "h" })).toThrow(/^PORT: .*\nCIVIC_PEERS: .*$/);
});

test("every setting stands in the tables that operators read", () => {
  const asked = new Set<string>();
  readConfig(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
  expect(asked.size).toBeGreaterThan(12);
  for (const page of ["../../README.md", "../../../../README.md"]) {
    const rows = readFileSync(join(import.meta.dirname, page), "utf8").match(/^\| `.*$/gm) ?? [];
    const named = new Set(
      rows.flatMap((row) => (row.split("|")[1] ?? "").match(/[A-Z]+(?:_[A-Z]+)*/g) ?? []),
    );
    expect([...asked].filter((name) => !named.has(name))).toEqual([]);
  }
});
