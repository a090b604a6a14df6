import { createHash } from "node:crypto";
import type { Problem } from "@civic/schema/endpoints";
import type { Signer } from "@civic/schema/signatures";
import { problem } from "@civic/schema/zod";
import { expect, onTestFinished } from "vitest";
import { createAdmissions } from "../../src/admission/admissions.ts";
import { createApp } from "../../src/app.ts";
import { createCoverageView } from "../../src/coverage/coverage-view.ts";
import { importPlaces, repeatablePlaces } from "../../src/exchange/import-places.ts";
import { createWaitingRoom, type WaitingRoom, type WaitingRoomOptions } from "../../src/feed/waiting-room.ts";
import { createGapCountsView } from "../../src/gaps/gap-counts-view.ts";
import { createGapsView } from "../../src/gaps/gaps-view.ts";
import type { ApiKey } from "../../src/http/callers/access.ts";
import type { Rate } from "../../src/http/callers/rate-limit.ts";
import { createRefusalAudit, type RefusalAudit } from "../../src/http/callers/refusal-audit.ts";
import { defaultLimits, type Limits } from "../../src/http/limits.ts";
import type { DashboardFiles } from "../../src/http/pages/dashboard-files.ts";
import { type BodyRoom, createBodyRoom } from "../../src/http/request/body-room.ts";
import type { NodeApp } from "../../src/http/routing/node-app.ts";
import { createOverviewView } from "../../src/overview/overview-view.ts";
import { createProjectionView } from "../../src/projection/projection-view.ts";
import { createSearchView } from "../../src/search/search-view.ts";
import type { MirroredPeer } from "../../src/store/mirror-notes.ts";
import type { Store } from "../../src/store/store.ts";
import { createLogger } from "../../src/telemetry/logger.ts";
import { createMetrics, type Metrics } from "../../src/telemetry/metrics.ts";
import { createTreatmentView } from "../../src/treatment/treatment-view.ts";
import { expectDeclared, openapi } from "./declared-answer.ts";

/** A line of the log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** A node without a server, and what it logged. */
export interface TestApp {
  readonly app: NodeApp;
  readonly store: Store;
  readonly logs: LogLine[];
  readonly metrics: Metrics;
  readonly bodies: BodyRoom;
  readonly refusals: RefusalAudit;
  readonly waitingRoom: WaitingRoom;
  /** Sends a request and gives the answer, which is held to its declaration. */
  send(path: string, init?: RequestInit): Promise<Response>;
}

/** API keys of the tests, by publisher. */
export const testKeys = { be: "be-key-4711", fr: "fr-key-0815", civic: "civic-key-2342" } as const;

const keys: ApiKey[] = Object.entries(testKeys).map(([publisher, key]) => ({
  name: publisher,
  publisher,
  jurisdictions: publisher === "civic" ? ["be", "fr", "coe"] : [publisher],
  kinds: "every",
  digest: createHash("sha256").update(key).digest(),
}));

/** What differs from an ordinary node. */
export interface TestAppOptions {
  readonly dashboard?: DashboardFiles | undefined;
  readonly limits?: Partial<Limits>;
  readonly rate?: Rate | "off";
  readonly peers?: readonly MirroredPeer[];
  /** Keys beside those of the tests. */
  readonly keys?: readonly ApiKey[];
  /** How many readers of the feed may wait. */
  readonly waiting?: Omit<WaitingRoomOptions, "onLogged">;
  readonly signers?: readonly Signer[];
  /** Bytes of records that fit into one projection. */
  readonly projectionBytes?: number;
}

/** The day of every node of a test, so that none depends on when it runs. */
export const today = "2026-11-29";

/** Puts a node together over a store. */
export function testApp(store: Store, options: TestAppOptions = {}): TestApp {
  const { dashboard, limits, rate = "off", keys: more = [], peers = [], projectionBytes } = options;
  const signers = new Map((options.signers ?? []).map((signer) => [signer.publisher, signer]));
  const logs: LogLine[] = [];
  const logger = createLogger("debug", { write: (line: string) => logs.push(JSON.parse(line) as LogLine) });
  const coverage = createCoverageView(store, () => today);
  const gaps = createGapsView(store, () => today);
  const gapCounts = createGapCountsView(store, () => today);
  const overview = createOverviewView(store, () => today);
  const treatment = createTreatmentView(store, () => today);
  const projection = createProjectionView(store, projectionBytes);
  const searchIndex = createSearchView(store);
  const admissions = createAdmissions({ deadline: 60_000 });
  onTestFinished(() => admissions.stop());
  const metrics = createMetrics();
  const bodies = createBodyRoom({ ...defaultLimits, ...limits });
  onTestFinished(() => bodies.stop());
  const waitingRoom = createWaitingRoom({ ...store.exchange, ...options.waiting });
  onTestFinished(() => waitingRoom.stop());
  const self = { name: "A node of a test", contact: "mailto:node@example.org" };
  const now = () => new Date(`${today}T12:00:00Z`);
  const views = {
    peers: () => peers,
    coverage,
    gaps,
    gapCounts,
    overview,
    treatment,
    projection,
    searchIndex,
    openapi,
  };
  const places = { importPlaces: importPlaces(), repeatablePlaces: repeatablePlaces() };
  const context = {
    store,
    waitingRoom,
    ...places,
    ...views,
    logger,
    metrics,
    admissions,
    signers,
    self,
    now,
  };
  const unwritten: unknown[] = [];
  const refusals = createRefusalAudit({
    audit: store.audit,
    now,
    onError: (error) => unwritten.push(error),
    onLeftOut: () => metrics.auditLeftOut.inc(),
  });
  // The store is closed after that; a request that a test did not wait for may come later still.
  onTestFinished(async () => {
    await refusals.settled();
    expect(unwritten).toEqual([]);
  });
  const known = [...keys, ...more];
  const parts = { keys: () => known, today: () => today, refusals };
  const app = createApp({ context, ...parts, dashboard, bodies, rate });
  return {
    app,
    store,
    logs,
    metrics,
    bodies,
    refusals,
    waitingRoom,
    async send(path, init) {
      const response = await app.router.request(path, init);
      await expectDeclared(path, init?.method ?? "GET", response);
      return response;
    },
  };
}

/** A PUT of a record with the key of a publisher. */
export function putInit(record: unknown, headers: Record<string, string> = {}): RequestInit {
  const authorization = `Bearer ${testKeys.be}`;
  const body = typeof record === "string" ? record : JSON.stringify(record);
  return { method: "PUT", body, headers: { authorization, "content-type": "application/json", ...headers } };
}

/** The problem of an answer, checked against its declaration. */
export async function problemOf(response: Response): Promise<Problem & { kind: string }> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const read = problem.parse(await response.json()) as Problem;
  expect(read.status).toBe(response.status);
  return { ...read, kind: read.type.replace("urn:civic:problem:", "") };
}
