import type { PackHead } from "@civic/schema/signatures";
import type { Became } from "../exchange/mirror/became.ts";
import type { PackEnding } from "../exchange/pack/pack-feed.ts";
import { describeFindings, fallback } from "../words/language.ts";

/** What is told of a pack while it is taken, in lines for a person. */
export interface UnpackReport {
  onHead(head: PackHead, after: number): void;
  told(became: Became): void;
  /** Writes what was told so far, in the order of the lines. */
  written(): Promise<void>;
  /** Tells the sums; whether the pack is whole and nothing of it was refused. */
  end(ending: PackEnding): Promise<boolean>;
}

/** Most findings that are told of one line. */
const mostFindings = 5;

const words: Readonly<Record<Became["outcome"], string>> = {
  new: "right, and new here",
  known: "here already",
  "left-out": "left out, as its publisher is not one of those whose records are taken",
  refused: "refused",
};

const types: Readonly<Record<NonNullable<Became["type"]>, string>> = {
  key: "a further key",
  revocation: "a revoked key",
  confirmation: "a confirmation",
  dispute: "two contents of one version",
};

/** Begins to tell of a pack. A line that waited for a later one is told of once more when that has come. */
export function unpackReport({
  write,
  isBrief,
}: {
  readonly write: (text: string) => Promise<void>;
  readonly isBrief: boolean;
}): UnpackReport {
  const counts: Record<Became["outcome"], number> = { new: 0, known: 0, "left-out": 0, refused: 0 };
  const refused = new Set<string>();
  let said: { readonly line: number; readonly text: string }[] = [];
  const say = (text: string, line = 0) => {
    said.push({ line, text });
  };

  async function written(): Promise<void> {
    if (said.length === 0) return;
    const texts = said.toSorted((a, b) => a.line - b.line).map(({ text }) => `${text}\n`);
    said = [];
    await write(texts.join(""));
  }

  return {
    onHead({ made }, after) {
      say(`A pack made ${made}.`);
      if (after > 0) say(`It was broken off before; it goes on after line ${after}.`);
    },
    told(became) {
      const { line, outcome } = became;
      const wasRefused = refused.delete(line);
      if (wasRefused) counts.refused -= 1;
      counts[outcome] += 1;
      if (outcome === "refused") refused.add(line);
      if (outcome === "refused" ? !wasRefused : !isBrief) say(`  ${sentence(became)}`, Number(line));
    },
    written,
    async end({ lines, findings }) {
      const isWhole = findings.length === 0;
      await written();
      if (isWhole) say(`The pack is whole. Lines: ${lines}. ${sums(counts)}`);
      else {
        for (const { message, pointer } of describeFindings(findings.slice(0, mostFindings), fallback))
          say(onOneLine(`${pointer === "" ? "" : `${pointer}: `}${message}`));
        say(`Lines: ${lines}. ${sums(counts)}`);
      }
      await written();
      return isWhole && counts.refused === 0;
    },
  };
}

function sentence({ line, outcome, type, record, version, findings = [] }: Became): string {
  const about = [
    `line ${line}`,
    ...(type === undefined ? [] : [types[type]]),
    ...(record === undefined ? [] : [record]),
    ...(version === undefined ? [] : [`version ${version}`]),
  ].join(", ");
  const why = describeFindings(
    findings.filter(({ severity }) => severity === "error").slice(0, mostFindings),
    fallback,
  ).map(({ pointer, message }) => (pointer === "" ? message : `${pointer}: ${message}`));
  return onOneLine([`${about}: ${words[outcome]}${why.length === 0 ? "" : "."}`, ...why].join(" "));
}

function sums({
  new: fresh,
  known,
  "left-out": leftOut,
  refused,
}: Record<Became["outcome"], number>): string {
  return `New: ${fresh}. Here already: ${known}. Left out: ${leftOut}. Refused: ${refused}.`;
}

/** What stands in a file that somebody brought moves no cursor and begins no line. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, " ");
}
