import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../processes.ts";
import type { ChangedRecord } from "./ask.ts";
import { type State, states } from "./state.ts";

const data = join(root, "data");

/** Records that each State publishes itself at the beginning. */
export const ownCount = 20;

/** Compiled records that stay so at first: one is taken over, another is confirmed. */
export const toTakeOver = "civic/service/fr-114";
export const toConfirm = "civic/service/be-105";

/** Copies what was compiled about the States, and the bodies of the Union that it names, into a folder. */
export function copyCompiled(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const state of [...states, "eu"]) cpSync(join(data, state), join(folder, state), { recursive: true });
}

/** The first records that a State publishes as its own: real ones, services before bodies. */
export function ownRecords(state: State): readonly ChangedRecord[] {
  const compiled = ["service", "organisation"].flatMap((kind) => {
    const folder = join(data, state, kind);
    const files = readdirSync(folder).toSorted();
    return files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as ChangedRecord);
  });
  return compiled
    .filter(({ id }) => id !== toTakeOver && id !== toConfirm)
    .slice(0, ownCount)
    .map(ownOf);
}

/** A compiled record as the word of its State, in the place of the compiled one. */
function ownOf({ id: compiled, jurisdiction, kind, ...rest }: ChangedRecord): ChangedRecord {
  const slug = (compiled.split("/")[2] ?? "").replace(`${jurisdiction}-`, "");
  const id = `${jurisdiction}/${kind}/${slug}`;
  return { ...rest, kind, jurisdiction, id, publisher: jurisdiction, version: 1, replaces: compiled };
}

/** The next version of a record, its first contact changed. */
export function withContact(
  record: ChangedRecord,
  change: Partial<NonNullable<ChangedRecord["contacts"]>[0]>,
): ChangedRecord {
  const [first, ...others] = record.contacts ?? [];
  if (first === undefined) throw new TypeError(`${record.id} has no contact.`);
  return { ...record, version: record.version + 1, contacts: [{ ...first, ...change }, ...others] };
}

/** Hours of every day, up to a time. */
export function dailyUntil(closes: string): unknown {
  const days = ["mo", "tu", "we", "th", "fr", "sa", "su"];
  return { timeZone: "Europe/Paris", weekly: [{ days, opens: "09:00", closes }] };
}
