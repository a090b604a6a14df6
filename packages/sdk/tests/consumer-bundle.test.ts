import { createRequire } from "node:module";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { canonicalise, digestOf, writeExportEnd, writeExportLine } from "@civic/schema/exchange";
import { describe, expect, test } from "vitest";
import { isCivicProblemError } from "../src/errors.ts";
import type { createCivicClient } from "../src/index.ts";
import { exampleService } from "./example-records.ts";
import { sendJson, sendProblem, startServer } from "./local-server.ts";

interface Bundled {
  readonly outputFiles: readonly { readonly text: string; readonly contents: Uint8Array }[];
  readonly metafile: { readonly outputs: Readonly<Record<string, Output>> };
}

interface Output {
  readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>;
}

interface Bundler {
  build(options: Readonly<Record<string, unknown>>): Promise<Bundled>;
}

interface Build {
  onResolve(
    options: { readonly filter: RegExp },
    resolve: (imported: { readonly kind: string; readonly path: string }) => object | undefined,
  ): void;
}

/** The bundler that tsup brings. */
const bundler = createRequire(createRequire(import.meta.url).resolve("tsup"))("esbuild") as Bundler;

const home = join(import.meta.dirname, "..");

/** What a web application that imports only the client would ship. */
async function bundle(options: Readonly<Record<string, unknown>> = {}) {
  const { outputFiles, metafile } = await bundler.build({
    stdin: { contents: 'export { createCivicClient } from "./src/index.ts";', resolveDir: home },
    absWorkingDir: home,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: "browser",
    target: "es2022",
    conditions: ["source"],
    ...options,
  });
  const [{ text = "", contents = new Uint8Array() } = {}] = outputFiles;
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const shipped = inputs.flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []));
  return { text, gzip: gzipSync(contents, { level: 9 }).length, shipped };
}

/** Leaves out what a bundler puts into files of their own. */
const loadedLater = {
  name: "loaded-later",
  setup(build: Build) {
    build.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

describe("size", () => {
  test("the client with the proof of exports is small, and without zod", async ({ annotate }) => {
    const { text, gzip, shipped } = await bundle({ format: "esm" });
    await annotate(`client with the proof of exports: ${gzip} bytes gzip`);
    // The strict reading of bytes that proves an export, the version of the model, and nothing that knows of records.
    const ours =
      /^(?:src\/|<stdin>|\.\.\/schema\/(?:src\/(?:exchange|json-text|findings\/(?:finding|listed-findings|not-json)|parts\/(?:hash-of-platform|json|next-turn|utf8)|records\/schema-version|structure\/nesting)|(?:src\/endpoints\/endpoints|generated\/endpoints\/routes)\.ts))/;
    expect(shipped.filter((path) => !ours.test(path))).toEqual([]);
    expect(text).not.toMatch(/ZodType|\$Zod|_zod/);
    expect(gzip).toBeLessThanOrEqual(12_000);
  });

  test("what a page loads first is the client without what reads streams, which comes when it is asked for", async ({
    annotate,
  }) => {
    const { gzip, shipped } = await bundle({ format: "esm", plugins: [loadedLater] });
    await annotate(`first load: ${gzip} bytes gzip`);
    expect(
      shipped.filter((path) => /src\/exchange\/|json-text|streams|feed|export|import/.test(path)),
    ).toEqual([]);
    expect(gzip).toBeLessThan(5_100);
  });
});

describe("outside of Node", () => {
  /** A realm with the names that pages and workers have alike, and no other. */
  async function load(): Promise<typeof createCivicClient> {
    const { text } = await bundle({ format: "iife", globalName: "sdk" });
    const web = { AbortController, Headers, TextDecoder, TextEncoder, URL, URLSearchParams, crypto, fetch };
    const realm = createContext({ ...web, clearTimeout, setTimeout });
    return runInContext(`${text};sdk.createCivicClient`, realm) as typeof createCivicClient;
  }

  test("a record is read, kept, and read again", async () => {
    const server = await startServer((response, { headers }) => {
      if (headers["if-none-match"]) response.writeHead(304).end();
      else sendJson(response, 200, exampleService(), { ETag: '"a"' });
    });
    const civic = (await load())({ baseUrl: server.url });
    const first = await civic.records.get("civic/service/fr-116006");
    const second = await civic.records.get("civic/service/fr-116006");
    expect(JSON.stringify([first, second])).toBe(JSON.stringify([exampleService(), exampleService()]));
    expect(server.seen[1]?.headers["if-none-match"]).toBe('"a"');
  });

  test("an export is proved", async () => {
    const record = exampleService();
    const canonical = canonicalise(record);
    const line = writeExportLine({ id: record.id, version: 1, digest: await digestOf(canonical), canonical });
    const server = await startServer((response) => {
      response.writeHead(200, { "Content-Type": "application/x-ndjson" });
      response.end(line + line.replace("d’aide", "d’AIDE") + writeExportEnd(2));
    });
    const types: string[] = [];
    for await (const { type } of (await load())({ baseUrl: server.url }).exchange.export()) types.push(type);
    expect(types).toEqual(["record", "refused", "end"]);
  });

  test("an error of that realm is recognised in this one", async () => {
    const server = await startServer((response) => sendProblem(response, 404, "not-found"));
    const error: unknown = await (await load())({ baseUrl: server.url })
      .node.openapi()
      .catch((thrown) => thrown);
    expect(error).not.toBeInstanceOf(Error);
    expect(isCivicProblemError(error)).toBe(true);
  });
});
