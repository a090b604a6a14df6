import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FindingMessages } from "../../src/findings/finding-messages.ts";
import type { Sentences } from "./sentences.ts";

const folder = resolve(import.meta.dirname, "../../src/findings/messages");

/** Loads the messages of every language there are, English first. */
export async function readSentences(): Promise<Sentences> {
  const tags = readdirSync(folder).flatMap((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1] ?? []);
  const sentences = new Map<string, Readonly<Record<string, string>>>();
  for (const tag of tags.sort((a, b) => Number(b === "en") - Number(a === "en") || (a < b ? -1 : 1))) {
    const loaded = (await import(join(folder, `${tag}.ts`))) as Readonly<Record<string, FindingMessages>>;
    const messages = loaded[tag];
    if (!messages) throw new Error(`messages/${tag}.ts exports no "${tag}"`);
    sentences.set(tag, messages.sentences);
  }
  return sentences;
}
