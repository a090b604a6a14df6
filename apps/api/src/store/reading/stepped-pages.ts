import { createTurns } from "../../turns/in-turn.ts";
import type { InTurns } from "../../turns/turn-budget.ts";
import type { Engine, PageRows } from "../engines/engine.ts";
import type { Row } from "../engines/statement.ts";
import { DamagedStore } from "../proving/damaged-store.ts";
import type { Selection, Stretch } from "../store.ts";
import type { pageStatements, Question } from "./page-statement.ts";

/**
 * Records that one statement looks through: few at first, since most pages end there; more where words are asked for,
 * since what holds the words is found anew by each statement.
 */
const steps = { first: 400, later: 4_000, withWords: 8_000 };

/** Where no more records hold the words than these, they are gone through one by one. */
export const fewRecords = 1_000;

/** Filters that cost a look at each record. Where only few are withdrawn, a page is full before that matters. */
const slowFilters = ["status", "needs", "phases", "updatedSince"] as const;

/**
 * Letters of a part of a word that no index holds, and that many words begin with: gathering them to be counted costs as
 * much as the page.
 */
const costlyPart = 3;

type PageReader = (selection: Selection, stretch: Stretch) => Promise<PageRows>;

/**
 * Reads pages of an engine during whose work the node does nothing else. However rare it is what is asked for, no
 * statement looks through more than a bounded number of records, and what takes long takes turns with everything else.
 */
export function steppedPages(
  { dialect, read, readPage }: Pick<Engine, "dialect" | "read" | "readPage">,
  statements: ReturnType<typeof pageStatements>,
  inTurns: InTurns,
): PageReader {
  const inTurn = createTurns();

  async function one({ statement, values }: Question): Promise<Row | undefined> {
    return (await read(statement, values))[0];
  }

  async function areFew(words: readonly string[]): Promise<boolean> {
    if (words.at(-1)?.length === costlyPart) return false;
    const found = await one(statements.countWords(dialect.wordsValue(words), fewRecords + 1));
    return Number(found?.records) <= fewRecords;
  }

  /** The id at which a step ends; `undefined` where it goes to the end. */
  async function endOf(selection: Selection, after: string, isFirst: boolean): Promise<string | undefined> {
    const hasWords = selection.words !== undefined;
    if (hasWords && slowFilters.every((filter) => selection[filter] === undefined)) return undefined;
    const places = hasWords ? steps.withWords : isFirst ? steps.first : steps.later;
    return (await one(statements.idAfter(selection, after, places)))?.id as string | undefined;
  }

  async function inSteps(selection: Selection, { after: start, limit, bytes }: Stretch): Promise<PageRows> {
    const rows: Row[] = [];
    let left = bytes;
    for (let after = start, isFirst = true; ; isFirst = false) {
      const until = await endOf(selection, after, isFirst);
      // Of a damaged index: the steps would never come to an end.
      if (until !== undefined && until <= after) throw new DamagedStore(`after ${after} comes ${until}`);
      const end = { limit: limit - rows.length, bytes: left };
      const { statement, values } = statements.page(selection, "by-id", {
        after,
        until,
        rows: end.limit + 1,
      });
      const look = () => readPage(statement, values, end);
      const found = await (isFirst && selection.words === undefined ? inTurns(look) : inTurn(look));
      for (const row of found.rows) {
        left -= sizeOf(row);
        // A page has one record whatever its bytes; that one may have been found in an earlier step.
        if (rows.length > 0 && left < 0) return { rows, more: true };
        rows.push(row);
      }
      if (found.more || until === undefined) return { rows, more: found.more };
      after = until;
    }
  }

  return async (selection, stretch) => {
    const { words } = selection;
    if (words === undefined || !(await areFew(words))) return inSteps(selection, stretch);
    const window = { after: stretch.after, rows: stretch.limit + 1 };
    const { statement, values } = statements.page(selection, "by-words", window);
    return inTurns(() => readPage(statement, values, stretch));
  };
}

function sizeOf({ canonical }: Row): number {
  return (canonical as Uint8Array).byteLength;
}
