/**
 * The sheet that a person takes along, and the basis on which it can be worked out again. Nothing is sent anywhere.
 *
 * @module
 */

export { type Basis, type BasisRecord, type BasisState, basisOf, compareBasis, readBasis } from "./basis.ts";
export { directionOf } from "./direction.ts";
export { type Sheet, type SheetOptions, sheetOf } from "./sheet.ts";
export { basisInHtml, basisLine, sheetHtml } from "./sheet-html.ts";
export type { SheetEntry, SheetPart, SheetText } from "./sheet-part.ts";
export type { SheetWords } from "./words/en.ts";
export type { SheetLanguage } from "./writing.ts";
