import { isObject } from "@civic/schema";
import { NotExamined } from "../check.ts";
import type { Received } from "./ask.ts";

/** The text of an answer. */
export function textIn({ bytes }: Pick<Received, "bytes">): string {
  return new TextDecoder().decode(bytes);
}

/** What an answer holds as JSON; `undefined` where it is none. */
export function jsonIn(answer: Pick<Received, "bytes">): unknown {
  try {
    return JSON.parse(textIn(answer));
  } catch {
    return undefined;
  }
}

/** The objects that a list holds under `items`; `undefined` where it is no such list. */
export function itemsIn(
  answer: Pick<Received, "bytes">,
): readonly Readonly<Record<string, unknown>>[] | undefined {
  const list = jsonIn(answer);
  const items = isObject(list) ? list["items"] : undefined;
  return Array.isArray(items) && items.every(isObject) ? items : undefined;
}

/** The cursor of the next page; `undefined` on the last. */
export function nextIn(answer: Pick<Received, "bytes">): string | undefined {
  const list = jsonIn(answer);
  const next = isObject(list) ? list["next"] : undefined;
  return typeof next === "string" ? next : undefined;
}

/** An answer that others rest on. @throws {NotExamined} where it has another status. */
export function given(answer: Received): Received {
  if (answer.status === 200) return answer;
  throw new NotExamined(`${answer.request} was answered with status ${answer.status}`);
}
