import { onOneLine } from "@civic/schema";
import { type Anchor, readPack } from "@civic/schema/signatures";
import type { Answer, Command, Request } from "../command.ts";
import { CommandError } from "../command-error.ts";
import { reading, readingSoon } from "../input/read-json.ts";
import { sentence } from "../input/read-records.ts";
import { openLine } from "./open-line.ts";
import type { Outcome } from "./outcome.ts";
import { targetIn } from "./place-version.ts";
import { readAnchorFile } from "./read-anchor-file.ts";
import { trustAtFirst } from "./trust.ts";
import { unpackPage } from "./unpack-page.ts";
import { isCounted, type Unpacked } from "./unpacked.ts";

/** Verifies a pack without a network, and puts what is right into a folder. */
export const unpackCommand: Command = {
  inputs: { least: 1, most: 1 },
  options: { anchor: "optional", out: "optional", all: "optional", json: "optional" },
  async run(request) {
    const { inputs, anchor: anchorFile, out, effects, language } = request;
    const [path = ""] = inputs;
    if (out !== undefined && anchorFile === undefined)
      throw new CommandError("usage", language.own.unpack.outNeedsAnchor);
    const anchor = anchorFile === undefined ? undefined : readAnchorFile(anchorFile, request);
    const found = reading(path, language, () => effects.readBytes(path, 0));
    if (found.type === "not-regular")
      throw new CommandError("input", `${path}: ${language.own.files.notRegular}.`);
    const seen = emptyUnpacked();
    await readingSoon(path, language, () => openPack(effects.chunksOf(path), { seen, anchor, request }));
    return answerOf(seen, request);
  },
};

interface Opening {
  readonly seen: Unpacked;
  readonly anchor: Anchor | undefined;
  readonly request: Request;
}

/** Reads a pack line by line, and does with each what is right. */
async function openPack(
  chunks: AsyncIterable<Uint8Array>,
  { seen, anchor, request }: Opening,
): Promise<void> {
  const { inputs, out, language } = request;
  const target = out === undefined ? undefined : targetIn(out, request);
  for await (const event of readPack(chunks)) {
    if (event.type === "head") {
      seen.head = event.head;
      seen.trust = await trustAtFirst(event.head, anchor, request);
    } else if (event.type === "line" && seen.trust !== undefined) {
      const opened = await openLine(event.line, { trust: seen.trust, target, request });
      seen.trust = opened.trust;
      count(opened.outcome, seen, request);
    } else if (event.type === "refused") {
      count({ about: "", outcome: "refused", findings: event.findings }, seen, request);
    } else if (event.type === "broken") {
      const place = onOneLine(inputs[0] ?? "");
      seen.problems.push(...event.findings.map((each) => sentence(place, each, language)));
    }
    request.effects.progress(seen.lines);
    seen.whole = event.type === "end";
  }
}

function emptyUnpacked(): Unpacked {
  return {
    whole: false,
    lines: 0,
    counts: { new: 0, already: 0, right: 0, refused: 0 },
    listed: [],
    problems: [],
  };
}

/** Most lines, and most problems, that are kept of a pack of any length, unless all are asked for. */
const mostKept = 10_000;

/** Counts a line, and says what is wrong with it. */
function count(outcome: Outcome, seen: Unpacked, { all, inputs, language }: Request): void {
  const [path = ""] = inputs;
  seen.lines += 1;
  seen.counts[outcome.outcome] += 1;
  if (all || seen.listed.length < mostKept) seen.listed.push(outcome);
  if (!all && seen.problems.length >= mostKept) return;
  const place = language.own.unpack.line(onOneLine(path), seen.lines + 1);
  const about = outcome.about === "" ? "" : ` ${outcome.about}`;
  const said = (outcome.findings ?? []).filter(({ severity }) => severity === "error");
  seen.problems.push(
    ...said.slice(0, 5).map((each) => sentence(`${place}${about}`, each, language)),
    ...(outcome.problem === undefined ? [] : [outcome.problem]),
  );
}

function answerOf(seen: Unpacked, request: Request): Answer {
  const { head, trust, whole, lines, counts, listed, problems } = seen;
  const keys = head?.publishers.flatMap(({ publisher, keys: of }) =>
    of.map(({ kid }) => ({ publisher, kid, counts: isCounted(trust, publisher, kid, request) })),
  );
  const json = { whole, made: head?.made, keys, lines, counts, listed };
  return { text: unpackPage(seen, request), json, problems };
}
