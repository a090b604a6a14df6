import { type CivicClient, createCivicClient } from "../../client.ts";
import { isCivicError } from "../../errors.ts";
import type { NodeDocument } from "../../resources/node.ts";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { isPassing, nodeFailure } from "./node-failure.ts";

/** A node that has answered. */
export interface ReachedNode {
  readonly url: string;
  readonly civic: CivicClient;
  /** What it says of itself. */
  readonly document: NodeDocument;
}

/** Asks a node what it is, before anything is sent. Rejects with a {@link CommandError} where none answers. */
export async function reachNode(
  url: string,
  apiKey: string | undefined,
  { effects, language }: Request,
): Promise<ReachedNode> {
  const { fetch } = effects;
  const civic = createCivicClient({ baseUrl: url, apiKey, language: language.language, fetch, cache: false });
  const { failures } = language.own.publish;
  try {
    const document = await civic.node.document();
    if (document?.civic === "node" && Array.isArray(document.publishers)) return { url, civic, document };
  } catch (error) {
    if (!isCivicError(error)) throw error;
    throw new CommandError(
      isPassing(error) ? "node" : "input",
      nodeFailure(error, url, { language }) ?? failures.noNode(url),
    );
  }
  throw new CommandError("input", failures.noNode(url));
}
