import { stripVTControlCharacters } from "node:util";

/** How much of what a failing command printed is shown: the first faults, and how it ended. */
const shown = { head: 60, tail: 60, width: 300 };

/** The beginning and the end of a long output, without colours; what is left out is counted. */
export function bounded(output: string, { head, tail, width } = shown): string {
  const lines = stripVTControlCharacters(output)
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => (line.length > width ? `${line.slice(0, width)}…` : line));
  const left = lines.length - head - tail;
  if (left <= 0) return lines.join("\n");
  return [...lines.slice(0, head), `… ${left} lines left out …`, ...lines.slice(-tail)].join("\n");
}
