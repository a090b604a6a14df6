import { resolve } from "node:path";
import { writePack } from "@civic/schema/signatures";
import { CannotStart } from "../cannot-start.ts";
import { type Packed, packedKeys, packedLog } from "../exchange/pack/packed-log.ts";
import { writeNewFile } from "../exchange/pack/write-new-file.ts";
import { createExchange } from "../store/exchanging/sql-exchange.ts";
import { reasonOf } from "../store/reason-of.ts";
import { atOnce } from "../store/writing/alone.ts";
import type { Command } from "./command.ts";
import { withAdmin } from "./with-admin.ts";

/** `civic-node pack` */
export const pack: Command = {
  summary: "Puts what this node holds into one file, which another node takes without a network.",
  failure: "No pack was made.",
  options: {
    out: { value: "file", needed: true, summary: "The file, which must not be there yet." },
    publisher: { value: "publishers", summary: "Whose records are packed: fr,be; without it everybody's." },
    unsigned: { summary: "Also versions that nobody signed." },
  },
  notes: [
    "It holds every signed version, keys, revocations, confirmations and disputes, in the order in which this node took",
    "them; of what was compacted, only the latest. No secret is in it, and whoever opens it verifies it. The node may run.",
  ],
  examples: ["pack --out /media/stick/civic.pack", "pack --out fr.pack --publisher fr"],
  async run({ values: { out = "", publisher }, switches }, { config, now, write }) {
    const file = resolve(out);
    const packed: Packed = { versions: 0, unsigned: 0, statements: 0, disputes: 0, leftOut: 0, damaged: [] };
    const filter = { publishers: publisher?.split(",") };
    const wanted = { filter, unsigned: switches.has("unsigned") };
    await withAdmin(config(), async ({ engine }) => {
      const exchange = createExchange(engine, { now, alone: atOnce, onTaken: () => undefined });
      const made = `${now().toISOString().slice(0, 19)}Z`;
      const head = { made, publishers: await packedKeys(exchange, filter) };
      try {
        await writeNewFile(file, writePack(head, packedLog(exchange, wanted, packed)));
      } catch (error) {
        if (engine.dialect.isUnavailable(error)) throw error;
        throw new CannotStart(whyNot(error, file), { cause: error });
      }
    });
    await write(`${[`${file} is made.`, ...tellings(packed)].join("\n")}\n`);
    return packed.damaged.length === 0 ? 0 : 1;
  },
};

function tellings({ versions, unsigned, statements, disputes, leftOut, damaged }: Packed): readonly string[] {
  return [
    `  Signed versions: ${versions}`,
    ...(unsigned === 0 ? [] : [`  Versions that nobody signed: ${unsigned}`]),
    `  Keys, revocations and confirmations: ${statements}`,
    `  Disputes: ${disputes}`,
    ...(leftOut === 0
      ? []
      : [`  Left out, as nobody signed them: ${leftOut}. With --unsigned they are packed too.`]),
    ...damaged.map((name) => `  Left out, as it is damaged: ${name}. civic-node verify says what helps.`),
  ];
}

function whyNot(error: unknown, file: string): string {
  if ((error as { code?: unknown }).code === "EEXIST")
    return `There is a file ${file} already. A pack replaces none: give it another name.`;
  return `${file} cannot be written: ${reasonOf(error)}.`;
}
