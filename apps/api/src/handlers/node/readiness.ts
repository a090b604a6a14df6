import { setTimeout as wait } from "node:timers/promises";
import { schemaVersion } from "@civic/schema";
import type { AnswerOf } from "@civic/schema/endpoints";
import type { Handler } from "../handler.ts";

type Answer = AnswerOf<"node.readiness">;

/** Milliseconds. Whoever asks whether a node is ready wants to know soon: a store that is silent for so long is not. */
const patience = 2_500;

/**
 * The store answers, and can be read. Records are loaded before the node listens at all. Single versions that are
 * damaged are told: they are not shown, and all else is.
 */
export const getReadiness: Handler<"node.readiness"> = async (_input, { store, logger }) => {
  const answered = new AbortController();
  try {
    const silent = wait(patience, undefined, { signal: answered.signal, ref: false });
    // Cut short by the answer, the wait rejects when nobody listens any more.
    silent.catch(() => undefined);
    const counts = await Promise.race([store.countByJurisdiction(), silent]);
    if (counts === undefined) {
      logger.warn("the store does not answer in time");
      return { refused: "unavailable" };
    }
    const records = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const { damaged, broken } = store.soundness();
    if (broken !== undefined) return { refused: "unavailable", detail: ({ storeDamaged }) => storeDamaged };
    const answer: Answer = { status: "ready", records, ...(damaged > 0 && { damaged }), schemaVersion };
    return { status: 200, body: JSON.stringify(answer) };
  } catch (error) {
    if (store.isDamaged(error)) return { refused: "unavailable", detail: ({ storeDamaged }) => storeDamaged };
    if (!store.isUnavailable(error)) throw error;
    logger.warn({ err: error }, "the store does not answer");
    return { refused: "unavailable" };
  } finally {
    answered.abort();
  }
};
