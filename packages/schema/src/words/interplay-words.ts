import type { Interplay } from "../navigation/interplay.ts";
import { grouped } from "../parts/grouped.ts";
import { markedName } from "./localised.ts";
import type { Phrasing } from "./phrasing.ts";

/** How other schemes and payments bear on one: who pays first, what is deducted; those of one sort together. */
export function interplayWords(interplay: readonly Interplay[], phrasing: Phrasing): readonly string[] {
  const { words } = phrasing;
  const said = words.answers.interplay;
  const alike = grouped(interplay, ({ bearing }) => bearing);
  const sentences = [...alike.values()].flatMap((all) => {
    const others = new Set(all.map(({ with: other }) => markedName(other, phrasing)));
    return all.slice(0, 1).map(({ bearing }) => said[bearing]([...others].join(words.joiner)));
  });
  return [...new Set(sentences)];
}
