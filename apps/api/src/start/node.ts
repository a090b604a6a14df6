import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createAdmissions } from "../admission/admissions.ts";
import { createApp } from "../app.ts";
import { CannotStart, noRoom } from "../cannot-start.ts";
import type { Config } from "../config/config.ts";
import { readPeer } from "../config/read-peers.ts";
import type { Context } from "../context.ts";
import { createCoverageView } from "../coverage/coverage-view.ts";
import { importPlaces, repeatablePlaces } from "../exchange/import-places.ts";
import { type LoadReport, loadFolder } from "../exchange/load-folder.ts";
import { logLoad } from "../exchange/log-load.ts";
import { startMending } from "../exchange/mend-from-folder.ts";
import { type Mirroring, startMirroring } from "../exchange/mirror/mirroring.ts";
import { requestPeer } from "../exchange/mirror/request-peer.ts";
import { watchPeers } from "../exchange/mirror/watch-peers.ts";
import { printReports } from "../exchange/print-reports.ts";
import { pullLimits } from "../exchange/pull-limits.ts";
import { createWaitingRoom } from "../feed/waiting-room.ts";
import { createGapCountsView } from "../gaps/gap-counts-view.ts";
import { createGapsView } from "../gaps/gaps-view.ts";
import { listen } from "../http/connection/listen.ts";
import { readDashboardFiles } from "../http/pages/dashboard-files.ts";
import { createOverviewView } from "../overview/overview-view.ts";
import { createProjectionView } from "../projection/projection-view.ts";
import { createSearchView } from "../search/search-view.ts";
import { openStore } from "../store/open-store.ts";
import { startScrub } from "../store/proving/scrub.ts";
import type { Store } from "../store/store.ts";
import type { Logger } from "../telemetry/logger.ts";
import { countProcess, createMetrics } from "../telemetry/metrics.ts";
import { createTreatmentView } from "../treatment/treatment-view.ts";
import { type Callers, startCallers } from "./callers.ts";
import { countWrites } from "./count-writes.ts";
import { openSigners } from "./open-signers.ts";
import { startMessage } from "./start-message.ts";
import { steadyClock } from "./steady-clock.ts";
import { trustSigners } from "./trust-signers.ts";

/** A node that answers requests. */
export interface RunningNode {
  readonly origin: string;
  /** What a person reads at the start. */
  readonly message: string;
  /** Finishes what is under way and closes the store. */
  stop(): Promise<void>;
}

/**
 * Starts a node: store, records, server, peers, in this order, so that it never answers with half of its records.
 *
 * @throws {CannotStart} for whatever its operator can mend; everything opened before is closed again.
 */
