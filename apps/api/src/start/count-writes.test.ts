import { expect, test } from "vitest";
import { sampleVersion } from "../../tests/support/sample-record.ts";
import { openTestStore, temporaryFolder } from "../../tests/support/test-store.ts";
import { createMetrics } from "../telemetry/metrics.ts";
import { countWrites } from "./count-writes.ts";

test("counts commits, and versions by what became of them", async () => {
  const metrics = createMetrics();
  const store = await openTestStore({ dataFolder: temporaryFolder() }, { onWritten: countWrites(metrics) });
  const versions = await Promise.all(["a", "b", "c"].map((slug) => sampleVersion({ slug })));
  await Promise.all(versions.map((version) => store.publish(version, () => true)));
  await store.accept([...versions, await sampleVersion({ slug: "a", name: { en: "Rival" } })], "each");
  await store.acceptAll([await sampleVersion({ slug: "d" })], () => false);
  const text = await metrics.registry.metrics();
  expect(text.match(/^civic_(?:commits|versions_written)_total.*$/gm)).toEqual([
    'civic_versions_written_total{outcome="added"} 3',
    'civic_versions_written_total{outcome="unchanged"} 3',
    'civic_versions_written_total{outcome="conflict"} 1',
    "civic_commits_total 1",
  ]);
});
