import {
  type Codelist,
  type CodelistId,
  type Concept,
  codelists,
  type Digest,
  digestOf,
} from "@civic/schema";
import type { AnswerOf } from "@civic/schema/endpoints";
import { en } from "@civic/schema/labels/en";
import { fr } from "@civic/schema/labels/fr";
import type { Handler } from "../handler.ts";

type Answer = AnswerOf<"codelists.list">;

interface Words {
  readonly title: string;
  readonly concepts: Readonly<Record<string, string>>;
}

let answer: Promise<{ body: string; etag: Digest }> | undefined;

/** The same for as long as the process runs: written once, when it is first asked for. */
async function write(): Promise<{ body: string; etag: Digest }> {
  const lists = Object.entries(codelists).map(([id, list]) => describe(id as CodelistId, list));
  const body = JSON.stringify({ codelists: lists } satisfies Answer);
  return { body, etag: await digestOf(body) };
}

function describe(id: CodelistId, list: Codelist): Answer["codelists"][number] {
  const words: { en: Words; fr: Words } = { en: en[id], fr: fr[id] };
  return {
    id,
    openness: list.openness,
    since: list.since,
    labels: { en: words.en.title, fr: words.fr.title },
    concepts: list.concepts.map((concept) => describeConcept(concept, words)),
  };
}

function describeConcept({ code, parent, definition, mappings }: Concept, words: { en: Words; fr: Words }) {
  return {
    code,
    ...(parent !== undefined && { parent }),
    definition,
    labels: { en: words.en.concepts[code] ?? code, fr: words.fr.concepts[code] ?? code },
    ...(mappings !== undefined && { mappings: [...mappings] }),
  };
}

/** Every code list with its words. */
export const listCodelists: Handler<"codelists.list"> = async () => {
  answer ??= write();
  return { status: 200, ...(await answer) };
};
