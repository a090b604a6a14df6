import type { CivicRecord } from "@civic/schema";
import { setBytes, setLimit } from "@civic/schema/endpoints";
import { digestOf } from "@civic/schema/exchange";
import type { FlattenedJws } from "@civic/schema/signatures";
import { type CivicProblemError, isCivicProblemError } from "../../../errors.ts";
import type { Request } from "../../command.ts";
import { CommandError } from "../../command-error.ts";
import { asking } from "../asking.ts";
import { nodeFailure } from "../node-failure.ts";
import type { ReachedNode } from "../reach-node.ts";
import { type Offered, shownPath } from "./sign-set.ts";

/** Sends a set, or has it judged in a dry run; gives in words why it was refused, and nothing where it was taken. */
export async function sendSet(
  offered: readonly Offered[],
  node: ReachedNode,
  request: Request,
): Promise<readonly string[]> {
  const versions = offered.map((each) => each.sent as unknown as CivicRecord | FlattenedJws);
  // The same set has the same name, so that it may be sent again where its answer was lost.
  const idempotencyKey = (await digestOf(JSON.stringify(versions))).slice("sha-256:".length);
  return asking(node, request, async () => {
    try {
      await node.civic.records.putSet(versions, { dryRun: request.dryRun, idempotencyKey });
      return [];
    } catch (error) {
      if (!isCivicProblemError(error) || nodeFailure(error, node.url, request) !== undefined) throw error;
      return refusals(error, offered, node);
    }
  });
}

/** What the node says against a set, by the files in which it stands. */
function refusals(
  { problem }: CivicProblemError,
  offered: readonly Offered[],
  node: ReachedNode,
): readonly string[] {
  const { detail, title, findings = [] } = problem;
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return [`${node.url}: ${detail ?? title}`];
  return errors.map(({ pointer, message }) => {
    const [, index = "", rest = ""] = /^\/versions\/([0-9]+)(.*)$/.exec(pointer) ?? [];
    const planned = index === "" ? undefined : offered[Number(index)]?.planned;
    return `${planned ? `${shownPath(planned)}#${rest}` : pointer}: ${message}`;
  });
}

/** A set is taken as a whole, so that it has to fit into one request. */
export function checkSize(offered: readonly Offered[], { language }: Pick<Request, "language">): void {
  const bytes = offered.reduce((sum, { sent }) => sum + JSON.stringify(sent).length, 0);
  if (offered.length > setLimit || bytes > setBytes)
    throw new CommandError("input", language.own.publishSet.tooLarge(offered.length, setLimit));
}
