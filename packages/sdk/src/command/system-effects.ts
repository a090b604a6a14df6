import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dayIn } from "@civic/schema/compute";
import { readBytes, readRecordFolder } from "@civic/schema/folder";
import { askByHttp } from "../conformance/asking/ask-by-http.ts";
import type { Effects } from "./command.ts";
import { namesIn, writeNew, writePrivate } from "./files/new-file.ts";
import { readPrivate } from "./files/private-file.ts";
import { readStandardInput } from "./files/standard-input.ts";
import { chunksOf, writeChunks } from "./files/streams.ts";
import { replaceFile } from "./translations/replace-file.ts";

const requireHere = createRequire(import.meta.url);

/** Columns of a page that is written to a file or to another program. */
const pipedWidth = 120;

/** The effects of the process that runs. */
export function systemEffects(): Effects {
  const { stdout, stderr, env } = process;
  return {
    write: (text) => stdout.write(text),
    warn: (text) => stderr.write(text),
    today: () => dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, new Date()),
    now: () => new Date(),
    ask: askByHttp,
    clock: () => performance.now(),
    readBytes,
    readFolder: readRecordFolder,
    exists: existsSync,
    namesIn,
    readPrivate,
    readStandardInput,
    fetch: (url, init) => fetch(url, init),
    chunksOf,
    writeChunks,
    writePrivate,
    writeNew,
    replaceFile,
    // Loaded when it is asked for, and without `await`.
    schemaOf: (kind) => requireHere(`@civic/schema/json-schema/${kind}.json`),
    referencePage: (path) => readFileSync(requireHere.resolve(`@civic/schema/reference/${path}.md`), "utf8"),
    version: () => requireHere("@civic/sdk/package.json").version,
    // https://no-color.org: set and not empty.
    coloured: stdout.isTTY === true && !env["NO_COLOR"],
    width: stdout.columns ?? pipedWidth,
  };
}
