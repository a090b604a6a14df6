import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dayIn } from "@civic/schema/compute";
import { readBytes, readRecordFolder } from "@civic/schema/folder";
import { askByHttp } from "../conformance/asking/ask-by-http.ts";
import type { Effects } from "./command.ts";
import { changesIn } from "./files/changes-in.ts";
import { namesIn, writeAllNew, writeNew, writePrivate } from "./files/new-file.ts";
import { writeFolder } from "./files/new-folder.ts";
import { readPrivate } from "./files/private-file.ts";
import { prompt } from "./files/prompt.ts";
import { readStandardInput } from "./files/standard-input.ts";
import { chunksOf, writeChunks } from "./files/streams.ts";
import type { Terminal } from "./terminal.ts";
import { replaceFile } from "./translations/replace-file.ts";

const requireHere = createRequire(import.meta.url);

/** Columns of a page that is written to a file or to another program. */
const pipedWidth = 120;

/** The effects of the process that runs, beside those of its terminal. */
export function systemEffects({ write, warn, progress, coloured }: Terminal): Effects {
  const { stdin, stdout, stderr, env } = process;
  return {
    write,
    warn,
    progress,
    coloured,
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
    environment: (name) => env[name],
    prompt: stdin.isTTY === true && stderr.isTTY === true ? prompt : undefined,
    changesIn,
    fetch: (url, init) => fetch(url, init),
    chunksOf,
    writeChunks,
    writePrivate,
    writeNew,
    writeAllNew,
    writeFolder,
    replaceFile,
    // Loaded when it is asked for, and without `await`.
    schemaOf: (kind) => requireHere(`@civic/schema/json-schema/${kind}.json`),
    referencePage: (path) => readFileSync(requireHere.resolve(`@civic/schema/reference/${path}.md`), "utf8"),
    width: stdout.columns ?? pipedWidth,
  };
}
