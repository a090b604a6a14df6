/** What writes files for the programs of others; pages load it when a file is asked for (`interop.ts`). */
export { exportIcal, vcardText, writeCsv } from "@civic/schema/interop";
