import { verify } from "../verify.ts";
import type { Command } from "./command.ts";

/** `civic-node verify` */
export const verifyCommand: Command = {
  summary: "Reads the whole store and says what is not as it must be. Nothing is changed; the node may run.",
  failure: "The store cannot be verified.",
  examples: ["verify"],
  async run(_, { config, write }) {
    const lines: Promise<void>[] = [];
    const isSound = await verify(config(), (line) => lines.push(write(`${line}\n`)));
    await Promise.all(lines);
    return isSound ? 0 : 1;
  },
};
