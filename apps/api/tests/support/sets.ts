import type { AnswerOf } from "@civic/schema/endpoints";
import { expect } from "vitest";
import { problemOf, type TestApp, testKeys } from "./test-app.ts";

/** The answer to a set that was taken. */
export type PublishedSet = AnswerOf<"records.putSet">;

/** How a set is sent: by which key, under which name, with which query. */
export interface Sending {
  readonly key?: string;
  readonly name?: string;
  readonly query?: string;
}

function setInit(versions: readonly unknown[] | string, { key = testKeys.be, name }: Sending = {}) {
  return {
    method: "POST",
    body: typeof versions === "string" ? versions : JSON.stringify({ versions }),
    headers: {
      authorization: `Bearer ${key}`,
      "content-type": "application/json",
      ...(name !== undefined && { "idempotency-key": name }),
    },
  };
}

/** Sends versions as a set. */
export const send = (node: TestApp, versions: readonly unknown[] | string, sending: Sending = {}) =>
  node.send(`/v1/sets${sending.query ?? ""}`, setInit(versions, sending));

/** Sends a set that is taken, and gives the answer. */
export async function taken(
  node: TestApp,
  versions: readonly unknown[],
  sending?: Sending,
): Promise<PublishedSet> {
  const response = await send(node, versions, sending);
  expect([response.status, response.status === 200 ? "" : await response.clone().text()]).toEqual([200, ""]);
  return (await response.json()) as PublishedSet;
}

/** Codes and places of what is wrong with a set, of which nothing may be here then. */
export async function refusedFor(node: TestApp, versions: readonly unknown[] | string, sending?: Sending) {
  const before = await node.store.revision();
  const problem = await problemOf(await send(node, versions, sending));
  expect(await node.store.revision()).toBe(before);
  return [problem.kind, ...(problem.findings ?? []).map(({ code, pointer }) => `${code} ${pointer}`)];
}

/** What became of each version. */
export const outcomes = ({ versions }: PublishedSet) => versions.map(({ outcome }) => outcome);
