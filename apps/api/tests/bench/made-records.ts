import { randomFrom } from "../fuzz/random.ts";
import { compiledRecords, type JsonRecord } from "../support/compiled-records.ts";
import type { MadeRecord } from "../support/record-folder.ts";
import { copyFrom, templateOf, vocabularyOf } from "./record-template.ts";

/** Sizes in bytes of the records that are copied: most have about 3 KB, every thirtieth about 33 KB. */
const usual = { from: 2_200, to: 5_500 };
const large = { from: 26_000, to: 42_000 };
const shareLarge = 1 / 30;
const copiedKinds = [
  "service",
  "organisation",
  "recognition-measure",
  "good-practice",
  "compensation-scheme",
  "pathway",
];

/** Records of a store: the compiled ones, then copies of them with texts of their own. */
export interface MadeRecords {
  /** Those that the others are copies of. */
  readonly compiled: readonly JsonRecord[];
  /** As many as were asked for, each as JSON text. They are the same in every run. */
  each(): Generator<MadeRecord>;
  /** Words that only one record has each, up to a number of them. */
  rareWords(most: number): readonly string[];
}

/** Makes a number of valid records. The names of the copies begin with a letter, by which other ones are others. */
export function madeRecords(count: number, letter = "n"): MadeRecords {
  const compiled = compiledRecords();
  const sized = compiled
    .filter(({ kind }) => copiedKinds.includes(kind))
    .map((record) => ({ template: templateOf(record), size: JSON.stringify(record).length }));
  const within = ({ from, to }: typeof usual) =>
    sized.filter(({ size }) => size >= from && size <= to).map(({ template }) => template);
  const [usualOnes, largeOnes] = [within(usual), within(large)];
  const vocabulary = vocabularyOf(compiled);
  const nameAt = (index: number) => `${letter}${index.toString(36)}q`;

  return {
    compiled,
    *each() {
      for (const record of compiled.slice(0, count)) yield { record, text: JSON.stringify(record) };
      const random = randomFrom(1);
      for (let index = compiled.length; index < count; index += 1) {
        const template = random.pick(random.chance(shareLarge) ? largeOnes : usualOnes);
        yield copyFrom(template, nameAt(index), { vocabulary, random });
      }
    },
    rareWords: (most) =>
      Array.from({ length: Math.min(most, count - compiled.length) }, (_, index) =>
        nameAt(count - 1 - index),
      ),
  };
}
