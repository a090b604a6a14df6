import type { Dialect } from "../engines/dialect.ts";
import type { Statement } from "../engines/statement.ts";
import type { Selection } from "../store.ts";
import { sealColumns } from "../versions/version-entry.ts";

type Filter = keyof Selection;

/** Order of the filters in a statement. */
const filters = [
  "kind",
  "publisher",
  "jurisdiction",
  "status",
  "exceptStatus",
  "needs",
  "phases",
  "words",
  "updatedSince",
] as const satisfies readonly Filter[];

/**
 * What a statement goes by: the order of the ids, or the few records that hold the words; `server`: all but the words is
 * left to a server's own judgement.
 */
export type PagePlan = "by-id" | "by-words" | "server" | "server-by-words";

/** The part of the order of the ids that a statement looks through, and the rows that it gives at most. */
export interface Window {
  readonly after: string;
  /** The last id that is looked at; to the end where it is left out. */
  readonly until?: string | undefined;
  readonly rows: number;
}

/** A statement with its values. */
export interface Question {
  readonly statement: Statement;
  readonly values: readonly unknown[];
}

/** Columns that have an index of their own in the order of the ids, the most selective first. */
const indexed = ["jurisdiction", "publisher", "kind"] as const;

/** What is read of a stored version. */
export function storedColumns({ canonicalColumn }: Dialect): string {
  return `id, version, digest, ${canonicalColumn}, ${sealColumns.join(", ")}`;
}

/** The column whose index a selection is looked up by, where it has one. */
function leadOf(selection: Selection): (typeof indexed)[number] | undefined {
  return indexed.find((column) => typeof selection[column] === "string");
}

/** Writes the statements of pages, one for each combination of filters and plan. */
export function pageStatements(dialect: Dialect) {
  const written = new Map<string, Statement>();

  function once(name: string, text: () => string): Statement {
    const statement = written.get(name) ?? { name, text: text() };
    written.set(name, statement);
    return statement;
  }

  function filterValue(filter: Filter, selection: Selection): unknown {
    if (filter === "words") return dialect.wordsValue(selection.words ?? []);
    const value = selection[filter];
    return typeof value === "string" || value === undefined ? value : dialect.listValue(value);
  }

  return {
    /** The records of a selection within a window. */
    page(selection: Selection, plan: PagePlan, { after, until, rows }: Window): Question {
      const used = filters.filter((filter) => selection[filter] !== undefined);
      const takesSome = (filter: Filter) => Array.isArray(selection[filter]);
      const bounds = until === undefined ? [after] : [after, until];
      const lead = plan === "by-id" ? leadOf(selection) : undefined;
      const statement = once(
        `page-${plan}-${bounds.length}-${used.map((one) => `${filters.indexOf(one)}${takesSome(one) ? "s" : ""}`).join("")}`,
        () => {
          const { parameter } = dialect;
          const column = (name: string) =>
            plan.startsWith("server") || name === lead || (name === "id" && plan === "by-id")
              ? `r.${name}`
              : `+r.${name}`;
          const conditions = used.map((filter, index) =>
            condition(filter, parameter(bounds.length + index + 1), {
              dialect,
              column,
              plan,
              takesSome: takesSome(filter),
            }),
          );
          const end = until === undefined ? [] : [`${column("id")} <= ${parameter(2)}`];
          const where = ["r.is_latest = 1", `${column("id")} > ${parameter(1)}`, ...end, ...conditions];
          const limit = parameter(bounds.length + used.length + 1);
          return `select ${storedColumns(dialect)} from record_version r
          where ${where.join(" and ")} order by r.id limit ${limit}`;
        },
      );
      return { statement, values: [...bounds, ...used.map((one) => filterValue(one, selection)), rows] };
    },

    /** The id so many places after another, among those that the plan `by-id` looks through. */
    idAfter(selection: Selection, after: string, places: number): Question {
      const lead = leadOf(selection);
      const values = lead === undefined ? [after, places] : [after, places, selection[lead]];
      const statement = once(`id-after-${lead ?? ""}`, () => {
        const { parameter } = dialect;
        const same = lead === undefined ? "" : `and ${lead} = ${parameter(3)}`;
        return `select id from record_version where is_latest = 1 ${same} and id > ${parameter(1)}
          order by id limit 1 offset ${parameter(2)}`;
      });
      return { statement, values };
    },

    /** How many records match a words parameter, as far as that. */
    countWords(words: unknown, most: number): Question {
      const statement = once("count-words", () => {
        const { parameter } = dialect;
        return `select count(*) as records from (${dialect.seqsWithWords(parameter(1))} limit ${parameter(2)}) found`;
      });
      return { statement, values: [words, most] };
    },
  };
}

interface ConditionOptions {
  readonly dialect: Dialect;
  /** How a column is named: an engine that is told to does not look it up by an index. */
  readonly column: (name: string) => string;
  readonly plan: PagePlan;
  /** Whether any of several values will do. */
  readonly takesSome: boolean;
}

function condition(
  filter: Filter,
  parameter: string,
  { dialect, column, plan, takesSome }: ConditionOptions,
): string {
  if (filter === "words") {
    // The words lead where they are the plan: then no other column has its plain name.
    const seq = column("id") === "+r.id" ? "r.seq" : column("seq");
    return dialect.holdsWords(seq, parameter, plan.endsWith("by-words"));
  }
  if (filter === "needs" || filter === "phases") {
    const facet = filter === "needs" ? "need" : "phase";
    return `exists (select 1 from record_${facet} f where f.seq = r.seq and ${dialect.isOneOf(`f.${facet}`, parameter)})`;
  }
  if (filter === "exceptStatus") return `r.status <> ${parameter}`;
  if (filter === "updatedSince")
    return `exists (select 1 from log l where l.seq = r.seq and l.at >= ${parameter})`;
  if (takesSome) return dialect.isOneOf(column(filter), parameter);
  return `${column(filter)} = ${parameter}`;
}
