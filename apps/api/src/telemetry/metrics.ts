import { Counter, collectDefaultMetrics, Gauge, Registry } from "prom-client";

/** What a node counts of itself, in the words of Prometheus. */
export type Metrics = ReturnType<typeof createMetrics>;

/** Makes the counters of one node. Each is named here and nowhere else; none has a label that a caller can make up. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string = never>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name: `civic_${name}`, help, labelNames, registers });
  /** A figure that is looked up whenever the figures are read. */
  const watch = (name: string, help: string, read: () => number) => {
    const collect = function (this: Gauge) {
      this.set(read());
    };
    new Gauge({ name: `civic_${name}`, help, registers, collect });
  };
  /** A figure of each of several things, looked up whenever the figures are read; left out while it cannot be. */
  const watchEach = <Label extends string>(
    name: string,
    { help, label, read }: { help: string; label: Label; read: () => Promise<ReadonlyMap<string, number>> },
  ) => {
    async function collect(this: Gauge<Label>) {
      const figures = await read().catch(() => new Map<string, number>());
      this.reset();
      for (const [value, figure] of figures) this.labels(value).set(figure);
    }
    new Gauge({ name: `civic_${name}`, help, labelNames: [label], registers, collect });
  };
  return {
    registry,
    watch,
    watchEach,
    requests: counter("requests_total", "Requests by endpoint and status.", ["endpoint", "status"]),
    keysRefused: counter(
      "keys_refused_total",
      "Requests with an API key that is missing, unknown, expired, revoked or may not write what was sent.",
      ["reason"],
    ),
    auditLeftOut: counter(
      "audit_left_out_total",
      "Refusals that the audit trail leaves out, as one key was refused too often within a minute.",
    ),
    rateLimited: counter("rate_limited_total", "Requests refused since too many came from one caller.", [
      "cost",
    ]),
    connectionsCut: counter("connections_cut_total", "Connections that were cut, by reason.", ["reason"]),
    written: counter("versions_written_total", "Versions offered to the store, by outcome.", ["outcome"]),
    commits: counter("commits_total", "Transactions that wrote versions."),
    storeRefused: counter("store_refused_total", "Calls that the store did not answer, by reason.", [
      "reason",
    ]),
    verified: counter(
      "verified_versions_total",
      "Versions whose bytes were held to their digest in the background.",
    ),
    pulled: counter("pulled_total", "What peers sent, by outcome: added, signed, refused.", ["outcome"]),
    refused: counter("refused_of_peers_total", "What was refused of what peers sent, by finding.", ["code"]),
    pullsFailed: counter(
      "pulls_failed_total",
      "Answers of peers that could not be read to their end, by reason.",
      ["reason"],
    ),
    feedLines: counter("feed_lines_total", "Lines of the feed that were given to its readers."),
    examinationsRefused: counter(
      "examinations_refused_total",
      "Documents that were not examined for want of room or time, by reason.",
      ["reason"],
    ),
    notExamined: counter(
      "documents_not_fully_examined_total",
      "Documents that held more than one examination settles.",
    ),
  };
}

/** Adds the figures of the process: memory, handles, how late its loop is. Once a process. */
export function countProcess({ registry }: Metrics): void {
  collectDefaultMetrics({ register: registry });
}
