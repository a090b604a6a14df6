import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffCodelists } from "./codelist-diff.ts";
import type { ChangeKind, CodelistChange } from "./codelist-diff-change.ts";
import {
  type PublishedCodelist,
  type PublishedConcept,
  readPublishedCodelists,
} from "./codelist-diff-documents.ts";
import { codelistFiles } from "./codelists.ts";
import { skosFiles } from "./skos.ts";

/** The published lists, read as anybody reads them: beside the CSV and the SKOS files. */
function published(): PublishedCodelist[] {
  const path = mkdtempSync(join(tmpdir(), "civic-codelists-"));
  try {
    for (const [name, text] of [...codelistFiles(), ...skosFiles()]) {
      writeFileSync(join(path, basename(name)), text);
    }
    return readPublishedCodelists(path);
  } finally {
    rmSync(path, { recursive: true });
  }
}

const sorted = (changes: readonly CodelistChange[]) => changes.map((change) => JSON.stringify(change)).sort();

/** An edit of one concept, and the change it makes; the edits of one concept do not touch each other. */
type Edit = (concept: PublishedConcept, text: string) => Pick<CodelistChange, "change" | "before" | "after">;

const edits: Readonly<Record<string, Edit>> = {
  relabel(concept, text) {
    const { fr = "", ar = "" } = concept.labels;
    concept.labels = { ...concept.labels, fr: fr + text, ar: text + ar };
    return { change: "relabelled", before: { fr, ar }, after: { fr: fr + text, ar: text + ar } };
  },
  redefine(concept, text) {
    const before = concept.definition;
    concept.definition += text;
    return { change: "redefined", before, after: before + text };
  },
  deprecate(concept, text) {
    const before = concept.deprecated;
    concept.deprecated = { since: `after ${text}`, replacedBy: text };
    return { change: "deprecated", ...(before && { before }), after: concept.deprecated };
  },
  move(concept, text) {
    const before = concept.parent;
    concept.parent = `${before}-${text}`;
    return { change: "moved", ...(before !== undefined && { before }), after: concept.parent };
  },
  map(concept, text) {
    const [first, ...rest] = concept.mappings ?? [];
    const added = { source: "NEW", code: text, match: "closeMatch" };
    concept.mappings = [added, ...rest];
    return { change: "mappings-changed", ...(first && { before: [first] }), after: [added] };
  },
  classify(concept, text) {
    const before = Object.hasOwn(concept, "phases") && { before: { phases: concept.phases } };
    concept.phases = [text];
    return { change: "properties-changed", ...before, after: { phases: [text] } };
  },
};

const lists = published();
const ids = lists.map(({ id }) => id);
const positions = lists.flatMap(({ id, concepts }) => concepts.map(({ code }) => ({ id, code })));

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
const newCode = fc.stringMatching(/^new-[a-z]{1,4}$/);

const plan = fc.record({
  edited: fc.uniqueArray(
    fc.record({
      at: fc.constantFrom(...positions),
      edits: fc.subarray(Object.keys(edits), { minLength: 1 }),
      removed: fc.boolean(),
      text,
    }),
    { selector: ({ at }) => `${at.id} ${at.code}`, maxLength: 12 },
  ),
  added: fc.uniqueArray(fc.record({ id: fc.constantFrom(...ids), code: newCode, text }), {
    selector: ({ id, code }) => `${id} ${code}`,
    maxLength: 4,
  }),
  retitled: fc.option(fc.record({ id: fc.constantFrom(...ids), text }), { nil: undefined }),
  listsRemoved: fc.subarray(ids, { maxLength: 2 }),
  listsAdded: fc.uniqueArray(newCode, { maxLength: 2 }),
});
type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

function listOf(all: readonly PublishedCodelist[], id: string): PublishedCodelist {
  const found = all.find((list) => list.id === id);
  if (!found) throw new Error(`No list ${id}`);
  return found;
}

/** Edits one code, and says what a diff has to find. */
function editConcept(list: PublishedCodelist, step: Plan["edited"][number]): CodelistChange[] {
  const subject = { list: list.id, code: step.at.code };
  const concept = list.concepts.find(({ code }) => code === step.at.code);
  if (!concept) throw new Error(`No code ${step.at.code}`);
  if (step.removed) {
    list.concepts = list.concepts.filter((other) => other !== concept);
    return [{ ...subject, change: "removed", before: concept.definition }];
  }
  return step.edits.flatMap((name) => {
    const change = edits[name]?.(concept, step.text);
    return change ? [{ ...subject, ...change }] : [];
  });
}

