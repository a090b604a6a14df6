import type { Handler } from "../handler.ts";

/** The process runs: no more is asked here. */
export const getHealth: Handler<"node.health"> = () => ({ status: 200, body: '{"status":"ok"}' });
