import type { Dialect } from "./dialect.ts";
import type { Statement } from "./engine.ts";
import type { Selection, Stretch } from "./store.ts";

type Filter = keyof Selection;

/** Order of the filters in a statement and in its values. */
const filters = [
  "kind",
  "publisher",
  "jurisdiction",
  "status",
  "exceptStatus",
  "needs",
  "phases",
  "words",
] as const;

/** What is read of a stored version. */
export function storedColumns({ canonicalColumn }: Dialect): string {
  return `id, version, digest, ${canonicalColumn}, signature, salt, previous`;
}

function condition(filter: Filter, parameter: string, dialect: Dialect): string {
  if (filter === "words") return dialect.holdsWords("r.seq", parameter);
  if (filter === "needs" || filter === "phases") {
    const facet = filter === "needs" ? "need" : "phase";
    return `exists (select 1 from record_${facet} f where f.seq = r.seq and ${dialect.isOneOf(`f.${facet}`, parameter)})`;
  }
  if (filter === "exceptStatus") return `r.status <> ${parameter}`;
  return `r.${filter} = ${parameter}`;
}

function filterValue(filter: Filter, selection: Selection, dialect: Dialect): unknown {
  if (filter === "words") return dialect.wordsValue(selection.words ?? []);
  if (filter === "needs" || filter === "phases") return dialect.listValue(selection[filter] ?? []);
  return selection[filter];
}

/** Writes the statements of pages, one for each combination of filters. */
export function pageStatements(dialect: Dialect) {
  const written = new Map<string, Statement>();

  function write(used: readonly Filter[]): Statement {
    const conditions = used.map((filter, index) => condition(filter, dialect.parameter(index + 2), dialect));
    const where = ["r.is_latest = 1", `r.id > ${dialect.parameter(1)}`, ...conditions].join(" and ");
    const limit = dialect.parameter(used.length + 2);
    const listed = `select ${storedColumns(dialect)} from record_version r`;
    return { name: `page-${used.join("-")}`, text: `${listed} where ${where} order by r.id limit ${limit}` };
  }

  return (selection: Selection, { after, limit }: Stretch): { statement: Statement; values: unknown[] } => {
    const used = filters.filter((filter) => selection[filter] !== undefined);
    const key = used.join("-");
    const statement = written.get(key) ?? write(used);
    written.set(key, statement);
    return { statement, values: [after, ...used.map((one) => filterValue(one, selection, dialect)), limit] };
  };
}
