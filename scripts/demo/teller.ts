import { styleText } from "node:util";

/** How the demonstration speaks to its reader: short lines of at most {@link width} columns, with colours or without. */
export interface Teller {
  title(text: string): void;
  /** What is to come, and why. */
  sentence(text: string): void;
  /** What somebody types. */
  command(line: string): void;
  /** Something that was looked at and is so. */
  good(text: string): void;
  /** Something that was refused, as it was to be. */
  refused(text: string): void;
  /** What a node says to its operator. */
  quote(text: string): void;
  /** Something that is not as it was to be. */
  bad(text: string): void;
  /** Rows as columns; the second is painted. */
  table(rows: readonly (readonly [string, string, string])[]): void;
  gap(): void;
}

/** Columns of a line. */
export const width = 100;

type Style = Parameters<typeof styleText>[0];

/** Speaks line by line. */
export function tellerTo(say: (line: string) => void, coloured: boolean): Teller {
  const paint = (style: Style, text: string) =>
    coloured ? styleText(style, text, { validateStream: false }) : text;
  function tell(text: string, { mark = "", style }: { mark?: string; style?: Style } = {}): void {
    const indent = " ".repeat(mark.length);
    for (const [index, line] of wrapped(text, width - mark.length).entries()) {
      const lead = index === 0 ? mark : indent;
      say(style === undefined ? lead + line : paint(style, lead) + line);
    }
  }
  return {
    title: (text) => say(paint("bold", text)),
    sentence: (text) => tell(text, { mark: "   " }),
    command(line) {
      for (const part of wrapped(`$ ${line}`, width - 7)) say(paint("dim", `     ${part}`));
    },
    good: (text) => tell(text, { mark: "   ✓ ", style: "green" }),
    refused: (text) => tell(text, { mark: "   ■ ", style: "yellow" }),
    quote(text) {
      for (const part of wrapped(text, width - 7)) say(`     ${paint("yellow", "│")} ${part}`);
    },
    bad: (text) => tell(text, { mark: "   ✗ ", style: "red" }),
    table(rows) {
      const [first, second] = [0, 1].map((column) =>
        Math.max(...rows.map((row) => (row[column] ?? "").length)),
      );
      for (const [what, outcome, why] of rows) {
        const lead = `   ${what.padEnd(first ?? 0)}  `;
        const indent = " ".repeat(lead.length + (second ?? 0) + 2);
        const lines = wrapped(why, width - indent.length);
        const padded = outcome.padEnd(second ?? 0);
        say(`${lead}${paint(styleOf(outcome), padded)}  ${lines[0] ?? ""}`.trimEnd());
        for (const line of lines.slice(1)) say(indent + line);
      }
    },
    gap: () => say(""),
  };
}

function styleOf(outcome: string): Style {
  return outcome.startsWith("refused") || outcome.startsWith("frozen") ? "yellow" : "green";
}

/** A text in lines of at most so many columns; a word that is longer stays whole. */
function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
