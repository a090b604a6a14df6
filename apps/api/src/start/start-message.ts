import type { LoadReport } from "../exchange/load-folder.ts";

/** What there is to say of a node that has started. */
export interface StartFacts {
  readonly origin: string;
  readonly place: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly hasDashboard: boolean;
  readonly load?: LoadReport | undefined;
}

/** The lines a person reads when the node has started. */
export function startMessage({ origin, place, counts, hasDashboard, load }: StartFacts): string {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const byState = [...counts].map(([jurisdiction, count]) => `${jurisdiction} ${count}`).join(", ");
  return [
    "The CIVIC node is ready.",
    "",
    `  Dashboard      ${origin}/${hasDashboard ? "" : "  (not built: npm run build)"}`,
    `  API            ${origin}/v1/records`,
    `  Documentation  ${origin}/docs`,
    "",
    `  Store          ${place}`,
    `  Records        ${total}${byState && ` (${byState})`}${loaded(load)}`,
    ...unsigned(load),
    ...disagreements(load),
    "",
    "Press Ctrl+C to stop it. What follows are its logs, one JSON object a line.",
    "",
    "",
  ].join("\n");
}

function loaded(load: LoadReport | undefined): string {
  if (load === undefined) return "";
  const older = load.older.length === 0 ? "" : `, ${load.older.length} older than what is stored`;
  return `; at this start ${load.added} added, ${load.unchanged} unchanged${older}`;
}

/** A file of a folder has no signature, so that nothing proves to others where its record comes from. */
function unsigned(load: LoadReport | undefined): readonly string[] {
  const count = load === undefined ? 0 : load.added + load.unchanged;
  if (count === 0) return [];
  const records = count === 1 ? "1 record comes" : `${count} records come`;
  return [
    `  Unsigned       ${records} from the folder, without a signature: local to this node. A mirror takes`,
    `                 ${count === 1 ? "it" : "them"} only where its operator has named the publisher as unsigned.`,
  ];
}

/** Most disagreements that are named to a person; the log and the store have all of them. */
const most = 5;

function disagreements(load: LoadReport | undefined): readonly string[] {
  const all = load?.disagreements ?? [];
  if (all.length === 0) return [];
  const lines = all
    .slice(0, most)
    .flatMap(({ path, id, version, stored, writtenBy, offered }) => [
      `    ${id}, version ${version}`,
      `      stored   ${stored} from ${writtenBy}`,
      `      offered  ${offered} in ${path}`,
    ]);
  return [
    "",
    `  Disagreements  ${all.length}: a file differs from the same version of a peer. What is stored stays, both are kept.`,
    ...lines,
    ...(all.length > most ? [`    and ${all.length - most} more`] : []),
    "    To have the file served, give it a higher version. CIVIC_CONFLICTS=stop does not start instead.",
  ];
}
