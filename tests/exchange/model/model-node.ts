import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Signer } from "@civic/schema/signatures";
import type { Context } from "../../../apps/api/src/context.ts";
import { type Attempt, firstAttempt, readOnce } from "../../../apps/api/src/exchange/mirror/mirror-peer.ts";
import type { RequestPeer } from "../../../apps/api/src/exchange/mirror/request-peer.ts";
import type { Peer } from "../../../apps/api/src/exchange/peer.ts";
import { pullLimits } from "../../../apps/api/src/exchange/pull-limits.ts";
import { trustSigners } from "../../../apps/api/src/start/trust-signers.ts";
import { openStore } from "../../../apps/api/src/store/open-store.ts";
import type { Store } from "../../../apps/api/src/store/store.ts";
import { createLogger } from "../../../apps/api/src/telemetry/logger.ts";
import { createMetrics } from "../../../apps/api/src/telemetry/metrics.ts";

/** A clock that all nodes of a history share, in milliseconds. */
export interface WorldClock {
  now: number;
  /** By how much the own clock of each node is wrong, by its name. */
  readonly skews: Map<string, number>;
}

/** A node of a history: its own store, keys, clock and sessions, and none of its network. */
export interface ModelNode {
  readonly name: string;
  readonly url: string;
  readonly dataFolder: string;
  readonly context: Pick<Context, "store" | "metrics" | "signers" | "self" | "now">;
  /** Who it is told to mirror; set once all nodes are known. */
  peers: readonly Peer[];
  readonly signers: Map<string, Signer>;
  store(): Store;
  /** Reads one answer of a peer; whether it went to its end. */
  read(peer: Peer, request: RequestPeer): Promise<boolean>;
  /** Ends the process and begins it again over what is on the disk. */
  restart(meanwhile?: () => void): Promise<void>;
  /** Keeps a copy of the store as it is now. */
  backUp(): void;
  readonly hasBackup: boolean;
  /** Puts the copy in the place of the store. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

const metrics = createMetrics();
const silent = createLogger("fatal", { write: () => undefined });
const file = (folder: string) => join(folder, "civic.sqlite");
const began = Date.parse("2026-11-23T12:00:00Z");

interface NodeOptions {
  readonly name: string;
  readonly folder: string;
  /** An empty store, of which it gets a copy. */
  readonly template: string;
  readonly clock: WorldClock;
}

/** Opens a node over an empty store. */
export async function openModelNode({ name, folder, template, clock }: NodeOptions): Promise<ModelNode> {
  const dataFolder = join(folder, name);
  mkdirSync(dataFolder);
  copyFileSync(file(template), file(dataFolder));
  copyFileSync(join(template, "civic.json"), join(dataFolder, "civic.json"));
  beAnother(dataFolder, name);
  const now = () => new Date(began + clock.now + (clock.skews.get(name) ?? 0));
  const opened = () => openStore({ dataFolder, now, onIdleError: fails, onBroken: fails });
  const signers = new Map<string, Signer>();
  let store = await opened();
  let attempts = new Map<string, Attempt>();
  let way: RequestPeer;
  let backup: string | undefined;
  const node: ModelNode = {
    ...{ name, url: `http://${name}.example/`, dataFolder, signers, peers: [] },
    context: {
      ...{ metrics, signers, now, self: { name } },
      get store() {
        return store;
      },
    },
    store: () => store,
    async read(peer, request) {
      // A session asks by what it began with, so that it is told anew each time which way that goes.
      way = request;
      const options = {
        ...{
          store,
          request: (asked: Parameters<RequestPeer>[0]) => way(asked),
          limits: pullLimits,
          quota: 2 ** 40,
          longestPause: 1,
          logger: silent,
        },
        ...{ now: () => clock.now, time: now, random: () => 0, pace: async () => undefined },
        signal: new AbortController().signal,
      };
      const attempt = await readOnce(peer, attempts.get(peer.url) ?? firstAttempt, options);
      attempts.set(peer.url, attempt);
      return attempt.failures === 0;
    },
    async restart(meanwhile) {
      await store.close();
      meanwhile?.();
      attempts = new Map();
      store = await opened();
      await trustSigners(signers, store);
    },
    backUp() {
      backup = join(folder, `${name}.backup`);
      rmSync(backup, { force: true });
      const database = new DatabaseSync(file(dataFolder), { readOnly: true });
      database.prepare("vacuum into ?").run(backup);
      database.close();
    },
    get hasBackup() {
      return backup !== undefined;
    },
    restore: () =>
      node.restart(() => {
        if (backup !== undefined) copyFileSync(backup, file(dataFolder));
      }),
    close: () => store.close(),
  };
  return node;
}

/** A copy is a store of its own: it has its own epoch and secret. */
function beAnother(dataFolder: string, name: string): void {
  const database = new DatabaseSync(file(dataFolder));
  const secret = Buffer.alloc(32, name).toString("base64url");
  database.prepare("update node_state set epoch = ?, secret = ?").run(`epoch-of-${name}`, secret);
  database.close();
}

function fails(reason: unknown): never {
  throw reason instanceof Error ? reason : new Error(String(reason));
}
