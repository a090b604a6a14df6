import { Worker } from "node:worker_threads";

/** How long `/healthz` took while something else went on, in milliseconds. */
export interface Waits {
  readonly worst: number;
  readonly median: number;
  readonly asked: number;
}

/** Asks a node for `/healthz` again and again, from a thread of its own, which nothing of the load holds up. */
export interface HealthProbe {
  /** Asks while something goes on. */
  during(work: () => Promise<unknown>): Promise<Waits>;
  stop(): Promise<void>;
}

const file = new URL("./health-prober.ts", import.meta.url);

export function startProbe(port: number): HealthProbe {
  const worker = new Worker(file, { workerData: port });
  const ask = (word: "begin" | "end") =>
    new Promise<Waits>((settle, fail) => {
      worker.once("error", fail);
      worker.once("message", (waits) => {
        worker.off("error", fail);
        settle(waits as Waits);
      });
      worker.postMessage(word);
    });
  return {
    async during(work) {
      await ask("begin");
      await work();
      return ask("end");
    },
    async stop() {
      await worker.terminate();
    },
  };
}
