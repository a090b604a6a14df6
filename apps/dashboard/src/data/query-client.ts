import { QueryClient } from "@tanstack/react-query";

const minute = 60_000;

/** Keeps the answers of the node while the reader moves between pages. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
