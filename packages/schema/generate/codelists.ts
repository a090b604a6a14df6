import {
  type Codelist,
  type CodelistId,
  type CodelistLabels,
  type Concept,
  codelists,
} from "../src/index.ts";
import { ar } from "../src/labels/ar.ts";
import { de } from "../src/labels/de.ts";
import { en } from "../src/labels/en.ts";
import { es } from "../src/labels/es.ts";
import { fr } from "../src/labels/fr.ts";

const languages = { en, fr, es, de, ar } satisfies Readonly<Record<string, CodelistLabels>>;

/** Language of published labels, as a BCP 47 tag. */
export type LabelLanguage = keyof typeof languages;

/** How far the labels of each language have been reviewed; no language has passed its review yet. */
export const labelStatus: Readonly<Record<LabelLanguage, string>> = {
  en: "draft",
  fr: "draft, needs legal review",
  es: "draft, needs legal review",
  de: "draft, needs legal review",
  ar: "draft, needs review by a native legal translator before publication",
};

/** A concept as it is published: with its label in every language. */
export interface ConceptDocument extends Concept {
  readonly labels: Readonly<Record<LabelLanguage, string>>;
}

/** A code list as it is published: with its words in every language, and how reviewed they are. */
export interface CodelistDocument extends Codelist {
  readonly labels: Readonly<Record<LabelLanguage, string>>;
  readonly labelStatus: Readonly<Record<LabelLanguage, string>>;
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
): Record<LabelLanguage, string> {
  const { en, fr, es, de, ar } = languages;
  return {
    en: pick(en[list]),
    fr: pick(fr[list]),
    es: pick(es[list]),
    de: pick(de[list]),
    ar: pick(ar[list]),
  };
}

function labelOf(words: ListLabels, code: string): string {
  const label = words.concepts[code];
  if (label === undefined) throw new Error(`"${words.title}" has no label for ${code}`);
  return label;
}

function csv(concepts: readonly ConceptDocument[]): string {
  const tags = Object.keys(languages) as LabelLanguage[];
  const header = ["code", "parent", ...tags.map((tag) => `label_${tag}`), "definition_en"];
  const rows = concepts.map((concept) => [
    concept.code,
    concept.parent ?? "",
    ...tags.map((tag) => concept.labels[tag]),
    concept.definition,
  ]);
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
