import { isObject } from "../parts/json-value.ts";

/** A JSON object, before it is known to be a record. */
export type JsonObject = { [key: string]: unknown };

/** One step from one released version of the model to the next. Pure; the input is not changed. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  readonly migrate: (document: JsonObject) => JsonObject;
}

/** A copy of a JSON value in which every object was put through a function, inner ones first. */
export function mapObjects(value: unknown, change: (object: JsonObject) => JsonObject): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change));
  if (!isObject(value)) return value;
  return change(
    Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapObjects(inner, change)])),
  );
}
