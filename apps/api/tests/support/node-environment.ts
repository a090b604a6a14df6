import { join, resolve } from "node:path";

/** The program of a node: the one file that a run of the tests puts it into, else its sources. */
export const main = process.env.CIVIC_TEST_NODE ?? resolve(import.meta.dirname, "../../src/main.ts");

/** Settings of a node of a test, over those that make it stand alone on a free port. */
export type NodeSettings = Readonly<Record<string, string>> & { readonly CIVIC_DATA: string };

/** The environment of the process of a node. Of that of the tests it has what finds programs, and nothing else. */
export function nodeEnvironment(settings: NodeSettings): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    PORT: "0",
    CIVIC_RATE: "off",
    CIVIC_RECORDS: "",
    CIVIC_DASHBOARD: join(settings.CIVIC_DATA, "no-dashboard"),
    ...settings,
  };
}
