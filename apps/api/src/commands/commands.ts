import { auditExport } from "./audit-export.ts";
import { backup } from "./backup.ts";
import type { Command } from "./command.ts";
import { compact } from "./compact.ts";
import { keysCreate } from "./keys-create.ts";
import { keysList } from "./keys-list.ts";
import { keysRevoke } from "./keys-revoke.ts";
import { pack } from "./pack.ts";
import { peersAdd } from "./peers-add.ts";
import { peersList } from "./peers-list.ts";
import { peersRemove } from "./peers-remove.ts";
import { restore } from "./restore.ts";
import { unpack } from "./unpack.ts";
import { verifyCommand } from "./verify.ts";

/** Every command by its name of one word or two, in the order in which the help names them. */
export const commands: Readonly<Record<string, Command>> = {
  verify: verifyCommand,
  "keys create": keysCreate,
  "keys list": keysList,
  "keys revoke": keysRevoke,
  "peers add": peersAdd,
  "peers list": peersList,
  "peers remove": peersRemove,
  pack,
  unpack,
  "audit export": auditExport,
  backup,
  restore,
  compact,
};
