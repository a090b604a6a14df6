import { differs, statusIs } from "../asking/expecting.ts";
import { type CheckGroup, NotExamined } from "../check.ts";
import type { ExaminedNode } from "../examined-node.ts";
import { type FeedAnswer, feedIn, feedPath, readStretch } from "../samples/feed-answer.ts";

/** Seconds between two signs of life, and what a busy network may add. */
const heartbeat = 10;
const patience = 8;

/** Waiting at the end of the feed: what comes is told soon, and nobody asks again and again. */
export const waitingChecks: CheckGroup = {
  title: "Waiting for what comes",
  checks: [
    {
      id: "feed-wait",
      says: "At the end of the feed, `wait` holds the answer open; when the time is over it ends with a bookmark.",
      why: "OpenAPI of the contract (`wait`)",
      mend: "End a wait by its time, and write the bookmark.",
      async run(node) {
        const end = await endOf(node);
        const answer = await node.ask(feedPath({ after: end, wait: 1 }), { within: (1 + patience) * 1000 });
        const { bookmark } = await feedIn(answer);
        return [
          ...statusIs(answer, 200),
          ...differs(answer, {
            holds: bookmark !== undefined,
            expected: "a bookmark once the time is over",
            came: "no bookmark",
          }),
        ];
      },
    },
    {
      id: "feed-heartbeat",
      says: `While nothing comes, an empty line says within ${heartbeat} seconds that the connection lives.`,
      why: "OpenAPI of the contract (an empty line means only that the connection lives)",
      mend: "Write an empty line and send it at once; a proxy must not hold it back.",
      async run(node) {
        const end = await endOf(node);
        const wait = heartbeat + patience;
        const answer = await node.ask(feedPath({ after: end, wait }), {
          within: (wait + patience) * 1000,
          enough: hasEmptyLine,
        });
        const isAlive = hasEmptyLine(answer.bytes);
        if (!isAlive && (await feedIn(answer)).entries.length > 0)
          throw new NotExamined("something came while the feed was waited for");
        return [
          ...statusIs(answer, 200),
          ...differs(answer, { holds: isAlive, expected: "an empty line", came: "none" }),
        ];
      },
    },
  ],
};

/** Where the feed ends now. */
async function endOf(node: ExaminedNode): Promise<string> {
  const last: FeedAnswer | undefined = (await node.once(readToEnd)).answers.at(-1);
  if (last?.bookmark?.more !== false) throw new NotExamined("the feed has no end within 8,000 lines");
  return last.bookmark.bookmark;
}

function readToEnd(node: ExaminedNode) {
  return readStretch(node, { limit: 1000, most: 8 });
}

const lineBreak = 10;

function hasEmptyLine(bytes: Uint8Array, before = lineBreak): boolean {
  return bytes.some((byte, at) => byte === lineBreak && (at === 0 ? before : bytes[at - 1]) === lineBreak);
}
