import { type Codelist, type CodelistId, type Concept, codelists } from "@civic/schema";
import { factForm } from "../input/situation-sentence.ts";
import type { Around, Entry } from "./entry.ts";
import { inEnglish } from "./reference-text.ts";

const lists = Object.values(codelists) as readonly (Codelist & { readonly id: CodelistId })[];

/** Every list, and every code with its list before it. */
export function codeNames(): readonly string[] {
  return lists.flatMap(({ id, concepts }) => [id, ...concepts.map(({ code }) => `${id}/${code}`)]);
}

/** The list of that name. */
export function listEntry(name: string, { language }: Around): Entry | undefined {
  const list = lists.find(({ id }) => id === name);
  if (list === undefined) return undefined;
  const { own, label, labels } = language;
  return {
    what: "list",
    name,
    title: labels[list.id].title,
    lines: [
      own.explain.openness[list.openness],
      ...list.concepts.map(({ code }) => `${code}: ${label(list.id, code)}`),
    ],
    docs: `/docs/reference/codelists/${name}`,
  };
}

/** The codes of that name: `need/psychological-support`, or the code alone, which several lists may hold. */
export function codeEntries(name: string, around: Around): readonly Entry[] {
  return lists.flatMap((list) =>
    list.concepts
      .filter(({ code }) => name === code || name === `${list.id}/${code}`)
      .map((concept) => codeEntry(list, concept, around)),
  );
}

function codeEntry(
  { id, concepts }: (typeof lists)[number],
  { code, definition, parent, deprecated, mappings = [] }: Concept,
  { language }: Around,
): Entry {
  const { own, label, labels, words } = language;
  const named = (each: string) => `${each} (${label(id, each)})`;
  const narrower = concepts.filter((each) => each.parent === code).map((each) => named(each.code));
  const elsewhere = mappings.map(({ source, code: theirs, match }) => `${source} ${theirs} (${match})`);
  return {
    what: "code",
    name: `${id}/${code}`,
    title: label(id, code),
    lines: [
      inEnglish(definition, language),
      ...(id === "eligibility-fact" ? factForm(code, language) : []),
      own.explain.list(`${id} (${labels[id].title})`),
      ...(deprecated ? [own.explain.deprecated(deprecated.since, deprecated.replacedBy)] : []),
      ...(parent ? [own.explain.wider(named(parent))] : []),
      ...(narrower.length > 0 ? [own.explain.narrower(narrower.join(words.joiner))] : []),
      ...(elsewhere.length > 0 ? [own.explain.elsewhere(elsewhere.join(words.joiner))] : []),
    ],
    docs: `/docs/reference/codelists/${id}#${code}`,
  };
}