/** Follows a plan, and says what a diff has to find. */
function follow(steps: Plan): { after: PublishedCodelist[]; expected: CodelistChange[] } {
  const kept = structuredClone(lists.filter(({ id }) => !steps.listsRemoved.includes(id)));
  const isKept = ({ id }: { id: string }) => kept.some((list) => list.id === id);
  const expected: CodelistChange[] = [];
  for (const step of steps.edited) {
    if (isKept(step.at)) expected.push(...editConcept(listOf(kept, step.at.id), step));
  }
  for (const { id, code, text } of steps.added.filter(isKept)) {
    listOf(kept, id).concepts.unshift({ code, definition: text, labels: {} });
    expected.push({ list: id, code, change: "added", after: text });
  }
  if (steps.retitled && isKept(steps.retitled)) {
    const list = listOf(kept, steps.retitled.id);
    const { en = "" } = list.labels;
    list.labels = { ...list.labels, en: en + steps.retitled.text };
    expected.push({ list: list.id, change: "relabelled", before: { en }, after: { en: list.labels.en } });
  }
  const labels = { en: "New" };
  for (const id of steps.listsRemoved) {
    expected.push({ list: id, change: "list-removed", before: listOf(lists, id).labels });
  }
  for (const id of steps.listsAdded) expected.push({ list: id, change: "list-added", after: labels });
  const fresh = steps.listsAdded.map((id) => ({ id, labels, concepts: [] }));
  return { after: [...fresh, ...kept].reverse(), expected };
}

describe("the difference of two versions", () => {
  test("is empty for the same lists in another order", () => {
    const reordered = lists.toReversed().map((list) => ({
      ...list,
      concepts: list.concepts.toReversed().map(({ mappings, ...concept }) => ({
        ...(mappings && { mappings: mappings.toReversed() }),
        ...concept,
      })),
    }));
    expect(lists.length).toBeGreaterThan(30);
    expect(diffCodelists(lists, structuredClone(lists))).toEqual([]);
    expect(diffCodelists(lists, reordered)).toEqual([]);
  });

  test("is exactly the edits made", () => {
    fc.assert(
      fc.property(plan, (steps) => {
        const { after, expected } = follow(steps);
        expect(sorted(diffCodelists(lists, after))).toEqual(sorted(expected));
      }),
    );
  });

  test("is the same backwards, with before and after changed over", () => {
    const opposite: Partial<Record<ChangeKind, ChangeKind>> = {
      added: "removed",
      removed: "added",
      "list-added": "list-removed",
      "list-removed": "list-added",
    };
    fc.assert(
      fc.property(plan, (steps) => {
        const { after } = follow(steps);
        const turned = diffCodelists(after, lists).map(({ before, after, change, ...subject }) => ({
          ...subject,
          change: opposite[change] ?? change,
          ...(after !== undefined && { before: after }),
          ...(before !== undefined && { after: before }),
        }));
        expect(sorted(turned)).toEqual(sorted(diffCodelists(lists, after)));
      }),
      { numRuns: 30 },
    );
  });

  test("tells a language that is new to a list once, not at every code", () => {
    const older = lists.map((list) => ({
      ...list,
      labels: { en: list.labels.en ?? "" },
      concepts: list.concepts.map((concept) => ({ ...concept, labels: { en: concept.labels.en ?? "" } })),
    }));
    const { en: _, ...come } = listOf(lists, "need").labels;
    const found = diffCodelists(older, lists);
    expect(found).toHaveLength(lists.length);
    expect(found).toContainEqual({ list: "need", change: "relabelled", after: come });
  });

  test("sees a deprecation that is taken back, and another replacement", () => {
    const withPhase = (deprecated: PublishedConcept["deprecated"]): PublishedCodelist[] => [
      { id: "phase", labels: {}, concepts: [{ code: "early", definition: "E", labels: {}, deprecated }] },
    ];
    const old = withPhase({ since: "1.0.0", replacedBy: "a" });
    const subject = { list: "phase", code: "early", change: "deprecated" };
    expect(diffCodelists(old, withPhase({ since: "1.0.0", replacedBy: "b" }))).toEqual([
      { ...subject, before: { replacedBy: "a" }, after: { replacedBy: "b" } },
    ]);
    expect(diffCodelists(old, withPhase(undefined))).toEqual([
      { ...subject, before: { since: "1.0.0", replacedBy: "a" } },
    ]);
  });
});
