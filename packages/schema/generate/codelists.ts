import { type CodelistLabels, type Concept, codelists } from "../src/index.ts";
import { en } from "../src/labels/en.ts";
import { fr } from "../src/labels/fr.ts";

const languages: Readonly<Record<string, CodelistLabels>> = { en, fr };

/** Words of one list, whatever the list. */
interface ListLabels {
  readonly title: string;
  readonly concepts: Readonly<Record<string, string>>;
}

/** Every code list with its words, as neutral data: one JSON and one CSV file a list. */
export function codelistFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const list of Object.values(codelists)) {
    const labels = Object.entries(languages).map(
      ([language, words]) => [language, words[list.id] as ListLabels] as const,
    );
    const concepts: readonly Concept[] = list.concepts;
    const document = {
      id: list.id,
      openness: list.openness,
      since: list.since,
      labels: Object.fromEntries(labels.map(([language, words]) => [language, words.title])),
      concepts: concepts.map((concept) => ({
        ...concept,
        labels: Object.fromEntries(
          labels.map(([language, words]) => [language, words.concepts[concept.code]]),
        ),
      })),
    };
    files.set(`codelists/${list.id}.json`, `${JSON.stringify(document, undefined, 2)}\n`);
    files.set(`codelists/${list.id}.csv`, csv(concepts, labels));
  }
  return files;
}

function csv(concepts: readonly Concept[], labels: readonly (readonly [string, ListLabels])[]): string {
  const header = ["code", "parent", ...labels.map(([language]) => `label_${language}`), "definition_en"];
  const rows = concepts.map((concept) => [
    concept.code,
    concept.parent ?? "",
    ...labels.map(([, words]) => words.concepts[concept.code] ?? ""),
    concept.definition,
  ]);
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
