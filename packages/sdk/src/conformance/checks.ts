import type { CheckGroup } from "./check.ts";
import { boundChecks } from "./checks/bounds.ts";
import { conditionChecks } from "./checks/conditions.ts";
import { contractChecks } from "./checks/contract.ts";
import { feedChecks } from "./checks/feed.ts";
import { waitingChecks } from "./checks/feed-waiting.ts";
import { historyChecks } from "./checks/history.ts";
import { exchangeListChecks } from "./checks/lists-of-exchange.ts";
import { nodeDocumentChecks } from "./checks/node-document.ts";
import { problemChecks } from "./checks/problems.ts";
import { recordChecks } from "./checks/records.ts";
import { signatureChecks } from "./checks/signatures.ts";
import { writeChecks } from "./checks/writes.ts";

/** Everything that a node is held to, in the order in which it is examined. */
export const checkGroups: readonly CheckGroup[] = [
  contractChecks,
  problemChecks,
  boundChecks,
  recordChecks,
  conditionChecks,
  historyChecks,
  // Before the feed, which then tells of what was written.
  writeChecks,
  feedChecks,
  waitingChecks,
  nodeDocumentChecks,
  signatureChecks,
  exchangeListChecks,
];
