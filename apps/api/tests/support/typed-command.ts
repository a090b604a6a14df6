import { randomBytes } from "node:crypto";
import type { ExitCode } from "../../src/commands/command.ts";
import { commands } from "../../src/commands/commands.ts";
import { runCommand } from "../../src/commands/run-command.ts";
import { readConfig } from "../../src/config/config.ts";
import type { StorePlace } from "./test-store.ts";

/** How a command ended, and what it had to say. */
export interface CommandEnding {
  readonly code: ExitCode;
  readonly said: string;
  readonly remarked: string;
}

/** What a command of a test finds around it. */
export interface CommandSurroundings extends StorePlace {
  readonly keys?: string;
  /** The time; a day of the tests unless told otherwise. */
  readonly now?: string;
}

/** Does what is typed after `civic-node`, with a store of a test. */
export async function typedCommand(
  line: string,
  { dataFolder, databaseUrl, keys, now = "2026-11-29T12:00:00.000Z" }: CommandSurroundings,
): Promise<CommandEnding> {
  let said = "";
  let remarked = "";
  const environment = { CIVIC_DATA: dataFolder, DATABASE_URL: databaseUrl, CIVIC_KEYS: keys };
  const code = await runCommand(line.split(" "), commands, {
    config: () => readConfig(environment),
    write: async (text) => {
      said += text;
    },
    remark: (text) => {
      remarked += text;
    },
    now: () => new Date(now),
    randomBytes,
  });
  return { code, said, remarked };
}
