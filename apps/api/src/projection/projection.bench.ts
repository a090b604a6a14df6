import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "../../../../tests/support/median.ts";
import { loadFolder } from "../exchange/load-folder.ts";
import { compress } from "../http/coding/compress.ts";
import { openStore } from "../store/open-store.ts";
import { pagesOf } from "../store/reading/pages.ts";
import { createProjectionView } from "./projection-view.ts";

// The projection of the records of this repository against the records: as long, compressed; and read again, against made anew.
const rounds = 20;
const most = 0.65;
const floor = 10;
const dataFolder = mkdtempSync(join(tmpdir(), "civic-bench-"));
const store = await openStore({ dataFolder, now: () => new Date(), onIdleError: () => undefined });
await loadFolder(join(import.meta.dirname, "../../../../data"), { store });
const records: Buffer[] = [];
for await (const page of pagesOf(store, { status: "active" }))
  for (const { canonical } of page) records.push(Buffer.from(canonical), Buffer.from(","));

const kept = createProjectionView(store);
const json = (await kept())?.json ?? new Uint8Array();
const [again, anew]: [number[], number[]] = [[], []];
for (let round = 0; round < rounds; round += 1) {
  again.push(await timeOf(kept));
  anew.push(await timeOf(createProjectionView(store)));
}
console.log(`projection of ${records.length / 2} real records`);
for (const coding of ["br", "gzip"] as const) {
  const [whole, projected] = await Promise.all(
    [Buffer.concat(records), json].map(
      async (bytes) => (await compress(bytes, coding, "revision")).byteLength,
    ),
  );
  if (whole === undefined || projected === undefined) throw new Error("nothing was compressed");
  const share = projected / whole;
  const each = ((projected * 2) / records.length).toFixed(0);
  console.log(`  ${coding.padEnd(5)} ${share.toFixed(2)} of the records   ${each} bytes a record`);
  fail(share <= most, `above ${most}`);
}
const gain = median(anew) / median(again);
console.log(`  read again ${gain.toFixed(0)} × as fast as made anew`);
fail(gain >= floor, `below its floor of ${floor}`);
await store.close();
rmSync(dataFolder, { recursive: true });

function fail(holds: boolean, reason: string): void {
  if (holds) return;
  console.log(`  ${reason}`);
  process.exitCode = 1;
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
