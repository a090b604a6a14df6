import { createHash } from "node:crypto";
import { codelists, hierarchyOf } from "@civic/schema/codelists";
import { cursorSecret } from "../../cursors/cursor-secret.ts";
import { listCursors } from "../../cursors/list-cursor.ts";
import { type Cache, createCache } from "../../memory/cache.ts";
import { undamaged } from "../../store/reading/pages.ts";
import type { OneOrSome, Selection, Store, StoredRecord } from "../../store/store.ts";
import { modelView } from "../../store/versions/model-view.ts";
import { wordsOf } from "../../store/versions/words.ts";
import { type Soon, soon } from "../../turns/soon.ts";
import type { Handler, Input, Refusal, Reply } from "../handler.ts";
import { momentOf } from "./moment.ts";
import { pageOfRegion, type RegionPage } from "./page-of-region.ts";
import { wrongMoment } from "./wrong-moment.ts";

type Query = Input<"records.list">["query"];

const defaultLimit = 50;

/** A page ends here too, whatever number of records was asked for: who reads it holds it in memory, as does the node. */
const mostBytes = 2 * 1024 * 1024;
const needs = hierarchyOf(codelists.need);
const phases = hierarchyOf(codelists.phase);
const start = Buffer.from('{"items":[');
const comma = Buffer.from(",");

/** A page as it is sent, and the last position of the log when it was made. */
interface ListedPage {
  readonly revision: number;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Bytes of pages that are kept in memory, for each store. */
const keptBytes = 32 * 1024 * 1024;
const keptPages = new WeakMap<Store, Cache<ListedPage>>();

function pagesKeptOf(store: Store): Cache<ListedPage> {
  const pages = keptPages.get(store) ?? createCache<ListedPage>(keptBytes, ({ body }) => body.byteLength);
  keptPages.set(store, pages);
  return pages;
}

/** A page of latest versions. As long as nothing is written, the same page is made once. */
export const listRecords: Handler<"records.list"> = ({ query }, { store }) => {
  const { limit = defaultLimit, cursor, ...filters } = query;
  const { view: _, ...bound } = filters;
  const since = filters.updatedSince && momentOf(filters.updatedSince, "start");
  if (filters.updatedSince !== undefined && since === undefined)
    return wrongMoment("updatedSince", filters.updatedSince);
  if (cursor === undefined) return pageAfter("", filters, { limit, store });
  return soon(cursorSecret(store), (secret): Soon<Reply<200> | Refusal<"invalid-cursor">> => {
    const after = listCursors("records", bound, secret).read(cursor);
    return after === undefined ? { refused: "invalid-cursor" } : pageAfter(after, filters, { limit, store });
  });
};

function pageAfter(
  after: string,
  filters: Omit<Query, "limit" | "cursor">,
  { limit, store }: { readonly limit: number; readonly store: Store },
): Soon<Reply<200>> {
  const pages = pagesKeptOf(store);
  const { mended } = store.soundness();
  const name = JSON.stringify([limit, after, Object.entries(filters).sort(), mended]);
  // Looked up before the records are: what is written meanwhile makes the page one of an earlier revision.
  return soon(store.revision(), (revision): Soon<Reply<200>> => {
    const kept = pages.get(name);
    if (kept?.revision === revision) return { status: 200, body: kept.body, etag: kept.etag };
    return makePage(filters, { after, limit }, store).then((page) => {
      pages.set(name, { revision, ...page });
      return { status: 200, ...page };
    });
  });
}

/** Joins the stored bytes as they are; none is parsed but for a view of another model. */
async function makePage(
  { view, ...filters }: Omit<Query, "limit" | "cursor">,
  { after, limit }: { readonly after: string; readonly limit: number },
  store: Store,
): Promise<Pick<ListedPage, "body" | "etag">> {
  const { region } = filters;
  const selection = selectionOf(filters);
  const stretch = { after, limit, bytes: mostBytes };
  const page: RegionPage = await (region === undefined
    ? store.page(selection, stretch)
    : pageOfRegion({ store, selection, region }, stretch));
  const items = undamaged(page.records);
  const end = page.end ?? page.records.at(-1)?.id;
  const isLast = !page.more || end === undefined;
  const next = isLast ? undefined : listCursors("records", filters, await cursorSecret(store)).write(end);
  if (view === undefined) {
    const pieces = items.map(({ canonical }) => canonical);
    return { body: writePage(pieces, next), etag: digestOfPage(items, next) };
  }
  const views = items.flatMap((item) => {
    const found = modelView(item);
    if (found === undefined) store.reportDamaged(item);
    return found?.bytes ?? [];
  });
  const body = writePage(views, next);
  return { body, etag: `page:${createHash("sha256").update(body).digest("hex")}` };
}

type AskedFilters = Omit<Query, "limit" | "cursor" | "view">;

function selectionOf({ need, phase, text, region: _, updatedSince, ...head }: AskedFilters): Selection {
  return {
    kind: oneOrSome(head.kind),
    publisher: oneOrSome(head.publisher),
    jurisdiction: oneOrSome(head.jurisdiction),
    status: oneOrSome(head.status),
    // What was withdrawn is history: it is listed for who asks for it.
    exceptStatus: head.status === undefined ? "withdrawn" : undefined,
    updatedSince: updatedSince && momentOf(updatedSince, "start"),
    needs: need && [...new Set(need.flatMap((code) => needs.withFiner(code)))],
    phases: phase && [...new Set(phase.flatMap((code) => phases.withFiner(code)))],
    words: text === undefined ? undefined : wordsOf(text),
  };
}

/** A single value is looked up by an index, where there is one. */
function oneOrSome(values: readonly string[] | undefined): OneOrSome | undefined {
  const [only, ...more] = new Set(values);
  return more.length === 0 ? only : [...new Set(values)];
}

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
