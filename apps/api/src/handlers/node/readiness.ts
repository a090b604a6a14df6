import { schemaVersion } from "@civic/schema";
import type { AnswerOf } from "@civic/schema/endpoints";
import type { Handler } from "../handler.ts";

type Answer = AnswerOf<"node.readiness">;

/** The store answers. Records are loaded before the node listens at all. */
export const getReadiness: Handler<"node.readiness"> = async (_input, { store, logger }) => {
  try {
    const counts = await store.countByJurisdiction();
    const records = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return {
      status: 200,
      body: JSON.stringify({ status: "ready", records, schemaVersion } satisfies Answer),
    };
  } catch (error) {
    if (!store.isUnavailable(error)) throw error;
    logger.warn({ err: error }, "the store does not answer");
    return { refused: "unavailable" };
  }
};
