import { isObject } from "@civic/schema";
import type { Received } from "../asking/ask.ts";
import { given, itemsIn, jsonIn } from "../asking/json-in.ts";
import { NotExamined } from "../check.ts";
import type { ExaminedNode } from "../examined-node.ts";

/** A record that the node holds, as it serves it. */
export interface SampleRecord {
  readonly id: string;
  readonly version: number;
  readonly path: string;
  readonly answer: Received;
}

const idForm = /^[a-z]+\/[a-z-]+\/[a-z0-9-]{1,80}$/;

/** The path of a record. @throws {NotExamined} where what is given is no id: it becomes part of an address. */
export function pathOf(id: unknown): string {
  if (typeof id === "string" && idForm.test(id)) return `/v1/records/${id}`;
  throw new NotExamined("a record has an id that is none");
}

/** The first record of the list. */
export function sampleRecord(node: ExaminedNode): Promise<SampleRecord> {
  return node.once(find);
}

async function find({ ask }: ExaminedNode): Promise<SampleRecord> {
  const [first] = itemsIn(given(await ask("/v1/records?limit=1"))) ?? [];
  if (first === undefined) throw new NotExamined("the node holds no record");
  const path = pathOf(first["id"]);
  const answer = given(await ask(path, { headers: { Accept: "application/json" } }));
  const record = jsonIn(answer);
  const version = isObject(record) ? record["version"] : undefined;
  if (typeof version !== "number" || !Number.isInteger(version))
    throw new NotExamined(`${answer.request} holds no record with a version`);
  return { id: path.slice("/v1/records/".length), version, path, answer };
}
