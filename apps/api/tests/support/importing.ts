import { expect } from "vitest";
import { type TestApp, testKeys } from "./test-app.ts";

interface Reported {
  readonly line: number;
  readonly id?: string;
  readonly version?: number;
  readonly outcome: string;
  readonly findings?: readonly { readonly code: string; readonly pointer: string }[];
}

/** A body of an import: all of it, or as it comes. */
export type Body = string | ReadableStream<Uint8Array>;

/** What a node reported of an import. */
export interface Report {
  readonly lines: readonly Reported[];
  readonly end: Readonly<Record<string, unknown>>;
}

/** A POST of lines with the key of a publisher. */
export function importInit(body: Body, key: string = testKeys.be): RequestInit {
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/x-ndjson" };
  return { method: "POST", body, headers, duplex: "half" } as RequestInit;
}

/** Values as NDJSON. */
export const linesOf = (...lines: readonly unknown[]) =>
  lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n");

/** What a report says. */
export function readReport(text: string): Report {
  const all = text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Reported | { end: Report["end"] });
  const last = all.pop();
  if (last === undefined || !("end" in last)) throw new Error(`a report without an end: ${text.slice(-200)}`);
  return { lines: all as Reported[], end: last.end };
}

/** Imports lines, and gives the report. */
export async function imported(node: TestApp, body: Body, { query = "", key = testKeys.be as string } = {}) {
  const response = await node.send(`/v1/import${query}`, importInit(body, key));
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/x-ndjson"]);
  return readReport(await response.text());
}

/** What became of each line, with the codes and places of what was found. */
export const told = ({ lines }: Report) =>
  lines.map(({ line, outcome, findings = [] }) =>
    [line, outcome, ...findings.map(({ code, pointer }) => `${code} ${pointer}`)].join(" "),
  );

/** A body that is written by hand. */
export function handWritten() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(given) {
      controller = given;
    },
  });
  return {
    body,
    write: (...lines: readonly unknown[]) => controller?.enqueue(Buffer.from(`${linesOf(...lines)}\n`)),
    end: () => controller?.close(),
    fail: () => controller?.error(new Error("gone")),
  };
}

/** The next line of a report. */
export async function next(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  for (;;) {
    const { value = Buffer.from("") } = await reader.read();
    const text = Buffer.from(value).toString().trim();
    if (text !== "") return text;
  }
}
