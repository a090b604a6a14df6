import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createSigningKey } from "@civic/schema/signatures";
import { median } from "../../../../tests/support/median.ts";
import { sampleVersion } from "../support/sample-record.ts";
import { type BenchNode, benchFolder, startBenchNode } from "./bench-node.ts";
import { printFigure } from "./figures.ts";

// What a node and a mirror of it cost while nothing happens, against two nodes that know nothing of one another; and how long
// a change that is signed is on its way until the mirror shows it. CIVIC_BENCH_SECONDS says how long nothing happens.
const seconds = Number(process.env.CIVIC_BENCH_SECONDS ?? 20);
const rounds = 3;
const changes = 20;

const folder = benchFolder();
const key = await createSigningKey("be");
const [keyFile, anchorFile] = [join(folder, "be.jwk"), join(folder, "anchor.json")];
writeFileSync(keyFile, JSON.stringify(key), { mode: 0o600 });
writeFileSync(anchorFile, JSON.stringify({ civic: "anchor", publishers: { be: [key.kid] } }));

const publisher = await startBenchNode({ publishers: ["be"], signingKeys: keyFile });
const peers = JSON.stringify([{ url: publisher.origin, publishers: ["be"], anchor: anchorFile }]);
const mirror = await startBenchNode({ peers });
const alone = [await startBenchNode({}), await startBenchNode({})];

/** Publishes a version, and gives the milliseconds until the mirror shows it. */
async function shown(number: number): Promise<number> {
  const { record, canonical } = await sampleVersion({ slug: `line-${number}` });
  const path = `/v1/records/${record.id}`;
  const started = performance.now();
  const answer = await fetch(`${publisher.origin}${path}`, {
    method: "PUT",
    headers: { authorization: "Bearer be-key", "content-type": "application/json" },
    body: canonical,
  });
  if (!answer.ok) throw new Error(`not published: ${await answer.text()}`);
  while (!(await fetch(`${mirror.origin}${path}`)).ok) await wait(2);
  return performance.now() - started;
}

/** Milliseconds of CPU of these nodes while nothing happens. */
async function idle(nodes: readonly BenchNode[]): Promise<number> {
  const usage = async () => (await Promise.all(nodes.map((node) => node.usage()))).map(({ cpu }) => cpu);
  const before = await usage();
  await wait(seconds * 1000);
  const after = await usage();
  return after.reduce((sum, cpu, index) => sum + cpu - (before[index] ?? 0), 0) / 1000;
}

// The first one finds them connected, and all that is needed loaded.
await shown(0);
const delays: number[] = [];
for (let number = 1; number <= changes; number += 1) delays.push(await shown(number));

const pairs: number[] = [];
const singles: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  // Side by side: whatever else the machine does, it does to both.
  const [pair, single] = await Promise.all([idle([publisher, mirror]), idle(alone)]);
  pairs.push(pair);
  singles.push(single);
}
for (const node of [mirror, publisher, ...alone]) await node.stop();

printFigure({
  name: "a signed change until a mirror shows it",
  ...{ value: median(delays), unit: "ms", goal: 500, ceiling: 2_000 },
  beside: `${Math.max(...delays).toFixed(0)} ms at most`,
});
printFigure({
  name: `a pair while nothing happens, CPU in ${seconds} s`,
  ...{ value: median(pairs), unit: "ms" },
  beside: `${median(singles).toFixed(0)} ms two nodes without peers`,
});
// A sign of life every ten seconds, the end of an answer every fifty, and nothing else.
printFigure({
  name: "what the open connection costs of it",
  ...{ value: (median(pairs) - median(singles)) / seconds, unit: "ms a second", goal: 2, ceiling: 5 },
});
