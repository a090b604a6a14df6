/** All that makes a sheet; loaded beside the page, since few print one. */
export { sheetHtml, sheetOf } from "@civic/schema/sheet";
export { SheetPaper } from "./sheet-paper.tsx";
