import { resolve } from "node:path";
import type { Admitted } from "@civic/schema";
import { readRecordFolder } from "@civic/schema/folder";

const isLong = process.env["CIVIC_TEST_LONG"] === "1";

const folder = resolve(import.meta.dirname, "../../../data");

/** All records of the repository; some of each kind, unless the long tests run. */
export const realRecords: readonly Admitted[] = readRecordFolder(folder)
  .flatMap(({ admitted }) => admitted ?? [])
  .filter((_, index) => isLong || index % 60 === 0);
