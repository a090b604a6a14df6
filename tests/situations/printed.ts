import { resolve } from "node:path";
import type { Situation } from "@civic/schema";
import { readRecordFolder } from "@civic/schema/folder";
import { languageOf } from "@civic/schema/languages";
import type { Effects } from "../../packages/sdk/src/command/command.ts";
import { loadCommandLanguage } from "../../packages/sdk/src/command/language/command-language.ts";
import { runCommand } from "../../packages/sdk/src/command/run-command.ts";

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
  const effects: Effects = {
    write: (more) => {
      text += more;
    },
    warn: (more) => {
      throw new Error(more);
    },
    today: () => today,
    now: () => new Date(`${today}T12:00:00Z`),
    ask: () => {
      throw new Error("nobody is asked");
    },
    clock: () => 0,
    namesIn: () => [],
    readPrivate: () => ({ type: "not-regular" }),
    readStandardInput: async () => new Uint8Array(),
    fetch: () => {
      throw new Error("nothing is asked of a node");
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
    replaceFile: () => undefined,
    schemaOf: () => undefined,
    referencePage: () => "",
    version: () => "",
    coloured: false,
    width,
  };
  const args = ["navigate", "situation.json", "--data", "data", "--today", today, ...(all ? ["--all"] : [])];
  await runCommand(args, effects, await loadCommandLanguage(languageOf(language) ?? "en"));
  return text;
}
