import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../../../../../tests/support/median.ts";
import { createCoverageView } from "../../coverage/coverage-view.ts";
import { loadFolder } from "../../exchange/load-folder.ts";
import { openStore } from "../../store/open-store.ts";
import { createCoder } from "./coder.ts";
import { contentCodings } from "./coding.ts";
import { compress } from "./compress.ts";

// The coverage of the records of this repository: compressed once a revision, against compressed for each request.
const rounds = 60;
const floor = 50;
const dataFolder = mkdtempSync(join(tmpdir(), "civic-bench-"));
const store = await openStore({ dataFolder, now: () => new Date(), onIdleError: () => undefined });
await loadFolder(join(import.meta.dirname, "../../../../../data"), {
  store,
});
const { json, digest } = await createCoverageView(store, () => "2026-11-29")({});
await store.close();
rmSync(dataFolder, { recursive: true });

const coder = createCoder();
const whole = { bytes: json, digest, lifetime: "revision", onlyCoded: false } as const;

console.log(
  `coverage of the real records, ${(json.length / 1024).toFixed(0)} KiB, median of ${rounds} rounds`,
);
for (const coding of contentCodings) {
  const size = (await coder.whole(whole, coding))?.byteLength ?? 0;
  const [kept, anew]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    kept.push(await timeOf(async () => coder.whole(whole, coding)));
    anew.push(await timeOf(() => compress(json, coding, "revision")));
  }
  const gain = median(anew) / median(kept);
  const times = `${(median(anew) * 1000).toFixed(0)} µs anew, ${(median(kept) * 1000).toFixed(1)} µs from memory`;
  console.log(
    `  ${coding.padEnd(5)} ${(size / 1024).toFixed(1)} KiB   ${gain.toFixed(0)} × as fast   ${times}`,
  );
  if (!(gain >= floor)) {
    console.log(`  below its floor of ${floor}`);
    process.exitCode = 1;
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
