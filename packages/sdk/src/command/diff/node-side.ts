import { type Admitted, admitDocument, type CivicRecord, codelists, onOneLine } from "@civic/schema";
import { isCivicProblemError } from "../../errors.ts";
import type { Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { asking } from "../publish/asking.ts";
import { inTurns } from "../publish/in-turns.ts";

import type { ReachedNode } from "../publish/reach-node.ts";
import { admittedOr, type Side } from "./side.ts";

/** How many requests are under way at the same time. */
const atOnce = 4;

/** Most values of one filter of a node. */
const mostInFilter = 50;

const statuses = codelists["record-status"].concepts.map(({ code }) => code);

/** What a node has beside a folder, or beside one record: all of the same publishers and States, or that record. */
export async function nodeSide(node: ReachedNode, local: Side, request: Request): Promise<Side> {
  const views = [...local.records.values()].map(({ view }) => view);
  const records = new Map<string, Admitted>();
  const problems: string[] = [];
  const take = (record: CivicRecord) => {
    const admission = admitDocument(record);
    if (admission.admitted) {
      const { jurisdiction, kind, id } = admission.view;
      if (`${jurisdiction}/${kind}/`.startsWith(local.within)) records.set(id, admission);
    } else problems.push(`${node.url}: ${onOneLine(record.id)}`);
  };
  await asking(node, request, async () => {
    if (!local.isFolder)
      await inTurns([...local.records.keys()], atOnce, async (id) => {
        const record = await recordAt(node, id, undefined);
        if (record) take(record);
      });
    else
      for (const filter of filtersOf(views))
        for await (const record of node.civic.records.iterate({ ...filter, status: statuses, limit: 200 }))
          take(record);
  });
  return { ...local, records, problems };
}

function filtersOf(views: readonly CivicRecord[]) {
  const publisher = [...new Set(views.map((view) => view.publisher))].slice(0, mostInFilter);
  const states = [...new Set(views.map(({ jurisdiction }) => jurisdiction))];
  return Array.from({ length: Math.ceil(states.length / mostInFilter) }, (_, index) => ({
    publisher,
    jurisdiction: states.slice(index * mostInFilter, (index + 1) * mostInFilter),
  }));
}

/** One version of a record as a node has it: `civic/service/fr-116006@2`, or its latest. */
export async function versionSide(node: ReachedNode, typed: string, request: Request): Promise<Side> {
  const [id = "", version] = typed.split("@");
  const record = await asking(node, request, () =>
    recordAt(node, id, version === undefined ? undefined : Number(version)),
  );
  if (record === undefined) throw new CommandError("input", request.language.own.diff.notThere(typed));
  const admitted = admittedOr(typed, admitDocument(record), request);
  return { records: new Map([[id, admitted]]), isFolder: false, within: "", problems: [] };
}

const typedId = /^(?:civic|[a-z]{2})\/[a-z-]+\/[a-z0-9-]+(?:@[1-9][0-9]{0,6})?$/;

/** Whether something is the id of a record, with or without a version, as it is typed. */
export function isTypedId(typed: string): boolean {
  return typedId.test(typed);
}

/** A version of a record as a node has it, or its latest; nothing where it has none. */
export async function recordAt(
  { civic }: ReachedNode,
  id: string,
  version: number | undefined,
): Promise<CivicRecord | undefined> {
  try {
    return await civic.records.get(id, { version });
  } catch (error) {
    if (isCivicProblemError(error) && error.kind === "not-found") return undefined;
    throw error;
  }
}
