import { prose } from "./markdown.ts";

/** Sentences of every finding, by language. */
export type Sentences = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The sentence of one finding in every language that has it; that none is missing is checked by the compiler. */
export function sentenceList(code: string, sentences: Sentences): string {
  return [...sentences]
    .flatMap(([language, messages]) => {
      const sentence = messages[code];
      return sentence === undefined ? [] : [`- ${language}: ${prose(sentence)}`];
    })
    .join("\n");
}
