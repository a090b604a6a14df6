import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { createQueryClient } from "./data/query-client.ts";
import { createPages } from "./routes.tsx";

function start() {
  const queryClient = createQueryClient();
  return { queryClient, pages: createPages(queryClient) };
}

/** The dashboard: its pages by address, and the answers of the node. */
export function App(): ReactElement {
  const [{ queryClient, pages }] = useState(start);
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={pages} />
    </QueryClientProvider>
  );
}
