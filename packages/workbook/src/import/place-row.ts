import { nearest } from "@civic/schema";
import { textOf } from "../cells/read-cell.ts";
import { type BookFinding, bookError } from "../findings/book-finding.ts";
import { keyColumns } from "../layout/field-name.ts";
import { anyItem, type Place } from "../layout/layout.ts";
import type { PlaceWords } from "../naming/place-words.ts";
import type { RowCells } from "../rows/row-cells.ts";
import type { Building } from "./building.ts";

/** Where a row belongs: the record, the place in it, and a position for each list on the way. */
export interface PlacedRow {
  readonly row: RowCells;
  readonly building: Building;
  readonly place: Place;
  readonly numbers: readonly string[];
}

/** What rows are placed by. */
export interface Placing {
  readonly buildings: ReadonlyMap<string, Building>;
  readonly places: PlaceWords;
  readonly findings: BookFinding[];
}

/** The record that a row names. */
export function buildingOf(
  row: RowCells,
  { buildings, findings }: Omit<Placing, "places">,
): Building | undefined {
  const cell = row.cell(keyColumns.record);
  const id = cell === undefined ? undefined : textOf(cell)?.trim();
  const found = id === undefined ? undefined : buildings.get(id);
  if (found) return found;
  findings.push(
    id === undefined
      ? bookError("record-missing", {}, row.at(keyColumns.record))
      : bookError(
          "record-unknown",
          { id, meant: nearest(id, [...buildings.keys()]) },
          row.at(keyColumns.record),
        ),
  );
  return undefined;
}

/** Where a row belongs; nothing, and why, where it does not say it. */
export function placedRow(row: RowCells, placing: Placing): PlacedRow | undefined {
  const building = buildingOf(row, placing);
  const place = building && placeOf(row, building, placing);
  if (!building || !place) return undefined;
  const numbers = numbersOf(row, place);
  if (numbers) return { row, building, place, numbers };
  const number = String(row.cell(keyColumns.number) ?? "");
  const levels = levelsOf(place);
  placing.findings.push(bookError("number-unreadable", { number, levels }, row.at(keyColumns.number)));
  return undefined;
}

function placeOf(row: RowCells, { kind }: Building, { places, findings }: Placing): Place | undefined {
  const cell = row.cell(keyColumns.place);
  const words = places.wordsOf(kind);
  const word = cell === undefined ? undefined : textOf(cell);
  // Where there is only one place it need not be said.
  const found = places.placeOf(kind, word ?? (words.length === 1 ? (words[0] ?? "") : ""));
  if (found) return found;
  findings.push(
    word === undefined && words.length > 0
      ? bookError("place-missing", { places: words }, row.at(keyColumns.place))
      : bookError("place-unknown", { place: word ?? "", places: words }, row.at(keyColumns.place)),
  );
  return undefined;
}

const levelsOf = ({ path }: Place) => path.filter((key) => key === anyItem).length;

/** The positions, the last of which may be left out where it is the only one: then the order of the rows counts. */
function numbersOf(row: RowCells, place: Place): readonly string[] | undefined {
  const cell = row.cell(keyColumns.number);
  const levels = levelsOf(place);
  if (cell === undefined) return levels === 0 ? [] : levels === 1 && isList(place) ? [""] : undefined;
  const numbers = (textOf(cell) ?? "").trim().split(".");
  const isRight = numbers.length === levels && numbers.every((each) => each !== "");
  return isRight ? numbers : undefined;
}

const isList = ({ path }: Place) => path.at(-1) === anyItem;
