import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../../../../../tests/support/median.ts";
import { createAdmissions } from "../../admission/admissions.ts";
import { createCoverageView } from "../../coverage/coverage-view.ts";
import { importPlaces, repeatablePlaces } from "../../exchange/import-places.ts";
import { loadFolder } from "../../exchange/load-folder.ts";
import { createWaitingRoom } from "../../feed/waiting-room.ts";
import { createGapCountsView } from "../../gaps/gap-counts-view.ts";
import { createGapsView } from "../../gaps/gaps-view.ts";
import { createOverviewView } from "../../overview/overview-view.ts";
import { createProjectionView } from "../../projection/projection-view.ts";
import { createSearchView } from "../../search/search-view.ts";
import { openStore } from "../../store/open-store.ts";
import { recordIn } from "../../store/versions/model-view.ts";
import { createLogger } from "../../telemetry/logger.ts";
import { createMetrics } from "../../telemetry/metrics.ts";
import { createTreatmentView } from "../../treatment/treatment-view.ts";
import { fallback } from "../../words/language.ts";
import { isRefusal } from "../handler.ts";
import { listRecords } from "./list.ts";

// A page of 50 as it is made, by joining the stored bytes, against parsing each record and writing the page anew.
// Both read the store; the figure of the store alone is what neither can get below.
const rounds = 300;
const floor = 2.5;
const dataFolder = mkdtempSync(join(tmpdir(), "civic-bench-"));
const store = await openStore({ dataFolder, now: () => new Date(), onIdleError: () => undefined });
await loadFolder(join(import.meta.dirname, "../../../../../data"), { store });

const context = {
  peers: () => [],
  store,
  coverage: createCoverageView(store, () => "2026-11-29"),
  gaps: createGapsView(store, () => "2026-11-29"),
  gapCounts: createGapCountsView(store, () => "2026-11-29"),
  overview: createOverviewView(store, () => "2026-11-29"),
  treatment: createTreatmentView(store, () => "2026-11-29"),
  projection: createProjectionView(store),
  searchIndex: createSearchView(store),
  openapi: "",
  logger: createLogger("silent"),
  metrics: createMetrics(),
  admissions: createAdmissions(),
  signers: new Map(),
  self: { name: "bench" },
  now: () => new Date(),
  waitingRoom: createWaitingRoom(store.exchange),
  importPlaces: importPlaces(),
  repeatablePlaces: repeatablePlaces(),
};
const input = {
  parameters: {},
  query: {},
  body: new Uint8Array(),
  language: fallback,
  bodyType: "application/json",
  caller: { address: "", onGone: () => undefined },
  expects: () => true,
  request: "",
} as const;
const stretch = { after: "", limit: 50, bytes: 2 ** 21 };

const candidates: Record<string, () => Promise<number>> = {
  "store alone": async () => (await store.page({}, stretch)).records.length,
  "join stored bytes": async () => {
    const outcome = await listRecords(input, context);
    return isRefusal(outcome) ? Number.NaN : (outcome.body as Uint8Array).byteLength;
  },
  "parse and write anew": async () => {
    const items = (await store.page({}, stretch)).records.map(recordIn);
    return Buffer.from(JSON.stringify({ items })).byteLength;
  },
};

const times = new Map(Object.keys(candidates).map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, run] of Object.entries(candidates)) {
    const before = performance.now();
    await run();
    times.get(name)?.push(performance.now() - before);
  }
}
await store.close();
rmSync(dataFolder, { recursive: true });

const own = median(times.get("join stored bytes") ?? []);
console.log(`page of 50 real records, median of ${rounds} interleaved rounds`);
for (const [name, list] of times) {
  const time = median(list);
  console.log(`  ${name.padEnd(22)} ${(time / own).toFixed(2)} × join   ${(time * 1000).toFixed(0)} µs`);
}
const gain = median(times.get("parse and write anew") ?? []) / own;
if (!(gain >= floor)) {
  console.log(`  below its floor: parsing should cost at least ${floor} × as much`);
  process.exitCode = 1;
}
