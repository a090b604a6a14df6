import { realRecords } from "../real-records.ts";

/** As many documents as a large country would hold. */
const size = 10_000;

/** Texts of real records under ids of their own, each altered. */
export function recordTexts(alter: (document: object, index: number) => object): string[] {
  return Array.from({ length: size }, (_, index) => {
    const record = realRecords[index % realRecords.length];
    return JSON.stringify(alter({ ...record, id: `${record?.id}-${index}` }, index));
  });
}

/** Parses each text and has it checked; a wrong verdict ends the measurement. */
export function parseEach(texts: readonly string[], check: (document: unknown) => boolean): void {
  for (const text of texts) if (!check(JSON.parse(text))) throw new Error(`wrong verdict on ${text}`);
}

/** What was measured, in one line. */
export function measured(texts: readonly string[], rounds: number): string {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length;
  return `${texts.length} records of ${Math.round(bytes)} bytes, median of ${rounds} rounds, × JSON.parse in the same run`;
}
