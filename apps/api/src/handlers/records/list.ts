import { createHash } from "node:crypto";
import { codelists, hierarchyOf } from "@civic/schema/codelists";
import { modelView } from "../../store/model-view.ts";
import { undamaged } from "../../store/pages.ts";
import type { StoredRecord } from "../../store/store.ts";
import { wordsOf } from "../../store/words.ts";
import type { Handler } from "../handler.ts";
import { readCursor, writeCursor } from "./cursor.ts";

const defaultLimit = 50;
const needs = hierarchyOf(codelists.need);
const phases = hierarchyOf(codelists.phase);
const start = Buffer.from('{"items":[');
const comma = Buffer.from(",");

/** A page of latest versions. The stored bytes are joined as they are, none is parsed. */
export const listRecords: Handler<"records.list"> = async ({ query }, { store }) => {
  const { limit = defaultLimit, cursor, view, ...filters } = query;
  const after = cursor === undefined ? "" : readCursor(cursor, filters);
  if (after === undefined) return { refused: "invalid-cursor" };
  const { need, phase, text, ...head } = filters;
  const selection = {
    ...head,
    // What was withdrawn is history: it is listed for who asks for it.
    exceptStatus: head.status === undefined ? "withdrawn" : undefined,
    needs: need && needs.withFiner(need),
    phases: phase && phases.withFiner(phase),
    words: text === undefined ? undefined : wordsOf(text),
  };
  // One more than the page holds: whether it is there tells whether another page follows.
  const found = await store.page(selection, { after, limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const items = undamaged(page);
  const next = found.length > limit && last !== undefined ? writeCursor(last.id, filters) : undefined;
  if (view === undefined) {
    const pieces = items.map(({ canonical }) => canonical);
    return { status: 200, body: writePage(pieces, next), etag: digestOfPage(items, next) };
  }
  const body = writePage(
    items.map((item) => modelView(item).bytes),
    next,
  );
  return { status: 200, body, etag: `page:${createHash("sha256").update(body).digest("hex")}` };
};

/** Stands for the bytes of a page: they follow from those of its records, which are digested already. */
function digestOfPage(items: readonly StoredRecord[], next = ""): string {
  const parts = [...items.map(({ digest }) => digest), next];
  return `page:${createHash("sha256").update(parts.join(" ")).digest("hex")}`;
}

/** The page as bytes: those of the records as they are stored, with commas between them. */
function writePage(items: readonly Uint8Array[], next: string | undefined): Uint8Array<ArrayBuffer> {
  const pieces = items.flatMap((bytes, index) => (index === 0 ? [bytes] : [comma, bytes]));
  const end = next === undefined ? "]}" : `],"next":"${next}"}`;
  return Buffer.concat([start, ...pieces, Buffer.from(end)]);
}
