/**
 * The model as data: every part, kind and code list, for programs that lay out forms or tables by it. The same tree by which
 * records are checked.
 *
 * @module
 */

export { model } from "../../generated/structure/model.ts";
export type { Codes, Definitions, Members, Model, Structure } from "./structure.ts";
