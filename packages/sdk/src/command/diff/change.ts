import { type CivicRecord, fieldAt, isObject, jsonPointer, valueAt } from "@civic/schema";
import type { Difference } from "./difference.ts";

type Path = readonly PropertyKey[];

/** One change of a record as it is told. */
export interface Change {
  readonly type: "changed" | "added" | "removed" | "moved";
  /** Its place in the record in which it is found: the one after, or, of what was changed or removed, the one before. */
  readonly path: Path;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Two versions of a record. */
export interface Versions {
  readonly before: CivicRecord;
  readonly after: CivicRecord;
}

/** Parts that say one thing together: where a member of one has changed, the whole is told. */
const wholes: ReadonlySet<string> = new Set(["Money", "OpeningHours", "Period", "Coordinates"]);

/** The changes as a person hears of them: sums and hours whole, and an entry that only moved told once. */
export function changesIn(differences: readonly Difference[], versions: Versions): readonly Change[] {
  const told = new Map<string, Change>();
  for (const difference of differences) {
    const change = changeOf(difference, versions);
    const key = jsonPointer(change.path) + (change.type === "added" ? "+" : "-");
    if (!told.has(key)) told.set(key, change);
  }
  return withoutMoves([...told.values()]);
}

const types = { add: "added", remove: "removed", replace: "changed" } as const;

function changeOf({ op, from, to, before, after }: Difference, versions: Versions): Change {
  const { kind } = versions.after;
  for (let length = 1; length < to.length; length++) {
    const [left, right] = [from.slice(0, length), to.slice(0, length)];
    if (!wholes.has(fieldAt(kind, right)?.part ?? "")) continue;
    const whole = {
      before: valueAt(versions.before, jsonPointer(left)),
      after: valueAt(versions.after, jsonPointer(right)),
    };
    if (isObject(whole.before) && isObject(whole.after)) return { type: "changed", path: left, ...whole };
  }
  return { type: types[op], path: op === "add" ? to : from, before, after };
}

/** What went at one place of a list and came at another has only moved. */
function withoutMoves(changes: readonly Change[]): readonly Change[] {
  const listOf = ({ path }: Change) => jsonPointer(path.slice(0, -1));
  const keyOf = (change: Change, value: unknown) => `${listOf(change)} ${JSON.stringify(value)}`;
  const gone = new Set(
    changes.flatMap((each) => (each.type === "removed" ? [keyOf(each, each.before)] : [])),
  );
  const moved = new Set(
    changes.flatMap((each) =>
      each.type === "added" && gone.has(keyOf(each, each.after)) ? [keyOf(each, each.after)] : [],
    ),
  );
  return changes.flatMap((each) => {
    if (each.type === "removed" && moved.has(keyOf(each, each.before))) return [];
    if (each.type === "added" && moved.has(keyOf(each, each.after))) return [{ ...each, type: "moved" }];
    return [each];
  });
}
