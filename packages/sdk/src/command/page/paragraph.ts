import { widthOf } from "./width.ts";
import { wrapped } from "./wrapped-table.ts";

/** Stands for the space inside a number while lines are made: a number that is to be dialled stays on one line. */
const stuck = "\ue000";

/** A text in lines of a page: a mark before the first, the others under its text. */
export function paragraph(text: string, { mark, width }: { mark: string; width: number }): string[] {
  const room = Math.max(10, width - widthOf(mark));
  const lines = wrapped(text.replaceAll(/(?<=\d) (?=\d)/g, stuck), room);
  const below = " ".repeat(widthOf(mark));
  return isolated(lines).map((line, index) => (index === 0 ? mark : below) + line.replaceAll(stuck, " "));
}

const [isolates, end] = [/[\u2066-\u2068]|\u2069/g, "\u2069"];

/** Lines that each close the isolates that they open (Unicode UAX #9): a terminal orders every line by itself. */
function isolated(lines: readonly string[]): string[] {
  let open: readonly string[] = [];
  return lines.map((line) => {
    const before = open.join("");
    for (const [mark] of line.matchAll(isolates)) open = mark === end ? open.slice(0, -1) : [...open, mark];
    return before + line + end.repeat(open.length);
  });
}
