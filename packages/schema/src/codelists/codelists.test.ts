import { describe, expect, test } from "vitest";
import { ar } from "../labels/ar.ts";
import { de } from "../labels/de.ts";
import { en } from "../labels/en.ts";
import { es } from "../labels/es.ts";
import { fr } from "../labels/fr.ts";
import type { Codelist } from "./codelist.ts";
import * as named from "./codelists.ts";
import { need } from "./need.ts";
import { phase } from "./phase.ts";

const { codelists } = named;
const lists: [string, Codelist][] = Object.entries(codelists);
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

describe.each(lists)("code list %s", (id, list) => {
  const codes = list.concepts.map((concept) => concept.code);

  test("is registered under its own id", () => {
    expect(list.id).toBe(id);
    expect(id).toMatch(kebab);
  });

  test("is given by its name too, so that whoever reads one list does not carry all", () => {
    const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(named).toHaveProperty(name, list);
  });

  test("has unique kebab-case codes", () => {
    for (const code of codes) expect(code).toMatch(kebab);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test("names only parents of its own, without a cycle", () => {
    const parents = new Map(list.concepts.map((concept) => [concept.code, concept.parent]));
    for (const code of codes) {
      const seen = new Set<string>();
      for (let at: string | undefined = code; at !== undefined; at = parents.get(at)) {
        expect(codes).toContain(at);
        expect(seen.has(at)).toBe(false);
        seen.add(at);
      }
    }
  });

  test("defines every concept and maps it by a SKOS property", () => {
    for (const concept of list.concepts) {
      expect(concept.definition.length).toBeGreaterThan(8);
      for (const mapping of concept.mappings ?? []) {
        expect(mapping.match).toMatch(/^(?:exact|close|broad|narrow|related)Match$/);
      }
    }
  });

  test("replaces deprecated codes by codes in use", () => {
    for (const concept of list.concepts) {
      const replacement = concept.deprecated?.replacedBy;
      if (replacement === undefined) continue;
      const instead = list.concepts.find(({ code }) => code === replacement);
      expect(instead).toBeDefined();
      expect(instead?.deprecated).toBeUndefined();
    }
  });

  test("has no two concepts with the same label", () => {
    for (const words of [en, fr, es, de, ar] as Record<string, { concepts: Record<string, string> }>[]) {
      const labels = Object.values(words[id]?.concepts ?? {});
      expect(labels).toHaveLength(codes.length);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

test("needs are ten top needs and sixty-two finer ones", () => {
  const top = need.concepts.filter((concept) => !("parent" in concept));
  expect(top).toHaveLength(10);
  expect(need.concepts).toHaveLength(72);
});

test("needs name phases that exist", () => {
  const phases = new Set<string>(phase.concepts.map((concept) => concept.code));
  for (const concept of need.concepts)
    for (const code of concept.phases ?? []) expect(phases).toContain(code);
});
