import { createHash } from "node:crypto";
import { createReadStream, statSync } from "node:fs";
import { resolve } from "node:path";
import { CannotStart, noRoom } from "../cannot-start.ts";
import { readTerms, type Terms } from "../config/read-peers.ts";
import { type PackOptions, takePack } from "../exchange/pack/take-pack.ts";
import { openStore } from "../store/open-store.ts";
import { reasonOf } from "../store/reason-of.ts";
import type { Store } from "../store/store.ts";
import type { Command } from "./command.ts";
import { publisherOptions, typedTerms } from "./typed-terms.ts";
import { unpackReport } from "./unpack-report.ts";
import { UsageError } from "./usage-error.ts";

/** `civic-node unpack` */
export const unpack: Command = {
  summary: "Takes over what a pack holds, without a network, and tells what became of each of its lines.",
  failure: "The pack was not unpacked.",
  inputs: ["file"],
  options: {
    anchor: {
      value: "file",
      summary: "Whose keys are believed: the file that its publishers gave you by another way than the pack.",
    },
    ...publisherOptions,
    brief: { summary: "Tells only of lines that are refused." },
  },
  notes: [
    "Every line is verified as if it came from a peer; one that is refused hides no other. Without an anchor, only keys are",
    "believed that count here already. What is here already stays; broken off, it goes on there when typed again. The node",
    "of an embedded store must not run.",
  ],
  examples: ["unpack /media/stick/civic.pack --anchor fr-anchor.json", "unpack civic.pack --brief"],
  async run({ inputs: [typed = ""], values, switches }, { config, now, write }) {
    const file = resolve(typed);
    const { dataFolder, databaseUrl } = config();
    const digest = await digestOf(file);
    const said = termsOf(values);
    const store = await openStore({ dataFolder, databaseUrl, now, onIdleError: () => undefined });
    try {
      const report = unpackReport({ write, isBrief: switches.has("brief") });
      const { onHead, told, written } = report;
      const terms = said ?? (await termsHere(store));
      const ending = await taken(file, { store, terms, digest, time: now, onHead, told, written });
      return (await report.end(ending)) ? 0 : 1;
    } finally {
      await store.close();
    }
  },
};

async function digestOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    if (!statSync(file).isFile()) throw new CannotStart(`${file} is no ordinary file.`);
    for await (const chunk of createReadStream(file)) hash.update(chunk as Uint8Array);
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(`${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
  return `sha-256:${hash.digest("hex")}`;
}

function termsOf(values: Readonly<Record<string, string>>): Terms | undefined {
  if ([values.anchor, values.publisher, values.unsigned].every((each) => each === undefined))
    return undefined;
  try {
    return readTerms(JSON.stringify(typedTerms(values)));
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new UsageError(`${(error as Error).message}.`);
  }
}

/** Where nobody is named: States whose keys count here, each about itself. */
async function termsHere({ exchange }: Store): Promise<Terms> {
  const publishers = new Map(
    (await exchange.keys()).map(({ publisher }) => [publisher, [publisher]] as const),
  );
  if (publishers.size === 0)
    throw new CannotStart("No key counts here yet. Name whose keys are believed with --anchor <file>.");
  return { publishers, unsigned: new Set() };
}

/** @throws {CannotStart} where the store takes nothing more, saying that it goes on from there. */
async function taken(file: string, options: PackOptions): ReturnType<typeof takePack> {
  const { store } = options;
  try {
    return await takePack(file, options);
  } catch (error) {
    if (!store.isFull(error) && !store.isUnavailable(error)) throw error;
    const help = store.isFull(error) ? ` ${noRoom}` : "";
    throw new CannotStart(
      `${store.place}: ${reasonOf(error)}.${help} What came before is kept; type the same again to go on from there.`,
      { cause: error },
    );
  }
}
