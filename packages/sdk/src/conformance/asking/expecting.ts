import { onOneLine } from "@civic/schema";
import type { Difference } from "../check.ts";
import type { Received } from "./ask.ts";

/** Longest text that a report shows. */
const shown = 160;

/** A text that may hold what a node has sent, as a report shows it. */
function shownText(text: string): string {
  const line = onOneLine(text.slice(0, 2 * shown));
  return line.length > shown ? `${line.slice(0, shown)}…` : line;
}

/** The difference between what should have come and what came, where there is one. */
export function differs(
  { request }: Pick<Received, "request">,
  { holds, expected, came }: { readonly holds: boolean; readonly expected: string; readonly came: string },
): readonly Difference[] {
  return holds ? [] : [{ request, expected: shownText(expected), came: shownText(came) }];
}

/** Whether an answer has one of these statuses. */
export function statusIs(answer: Received, ...statuses: readonly number[]): readonly Difference[] {
  const { status } = answer;
  return differs(answer, {
    holds: statuses.includes(status),
    expected: `status ${statuses.join(" or ")}`,
    came: `status ${status}`,
  });
}

/** The value of a header; one that is repeated is joined as RFC 9110, 5.3, says. */
export function headerOf({ headers }: Pick<Received, "headers">, name: string): string | undefined {
  const value = headers[name.toLowerCase()];
  return Array.isArray(value) ? value.join(", ") : value;
}

/** Whether a header has a value of a form. */
export function headerIs(
  answer: Received,
  name: string,
  { form, expected }: { readonly form: RegExp; readonly expected: string },
): readonly Difference[] {
  const value = headerOf(answer, name);
  return differs(answer, {
    holds: value !== undefined && form.test(value),
    expected: `${name}: ${expected}`,
    came: value === undefined ? `no ${name}` : `${name}: ${value}`,
  });
}

/** Whether an answer is of a media type, whatever its parameters. */
export function mediaTypeIs(answer: Received, type: string): readonly Difference[] {
  const value = headerOf(answer, "Content-Type") ?? "";
  return differs(answer, {
    holds: value.split(";")[0]?.trim().toLowerCase() === type.split(";")[0]?.trim(),
    expected: `Content-Type: ${type}`,
    came: value === "" ? "no Content-Type" : `Content-Type: ${value}`,
  });
}

/** Whether an answer has the very bytes of another. */
export function sameBytes(answer: Received, other: Received): readonly Difference[] {
  return differs(answer, {
    holds: Buffer.compare(answer.bytes, other.bytes) === 0,
    expected: `the bytes of ${other.request}`,
    came: `other bytes (${answer.bytes.byteLength} instead of ${other.bytes.byteLength})`,
  });
}
