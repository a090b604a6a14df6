import type { RowValue } from "@civic/schema/compute";
import { amountLine, textIn } from "@civic/schema/words";
import type { BlockName } from "./blocks.ts";
import type { TableCell, TableRow } from "./compare-model.ts";
import type { ComparedTools } from "./compared-context.ts";
import { type RowSpeech, rowName, verdictLine } from "./row-words.ts";
import { valueText } from "./value-view.tsx";
import type { Words } from "./words/en.ts";

interface Writing extends ComparedTools {
  readonly speech: RowSpeech;
  readonly own: Words;
}

interface Part {
  readonly block: BlockName;
  readonly rows: readonly TableRow[];
}

/** The comparison as rows of a file: one for each value, with the scheme and the record that say it. */
export function csvRows(parts: readonly Part[], writing: Writing): readonly (readonly string[])[] {
  const { own, speech } = writing;
  const lines = parts.flatMap(({ block, rows }) =>
    rows.flatMap((row) => {
      const verdict = row.parts.map((part) => verdictLine(part, own)).join(" · ");
      const start = [own.blocks[block], rowName(row.subject, speech)];
      return row.cells.flatMap((cell) =>
        linesOf(cell, writing).map(([state, scheme, value, ...rest]) => [
          ...start,
          state ?? "",
          scheme ?? "",
          value ?? "",
          verdict,
          ...rest,
        ]),
      );
    }),
  );
  return [own.columns, ...lines];
}

function linesOf(cell: TableCell, writing: Writing): readonly (readonly string[])[] {
  const { records, phrasing } = writing;
  const state = phrasing.format.region(cell.state);
  const nameOf = (id: string | undefined) => {
    const record = id === undefined ? undefined : records.get(id);
    return record ? textIn(record.name, phrasing) : "";
  };
  const silent = cell.silent.map((id) => [state, nameOf(id), phrasing.words.notKnown, id, ""]);
  const said = cell.said.flatMap(({ record, values, former, whole }) =>
    [...values, ...former, ...whole].map((each) => {
      const place = each.places.find((one) => record === undefined || one.record === record);
      return [
        state,
        nameOf(record),
        plain(each, writing),
        place?.record ?? "",
        place?.sources.join(" ") ?? "",
      ];
    }),
  );
  const lines = [...said, ...silent];
  return lines.length > 0 ? lines : [[state, "", phrasing.words.notKnown, "", ""]];
}

function plain({ value }: RowValue, writing: Writing): string {
  const { phrasing } = writing;
  if (value.type === "words") return textIn(value.text, phrasing);
  if (value.type !== "amount" || value.amount.method === "bound") return valueText(value, writing);
  return textIn(value.amount.label, phrasing) + phrasing.words.colon + amountLine(value.amount, phrasing);
}
