import { writeExportEnd, writeExportLine } from "@civic/schema";
import { pagesOf } from "../../store/reading/pages.ts";
import type { Store, StoredRecord } from "../../store/store.ts";
import type { Handler } from "../handler.ts";

/**
 * Lines of an export, a page at a time. Each record is the latest version at the moment its page is read: a record
 * published meanwhile may be in the export or not, but no line is ever half old and half new.
 */
async function* exportLines(store: Store, publisher: string | undefined): AsyncGenerator<Uint8Array> {
  let count = 0;
  for await (const page of pagesOf(store, { publisher })) {
    count += page.length;
    yield Buffer.concat(page.flatMap(linePieces));
  }
  yield Buffer.from(writeExportEnd(count));
}

/** An export line around the stored bytes: the record is its last member, so they stand before the closing brace. */
function linePieces({ canonical, ...head }: StoredRecord): Uint8Array[] {
  const line = writeExportLine({ ...head, canonical: "" });
  return [Buffer.from(line.slice(0, -2)), canonical, Buffer.from(line.slice(-2))];
}

/** Every record as a stream, in constant memory. */
export const exportRecords: Handler<"exchange.export"> = ({ query }, { store }) => ({
  status: 200,
  body: exportLines(store, query.publisher),
  madeFrom: async () =>
    `export ${query.publisher ?? ""} ${await store.revision()} ${store.soundness().mended}`,
});
