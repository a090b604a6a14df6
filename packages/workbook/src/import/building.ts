import type { RecordKind } from "@civic/schema";
import type { CellPlace } from "../findings/cell-place.ts";
import type { RowShape } from "../layout/row-shape.ts";
import type { JsonObject } from "../layout/value-at.ts";
import type { RowCells } from "../rows/row-cells.ts";
import { idOfKey } from "../sources/source-keys.ts";

/** A row that describes a part of a record. */
export interface DescribingRow {
  readonly shape: RowShape;
  readonly row: Pick<RowCells, "at">;
  /** Columns of the table. */
  readonly header: readonly string[];
}

/** A record while it is put together from the rows of many sheets. */
export class Building {
  readonly id: string;
  readonly kind: RecordKind;
  readonly place: CellPlace;
  readonly record: JsonObject;
  /** Where each value came from, by JSON Pointer. */
  readonly trace = new Map<string, CellPlace>();
  /** The rows that describe its parts, by JSON Pointer. */
  readonly rows = new Map<string, DescribingRow>();
  /** What rows of lists have given, by the place and the positions in it: `sites/*|2`. */
  readonly items = new Map<string, { readonly value: unknown; readonly pointer: string }>();
  readonly #ids = new Map<string, string>();

  constructor(id: string, kind: RecordKind, place: CellPlace) {
    this.id = id;
    this.kind = kind;
    this.place = place;
    this.record = { kind };
    this.trace.set("", place);
  }

  /** The id by which this record names the source of a key: each key that is named becomes a source of it. */
  sourceId(key: string): string {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = idOfKey(key);
    const isFree = ![...this.#ids.values()].includes(id);
    const own = isFree ? id : key.replace("~", "-");
    this.#ids.set(key, own);
    return own;
  }

  /** Keys of the sources that were named, in the order in which they were, with their ids. */
  get sources(): readonly (readonly [key: string, id: string])[] {
    return [...this.#ids];
  }

  /** Where the value at a pointer came from, or else what holds it. */
  placeOf(pointer: string): CellPlace {
    for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
      const place = this.trace.get(at);
      if (place) return place;
    }
    return this.place;
  }
}
