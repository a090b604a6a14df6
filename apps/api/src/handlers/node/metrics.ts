import type { Handler } from "../handler.ts";

/** What the node has counted until now. */
export const getMetrics: Handler<"node.metrics"> = async (_input, { metrics }) => ({
  status: 200,
  body: await metrics.registry.metrics(),
});
