import { resolve } from "node:path";
import { publisherCode } from "@civic/schema/zod";
import * as z from "zod";
import { CannotStart } from "./cannot-start.ts";
import type { Peer } from "./exchange/peer.ts";
import type { ApiKey } from "./http/access.ts";

/** Everything that may be set from outside, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the embedded store. */
  readonly dataFolder: string;
  /** PostgreSQL instead of the embedded store. */
  readonly databaseUrl?: string | undefined;
  /** Folder of records that are loaded at start. */
  readonly records?: { readonly folder: string; readonly required: boolean } | undefined;
  readonly keys: readonly ApiKey[];
  readonly peers: readonly Peer[];
  readonly pullSeconds: number;
  readonly dashboardFolder: string;
  readonly logLevel: string;
}

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];
const peers = z.array(
  z.strictObject({
    url: z.string().refine(isPeerUrl, "is not an http or https address without a password"),
    publishers: z.array(publisherCode).min(1),
  }),
);

/**
 * Reads the configuration from the environment.
 *
 * @throws {CannotStart} naming every variable that cannot be used, and why.
 */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  /** An empty variable is one that is not set. */
  function read<Value>(name: string, fallback: Value, parse: (text: string) => Value): Value {
    const text = environment[name];
    if (text === undefined || text === "") return fallback;
    try {
      return parse(text);
    } catch (error) {
      problems.push(`${name}: ${(error as Error).message}`);
      return fallback;
    }
  }
  const config: Config = {
    port: read("PORT", 8080, (text) => wholeNumber(text, { from: 0, to: 65_535 })),
    host: read("HOST", "127.0.0.1", (text) => text),
    dataFolder: resolve(read("CIVIC_DATA", "./.civic", (text) => text)),
    databaseUrl: read<string | undefined>("DATABASE_URL", undefined, databaseUrl),
    records: recordsFolder(environment.CIVIC_RECORDS),
    keys: read("CIVIC_KEYS", [], apiKeys),
    peers: read("CIVIC_PEERS", [], peerList),
    pullSeconds: read("CIVIC_PULL_SECONDS", 300, (text) => wholeNumber(text, { from: 1, to: 86_400 })),
    dashboardFolder: resolve(
      read("CIVIC_DASHBOARD", resolve(import.meta.dirname, "../../dashboard/dist"), (text) => text),
    ),
    logLevel: read("CIVIC_LOG_LEVEL", "info", logLevel),
  };
  if (problems.length > 0) throw new CannotStart(problems.join("\n"));
  return config;
}

/** Here alone the empty string has a meaning of its own: no records. */
function recordsFolder(text: string | undefined): Config["records"] {
  return text === "" ? undefined : { folder: resolve(text ?? "./data"), required: text !== undefined };
}

function wholeNumber(text: string, { from, to }: { from: number; to: number }): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < from || value > to) {
    throw new RangeError(`must be a whole number from ${from} to ${to}, not "${text}"`);
  }
  return value;
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

/** It is logged and sent as it is, so it holds no secret. */
function isPeerUrl(text: string): boolean {
  if (!isUrl(text, ["http:", "https:"])) return false;
  const { username, password, search } = new URL(text);
  return username === "" && password === "" && search === "";
}

// It may hold a password: no message repeats it.
function databaseUrl(text: string): string {
  if (isUrl(text, ["postgres:", "postgresql:"])) return text;
  throw new TypeError("must be of the form postgres://user:password@host:port/database");
}

function logLevel(text: string): string {
  if (logLevels.includes(text)) return text;
  throw new TypeError(`must be one of ${logLevels.join(", ")}, not "${text}"`);
}

function apiKeys(text: string): ApiKey[] {
  const keys = text.split(",").map((entry) => {
    const [name = "", digest = "", ...rest] = entry.trim().split("=");
    if (!publisherCode.safeParse(name).success || !/^[0-9a-f]{64}$/i.test(digest) || rest.length > 0) {
      throw new TypeError(
        "must list publisher=SHA-256 of the key in 64 hexadecimal digits, separated by commas",
      );
    }
    return { publisher: name, digest: Buffer.from(digest, "hex") };
  });
  if (new Set(keys.map(({ digest }) => digest.toString("hex"))).size < keys.length) {
    throw new TypeError("names the same key twice; each publisher needs a key of its own");
  }
  return keys;
}

function peerList(text: string): Peer[] {
  const example = '[{"url":"https://node.example","publishers":["fr"]}]';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new TypeError(`must be JSON of the form ${example}`);
  }
  const parsed = peers.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new TypeError(`must be of the form ${example}; ${issue?.path.join(".")}: ${issue?.message}`);
}
