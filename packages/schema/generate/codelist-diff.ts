import { isDeepStrictEqual } from "node:util";
import { type ChangedValue, type CodelistChange, isRemoval } from "./codelist-diff-change.ts";
import {
  type PublishedCodelist,
  type PublishedConcept,
  readPublishedCodelists,
  UnreadableCodelists,
} from "./codelist-diff-documents.ts";
import { changeTable } from "./codelist-diff-table.ts";

type Values = Readonly<Record<string, unknown>>;

/** What is compared, by the kind of change that a difference is. */
type Aspects = { readonly [Change in CodelistChange["change"]]?: ChangedValue | undefined };

/**
 * What changed between two versions of the published code lists: lists and codes in the order of the older
 * version, then the new ones. The order of lists, codes and mappings has no meaning and is not compared.
 */
export function diffCodelists(
  before: readonly PublishedCodelist[],
  after: readonly PublishedCodelist[],
): CodelistChange[] {
  const old = new Set(before.map(({ id }) => id));
  const kept = before.flatMap((list): CodelistChange[] => {
    const now = after.find(({ id }) => id === list.id);
    return now ? listChanges(list, now) : [{ list: list.id, change: "list-removed", before: list.labels }];
  });
  const added = after
    .filter(({ id }) => !old.has(id))
    .map(({ id, labels }): CodelistChange => ({ list: id, change: "list-added", after: labels }));
  return [...kept, ...added];
}

function listChanges(before: PublishedCodelist, after: PublishedCodelist): CodelistChange[] {
  const list = before.id;
  const old = new Set(before.concepts.map(({ code }) => code));
  const kept = before.concepts.flatMap((concept): CodelistChange[] => {
    const { code, definition } = concept;
    const now = after.concepts.find((other) => other.code === code);
    if (!now) return [{ list, code, change: "removed", before: definition }];
    const was = aspectsOf(withoutLanguages(concept, before.labels, after.labels));
    return changesOf({ list, code }, was, aspectsOf(withoutLanguages(now, after.labels, before.labels)));
  });
  const added = after.concepts
    .filter(({ code }) => !old.has(code))
    .map(({ code, definition }): CodelistChange => ({ list, code, change: "added", after: definition }));
  return [...changesOf({ list }, listAspects(before), listAspects(after)), ...kept, ...added];
}

/** Drops the labels in a language that only this side has for the whole list: the list itself tells it once. */
function withoutLanguages(concept: PublishedConcept, here: Values, there: Values): PublishedConcept {
  const shared = Object.entries(concept.labels).filter(
    ([tag]) => !Object.hasOwn(here, tag) || Object.hasOwn(there, tag),
  );
  return { ...concept, labels: Object.fromEntries(shared) };
}

function listAspects({ id: _id, concepts: _concepts, labels, ...properties }: PublishedCodelist): Aspects {
  return { relabelled: labels, "properties-changed": properties };
}

function aspectsOf(concept: PublishedConcept): Aspects {
  const { code: _code, labels, definition, parent, deprecated, mappings = [], ...properties } = concept;
  return {
    relabelled: labels,
    redefined: definition,
    deprecated,
    moved: parent,
    "mappings-changed": mappings,
    "properties-changed": properties,
  };
}

function changesOf(
  subject: Pick<CodelistChange, "list" | "code">,
  before: Aspects,
  after: Aspects,
): CodelistChange[] {
  return (Object.keys(before) as CodelistChange["change"][]).flatMap((change) => {
    const gone = onlyIn(before[change], after[change]);
    const come = onlyIn(after[change], before[change]);
    if (gone === undefined && come === undefined) return [];
    const values = {
      ...(gone !== undefined && { before: gone }),
      ...(come !== undefined && { after: come }),
    };
    return [{ ...subject, change, ...values }];
  });
}

/** The part of a value that the other one does not have; nothing where there is no such part. */
function onlyIn(value: ChangedValue | undefined, other: ChangedValue | undefined): ChangedValue | undefined {
  if (value === undefined || typeof value === "string") return value === other ? undefined : value;
  if (Array.isArray(value)) {
    const there: readonly unknown[] = Array.isArray(other) ? other : [];
    const own = value.filter((item) => !there.some((match) => isDeepStrictEqual(item, match)));
    return own.length > 0 ? own : undefined;
  }
  const there: Values = typeof other === "object" && !Array.isArray(other) ? { ...other } : {};
  const own = Object.entries(value).filter(
    ([name, part]) => !Object.hasOwn(there, name) || !isDeepStrictEqual(part, there[name]),
  );
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

/** Compares two folders; answers the exit code: 0, 1 when a code was removed, 2 when there is no comparison. */
function run(folders: readonly string[]): number {
  const [before, after, ...more] = folders;
  if (before === undefined || after === undefined || more.length > 0) {
    console.error("Usage: node codelist-diff.ts <folder before> <folder after>");
    return 2;
  }
  try {
    const changes = diffCodelists(readPublishedCodelists(before), readPublishedCodelists(after));
    process.stdout.write(changeTable(changes));
    return changes.some(isRemoval) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnreadableCodelists)) throw error;
    for (const problem of error.problems) console.error(problem);
    return 2;
  }
}

if (import.meta.main) process.exitCode = run(process.argv.slice(2));
