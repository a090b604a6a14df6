import { resolve } from "node:path";
import { builtDashboard } from "../built-dashboard.ts";
import { CannotStart } from "../cannot-start.ts";
import type { NodeSelf } from "../context.ts";
import type { Peer } from "../exchange/peer.ts";
import type { ApiKey } from "../http/callers/access.ts";
import { defaultRate, type Rate } from "../http/callers/rate-limit.ts";
import { readKeys } from "./read-keys.ts";
import { readPeers } from "./read-peers.ts";
import { readAddresses, readRate } from "./read-rate.ts";

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
  /** Files of the keys that this node signs with. */
  readonly signingKeys: readonly string[];
  /** What the operator says of this node. */
  readonly self: NodeSelf;
  readonly peers: readonly Peer[];
  readonly pullSeconds: number;
  /** What becomes of a file that differs from a version which a peer brought. */
  readonly conflicts: "keep" | "stop";
  /** Most bytes that one peer may have stored in all. */
  readonly peerQuota: number;
  /** How much callers may ask for. */
  readonly rate: Rate | "off";
  readonly dashboardFolder: string;
  readonly logLevel: string;
}

/** The environment of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const mebibyte = 1024 * 1024;
const logLevels = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

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
  const trustedProxies = read("CIVIC_TRUSTED_PROXIES", defaultRate.trustedProxies, readAddresses);
  const port = read("PORT", 8080, (text) => wholeNumber(text, { from: 0, to: 65_535 }));
  const host = read("HOST", "127.0.0.1", (text) => text);
  const config: Config = {
    port,
    host,
    dataFolder: resolve(read("CIVIC_DATA", "./.civic", (text) => text)),
    databaseUrl: read<string | undefined>("DATABASE_URL", undefined, databaseUrl),
    records: recordsFolder(environment.CIVIC_RECORDS),
    keys: read("CIVIC_KEYS", [], readKeys),
    signingKeys: read("CIVIC_SIGNING_KEYS", [], fileNames),
    self: {
      name: read("CIVIC_NAME", `http://${host}:${port}`, nodeName),
      contact: read<string | undefined>("CIVIC_CONTACT", undefined, contactAddress),
    },
    peers: read("CIVIC_PEERS", [], readPeers),
    pullSeconds: read("CIVIC_PULL_SECONDS", 300, (text) => wholeNumber(text, { from: 1, to: 86_400 })),
    conflicts: read("CIVIC_CONFLICTS", "keep", conflictChoice),
    peerQuota:
      read("CIVIC_PEER_MEBIBYTES", 4096, (text) => wholeNumber(text, { from: 1, to: 1_048_576 })) * mebibyte,
    rate: read<Rate | "off">("CIVIC_RATE", { ...defaultRate, trustedProxies }, (text) =>
      readRate(text, trustedProxies),
    ),
    dashboardFolder: resolve(read("CIVIC_DASHBOARD", builtDashboard, (text) => text)),
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

// It may hold a password: no message repeats it.
function databaseUrl(text: string): string {
  if (isUrl(text, ["postgres:", "postgresql:"])) return text;
  throw new TypeError("must be of the form postgres://user:password@host:port/database");
}

/** Longest name of a node, in characters. */
const longestName = 200;

function nodeName(text: string): string {
  if (text.length <= longestName && !/\p{Cc}/u.test(text)) return text;
  throw new TypeError(`must be one line of at most ${longestName} characters`);
}

function contactAddress(text: string): string {
  if (text.length <= 500 && /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(text)) return text;
  throw new TypeError(`must begin with mailto: or https://, not "${text}"`);
}

/** Paths of files, separated by commas. */
function fileNames(text: string): string[] {
  const names = text.split(",").map((name) => name.trim());
  if (names.includes("")) throw new TypeError("must name files, separated by commas");
  return names.map((name) => resolve(name));
}

function conflictChoice(text: string): Config["conflicts"] {
  if (text === "keep" || text === "stop") return text;
  throw new TypeError(`must be keep or stop, not "${text}"`);
}

function logLevel(text: string): string {
  if (logLevels.includes(text)) return text;
  throw new TypeError(`must be one of ${logLevels.join(", ")}, not "${text}"`);
}
