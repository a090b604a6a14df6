import { widthOf } from "./width.ts";
import { wrapped } from "./wrapped-table.ts";

/** Stands for the space inside a number while lines are made: a number that is to be dialled stays on one line. */
const stuck = "\ue000";

/** A text in lines of a page: a mark before the first, the others under its text. */
export function paragraph(text: string, { mark, width }: { mark: string; width: number }): string[] {
  const room = Math.max(10, width - widthOf(mark));
  const lines = wrapped(text.replaceAll(/(?<=\d) (?=\d)/g, stuck), room);
  const below = " ".repeat(widthOf(mark));
  return lines.map((line, index) => (index === 0 ? mark : below) + line.replaceAll(stuck, " "));
}
