import { type ChangedValue, type CodelistChange, isRemoval } from "./codelist-diff-change.ts";

/** The changes as text: one row each, under it what was (-) and what is (+), and at last how many of each. */
export function changeTable(changes: readonly CodelistChange[]): string {
  if (changes.length === 0) return "No change.\n";
  const rows = changes.map(({ list, code, change }) => [list, code ?? "", change]);
  const header = ["list", "code", "change"];
  const widths = header.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const body = changes.flatMap((change, index) => [line(rows[index] ?? []), ...valueLines(change)]);
  return `${[line(header), ...body, "", summary(changes)].join("\n")}\n`;
}

function valueLines({ before, after }: CodelistChange): string[] {
  const mark = (sign: string) => (text: string) => `    ${sign} ${text}`;
  return [...linesOf(before).map(mark("-")), ...linesOf(after).map(mark("+"))];
}

function linesOf(value: ChangedValue | undefined): string[] {
  if (value === undefined) return [];
  if (typeof value === "string") return [value];
  if (isMappings(value)) return value.map(({ source, code, match }) => `${match} ${source} ${code}`);
  return Object.entries(value).map(
    ([name, part]) => `${name}: ${typeof part === "string" ? part : JSON.stringify(part)}`,
  );
}

/** `Array.isArray` does not narrow a readonly array. */
function isMappings(value: ChangedValue): value is Extract<ChangedValue, readonly unknown[]> {
  return Array.isArray(value);
}

function summary(changes: readonly CodelistChange[]): string {
  const counts = new Map<string, number>();
  for (const { change } of changes) counts.set(change, (counts.get(change) ?? 0) + 1);
  const parts = [...counts].map(([change, count]) => `${count} ${change}`);
  const total = `${changes.length} change${changes.length === 1 ? "" : "s"}: ${parts.join(", ")}`;
  const broken = "Codes are never removed: keep them, as deprecated and with what replaces them.";
  return changes.some(isRemoval) ? `${total}\n${broken}` : total;
}
