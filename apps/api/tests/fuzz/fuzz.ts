import type { JsonRecord } from "../support/compiled-records.ts";
import { type Conversation, converse, type Said } from "./conversation.ts";
import { damagedBytes } from "./damaged-bytes.ts";
import { faultOf } from "./judge.ts";
import { madeRequest } from "./made-request.ts";
import type { Material } from "./material.ts";
import { type Random, randomFrom } from "./random.ts";
import type { Answer } from "./read-answers.ts";

/** What to send, and for how long. */
export interface FuzzOptions {
  readonly port: number;
  readonly records: readonly JsonRecord[];
  /** Keys that the node knows, by publisher. */
  readonly keys: Readonly<Record<string, string>>;
  /** The same seed makes the same requests, but for what repeats what the node gave. */
  readonly seed: number;
  /** Asked before each conversation with the number of requests sent so far. */
  readonly goesOn: (requests: number) => boolean;
}

/** A kind of fault, and one of its examples: the start of what was sent and of what came back. */
export interface Fault {
  readonly count: number;
  readonly sent: string;
  readonly received: string;
}

/** What came of it. */
export interface FuzzOutcome {
  readonly requests: number;
  /** Answers by status. */
  readonly statuses: ReadonlyMap<number, number>;
  readonly faults: ReadonlyMap<string, Fault>;
}

const connections = 8;
const shareDamaged = 0.25;
const orderlyPatience = 60_000;
const damagedPatience = 20_000;
const longestPreview = 800;

/** Sends requests of all endpoints, correct HTTP and damaged, over several connections, and judges every answer. */
export async function fuzz({ port, records, keys, seed, goesOn }: FuzzOptions): Promise<FuzzOutcome> {
  const statuses = new Map<number, number>();
  const faults = new Map<string, Fault>();
  const given = memoryOfGiven();
  const material: Material = { records, keys, ...given };
  let conversations = 0;
  let requests = 0;

  async function talk(): Promise<void> {
    while (goesOn(requests)) {
      const random = randomFrom(seed + conversations);
      conversations += 1;
      const damaged = random.chance(shareDamaged);
      const said = damaged ? damagedTalk(random, material) : orderlyTalk(random, material);
      requests += said.requests.length;
      const heard = await converse(port, said);
      for (const answer of heard.answers) {
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        given.remember(answer);
      }
      for (const { kind, index } of faultsOf(said, heard, damaged)) {
        const name = damaged ? `${kind} (damaged bytes)` : kind;
        const known = faults.get(name);
        if (known) faults.set(name, { ...known, count: known.count + 1 });
        else faults.set(name, { count: 1, ...example(said, heard, index) });
      }
    }
  }

  await Promise.all(Array.from({ length: connections }, talk));
  return { requests, statuses, faults };
}

interface Given {
  readonly cursors: string[];
  readonly etags: string[];
  remember(answer: Answer): void;
}

function memoryOfGiven(): Given {
  const most = 100;
  const cursors: string[] = [];
  const etags: string[] = [];
  return {
    cursors,
    etags,
    remember({ headers, body }) {
      const etag = headers.get("etag");
      const cursor = /"(?:next|bookmark)":"([^"]+)"/.exec(
        body.toString("latin1", Math.max(0, body.length - 600)),
      )?.[1];
      if (etag !== undefined && etags.push(etag) > most) etags.shift();
      if (cursor !== undefined && cursors.push(cursor) > most) cursors.shift();
    },
  };
}

function orderlyTalk(random: Random, material: Material): Said {
  return {
    requests: Array.from({ length: 1 + random.below(6) }, () => madeRequest(random, material)),
    atOnce: random.chance(0.2),
    pieces: random.chance(0.1) ? 2 + random.below(10) : 1,
    endsAfter: false,
    patience: orderlyPatience,
  };
}

function damagedTalk(random: Random, material: Material): Said {
  const bytes = damagedBytes(random, material);
  const method = /^\s*HEAD /.test(bytes.toString("latin1", 0, 20)) ? "HEAD" : "GET";
  const pieces = random.chance(0.1) ? 3 : 1;
  return { requests: [{ method, bytes }], atOnce: true, pieces, endsAfter: true, patience: damagedPatience };
}

interface Found {
  readonly kind: string;
  /** Of the request that it belongs to. */
  readonly index: number;
}

function faultsOf(said: Said, heard: Conversation, damaged: boolean): Found[] {
  const { answers, end, error, rest } = heard;
  const faults = answers.flatMap((answer, index): Found[] => {
    const kind = faultOf(answer, said.requests[index]?.method ?? "GET");
    return kind === undefined ? [] : [{ kind, index }];
  });
  const index = answers.length;
  if (end === "silent") return [...faults, { kind: "no end of the conversation", index }];
  if (end === "garbled" && said.requests[0]?.method !== "HEAD")
    return [...faults, { kind: `no HTTP (${error})`, index: index - 1 }];
  if (damaged || end === "answered") return faults;
  // Whoever said that it would close the connection owes nothing more.
  if (answers.at(-1)?.headers.get("connection") === "close") return faults;
  return [...faults, { kind: `no answer (${error ?? (rest.length > 0 ? "cut off" : "closed")})`, index }];
}

function example(said: Said, { answers, rest }: Conversation, index: number): Omit<Fault, "count"> {
  const request = said.requests[index];
  const answer = answers[index];
  const received =
    answer && `${answer.status} ${JSON.stringify([...answer.headers])} ${preview(answer.body)}`;
  return { sent: preview(request?.bytes ?? rest), received: received ?? preview(rest) };
}

/** On one line, in what characters ever. */
function preview(bytes: Buffer): string {
  return JSON.stringify(bytes.toString("latin1", 0, longestPreview));
}
