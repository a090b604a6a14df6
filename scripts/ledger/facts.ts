import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "../processes.ts";

/** The facts that ledgers and numbers are compared with: a folder outside the repository, and nothing without it. */
export interface Facts {
  /** Why a comparison is skipped. */
  readonly absence: string;
  /** The text of the facts on a State (`de`). */
  textOf(state: string): string | undefined;
  /** The text of what was corrected or added later, beside the facts on a State; empty where nothing was. */
  correctionsOf(state: string): string;
}

/** The facts in the folder that `CIVIC_FACTS` names. Throws where it names something that holds none. */
export function factsAtHand(folder = process.env.CIVIC_FACTS ?? ""): Facts {
  if (folder === "") {
    return { absence: "CIVIC_FACTS names no facts", textOf: () => undefined, correctionsOf: () => "" };
  }
  const countries = resolve(root, folder, "countries");
  if (!existsSync(countries)) throw new Error(`CIVIC_FACTS is ${folder}, but there is no ${countries}`);
  return {
    absence: `${countries} has none of them`,
    textOf(state) {
      const path = join(countries, `${state.toUpperCase()}.json`);
      return existsSync(path) ? readFileSync(path, "utf8") : undefined;
    },
    correctionsOf(state) {
      const across = resolve(root, folder, "cross-border", `${state.toUpperCase()}.json`);
      const added = existsSync(across) ? readFileSync(across, "utf8") : "";
      const path = resolve(root, folder, "corrections.json");
      if (!existsSync(path)) return added;
      const corrections = JSON.parse(readFileSync(path, "utf8")) as readonly { file: string }[];
      return added + JSON.stringify(corrections.filter(({ file }) => file === state.toUpperCase()));
    },
  };
}
