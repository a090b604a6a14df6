import { isCivicError } from "../../errors.ts";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { isPassing, nodeFailure } from "./node-failure.ts";
import type { ReachedNode } from "./reach-node.ts";

/** Asks a node, and says in words why it did not answer. */
export async function asking<Given>(
  { url }: Pick<ReachedNode, "url">,
  request: Pick<Request, "language">,
  ask: () => Promise<Given>,
): Promise<Given> {
  try {
    return await ask();
  } catch (error) {
    if (!isCivicError(error)) throw error;
    throw new CommandError(
      isPassing(error) ? "node" : "input",
      nodeFailure(error, url, request) ?? error.message,
    );
  }
}
