import type { CivicRecord } from "../../generated/types/model.ts";

/** What of a record tells whether it takes the place of another. */
export interface Replacing extends Pick<CivicRecord, "id" | "publisher" | "jurisdiction" | "status"> {
  readonly replaces?: CivicRecord["replaces"] | undefined;
}

const none: ReadonlyMap<string, string> = new Map();

/**
 * The records of a set that another one has taken over, by id, each with the id of the record to go by in its place: the
 * last of a chain. Only an active record takes another one over: of its own kind, about the same jurisdiction, and either
 * of the same publisher or the State’s own, since nobody puts out of force what a State says of itself. Once it is
 * withdrawn, what it had taken over stands again. Of several the State’s own counts, then the first by id. Those that
 * replace each other in a circle all stand, so that none hides the rest. What is taken over need not be at hand:
 * references to it follow all the same.
 */
export function takenOver(records: readonly Replacing[]): ReadonlyMap<string, string> {
  const replacing = records.filter(({ status, replaces }) => status === "active" && isId(replaces));
  if (replacing.length === 0) return none;
  const jurisdictions = new Map(records.map(({ id, jurisdiction }) => [id as string, jurisdiction]));
  const next = new Map<string, string>();
  for (const record of replacing.sort(ownFirst)) {
    const { id, replaces = "", jurisdiction } = record;
    const isAtHome = (jurisdictions.get(replaces) ?? jurisdiction) === jurisdiction;
    if (isAtHome && mayTakeOver(record, replaces) && !next.has(replaces)) next.set(replaces, id);
  }
  return endsOf(next);
}

/** A set may hold what nobody validated. */
function isId(value: unknown): value is string {
  return typeof value === "string";
}

function ownFirst(a: Replacing, b: Replacing): number {
  return Number(isOwn(b)) - Number(isOwn(a)) || (a.id < b.id ? -1 : 1);
}

function isOwn({ publisher, jurisdiction }: Replacing): boolean {
  return publisher === jurisdiction;
}

function mayTakeOver(record: Replacing, replaced: string): boolean {
  const [publisher, kind] = replaced.split("/");
  const isSameKind = kind !== undefined && isId(record.id) && record.id.split("/")[1] === kind;
  return isSameKind && replaced !== record.id && (isOwn(record) || record.publisher === publisher);
}

/** Where each chain ends; each link is gone along once, however long the chains are. */
function endsOf(next: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const ends = new Map<string, string>();
  for (const start of next.keys()) {
    const passed = new Set<string>();
    let at = start;
    for (let to = next.get(at); to !== undefined && !ends.has(at) && !passed.has(at); to = next.get(at)) {
      passed.add(at);
      at = to;
    }
    const row = [...passed];
    if (passed.has(at)) for (const id of row.splice(row.indexOf(at))) ends.set(id, id);
    const end = ends.get(at) ?? at;
    for (const id of row) ends.set(id, end);
  }
  return new Map([...ends].filter(([id, end]) => id !== end));
}
