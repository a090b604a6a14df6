import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { freePort } from "../support/free-port.ts";

/** Built nodes with stores of their own. */
export interface OwnNodes {
  /** Starts one; gives its address once it is ready. */
  start(name: string, settings: Readonly<Record<string, string>>): Promise<string>;
  /** Ends all of them. */
  end(): void;
}

/** Nodes whose stores lie in a folder. */
export function ownNodes(folder: string): OwnNodes {
  const nodes: ChildProcess[] = [];
  return {
    async start(name, settings) {
      const port = String(await freePort());
      const env = {
        PATH: process.env.PATH,
        PORT: port,
        CIVIC_DATA: join(folder, name),
        CIVIC_RECORDS: "",
        ...settings,
      };
      nodes.push(spawn(process.execPath, ["apps/api/dist/main.js"], { env, stdio: "ignore" }));
      const address = `http://127.0.0.1:${port}`;
      const isReady = () =>
        fetch(`${address}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        );
      await expect.poll(isReady, { timeout: 60_000 }).toBe(true);
      return address;
    },
    end() {
      for (const node of nodes) node.kill("SIGKILL");
    },
  };
}
