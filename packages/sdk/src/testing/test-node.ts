import type { CivicRecord } from "@civic/schema";
import type { EndpointId, ProblemKind } from "@civic/schema/endpoints";
import type { Signer } from "@civic/schema/signatures";
import { type CivicClient, createCivicClient } from "../client.ts";
import type { CivicClientOptions, Fetch } from "../options.ts";
import { findEndpoint } from "./find-endpoint.ts";
import { type HeldVersions, holdVersions } from "./held-versions.ts";
import { putRecord, putSet, validate } from "./publish.ts";
import { problemOf, type Refusal, type Reply, responseOf } from "./reply.ts";
import type { Holding, Serve } from "./serve.ts";
import { exportRecords, getDocument, getHealth, getReadiness, readFeed } from "./serve-exchange.ts";
import { getRecord, getSignature, getVersion, listRecords, listVersions } from "./serve-records.ts";

/** What a node of a test begins with. */
export interface TestNodeOptions {
  /** Records that it holds already, in the order in which it took them. They are taken without a look at their rules. */
  readonly records?: readonly CivicRecord[] | undefined;
  /** The API key of each publisher; by default that of `fr` is `fr-key`. */
  readonly apiKeys?: Readonly<Record<string, string>> | undefined;
  /** Who signs at it, of each publisher one. */
  readonly signers?: readonly Signer[] | undefined;
  /** Its clock; by default that of the machine. */
  readonly now?: (() => Date) | undefined;
}

/** A request that came, and its answer. */
export interface SeenRequest {
  /** HTTP method, in capitals. */
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** HTTP status of the answer. */
  readonly status: number;
}

/** What is to go wrong. */
export interface Failure {
  /** The problem that is answered; `network`: no answer at all. */
  readonly with: ProblemKind | "network";
  /** Headers of the answer, for example `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** How many requests; 1 by default. */
  readonly times?: number | undefined;
}

/** A node in memory: no network, no files. */
export interface TestNode {
  /** In place of the platform's `fetch`. */
  readonly fetch: Fetch;
  /** A client of it; with a `publisher` it may write for that. Its retries do not wait. */
  client(
    options?: Omit<CivicClientOptions, "baseUrl" | "fetch"> & { readonly publisher?: string },
  ): CivicClient;
  /** What was asked, in its order. */
  readonly seen: readonly SeenRequest[];
  /** Has the next requests fail. */
  failNext(failure: Failure): void;
  /** Has every cursor of its feed that was given before expire, as where a backup was restored. */
  expireCursors(): void;
}

/** Endpoints that a node of a test has. The rest is computed from records, or needs what a test has not. */
const served: { readonly [Id in EndpointId]?: Serve } = {
  "records.list": listRecords,
  "records.get": getRecord,
  "records.put": putRecord,
  "records.putSet": putSet,
  "records.versions": listVersions,
  "records.version": getVersion,
  "records.signature": getSignature,
  "records.versionSignature": getSignature,
  "validation.validate": validate,
  "exchange.feed": readFeed,
  "exchange.export": exportRecords,
  "node.document": getDocument,
  "node.health": getHealth,
  "node.readiness": getReadiness,
};

const baseUrl = "http://node.test";

/**
 * A node in memory for tests, which answers as a node does: records with their history, sets, conditions, the feed with
 * its cursors, problems with findings, checked parameters and bodies.
 *
 * @example
 * ```ts
 * import { createTestNode, exampleRecord } from "@civic/sdk/testing";
 *
 * const node = createTestNode({ records: [exampleRecord("service", { slug: "night-line" })] });
 * const civic = node.client({ publisher: "be" });
 * node.failNext({ with: "too-many-requests", headers: { "Retry-After": "1" } });
 * const service = await civic.records.get("be/service/night-line");
 * console.log(service.name.en, node.seen.map(({ status }) => status)); // Example [ 429, 200 ]
 * ```
 */
export function createTestNode({
  records = [],
  apiKeys = {},
  signers = [],
  now = () => new Date(),
}: TestNodeOptions = {}): TestNode {
  const bySigner = new Map(signers.map((signer) => [signer.publisher, signer]));
  const versions: HeldVersions = holdVersions({ signers: bySigner, now });
  const seen: SeenRequest[] = [];
  const failures: Failure[] = [];
  let epoch = 0;
  const holding: Holding = { versions, signers: bySigner, now, epoch: () => epoch, answered: new Map() };
  const keyOf = (publisher: string) => apiKeys[publisher] ?? `${publisher}-key`;
  const begun = begin(versions, records);

  async function answer(request: Request): Promise<Response> {
    const requestId = crypto.randomUUID();
    const outcome = await outcomeOf(request);
    return "refused" in outcome
      ? problemOf(outcome, request, requestId)
      : responseOf(outcome, request, requestId);
  }

  async function outcomeOf(request: Request): Promise<Reply | Refusal> {
    const failure = failures.shift();
    if (failure?.with === "network") throw new TypeError("the node of the test was to fail");
    if (failure !== undefined) return { refused: failure.with, headers: failure.headers ?? {} };
    const asked = findEndpoint(request.method, new URL(request.url));
    if (asked === undefined) return { refused: "not-found" };
    const serve = served[asked.id];
    if (serve === undefined)
      return { refused: "unavailable", detail: `A node of a test has no ${asked.id}.` };
    const writer = writerOf(request);
    if (asked.endpoint.access === "key") {
      if (writer === undefined)
        return { refused: "unauthorised", headers: { "WWW-Authenticate": 'Bearer realm="civic"' } };
      const { publisher } = asked.parameters;
      if (publisher !== undefined && publisher !== writer) return { refused: "forbidden" };
    }
    if (asked.findings.length > 0) return { refused: "invalid-request", findings: asked.findings };
    return serve({ ...asked, request, writer: writer ?? "" }, holding);
  }

  function writerOf({ headers }: Request): string | undefined {
    const key = /^Bearer (\S+)$/.exec(headers.get("Authorization") ?? "")?.[1];
    const named = Object.keys(apiKeys).find((publisher) => apiKeys[publisher] === key);
    const byRule = /^(civic|[a-z]{2})-key$/.exec(key ?? "")?.[1];
    return named ?? (byRule !== undefined && keyOf(byRule) === key ? byRule : undefined);
  }

  const nodeFetch: Fetch = async (url, init) => {
    await begun;
    init.signal?.throwIfAborted();
    const request = new Request(url, init);
    const { pathname, search } = new URL(url);
    const response = await answer(request);
    seen.push({ method: request.method, target: pathname + search, status: response.status });
    return response;
  };

  return {
    fetch: nodeFetch,
    client({ publisher, ...options } = {}) {
      const key = publisher === undefined ? {} : { apiKey: keyOf(publisher) };
      const retry = options.retry === false ? false : { sleep: async () => undefined, ...options.retry };
      return createCivicClient({ ...key, ...options, retry, baseUrl, fetch: nodeFetch });
    },
    seen,
    failNext(failure) {
      for (let left = failure.times ?? 1; left > 0; left -= 1) failures.push(failure);
    },
    expireCursors() {
      epoch += 1;
    },
  };
}

/** Every version that is given, one after the other: several of one record are its history. */
async function begin(versions: HeldVersions, records: readonly CivicRecord[]): Promise<void> {
  for (const taken of await versions.take(records))
    if ("refused" in taken) throw new RangeError(`the records of a test: ${JSON.stringify(taken.findings)}`);
}
