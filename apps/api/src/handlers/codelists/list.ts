import {
  type Codelist,
  type CodelistId,
  type Concept,
  codelists,
  type Digest,
  digestOf,
} from "@civic/schema";
import type { AnswerOf } from "@civic/schema/endpoints";
import { languages, languageTags } from "@civic/schema/languages";
import type { Handler } from "../handler.ts";

type Answer = AnswerOf<"codelists.list">;

interface Words {
  readonly title: string;
  readonly concepts: Readonly<Record<string, string>>;
}

type Labelled = readonly [tag: string, words: Words];

let answer: Promise<{ body: string; etag: Digest }> | undefined;

/** The same for as long as the process runs: written once, when it is first asked for, in every language. */
async function write(): Promise<{ body: string; etag: Digest }> {
  const labels = await Promise.all(
    languageTags.map(async (tag) => [tag, await languages[tag].labels()] as const),
  );
  const lists = Object.entries<Codelist>(codelists).map(([id, list]) => {
    const words = labels.map(([tag, all]): Labelled => [tag, all[id as CodelistId]]);
    return describe(id, list, words);
  });
  const body = JSON.stringify({ codelists: lists } satisfies Answer);
  return { body, etag: await digestOf(body) };
}

function describe(
  id: string,
  { openness, since, concepts }: Codelist,
  words: readonly Labelled[],
): Answer["codelists"][number] {
  return {
    id,
    openness,
    since,
    labels: Object.fromEntries(words.map(([tag, { title }]) => [tag, title])),
    concepts: concepts.map((concept) => describeConcept(concept, words)),
  };
}

function describeConcept(
  { code, parent, definition, mappings }: Concept,
  words: readonly Labelled[],
): Answer["codelists"][number]["concepts"][number] {
  return {
    code,
    ...(parent !== undefined && { parent }),
    definition,
    labels: Object.fromEntries(words.map(([tag, own]) => [tag, own.concepts[code] ?? code])),
    ...(mappings !== undefined && { mappings: [...mappings] }),
  };
}

/** Every code list with its words. */
export const listCodelists: Handler<"codelists.list"> = async () => {
  answer ??= write();
  return { status: 200, ...(await answer) };
};
