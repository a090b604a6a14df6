import { CivicInvalidAnswerError } from "@civic/sdk";

/**
 * An answer in which the lists stand that pages walk through; what stands in them is the promise of the node.
 *
 * @throws {CivicInvalidAnswerError} `unexpected-shape` where one does not: something else answered.
 */
export async function withLists<Answer extends object>(
  asked: Promise<Answer>,
  ...lists: readonly (keyof Answer & string)[]
): Promise<Answer> {
  const answer = await asked;
  const missing = lists.filter((name) => !Array.isArray((answer as Answer | null)?.[name]));
  if (missing.length === 0) return answer;
  throw new CivicInvalidAnswerError("unexpected-shape", `without ${missing.join(", ")}`);
}
