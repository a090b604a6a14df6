import { type Language, loadFields } from "@civic/schema/languages";
import { queryOptions } from "@tanstack/react-query";
import { civic, civicIn } from "./client.ts";
import { withLists } from "./with-lists.ts";

const minute = 60_000;

/** Looked at again every minute as long as the page is seen; what is shown stays until the new answer is there. */
const live = { refetchInterval: minute, staleTime: minute / 2 };

/** How the mirroring of other nodes goes, with the reasons of what was refused in a language. */
export function mirroredPeers(language: string) {
  return queryOptions({
    queryKey: ["peers", language],
    queryFn: ({ signal }) => withLists(civicIn(language).exchange.peers({ signal }), "items"),
    ...live,
  });
}

/** Versions that were signed with two contents, settled ones among them. */
export function allDisputes() {
  return queryOptions({
    queryKey: ["disputes"],
    queryFn: ({ signal }) => withLists(civic.exchange.disputes({}, { signal }), "items"),
  });
}

/** The same, where somebody watches how the exchange goes. */
export function watchedDisputes() {
  return queryOptions({ ...allDisputes(), ...live });
}

/** The same of one record, with both signatures: evidence, which does not change. */
export function disputesOf(id: string) {
  return queryOptions({
    queryKey: ["disputes", id],
    queryFn: ({ signal }) => withLists(civic.exchange.disputes({ id }, { signal }), "items"),
  });
}

/** What the node says of itself, and the keys that it knows. */
export function nodeDocument() {
  return queryOptions({
    queryKey: ["node"],
    queryFn: ({ signal }) => withLists(civic.node.document({ signal }), "publishers"),
    ...live,
  });
}

/** What the fields of records are called in a language. */
export function fieldRegister(language: Language) {
  return queryOptions({
    queryKey: ["fields", language],
    queryFn: () => loadFields(language),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
