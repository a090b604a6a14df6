import { isCivicInvalidAnswerError } from "@civic/sdk";
import { QueryCache, QueryClient } from "@tanstack/react-query";
import { doubtCached } from "./kept-copies.ts";

const minute = 60_000;

/** Keeps the answers of the node while the reader moves between pages. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: watchedCache(),
    defaultOptions: {
      queries: {
        staleTime: 5 * minute,
        gcTime: 60 * minute,
        retry: 1,
        refetchOnWindowFocus: false,
        // Without a network the service worker may still have an answer.
        networkMode: "always",
      },
    },
  });
}

/** Before a query asks again, by itself or because somebody wants it to, it is known why the last answer would not do. */
function watchedCache(): QueryCache {
  const cache = new QueryCache();
  cache.subscribe((event) => {
    if (event.type !== "updated") return;
    const { action } = event;
    const failed = action.type === "failed" || action.type === "error";
    if (failed && isCivicInvalidAnswerError(action.error)) doubtCached();
  });
  return cache;
}
