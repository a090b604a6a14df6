import { resolve } from "node:path";
import type { Situation } from "@civic/schema";
import { readRecordFolder } from "@civic/schema/folder";
import { languageOf } from "@civic/schema/languages";
import type { Effects } from "../../packages/sdk/src/command/command.ts";
import { loadCommandLanguage } from "../../packages/sdk/src/command/language/command-language.ts";
import { runCommand } from "../../packages/sdk/src/command/run-command.ts";
import type { Terminal } from "../../packages/sdk/src/command/terminal.ts";

const records = readRecordFolder(resolve(import.meta.dirname, "../../data"));

interface Asking {
  readonly language: string;
  readonly today: string;
  readonly all: boolean;
  /** Columns of the page. */
  readonly width?: number;
}

/** What `civic navigate` prints for a situation; the records are read once for all of them. */
export async function printed(
  situation: Situation,
  { language, today, all, width = 100 }: Asking,
): Promise<string> {
  let text = "";
  const loaded = await loadCommandLanguage(languageOf(language) ?? "en");
  const terminal: Terminal = {
    own: loaded.own,
    write: (more) => {
      text += more;
    },
    warn: (more) => {
      throw new Error(more);
    },
    progress: () => undefined,
    version: () => "",
    coloured: false,
  };
  const effects: Effects = {
    ...terminal,
    today: () => today,
    now: () => new Date(`${today}T12:00:00Z`),
    ask: () => {
      throw new Error("nobody is asked");
    },
    clock: () => 0,
    environment: () => undefined,
    namesIn: () => [],
    readPrivate: () => ({ type: "not-regular" }),
    readStandardInput: async () => new Uint8Array(),
    fetch: () => {
      throw new Error("nothing is asked of a node");
    },
    changesIn: () => {
      throw new Error("nothing is watched");
    },
    chunksOf: () => {
      throw new Error("nothing is streamed");
    },
    writeChunks: async () => undefined,
    writePrivate: () => undefined,
    readBytes: () => ({ type: "bytes", bytes: new TextEncoder().encode(JSON.stringify(situation)) }),
    readFolder: () => records,
    exists: () => true,
    writeNew: () => undefined,
    writeAllNew: () => undefined,
    writeFolder: () => undefined,
    replaceFile: () => undefined,
    schemaOf: () => undefined,
    referencePage: () => "",
    width,
  };
  const args = ["navigate", "situation.json", "--data", "data", "--today", today, ...(all ? ["--all"] : [])];
  await runCommand(args, terminal, async () => ({ effects, language: loaded }));
  return text;
}
