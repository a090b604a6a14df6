import type { Endpoint } from "@civic/schema/endpoints";
import { type Material, someText } from "./material.ts";
import type { Random } from "./random.ts";

const otherPaths = [
  "/",
  "/docs",
  "/metrics",
  "/v1",
  "/v1/",
  "//",
  "/v1/records/",
  "/v2/records",
  "/assets/x.js",
  "/favicon.ico",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/v1/records/%E0%A4%A",
  "/.well-known/x",
  `/${"a/".repeat(500)}`,
  "*",
];

const otherQueries = ["?", "?&&&", "?=", "?%", "?%E0%A4%A", "?a=%zz"];

/** Values that a parameter takes, by its name; those of a closed list stand in the declaration. */
const fitting: Readonly<Record<string, readonly string[]>> = {
  publisher: ["fr", "be"],
  jurisdiction: ["fr", "be", "de", "eu"],
  need: ["psychological-support", "information", "compensation"],
  phase: ["emergency", "follow-up"],
  text: ["victim", "v", "help line", "aide aux victimes", "terror"],
  limit: ["1", "2", "50", "200"],
  wait: ["1"],
  version: ["1", "2", "3"],
  asOf: ["2026-11-23", "2030-01-01T00:00:00Z", "2026-02-30", "1999-12-31T23:59:59.999+14:00"],
  updatedSince: ["2026-11-23", "2030-01-01T00:00:00Z", "2026-02-30"],
  standsBy: [`sha-256:${"0".repeat(64)}`],
};

/** The path and query of a request for an endpoint, mostly of the record with the id. */
export function madeTarget(endpoint: Endpoint, id: string, random: Random, material: Material): string {
  if (random.chance(0.03)) return random.pick(otherPaths);
  const [publisher = "", kind = "", slug = ""] = id.split("/");
  const parts: Readonly<Record<string, string>> = {
    publisher,
    kind,
    slug,
    version: random.pick(["1", "2", "0"]),
  };
  const path = endpoint.path.replaceAll(/\{([a-z]+)\}/g, (_, name: string) =>
    encoded(random.chance(0.98) ? (parts[name] ?? "x") : someText(random)),
  );
  return path + madeQuery(endpoint, random, material);
}

/** What a declaration says of a parameter, as far as it matters here. */
interface Declared {
  readonly enum?: readonly string[];
  readonly items?: { readonly enum?: readonly string[] };
}

function madeQuery(endpoint: Endpoint, random: Random, material: Material): string {
  if (random.chance(0.02)) return random.pick(otherQueries);
  const properties = endpoint.query.properties as Readonly<Record<string, Declared>>;
  const chosen = Object.entries(properties ?? {})
    .filter(([name]) => random.chance(isCursor(name) ? 0.1 : 0.25))
    .flatMap(([name, declared]) => {
      const values = declared.enum ?? declared.items?.enum;
      const times = declared.items !== undefined && random.chance(0.3) ? random.pick([2, 3, 60]) : 1;
      return Array.from(
        { length: times },
        () => [name, madeValue(name, values, { random, material })] as const,
      );
    });
  if (random.chance(0.02)) chosen.push([someText(random), someText(random)]);
  const [first] = chosen;
  if (first !== undefined && random.chance(0.03)) chosen.push(first);
  if (chosen.length === 0) return "";
  return `?${chosen.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&")}`;
}

interface Choosing {
  readonly random: Random;
  readonly material: Material;
}

function madeValue(
  name: string,
  values: readonly string[] | undefined,
  { random, material }: Choosing,
): string {
  if (isCursor(name) && random.chance(0.8)) return madeCursor(random, material);
  const fits = values ?? fitting[name];
  return fits !== undefined && random.chance(0.9) ? random.pick(fits) : someText(random);
}

/** A page, and a feed, are asked for by what the one before gave. */
function isCursor(name: string): boolean {
  return name === "cursor" || name === "after";
}

/** A cursor that the node gave, as it was or altered, or one that it never gave. */
function madeCursor(random: Random, { cursors }: Material): string {
  if (cursors.length === 0 || random.chance(0.2)) {
    const after = random.pick<unknown>([null, 1, "", "\0", "\uD800", { $ne: "" }, ["a"], "x".repeat(200)]);
    return Buffer.from(JSON.stringify({ after, filters: "" })).toString("base64url");
  }
  const given = random.pick(cursors);
  const at = random.below(given.length);
  return random.pick([
    given,
    given,
    given.slice(0, at),
    `${given.slice(0, at)}A${given.slice(at + 1)}`,
    `${given}A`,
  ]);
}

/** `encodeURIComponent` throws on half a character. */
function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\uFFFD"));
}
