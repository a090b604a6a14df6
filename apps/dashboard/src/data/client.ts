import { type CivicClient, createCivicClient } from "@civic/sdk";
import { fetchOrKept } from "./kept-copies.ts";

/** Query keeps the answers and repeats what failed, so the client does neither. */
const asked = {
  baseUrl: globalThis.location.origin,
  cache: false,
  retry: false,
  fetch: fetchOrKept,
} as const;

/** The node that serves this page. */
export const civic = createCivicClient(asked);

/** The same node, whose sentences are wanted in the language of the page. */
export function civicIn(language: string): CivicClient {
  return createCivicClient({ ...asked, language });
}
