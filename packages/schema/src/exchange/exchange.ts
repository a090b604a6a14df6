/**
 * Canonical bytes, digests and export lines, without the schemas: small enough for any browser page.
 *
 * @module
 */
export { canonicalise, NotCanonicalisable } from "./canonical.ts";
export { type Digest, digestOf } from "./digest.ts";
export {
  type ExportLine,
  type RefusedLine,
  readExportLine,
  writeExportEnd,
  writeExportLine,
} from "./export-line.ts";
export type { ExportedRecord } from "./prove-record.ts";
export { type ExportBounds, type ExportEvent, longestLine, readExport } from "./read-export.ts";
export { type Line, type StreamBounds, splitLines } from "./split-lines.ts";
