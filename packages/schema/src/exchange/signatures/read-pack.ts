import { type Finding, finding } from "../../findings/finding.ts";
import { tooLarge } from "../../json-text/decode-text.ts";
import { type ReadDocument, readDocument } from "../../json-text/read-document.ts";
import { isObject } from "../../parts/json-value.ts";
import { type Line, type StreamBounds, splitLines } from "../split-lines.ts";
import { packForms } from "./line-forms.ts";
import type { PackEnd, PackHead, PackLine } from "./pack.ts";
import { lineEnvelope, longestFeedLine, readLineOf } from "./read-feed-line.ts";
import { heldKeys, mostPublishers, wrongKeys } from "./read-node-document.ts";
import { malformed, type Reading, readBy } from "./reading.ts";
import { type RunningDigest, runningDigest } from "./running-digest.ts";
import { checkOf, closed, digest, moment, partOfModel } from "./wire-forms.ts";

/** What a pack turned out to hold, in its order. */
export type PackEvent =
  | { readonly type: "head"; readonly head: PackHead }
  | { readonly type: "line"; readonly line: PackLine }
  /** A line that holds nothing to rely on. It hides no other. */
  | { readonly type: "refused"; readonly findings: readonly Finding[] }
  /** It is whole, and as it was made. */
  | { readonly type: "end"; readonly received: number }
  /** It is no pack, was cut off or altered, or is longer than is read. What was signed and verified before stays right. */
  | { readonly type: "broken"; readonly received: number; readonly findings: readonly Finding[] };

/**
 * Reads a pack as it comes, holding no more than one line. Never throws for what it holds. The last event is `end` or
 * `broken`; none of its lines is verified by being read.
 */
export async function* readPack(
  chunks: AsyncIterable<Uint8Array>,
  bounds: StreamBounds = {},
): AsyncGenerator<PackEvent> {
  const running = runningDigest();
  let received = -1;
  let end: PackEnd["end"] | undefined;
  const broken = (...findings: readonly Finding[]): PackEvent => ({
    type: "broken",
    received: Math.max(received, 0),
    findings,
  });
  for await (const line of splitLines(chunks, longestFeedLine, bounds)) {
    if (line.type === "beyond") {
      yield broken(beyond(line));
      return;
    }
    if (end !== undefined) {
      yield broken(finding("pack-altered", "", {}));
      return;
    }
    const text = textOf(line);
    if (received < 0) {
      const head = await headIn(text);
      if (!head.read) {
        yield broken(...head.findings);
        return;
      }
      yield { type: "head", head: head.value };
    } else {
      end = endIn(text);
      if (end !== undefined) continue;
      yield eventOf(await readLineOf<PackLine>(text, packForms));
    }
    received += 1;
    if (line.type === "line") addLine(running, line.bytes);
  }
  if (end === undefined) yield broken(finding("pack-truncated", "", { count: Math.max(received, 0) }));
  else if (end.count !== received || end.digest !== running.digest())
    yield broken(finding("pack-altered", "", {}));
  else yield { type: "end", received };
}

function textOf(line: Exclude<Line, { type: "beyond" }>): ReadDocument {
  return line.type === "line"
    ? readDocument(line.bytes, lineEnvelope)
    : { read: false, findings: [tooLarge] };
}

function eventOf(reading: Reading<PackLine>): PackEvent {
  return reading.read
    ? { type: "line", line: reading.value }
    : { type: "refused", findings: reading.findings };
}

const headForm = checkOf(
  closed({
    civic: { const: "pack" },
    version: { const: 1 },
    made: moment,
    publishers: {
      type: "array",
      maxItems: mostPublishers,
      items: closed({ publisher: partOfModel("PublisherCode"), keys: heldKeys }),
    },
  }),
);

async function headIn(text: ReadDocument): Promise<Reading<PackHead>> {
  if (!text.read || text.findings.length > 0) return malformed("pack-malformed", ...text.findings);
  const reading = readBy<PackHead>(headForm(), text.document, "pack-malformed");
  if (!reading.read) return reading;
  const wrong = await wrongKeys(reading.value.publishers);
  return wrong.length === 0 ? reading : malformed("pack-malformed", ...wrong);
}

const endForm = checkOf(closed({ end: closed({ count: { type: "integer", minimum: 0 }, digest }) }));

/** What the last line says; `undefined` where this is another. */
function endIn(text: ReadDocument): PackEnd["end"] | undefined {
  if (!text.read || !isObject(text.document) || !("end" in text.document)) return undefined;
  const reading = readBy<PackEnd>(endForm(), text.document, "pack-malformed");
  return reading.read ? reading.value.end : undefined;
}

const lineBreak = Uint8Array.of(10);

function addLine(running: RunningDigest, bytes: Uint8Array): void {
  running.add(bytes);
  running.add(lineBreak);
}

function beyond({ bound, maximum }: { bound: "bytes" | "lines"; maximum: number }): Finding {
  return bound === "bytes"
    ? finding("pack-too-large", "", { maximum })
    : finding("pack-too-many-lines", "", { maximum });
}
