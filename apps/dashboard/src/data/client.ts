import { createCivicClient } from "@civic/sdk";

/** The node that serves this page. Query keeps the answers and repeats what failed, so the client does neither. */
export const civic = createCivicClient({ baseUrl: globalThis.location.origin, cache: false, retry: false });
