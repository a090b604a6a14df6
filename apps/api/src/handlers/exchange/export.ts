import { writeExportEnd, writeExportLine } from "@civic/schema";
import type { Store } from "../../store/store.ts";
import type { Handler } from "../handler.ts";

const pageSize = 200;

/**
 * Lines of an export, a page at a time. Each record is the latest version at the moment its page is read: a record
 * published meanwhile may be in the export or not, but no line is ever half old and half new.
 */
async function* exportLines(store: Store, publisher: string | undefined): AsyncGenerator<string> {
  let count = 0;
  for (let after = ""; ; ) {
    const page = await store.page({ publisher }, { after, limit: pageSize });
    count += page.length;
    if (page.length > 0) yield page.map(writeExportLine).join("");
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) break;
    after = last.id;
  }
  yield writeExportEnd(count);
}

/** Every record as a stream, in constant memory. */
export const exportRecords: Handler<"exchange.export"> = ({ query }, { store }) => ({
  status: 200,
  body: exportLines(store, query.publisher),
});
