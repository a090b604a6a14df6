import { isObject } from "../parts/json-value.ts";

/** A JSON object, before it is known to be a record. */
export type JsonObject = { [key: string]: unknown };

/** A value that stands elsewhere after a step: places as JSON Pointers, for the value and everything below it. */
export interface Move {
  /** In the document before the step. */
  readonly from: string;
  /** In the document after it. */
  readonly to: string;
}

/** What one step makes of a document. */
export interface Step {
  readonly document: JsonObject;
  readonly moved: readonly Move[];
  /** Places before the step whose value no field of the next model holds. */
  readonly dropped: readonly string[];
}

/**
 * One step from one released version of the model to the next. Pure; the input is not changed. It never throws for a
 * document that has the structure of its model, and keeps the place of every value it does not name.
 */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly migrate: (document: JsonObject) => Step;
}

/** A copy of a JSON value in which every object was put through a function, inner ones first. */
export function mapObjects(value: unknown, change: (object: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (!isObject(value)) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapObjects(inner, change)])),
  );
}

/** The place before a step of a place after it. The nearest move around the place decides. */
export function placeBefore(pointer: string, moved: readonly Move[]): string {
  const around = moved.filter(({ to }) => pointer === to || pointer.startsWith(`${to}/`));
  const nearest = around.sort((a, b) => b.to.length - a.to.length)[0];
  return nearest === undefined ? pointer : `${nearest.from}${pointer.slice(nearest.to.length)}`;
}
