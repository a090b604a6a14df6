import type { RecordKind } from "@civic/schema";
import { anyItem, layout } from "./layout.ts";
import type { Field } from "./row-shape.ts";

/** The field of a table that holds what stands at a place of records of a kind, whatever the positions in the pointer are. */
export function fieldAt(kind: RecordKind, pointer: string): Field | undefined {
  const members = pointer.split("/").slice(1);
  for (const { kind: own, places, shape } of layout.tables) {
    const starts =
      own === kind ? [[]] : places.filter((place) => place.kind === kind).map(({ path }) => path);
    for (const start of starts) {
      if (!start.every((member, index) => member === anyItem || member === members[index])) continue;
      const rest = members.slice(start.length).join(".");
      const field = shape.fields.find(({ path }) => path.join(".") === rest);
      if (field && members.length > start.length) return field;
    }
  }
  return undefined;
}
