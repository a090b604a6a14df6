import { type RowShape, rowShapeOf } from "./row-shape.ts";

const whole = rowShapeOf({ $ref: "#/$defs/Source" }, "source");

/** A source as a row; its key stands for its id. */
export const sourceShape: RowShape = {
  ...whole,
  fields: whole.fields.filter(({ path }) => path.join() !== "id"),
};
