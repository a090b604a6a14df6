import type { Logger } from "../telemetry/logger.ts";
import type { LoadReport } from "./load-folder.ts";

/** Most files that are named of one sort; the others are counted. */
const most = 20;

/** Logs what an operator should know of a folder that was loaded. */
export function logLoad({ older, disagreements, reports }: LoadReport, logger: Logger): void {
  const passedOver = reports.flatMap(({ path, findings }) =>
    findings.flatMap(({ code }) => (code === "file-passed-over" ? [{ path, code }] : [])),
  );
  const told: readonly (readonly [readonly object[], string])[] = [
    [older.map((path) => ({ path })), "a record file is older than what is stored, which stays"],
    [disagreements, "a record file differs from the version of a peer, which stays; both are kept"],
    [passedOver, "a file beside the records was not read"],
  ];
  for (const [files, message] of told) {
    for (const file of files.slice(0, most)) logger.warn(file, message);
    if (files.length > most) logger.warn({ others: files.length - most }, message);
  }
}
