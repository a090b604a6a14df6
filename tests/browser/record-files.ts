import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { CivicRecord, RecordKind, RecordOf } from "@civic/schema";

const folder = join(import.meta.dirname, "../../data");

/** A record as its file says it: what the pages show is compared with this, never with the node. */
export function recordFile<Kind extends RecordKind>(kind: Kind, slug: string): RecordOf<Kind> {
  const path = join(folder, slug.slice(0, 2), kind, `${slug}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as RecordOf<Kind>;
}

/** Every record file of one State, or of all. */
export function recordFiles(jurisdiction = ""): readonly CivicRecord[] {
  const place = join(folder, jurisdiction);
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json") && basename(path) !== "ledger.json")
    .map((path) => JSON.parse(readFileSync(join(place, path), "utf8")) as CivicRecord);
}

/** A value that a record file must have for the test to make sense. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The record file lacks a value that this test reads.");
  return value;
}
