import { createReadStream, createWriteStream, statSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { canonicalise } from "@civic/schema";
import {
  createSigningKey,
  type FlattenedJws,
  keyRing,
  readSigned,
  signerOf,
  signVersion,
  trustFinding,
} from "@civic/schema/signatures";
import { sampleService } from "../support/sample-record.ts";
import { type BenchNode, benchFolder, startBenchNode } from "./bench-node.ts";
import { startDatabase } from "./database.ts";
import { printFigure } from "./figures.ts";

// What it takes to import signed records of 3 KB, against unsigned ones and the verification itself; and how much memory.
// CIVIC_BENCH_RECORDS says how many.
const count = Number(process.env.CIVIC_BENCH_RECORDS ?? 10_000);
const mebibytes = 400;

const key = await createSigningKey("be");
const signer = await signerOf(key);
const folder = benchFolder();
const keyFile = join(folder, "key.json");
writeFileSync(keyFile, JSON.stringify(key), { mode: 0o600 });
const plain = join(folder, "plain.ndjson");
const signed = join(folder, "signed.ndjson");
await writeLines();
const verifying = await timeToVerify();

const database = await startDatabase();
const engines = [
  { name: "SQLite", url: async () => undefined },
  ...(database === null ? [] : [{ name: "PostgreSQL", url: () => database.fresh() }]),
];
for (const { name, url } of engines) {
  const unsignedNode = await startBenchNode({ publishers: ["be"], databaseUrl: await url() });
  const unsigned = await timeToImport(unsignedNode, plain);
  await unsignedNode.stop();
  const node = await startBenchNode({ publishers: ["be"], signingKeys: keyFile, databaseUrl: await url() });
  const seconds = await timeToImport(node, signed);
  const { peakRss } = await node.usage();
  await node.stop();
  printFigure({
    name: `import of signed records, ${name}`,
    value: (unsigned + verifying) / seconds,
    unit: "× unsigned",
    goal: 0.8,
    ceiling: 0.6,
    more: true,
    beside: `${(count / seconds).toFixed(0)}/s, unsigned ${(count / unsigned).toFixed(0)}/s, verifying ${(count / verifying).toFixed(0)}/s`,
  });
  printFigure({
    name: "  most memory",
    value: peakRss / 2 ** 20,
    unit: "MiB",
    goal: mebibytes,
    ceiling: 520,
  });
}
await database?.stop();

function recordAt(index: number): string {
  const extensions = { be: { text: `${index} `.repeat(Math.ceil(2_300 / `${index} `.length)) } };
  return canonicalise(sampleService({ slug: `r${index}`, name: { en: `Line ${index}` }, extensions }));
}

async function writeLines(): Promise<void> {
  const files = [createWriteStream(plain), createWriteStream(signed)] as const;
  for (let index = 0; index < count; index += 1) {
    const canonical = recordAt(index);
    const jws = await signVersion({ id: `be/service/r${index}`, version: 1, canonical }, signer);
    for (const [at, line] of [canonical, JSON.stringify(jws)].entries())
      if (!files[at]?.write(`${line}\n`))
        await new Promise<void>((settle) => files[at]?.once("drain", () => settle()));
  }
  await Promise.all(files.map((file) => finished(file.end())));
  console.log(`${count} records of ${(statSync(plain).size / count / 1_000).toFixed(1)} KB`);
}

/** Seconds that taking apart and verifying as many signatures takes, in batches as an import has them. */
async function timeToVerify(): Promise<number> {
  const some: FlattenedJws[] = [];
  for (let index = 0; index < 2_000; index += 1)
    some.push(
      await signVersion({ id: `be/service/r${index}`, version: 1, canonical: recordAt(index) }, signer),
    );
  const ring = keyRing([{ ...signer, trusted: "held", revoked: false }]);
  const started = performance.now();
  for (let from = 0; from < some.length; from += 100)
    await Promise.all(
      some.slice(from, from + 100).map(async (jws) => {
        const read = readSigned(jws, ["record"]);
        if ("code" in read || (await trustFinding(read, "be", ring)) !== undefined)
          throw new Error("not signed as it must be");
      }),
    );
  return ((performance.now() - started) / 1_000) * (count / some.length);
}

/** Seconds until the report of an import has ended. */
async function timeToImport({ port }: BenchNode, file: string): Promise<number> {
  const started = performance.now();
  const headers = { authorization: "Bearer be-key", "content-type": "application/x-ndjson" };
  const sent = request({ port, method: "POST", path: "/v1/import?report=refused", headers });
  const report = new Promise<string>((settle, fail) => {
    sent.on("error", fail).on("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
      });
      response.on("end", () => settle(text)).on("error", fail);
    });
  });
  createReadStream(file).pipe(sent);
  const end = (await report).trim().split("\n").at(-1) ?? "";
  if (!end.includes(`"added":${count},`)) throw new Error(`not all were imported: ${end}`);
  return (performance.now() - started) / 1_000;
}
