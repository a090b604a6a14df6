import { resolve } from "node:path";
import { readRecordFolder } from "@civic/schema/folder";
import { recordsBook } from "../export/records-book.ts";
import { loadBookLanguage } from "../language/book-language.ts";
import { readWorkbook } from "../xlsx/read-workbook.ts";
import { writeWorkbook } from "../xlsx/write-workbook.ts";
import { readRecords } from "./read-records.ts";

// Import of a workbook of at least 5,000 rows: unpacking, reading, putting together, admitting.
const [wanted, seconds, megabytes] = [5000, 10, 512];
const language = await loadBookLanguage("en");
const all = readRecordFolder(resolve(import.meta.dirname, "../../../../data")).flatMap(
  ({ admitted }) => admitted?.view ?? [],
);

function rowsOf(count: number) {
  const book = recordsBook(all.slice(0, count), { language });
  return { book, rows: book.grids.reduce((sum, grid) => sum + grid.rows.length, 0) };
}

let count = 100;
while (count < all.length && rowsOf(count).rows < wanted) count += 100;
const { book, rows } = rowsOf(count);
const bytes = await writeWorkbook(book);

// Computing, not waiting: what else the machine does is not what is measured.
const before = process.cpuUsage();
const { records } = readRecords((await readWorkbook(bytes)).book, language);
const { user, system } = process.cpuUsage(before);
const took = (user + system) / 1e6;
const most = process.resourceUsage().maxRSS / 1024;
if (records.length !== Math.min(count, all.length))
  throw new Error(`${records.length} of ${count} records were read`);
console.log(
  `import of a workbook of ${rows} rows: ${took.toFixed(1)} s (at most ${seconds}), ${Math.round(most)} MB (at most ${megabytes})`,
);
if (took > seconds || most > megabytes) process.exitCode = 1;
