import type { Kysely } from "kysely";
import type { Dialect } from "../engines/dialect.ts";
import type { Tables } from "../engines/tables.ts";

/** The first letters of words, indexed too: nearly every record holds a word that begins with a letter. */
export async function addPrefixes(kysely: Kysely<Tables>, dialect: Dialect): Promise<void> {
  await dialect.indexPrefixes(kysely);
}