export async function startNode(config: Config, logger: Logger): Promise<RunningNode> {
  const openapi = readOpenapi();
  const dashboard = await readDashboardFiles(config.dashboardFolder);
  const signers = await openSigners(config.signingKeys);
  const onIdleError = (error: Error) => logger.warn({ err: error }, "a connection to the database broke");
  const { dataFolder, databaseUrl } = config;
  const metrics = createMetrics();
  countProcess(metrics);
  const now = steadyClock({ wall: () => new Date(), elapsed: () => performance.now() });
  // In UTC: the day of a node, whatever that of its readers is.
  const today = () => now().toISOString().slice(0, 10);
  let callers: Callers | undefined;
  const store = await openStore({
    dataFolder,
    databaseUrl,
    now,
    onIdleError,
    onWritten: countWrites(metrics),
    onDamaged: ({ id, version, digest }) =>
      logger.error({ record: id, version, digest }, "a stored record is damaged and is not shown"),
    onBroken: (message) => logger.error({ reason: message }, "a part of the store cannot be read"),
    onHealed: ({ id, version, digest }) =>
      logger.warn(
        { record: id, version, digest },
        "a damaged record was mended with the bytes it was published with",
      ),
  });
  const admissions = createAdmissions({
    onNotExamined: (reason) => metrics.examinationsRefused.labels(reason).inc(),
    onPartlyExamined: () => metrics.notExamined.inc(),
  });
  metrics.watch(
    "damaged_versions",
    "Versions whose stored bytes are known to be damaged.",
    () => store.soundness().damaged,
  );
  try {
    let mirroring: Mirroring | undefined;
    const waitingRoom = createWaitingRoom(store.exchange);
    metrics.watch("feed_waiting", "Readers of the feed that wait for what comes.", waitingRoom.count);
    const peers = () => mirroring?.peers() ?? [];
    watchPeers(metrics, { peers, mirror: store.mirror, time: now });
    const context: Context = {
      store,
      peers,
      coverage: createCoverageView(store, today),
      gaps: createGapsView(store, today),
      gapCounts: createGapCountsView(store, today),
      overview: createOverviewView(store, today),
      treatment: createTreatmentView(store, today),
      projection: createProjectionView(store),
      searchIndex: createSearchView(store),
      openapi,
      logger,
      metrics,
      admissions,
      waitingRoom,
      importPlaces: importPlaces(),
      repeatablePlaces: repeatablePlaces(),
      signers,
      self: config.self,
      now,
    };
    await trustSigners(signers, store);
    const load = await loadRecords(config, context);
    const counts = await countsOf(store);
    callers = await startCallers({ fixed: config.keys, store, now, logger, metrics });
    const { keys, refusals } = callers;
    const app = createApp({ context, keys, today, refusals, dashboard, rate: config.rate });
    const server = await listen(app, { host: config.host, port: config.port, context });
    mirroring = startMirroring(config.peers, {
      store,
      logger,
      request: requestPeer,
      limits: pullLimits,
      quota: config.peerQuota,
      longestPause: config.pullSeconds,
      metrics,
      now: () => performance.now(),
      time: now,
      random: Math.random,
      readAdded: ({ settings }) => readPeer(settings),
    });
    const scrub = startScrub(store, {
      onVerified: () => metrics.verified.inc(),
      onError: (error) =>
        logger.warn({ err: error }, "the store could not be read through in the background"),
    });
    const mending =
      load &&
      config.records &&
      startMending(config.records.folder, {
        store,
        onError: (error) => logger.warn({ err: error }, "a damaged record could not be mended"),
      });
    const { origin } = server;
    return {
      origin,
      message: startMessage({
        origin,
        place: store.place,
        counts,
        hasDashboard: dashboard !== undefined,
        load,
      }),
      async stop() {
        waitingRoom.stop();
        await Promise.all([server.stop(), mirroring?.stop(), scrub.stop(), mending?.stop()]);
        await admissions.stop();
        await callers?.stop();
        await store.close();
      },
    };
  } catch (error) {
    await callers?.stop();
    await store.close();
    const { message } = error as Error;
    if (store.isFull(error)) throw new CannotStart(`${store.place}: ${message}. ${noRoom}`, { cause: error });
    if (!store.isDamaged(error)) throw error;
    throw new CannotStart(`${store.place} is damaged: ${message}. Put a backup in its place.`, {
      cause: error,
    });
  }
}

/** What the store holds; nothing where it is too damaged to count: the node then answers with what can be read. */
async function countsOf(store: Store): Promise<ReadonlyMap<string, number>> {
  try {
    return await store.countByJurisdiction();
  } catch (error) {
    if (!store.isDamaged(error)) throw error;
    return new Map();
  }
}

function readOpenapi(): string {
  const path = fileURLToPath(import.meta.resolve("@civic/schema/openapi.json"));
  if (!existsSync(path)) throw new CannotStart(`${path} is missing. Run npm run generate.`);
  return readFileSync(path, "utf8");
}

async function loadRecords(
  { records, conflicts }: Config,
  context: Context,
): Promise<LoadReport | undefined> {
  if (records === undefined) return undefined;
  if (statSync(records.folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    if (records.required) throw new CannotStart(`CIVIC_RECORDS: there is no folder ${records.folder}.`);
    return undefined;
  }
  const report = await loadFolder(records.folder, { store: context.store, conflicts });
  const { loaded, reports, unlisted } = report;
  if (!loaded) {
    const count = reports.reduce((sum, { findings }) => sum + findings.length, unlisted);
    throw new CannotStart(
      `CIVIC_RECORDS: ${count} findings in ${records.folder}. Nothing was stored.\n\n${printReports(report)}`,
    );
  }
  logLoad(report, context.logger);
  return report;
}
