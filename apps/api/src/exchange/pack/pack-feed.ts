import { type Finding, isObject, publisherIn } from "@civic/schema";
import type { FeedEvent, PackEvent, PackHead, PackLine } from "@civic/schema/signatures";
import type { Session } from "../mirror/session.ts";

/** What a reader of a pack wants to know beside what a feed tells. */
export interface PackReading {
  /** Lines up to this one were taken before. */
  readonly after: number;
  readonly session: Pick<Session, "peer" | "time" | "told">;
  /** Hears of the first line, before anything of the others is looked at. */
  readonly onHead: (head: PackHead) => Promise<void>;
  /** Hears of the end. */
  readonly onEnd: (end: PackEnding) => void;
}

/** How a pack ended. */
export interface PackEnding {
  /** Lines between the first and the last. */
  readonly lines: number;
  /** Why it is not whole, or not as it was made; none where it is. */
  readonly findings: readonly Finding[];
}

/**
 * What a pack holds, as if it came from the feed of a peer: what is right of it is taken on the same way. The cursor of a
 * line is its number in the file.
 */
export async function* packFeed(
  events: AsyncIterable<PackEvent>,
  { after, session, onHead, onEnd }: PackReading,
): AsyncGenerator<FeedEvent> {
  let number = 1;
  const tell = (outcome: "left-out" | "refused", findings: readonly Finding[] = []) =>
    session.told?.({ line: String(number), outcome, findings });
  for await (const event of events) {
    if (event.type === "head") {
      await onHead(event.head);
      continue;
    }
    if (event.type === "end" || event.type === "broken") {
      const { received } = event;
      const [found, ...others] = event.type === "broken" ? event.findings : [];
      onEnd({ lines: received, findings: found === undefined ? [] : [found, ...others] });
      yield found === undefined
        ? { type: "bookmark", bookmark: String(number), more: false, received }
        : { type: "cut-off", received, finding: found };
      return;
    }
    number += 1;
    if (number <= after) continue;
    if (event.type === "refused") {
      tell("refused", event.findings);
      yield event;
    } else if (isOfOthers(event.line, session)) tell("left-out");
    else yield { type: "line", line: asOfFeed(event.line, number, session) };
  }
}

/** Whether a version is of a publisher who was not named, as a peer would not have sent it: nothing of it is looked at. */
function isOfOthers(line: PackLine, { peer }: Pick<Session, "peer">): boolean {
  const id = idOf(line);
  return id !== undefined && !peer.publishers.has(publisherIn(id));
}

function idOf(line: PackLine): string | undefined {
  if ("id" in line) return line.id;
  if (line.op !== "put" && line.op !== "withdraw") return undefined;
  try {
    const record: unknown = JSON.parse(Buffer.from(line.jws.payload, "base64url").toString());
    return isObject(record) && typeof record.id === "string" ? record.id : undefined;
  } catch {
    // What is wrong with it is said where it is verified.
    return undefined;
  }
}

type FeedLine = Extract<FeedEvent, { readonly type: "line" }>["line"];

function asOfFeed(line: PackLine, number: number, { time }: Pick<Session, "time">): FeedLine {
  return { ...line, cursor: String(number), at: line.at ?? time().toISOString() };
}
