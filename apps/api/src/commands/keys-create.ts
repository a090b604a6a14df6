import { createHash } from "node:crypto";
import { recordKinds } from "@civic/schema";
import { CannotStart } from "../cannot-start.ts";
import { readMandate } from "../config/read-mandate.ts";
import { type CallerKey, mostCallerKeys, type Scope } from "../store/caller-keys.ts";
import { createCallerKeys } from "../store/sql-caller-keys.ts";
import type { Command } from "./command.ts";
import { dayOf } from "./day.ts";
import { nearest } from "./nearest.ts";
import { UsageError } from "./usage-error.ts";
import { withAdmin } from "./with-admin.ts";

/** What every key begins with, so that programs which look for secrets in texts find one that was left there. */
const prefix = "civic_";

/** `civic-node keys create` */
export const keysCreate: Command = {
  summary: "Makes a key by which a caller writes records, and shows it this once.",
  failure: "No key was made.",
  options: {
    name: { value: "name", needed: true, summary: "Who has it; stands in the log and in the audit trail." },
    publisher: { value: "publisher", needed: true, summary: "Whose records it writes." },
    jurisdictions: {
      value: "codes",
      summary: "Whom they may be about: fr,be, or * for every one; without it the publisher itself.",
    },
    kinds: {
      value: "kinds",
      summary: "Kinds of records that it writes: service,pathway; without it every kind.",
    },
    expires: {
      value: "day",
      summary: "Last day (UTC) on which it is taken; without it until it is revoked.",
    },
  },
  notes: [
    "The store keeps a digest of the key only: one that is lost is revoked and replaced. A running node takes it within",
    "two seconds. A name is never given a second time, since the audit trail goes by it.",
  ],
  examples: [
    "keys create --name desk --publisher fr",
    "keys create --name editors --publisher civic --jurisdictions fr,be --kinds service,pathway --expires 2027-06-30",
  ],
  async run({ values }, { config, now, randomBytes, write, remark }) {
    const { name = "", publisher = "" } = values;
    const secret = `${prefix}${randomBytes(32).toString("base64url")}`;
    const key: CallerKey = {
      name: checkedName(name),
      publisher,
      jurisdictions: jurisdictionsOf(publisher, values.jurisdictions),
      kinds: kindsOf(values.kinds),
      digest: createHash("sha256").update(secret).digest(),
      createdAt: now().toISOString(),
      lastDay: lastDayOf(values.expires, now()),
    };
    const settings = config();
    if (settings.keys.some((fixed) => fixed.name === name))
      throw new CannotStart(nameTaken(name, "CIVIC_KEYS"));
    const place = await withAdmin(settings, ({ engine }) => add(key, engine), { mayBegin: true });
    remark(`The key “${name}” of “${publisher}” is made (${place}). It is shown this once:\n\n`);
    await write(`${secret}\n`);
    return 0;
  },
};

async function add(
  key: CallerKey,
  engine: Parameters<typeof createCallerKeys>[0] & { readonly place: string },
): Promise<string> {
  const outcome = await createCallerKeys(engine).add(key);
  if (outcome === "name-taken") throw new CannotStart(nameTaken(key.name, engine.place));
  if (outcome === "full")
    throw new CannotStart(
      `There are ${mostCallerKeys} keys already. Revoke those that nobody needs any more.`,
    );
  return engine.place;
}

function nameTaken(name: string, place: string): string {
  return `There is, or was, a key named “${name}” (${place}). Give this one another name: ${name}-2.`;
}

function checkedName(name: string): string {
  if (!/^[\w.-]{1,60}$/.test(name))
    throw new UsageError(
      `--name takes up to 60 letters without accents, digits, dots, - and _, not “${name}”.`,
    );
  // Beside a version it would look like the folder of records.
  if (name === "folder") throw new UsageError("No key may have the name “folder”.");
  return name;
}

function jurisdictionsOf(publisher: string, codes: string | undefined): Scope {
  try {
    return readMandate(publisher, codes?.split(","));
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(`${message}: --publisher fr, or --publisher civic --jurisdictions fr,be.`);
  }
}

function kindsOf(codes: string | undefined): Scope {
  if (codes === undefined) return "every";
  const kinds = codes.split(",");
  const known: readonly string[] = recordKinds;
  const strange = kinds.find((kind) => !known.includes(kind));
  if (strange === undefined) return [...new Set(kinds)];
  const meant = nearest(strange, known);
  const help = meant === undefined ? `Kinds are ${known.join(", ")}.` : `Did you mean ${meant}?`;
  throw new UsageError(`“${strange}” is no kind of record. ${help}`);
}

function lastDayOf(text: string | undefined, now: Date): string | undefined {
  if (text === undefined) return undefined;
  const day = dayOf(text, "expires");
  if (day < now.toISOString().slice(0, 10)) throw new UsageError(`--expires ${day} lies in the past.`);
  return day;
}
