import {
  type Codelist,
  type CodelistId,
  type CodelistLabels,
  type Concept,
  codelists,
} from "../src/index.ts";
import { type Language, languages, languageTags } from "../src/languages/languages.ts";

const words = inEachLanguage(await Promise.all(languageTags.map((tag) => languages[tag].labels())));

/** Whether the labels of each language are drafts: the register of languages says so. */
export const labelStatus = inEachLanguage(
  languageTags.map((tag) =>
    languages[tag].draft ? "draft, not yet read by a native speaker of the field" : "no draft",
  ),
);

/** A concept as it is published: with its label in every language. */
export interface ConceptDocument extends Concept {
  readonly labels: Readonly<Record<Language, string>>;
}

/** A code list as it is published: with its words in every language, and which of them are drafts. */
export interface CodelistDocument extends Codelist {
  readonly labels: Readonly<Record<Language, string>>;
  readonly labelStatus: Readonly<Record<Language, string>>;
  readonly concepts: readonly ConceptDocument[];
}

/** Words of one list, whatever the list. */
interface ListLabels {
  readonly title: string;
  readonly concepts: Readonly<Record<string, string>>;
}

/** Every code list of the model as it is published. */
export function codelistDocuments(): CodelistDocument[] {
  return Object.entries<Codelist>(codelists).map(([key, list]) => {
    const { openness, since, sensitivity, concepts } = list;
    const id = key as CodelistId;
    return {
      id,
      openness,
      since,
      ...(sensitivity && { sensitivity }),
      labels: inEveryLanguage(id, ({ title }) => title),
      labelStatus,
      concepts: concepts.map((concept) => ({
        ...concept,
        labels: inEveryLanguage(id, (words) => labelOf(words, concept.code)),
      })),
    };
  });
}

/** Every code list with its words, as neutral data: one JSON and one CSV file a list. */
export function codelistFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const document of codelistDocuments()) {
    files.set(`codelists/${document.id}.json`, `${JSON.stringify(document, undefined, 2)}\n`);
    files.set(`codelists/${document.id}.csv`, csv(document.concepts));
  }
  return files;
}

function inEveryLanguage(
  list: keyof CodelistLabels,
  pick: (words: ListLabels) => string,
): Readonly<Record<Language, string>> {
  return inEachLanguage(languageTags.map((tag) => pick(words[tag][list])));
}

/** What there is of each language, given in the order of the register. */
function inEachLanguage<Value>(values: readonly Value[]): Readonly<Record<Language, Value>> {
  return Object.fromEntries(languageTags.map((tag, index) => [tag, values[index]])) as Record<
    Language,
    Value
  >;
}

function labelOf(words: ListLabels, code: string): string {
  const label = words.concepts[code];
  if (label === undefined) throw new Error(`"${words.title}" has no label for ${code}`);
  return label;
}

function csv(concepts: readonly ConceptDocument[]): string {
  const header = ["code", "parent", ...languageTags.map((tag) => `label_${tag}`), "definition_en"];
  const rows = concepts.map((concept) => [
    concept.code,
    concept.parent ?? "",
    ...languageTags.map((tag) => concept.labels[tag]),
    concept.definition,
  ]);
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
