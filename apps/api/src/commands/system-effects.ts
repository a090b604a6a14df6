import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readConfig } from "../config/config.ts";
import type { Effects } from "./command.ts";

/** The effects of the process that runs. */
export function systemEffects(): Effects {
  const { stdout, stderr, env } = process;
  return {
    config: () => readConfig(env),
    async write(text) {
      if (!stdout.write(text) && !stdout.destroyed) await once(stdout, "drain");
    },
    remark: (text) => void stderr.write(text),
    now: () => new Date(),
    randomBytes,
  };
}
