import type { Dialect } from "../engines/dialect.ts";
import type { Held } from "../engines/writer.ts";
import type { AnswerBefore, RepeatableRequest } from "../publications.ts";

/** Milliseconds for which an answer is kept. */
const keptFor = 24 * 60 * 60_000;

/** Answers that are kept of one caller: of more the oldest go. */
export const mostAnswers = 100;

/** What requests were answered, within the transaction that did what they asked. */
export function answeredRequests({ run }: Pick<Held, "run">, { parameter }: Pick<Dialect, "parameter">) {
  const [p1, p2, p3, p4, p5] = [1, 2, 3, 4, 5].map(parameter);
  return {
    /** The answer to a request with the same key, where it is kept still. */
    async find(
      { caller, key, fingerprint }: RepeatableRequest,
      now: Date,
    ): Promise<AnswerBefore | undefined> {
      const text = `select fingerprint, answer from answered_request where caller = ${p1} and key = ${p2} and at > ${p3}`;
      const [row] = await run({ name: "answered", text }, [caller, key, oldest(now)]);
      return row && { isSame: row.fingerprint === fingerprint, answer: String(row.answer) };
    },
    /** Keeps an answer, and lets go of those that are too old or too many. */
    async keep({ caller, key, fingerprint }: RepeatableRequest, answer: string, now: Date): Promise<void> {
      await run({ name: "answers-old", text: `delete from answered_request where at <= ${p1}` }, [
        oldest(now),
      ]);
      const insert = `insert into answered_request (caller, key, fingerprint, answer, at)
        values (${p1}, ${p2}, ${p3}, ${p4}, ${p5})`;
      await run({ name: "answer-keep", text: insert }, [caller, key, fingerprint, answer, now.toISOString()]);
      const surplus = `delete from answered_request where caller = ${p1} and key in (
        select key from answered_request where caller = ${p2} order by at desc, key limit 1000 offset ${mostAnswers})`;
      await run({ name: "answers-surplus", text: surplus }, [caller, caller]);
    },
  };
}

function oldest(now: Date): string {
  return new Date(now.getTime() - keptFor).toISOString();
}
