import type { FlattenedJws, JwsHash } from "@civic/schema/signatures";
import type { Engine } from "../engines/engine.ts";
import type { Dispute, DisputeChoice, DisputeHead, ExchangeStore } from "../exchange-store.ts";

type ToldDisputes = Pick<ExchangeStore, "disputes" | "disputeHeads" | "countDisputes">;

/** Most that is read of the evidence of one record, or of all: it is held in memory. One is always given. */
const evidenceBounds = { disputes: 1_000, bytes: 2 * 1024 * 1024 };

interface HeadRow {
  readonly seq: number;
  readonly id: string;
  readonly version: number;
  readonly hash_a: JwsHash;
  readonly hash_b: JwsHash;
  readonly settled: JwsHash | null;
  readonly at: string;
  readonly bytes: number;
}

/** Disputes as they are told of, outside of a transaction. What lies beyond a bound is not read. */
export function toldDisputes({
  dialect: { parameter, isOnePosition, positionsValue },
  read,
}: Pick<Engine, "dialect" | "read">): ToldDisputes {
  const evidence = {
    name: "dispute-evidence",
    text: `select seq, jws_a, jws_b from dispute where ${isOnePosition("seq", parameter(1))}`,
  };

  async function rowsOf(choice: DisputeChoice, most: number): Promise<readonly HeadRow[]> {
    const { where, values, name } = conditionsOf(choice);
    const text = `select d.seq, d.id, d.version, d.hash_a, d.hash_b, d.settled, l.at,
        octet_length(d.jws_a) + octet_length(d.jws_b) as bytes
      from dispute d join log l on l.seq = d.seq ${where}
      order by d.seq limit ${parameter(values.length + 1)}`;
    const rows = await read({ name: `dispute-heads ${name}`, text }, [...values, most]);
    return rows as unknown as readonly HeadRow[];
  }

  function conditionsOf({ id, version, hashes, open }: DisputeChoice) {
    const named = Object.entries({
      id,
      version,
      hash_a: hashes?.toSorted()[0],
      hash_b: hashes?.toSorted()[1],
    });
    const given = named.filter(([, value]) => value !== undefined);
    const conditions = given.map(([column], index) => `d.${column} = ${parameter(index + 1)}`);
    if (open === true) conditions.push("d.settled is null");
    return {
      name: [...given.map(([column]) => column), ...(open === true ? ["open"] : [])].join(" "),
      where: conditions.length === 0 ? "" : `where ${conditions.join(" and ")}`,
      values: given.map(([, value]) => value),
    };
  }

  return {
    disputeHeads: async (choice, most) => (await rowsOf(choice, most)).map(headOf),
    async disputes(id) {
      const rows = within(await rowsOf({ id }, evidenceBounds.disputes));
      const found = await read(evidence, [positionsValue(rows.map(({ seq }) => Number(seq)))]);
      const bySeq = new Map(found.map((row) => [Number(row.seq), row]));
      return rows.flatMap((row): Dispute[] => {
        const content = bySeq.get(Number(row.seq));
        const jws = (column: string) => JSON.parse(content?.[column] as string) as FlattenedJws;
        return content === undefined ? [] : [{ ...headOf(row), jws: [jws("jws_a"), jws("jws_b")] }];
      });
    },
    async countDisputes(id) {
      const { name, where, values } = conditionsOf({ id });
      const text = `select count(*) as count from dispute d ${where}`;
      const [row] = await read({ name: `dispute-count ${name}`, text }, values);
      return Number(row?.count);
    },
  };
}

/** The first whose evidence fits. */
function within(rows: readonly HeadRow[]): readonly HeadRow[] {
  let bytes = 0;
  const end = rows.findIndex((row, index) => {
    bytes += Number(row.bytes);
    return index > 0 && bytes > evidenceBounds.bytes;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function headOf({ id, version, hash_a, hash_b, settled, at }: HeadRow): DisputeHead {
  return { id, version, hashes: [hash_a, hash_b], at, ...(settled !== null && { settled }) };
}
