import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { admit } from "@civic/schema";
import type { VersionName } from "../store/soundness.ts";
import type { Store } from "../store/store.ts";
import { newVersionOf } from "./new-version.ts";

/** What mending needs. */
export interface MendingOptions {
  readonly store: Pick<Store, "damagedVersions" | "mend">;
  /** Hears why a damaged version could not be mended; it is tried again soon. */
  readonly onError: (error: unknown) => void;
  /** Milliseconds between two looks for what is damaged, and before a version is tried again: in vain, or failed. */
  readonly pauses?: { readonly look: number; readonly again: number; readonly afterError: number };
}

const usual = { look: 1_000, again: 5 * 60_000, afterError: 10_000 };

/**
 * Mends what is found damaged while the node runs, by whomever it is found, with the file of the folder that has it
 * whole. A version that the folder does not have is left to peers and keys.
 */
export function startMending(
  folder: string,
  { store, onError, pauses = usual }: MendingOptions,
): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  let due = new Map<VersionName, number>();

  /** Gives the milliseconds until it is worth another try. */
  async function mendOne(version: VersionName): Promise<number> {
    try {
      for (const file of await filesOf(folder, version)) {
        const admission = admit(file);
        const isSame = admission.admitted && admission.view.version === version.version;
        if (isSame && admission.view.id === version.id) await store.mend(newVersionOf(admission));
      }
      return pauses.again;
    } catch (error) {
      onError(error);
      return pauses.afterError;
    }
  }

  async function mendSome(): Promise<void> {
    const now = performance.now();
    const damaged = store.damagedVersions();
    // What is no longer damaged is forgotten.
    due = new Map(damaged.map((version) => [version, due.get(version) ?? now]));
    for (const [version, time] of due) {
      if (signal.aborted) return;
      if (now >= time) due.set(version, now + (await mendOne(version)));
    }
  }

  async function keepMending(): Promise<void> {
    while (!signal.aborted) {
      await mendSome();
      // Cut short by the stop, the wait rejects: then the loop ends.
      await wait(pauses.look, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  const mending = keepMending();
  return {
    async stop() {
      stopping.abort();
      await mending;
    },
  };
}

/** The files that may hold a record: its kind and slug are their path in one of the parts of the folder. */
async function filesOf(folder: string, { id }: VersionName): Promise<readonly Uint8Array[]> {
  const [, kind = "", slug = ""] = id.split("/");
  const parts = await readdir(folder);
  const read = (part: string) => readFile(join(folder, part, kind, `${slug}.json`)).catch(() => undefined);
  return (await Promise.all(parts.map(read))).filter((file) => file !== undefined);
}
