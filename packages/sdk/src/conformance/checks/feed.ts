import { feedLimit, feedWait } from "@civic/schema/endpoints";
import { differs, mediaTypeIs, statusIs } from "../asking/expecting.ts";
import { type CheckGroup, type Difference, NotExamined } from "../check.ts";
import type { ExaminedNode } from "../examined-node.ts";
import { filledFeed, nameOf, versionsIn } from "../samples/feed.ts";
import { askFeed, feedIn, feedPath, readStretch } from "../samples/feed-answer.ts";

/** The feed: everything that has come, in the order in which it came. */
export const feedChecks: CheckGroup = {
  title: "Feed",
  checks: [
    {
      id: "feed-form",
      says: "The feed is NDJSON: lines of the declared form, then a bookmark, which ends it.",
      why: "OpenAPI of the contract (`FeedLine`)",
      mend: "Write one line a change, end each with a line break, and end the answer with the bookmark.",
      async run({ ask }) {
        const answer = await ask("/v1/feed?limit=200");
        const { refused, bookmark } = await feedIn(answer);
        const faults = refused.flat().filter(({ code }) => code !== "digest-mismatch");
        return [
          ...statusIs(answer, 200),
          ...mediaTypeIs(answer, "application/x-ndjson"),
          ...differs(answer, {
            holds: faults.length === 0,
            expected: "lines of the form `FeedLine`",
            came: faults.map(({ code, pointer }) => `${code} at "${pointer}"`).join(", "),
          }),
          ...differs(answer, {
            holds: bookmark !== undefined,
            expected: "a bookmark as the last line",
            came: "no bookmark",
          }),
        ];
      },
    },
    {
      id: "feed-hash",
      says: "The hash of a line is that of what stands in it.",
      why: "OpenAPI of the contract (`hash`: SHA-256 over `<protected>.<payload>`; `digest`: over the record)",
      mend: "Work the hash out over the signing input, not over the signature.",
      async run({ ask }) {
        const answer = await ask("/v1/feed?limit=200");
        const wrong = (await feedIn(answer)).refused.flat().filter(({ code }) => code === "digest-mismatch");
        return [
          ...statusIs(answer, 200),
          ...differs(answer, {
            holds: wrong.length === 0,
            expected: "hashes that are right",
            came: `${wrong.length} of other content`,
          }),
        ];
      },
    },
    {
      id: "feed-limit",
      says: "An answer has at most as many lines as were asked for; what is outside of the bounds is refused.",
      why: `OpenAPI of the contract (\`limit\` 1 to ${feedLimit}, \`wait\` 1 to ${feedWait})`,
      mend: "Hold `limit` and `wait` to their bounds.",
      async run(node) {
        const { answer, entries } = await askFeed(node, { limit: 1 });
        const differences: Difference[] = [
          ...differs(answer, {
            holds: entries.length <= 1,
            expected: "one line at most, and a bookmark",
            came: `${entries.length} lines`,
          }),
        ];
        for (const query of [{ limit: 0 }, { limit: feedLimit + 1 }, { wait: feedWait + 1 }])
          differences.push(...statusIs(await node.ask(feedPath(query)), 400));
        return differences;
      },
    },
    {
      id: "feed-order",
      says: "The times of the lines never go back, and a version never comes before an earlier one of its record.",
      why: "OpenAPI of the contract (`at`: in the order in which it came)",
      mend: "Log a version in the transaction that stores it, and give out no place before all before it are given out.",
      async run(node) {
        const { entries, answers } = await filledFeed(node);
        const request = answers[0]?.answer ?? { request: feedPath() };
        const back = entries.find(({ at }, index) => at < (entries[index - 1]?.at ?? ""));
        const seen = new Map<string, number>();
        const early = versionsIn(entries).flatMap(({ head: { id, version } }) => {
          const before = seen.get(id) ?? 0;
          const isEarly = version < before && !seen.has(`${id} ${version}`);
          seen.set(id, Math.max(version, before)).set(`${id} ${version}`, version);
          return isEarly ? [`${id} ${version}`] : [];
        });
        return [
          ...differs(request, {
            holds: back === undefined,
            expected: "times that do not go back",
            came: `${back?.at} after a later time`,
          }),
          ...differs(request, {
            holds: early.length === 0,
            expected: "versions in their order",
            came: `${early.join(", ")} after a later version`,
          }),
        ];
      },
    },
    {
      id: "feed-goes-on",
      says: "Small steps from bookmark to bookmark tell the same as large ones: nothing is left out or told twice.",
      why: "OpenAPI of the contract (`after`)",
      mend: "Let a bookmark name the place behind the last line that was given, and begin behind it.",
      async run(node) {
        const whole = await filledFeed(node);
        const limit = Math.max(1, Math.min(7, Math.ceil(whole.entries.length / 4)));
        const steps = await readStretch(node, { limit, most: 6 });
        const expected = whole.entries.slice(0, steps.entries.length).map(nameOf);
        const came = steps.entries.slice(0, whole.entries.length).map(nameOf);
        const at = came.findIndex((name, index) => name !== expected[index]);
        const isShort = steps.whole && steps.entries.length < whole.entries.length;
        const last = steps.answers.at(-1)?.answer ?? { request: feedPath() };
        return [
          ...differs(last, {
            holds: at < 0,
            expected: `line ${at + 1}: ${expected[at]}`,
            came: String(came[at]),
          }),
          ...differs(last, {
            holds: !isShort,
            expected: `${whole.entries.length} lines in all`,
            came: `${steps.entries.length}`,
          }),
        ];
      },
    },
    {
      id: "feed-cursor-of-line",
      says: "The cursor of a line leads to the line behind it.",
      why: "OpenAPI of the contract (`cursor`)",
      mend: "Give each line the cursor of its own place.",
      async run(node) {
        const { entries } = await filledFeed(node);
        const places = new Set(
          [0, Math.floor(entries.length / 2), entries.length - 2].filter((at) => at >= 0),
        );
        const differences: Difference[] = [];
        for (const at of places) {
          const next = await askFeed(node, { after: entries[at]?.cursor ?? "", limit: 3 });
          const expected = entries.slice(at + 1, at + 4).map(nameOf);
          const came = next.entries.slice(0, expected.length).map(nameOf);
          differences.push(
            ...differs(next.answer, {
              holds: came.join("\n") === expected.join("\n"),
              expected: `after line ${at + 1}: ${expected[0] ?? "nothing"}`,
              came: came[0] ?? "nothing",
            }),
          );
        }
        return differences;
      },
    },
    {
      id: "feed-filter",
      says: "A filter leaves the versions that it names, all of them, in their order.",
      why: "OpenAPI of the contract (`publisher`, `jurisdiction`, `kind`)",
      mend: "Hold each version of the log to the filter; keys and revocations come through every one.",
      async run(node) {
        const whole = await filledFeed(node);
        const [first] = versionsIn(whole.entries);
        if (first === undefined) throw new NotExamined("the feed tells of no version");
        const differences: Difference[] = [];
        for (const name of ["publisher", "jurisdiction", "kind"] as const) {
          const value = first.head[name];
          const left = await readStretch(node, { query: { [name]: value }, limit: 200, most: 3 });
          const wanted = versionsIn(whole.entries).filter(({ head }) => head[name] === value);
          const [expected, came] = [wanted, versionsIn(left.entries)].map((versions) =>
            versions.map(({ entry }) => nameOf(entry)),
          );
          const length = Math.min(
            expected?.length ?? 0,
            left.whole ? Number.POSITIVE_INFINITY : (came?.length ?? 0),
          );
          const at = expected?.slice(0, length).findIndex((each, index) => each !== came?.[index]) ?? -1;
          differences.push(
            ...differs(left.answers[0]?.answer ?? { request: feedPath() }, {
              holds: at < 0,
              expected: `version ${at + 1} of these: ${expected?.[at]}`,
              came: came?.[at] ?? "none",
            }),
          );
          const others = versionsIn(left.entries).filter(({ head }) => head[name] !== value);
          differences.push(
            ...differs(left.answers[0]?.answer ?? { request: feedPath() }, {
              holds: others.length === 0,
              expected: `versions of the ${name} ${value} alone`,
              came: others.map(({ head }) => head.id).join(", "),
            }),
          );
        }
        return differences;
      },
    },
    {
      id: "feed-bookmark-past-filter",
      says: "A bookmark stands behind what a filter has left out, so that nobody looks through it again.",
      why: "OpenAPI of the contract (`bookmark`)",
      mend: "Make the bookmark from the place up to which the log was looked through, not from the last line.",
      async run(node) {
        const { entries } = await filledFeed(node);
        const here = new Set(versionsIn(entries).map(({ head }) => head.publisher));
        const publisher = ["is", "fj", "ws", "to", "fr"].find((code) => !here.has(code)) ?? "is";
        const none = await readStretch(node, { query: { publisher }, limit: 1, most: 20 });
        const marks = none.answers.map(({ bookmark }) => bookmark?.bookmark);
        const last = none.answers.at(-1);
        if (last?.bookmark === undefined || !none.whole)
          return differs(last?.answer ?? { request: feedPath() }, {
            holds: false,
            expected: "a bookmark at the end of the feed, in few answers",
            came: `no end within ${none.answers.length} answers`,
          });
        const after = await askFeed(node, { publisher, after: last.bookmark.bookmark });
        const before = new Set(none.entries.map(nameOf));
        const again = after.entries.map(nameOf).filter((name) => before.has(name));
        return [
          ...differs(last.answer, {
            holds: new Set(marks).size === marks.length,
            expected: "each bookmark behind the one before",
            came: "the same bookmark twice",
          }),
          ...differs(after.answer, {
            holds: again.length === 0,
            expected: "nothing that came before the bookmark",
            came: again.join(", "),
          }),
          ...(await behindLastLine(node)),
        ];
      },
    },
    {
      id: "feed-cursor-refused",
      says: "A cursor that the node has not made, or not for these filters, is refused with 400 or 410.",
      why: "OpenAPI of the contract (`invalid-cursor`, `cursor-expired`)",
      mend: "Seal cursors, together with the filters, and refuse what was changed.",
      async run(node) {
        const { bookmark } = await askFeed(node, { limit: 1 });
        if (bookmark === undefined) throw new NotExamined("the feed has no bookmark");
        const differences: Difference[] = [];
        for (const after of ["1", "conformance", changed(bookmark.bookmark)])
          differences.push(...statusIs(await node.ask(feedPath({ after })), 400, 410));
        const other = feedPath({ after: bookmark.bookmark, publisher: "fr" });
        return [...differences, ...statusIs(await node.ask(other), 400)];
      },
    },
  ],
};

/** Where versions of other kinds follow the last one of a kind, the bookmark of that kind is not the cursor of its last line. */
async function behindLastLine(node: ExaminedNode): Promise<readonly Difference[]> {
  const { entries, whole } = await filledFeed(node);
  const versions = versionsIn(entries);
  const lastKind = versions.at(-1)?.head.kind;
  const kind = versions.find(({ head }) => head.kind !== lastKind)?.head.kind;
  if (!whole || kind === undefined) return [];
  const left = await readStretch(node, { query: { kind }, limit: 1000, most: 3 });
  const { answer, bookmark } = left.answers.at(-1) ?? {};
  return differs(answer ?? { request: feedPath() }, {
    holds: bookmark === undefined || bookmark.bookmark !== left.entries.at(-1)?.cursor,
    expected: "a bookmark behind all that was looked through",
    came: "the cursor of the last line that was left",
  });
}

/** A cursor with one character changed. */
function changed(cursor: string): string {
  const at = Math.floor(cursor.length / 2);
  return cursor.slice(0, at) + (cursor[at] === "A" ? "B" : "A") + cursor.slice(at + 1);
}
