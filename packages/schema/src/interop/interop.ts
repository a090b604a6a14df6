/**
 * Records to and from the forms of others, each way with a report of every value that has no home there. Pure functions over
 * texts and plain data; files are for the caller.
 *
 * @module
 */

export { type ReadCsv, readCsv, writeCsv } from "./csv/csv-text.ts";
export { exportCpsvAp } from "./export-cpsv-ap.ts";
export { exportCsv } from "./export-csv.ts";
export { exportIcal, type IcalOptions } from "./export-ical.ts";
export { exportVcard } from "./export-vcard.ts";
export type { Exported } from "./exported.ts";
export { type JoinedTables, joinTables, type TableFile } from "./hsds/tables.ts";
export { type AskedField, type Imported, type ImportedRecord, missingMember } from "./import/imported.ts";
export {
  type ColumnMapping,
  type Constants,
  type CsvMapping,
  type HsdsMapping,
  type ImportMapping,
  type MappingFault,
  type ReadMapping,
  readCsvMapping,
  readHsdsMapping,
} from "./import/mapping.ts";
export { foreignLimit, type ReadForeign, readForeignJson, readForeignText } from "./import/read-foreign.ts";
export { type ImportedTable, importCsv, type TableFault } from "./import-csv.ts";
export { type HsdsSource, importHsds } from "./import-hsds.ts";
export {
  type Loss,
  type LossCount,
  type LossReason,
  type LossReport,
  lossReasons,
  lossReport,
} from "./loss.ts";
export { type ContactCard, type VcardOptions, vcardText } from "./vcard/vcard-text.ts";
