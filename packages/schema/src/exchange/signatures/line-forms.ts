import { isObject } from "../../parts/json-value.ts";
import type { Members, Structure } from "../../structure/structure.ts";
import {
  checkOf,
  closed,
  cursor,
  digest,
  flattenedJws,
  moment,
  partOfModel,
  versionNumber,
} from "./wire-forms.ts";

/** The forms of lines of a feed or a pack, by what they say. Of an unsigned version, what stands around its record. */
export interface LineForms {
  /** The check of a line, by its members; `undefined` where it is none that is known. */
  formOf(line: unknown): ReturnType<ReturnType<typeof checkOf>> | undefined;
}

const hash = digest;
const id = partOfModel("RecordId");
const version = versionNumber;
const op = (...ops: readonly string[]): Structure => ({ enum: ops });

/** The forms of lines that begin with these members. */
function lineForms(entry: Members, optional: readonly string[] = []): LineForms {
  const form = (members: Members) => checkOf(closed({ ...entry, ...members }, optional));
  const signed = form({ op: op("put", "withdraw"), hash, jws: flattenedJws });
  const unsigned = form({ op: op("put", "withdraw"), id, version, digest });
  const statement = form({ op: op("key", "revocation", "confirmation"), hash, jws: flattenedJws });
  const jws = { type: "array", items: flattenedJws, minItems: 2, maxItems: 2 } as const;
  const dispute = form({ op: op("dispute"), id, version, jws });
  return {
    formOf(line) {
      if (!isObject(line)) return undefined;
      switch (line.op) {
        case "put":
        case "withdraw":
          return ("jws" in line ? signed : unsigned)();
        case "key":
        case "revocation":
        case "confirmation":
          return statement();
        case "dispute":
          return dispute();
        default:
          return undefined;
      }
    },
  };
}

/** Lines of a feed. */
export const feedForms = lineForms({ cursor, at: moment });

/** Lines of a pack: nobody goes on from one of them, and where there is no log nobody took it at a time. */
export const packForms = lineForms({ at: moment }, ["at"]);

/** The last line of an answer of a feed. */
export const bookmarkForm = checkOf(closed({ bookmark: cursor, more: { type: "boolean" } }));
