import { jsonPointer, pathOf, valueAt } from "../parts/json-pointer.ts";
import { shortened } from "../parts/json-value.ts";
import { onOneLine } from "../parts/on-one-line.ts";
import type { Loss, LossReason } from "./loss.ts";

/**
 * A document that notes which of its values are read. What an exporter or an importer never reads has no home on the other
 * side, so that nothing can be forgotten in a loss report.
 */
export interface Tracked<Document> {
  /** To be read instead of the document. Reading a text, a number or a truth value takes it; so do loops over them. */
  readonly value: Document;
  /** Says why what stands at a path below an object of it has no home, whether or not it was read. */
  readonly lose: (holder: object, why: LossReason, ...path: readonly (string | number)[]) => void;
  /** What was not read, and what {@link lose} named. */
  readonly losses: () => Iterable<Loss>;
}

/** What losses are named by. */
export interface TrackedAs {
  /** The id of a record or the name of a file. */
  readonly in: string;
  /** What the names of fields begin with: the kind of a record. */
  readonly field: string;
  /** Why what is not read has no home, where not for want of a field. */
  readonly why?: LossReason;
}

/** Longest value in a loss, in UTF-16 units. */
const longestValue = 80;

/** Begins to note what is read of a document. */
export function tracked<Document extends object>(document: Document, as: TrackedAs): Tracked<Document> {
  // With the pointers of everything around it, so that what nothing was read of is told without looking inside.
  const read = new Set<string>();
  const lost = new Map<string, LossReason>();
  const pointers = new WeakMap<object, string>();
  const views = new WeakMap<object, Map<string, object>>();

  function note(pointer: string): void {
    for (let at = pointer; !read.has(at); at = at.slice(0, at.lastIndexOf("/"))) {
      read.add(at);
      if (at === "") return;
    }
  }

  function viewOf(value: unknown, pointer: string): unknown {
    if (typeof value !== "object" || value === null) {
      note(pointer);
      return value;
    }
    // One object may stand at several places, and each of these is read by itself.
    const made = views.get(value) ?? new Map<string, object>();
    views.set(value, made);
    const known = made.get(pointer);
    if (known) return known;
    const view = new Proxy(value, {
      get: (target, key) => {
        const inner: unknown = Reflect.get(target, key);
        if (typeof key === "symbol" || !Object.hasOwn(target, key)) return inner;
        if (Array.isArray(target) && key === "length") return inner;
        return viewOf(inner, pointer + jsonPointer([key]));
      },
    });
    made.set(pointer, view);
    pointers.set(view, pointer);
    return view;
  }

  // A copy, since a proxy of a frozen object would have to give back its very members.
  const copy = structuredClone(document);
  return {
    value: viewOf(copy, "") as Document,
    lose: (holder, why, ...path) => {
      const pointer = (pointers.get(holder) ?? "") + jsonPointer(path);
      lost.set(pointer, why);
      note(pointer);
    },
    *losses() {
      for (const found of unread(copy, { read, lost })) yield lossOf(found, copy, as);
    },
  };
}

interface Noted {
  readonly read: ReadonlySet<string>;
  readonly lost: ReadonlyMap<string, LossReason>;
}

interface Unread {
  readonly pointer: string;
  readonly why?: LossReason;
}

/** The largest parts of a document that have no home, in its order; of a list of objects one by one. They may be many. */
function* unread(value: unknown, noted: Noted, pointer = ""): Generator<Unread> {
  const why = noted.lost.get(pointer);
  if (why !== undefined) yield { pointer, why };
  else if (typeof value !== "object" || value === null) {
    if (!noted.read.has(pointer)) yield { pointer };
  } else if (noted.read.has(pointer) || isListOfObjects(value)) {
    for (const [key, member] of Object.entries(value))
      yield* unread(member, noted, pointer + jsonPointer([key]));
  } else if (Object.keys(value).length > 0) yield { pointer };
}

function isListOfObjects(value: object): boolean {
  return Array.isArray(value) && value.some((each) => typeof each === "object" && each !== null);
}

function lossOf({ pointer, why }: Unread, document: unknown, as: TrackedAs): Loss {
  const value = valueAt(document, pointer);
  const text = typeof value === "object" ? JSON.stringify(value) : String(value);
  return {
    in: as.in,
    pointer,
    field: [as.field, ...pathOf(pointer).filter((token) => !/^\d+$/.test(token))].join("/"),
    value: onOneLine(shortened(text, longestValue)),
    why: why ?? as.why ?? "no-field",
  };
}
