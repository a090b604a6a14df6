type Paint = (text: string) => string;

/** The lines with a word of the first painted, once they are wrapped: colours take no column. */
export function paintedStart(lines: readonly string[], word: string, paint: Paint): string[] {
  return lines.map((line, index) => (index === 0 ? line.replace(word, () => paint(word)) : line));
}

/** The lines with the end of the last painted, where it stands there in one piece. */
export function paintedEnd(lines: readonly string[], end: string, paint: Paint): string[] {
  return lines.map((line, index) =>
    index === lines.length - 1 && line.endsWith(end)
      ? line.slice(0, line.length - end.length) + paint(end)
      : line,
  );
}
