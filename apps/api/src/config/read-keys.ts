import type { ApiKey } from "../http/callers/access.ts";
import { readMandate } from "./read-mandate.ts";

const form =
  "[name@]publisher[:jurisdiction+jurisdiction]=SHA-256 of the key in 64 hexadecimal digits, separated by commas";

/**
 * Reads the API keys of a setting: who writes with each, and about whom. No message repeats what may be a key.
 *
 * @throws {TypeError} saying what is wrong.
 */
export function readKeys(text: string): ApiKey[] {
  const keys = text.split(",").map((entry) => readKey(entry.trim()));
  if (new Set(keys.map(({ digest }) => digest.toString("hex"))).size < keys.length)
    throw new TypeError("names the same key twice; each publisher needs a key of its own");
  const twice = keys.find(({ name }, index) => keys.findIndex((other) => other.name === name) < index);
  if (twice !== undefined)
    throw new TypeError(`has two keys named ${twice.name}; tell them apart: desk@${twice.publisher}=…`);
  return keys;
}

function readKey(entry: string): ApiKey {
  const parts = /^(?:([\w.-]{1,60})@)?([a-z]{2,5})(?::([a-z*+]+))?=([0-9a-f]{64})$/i.exec(entry);
  if (parts === null) throw new TypeError(`must have the form ${form}`);
  const [, name, publisher = "", jurisdictions, digest = ""] = parts;
  // Beside a version it would look like the folder of records.
  if (name === "folder") throw new TypeError('must give no key the name "folder"');
  return {
    name: name ?? publisher,
    publisher,
    jurisdictions: mandateOf(publisher, jurisdictions?.split("+")),
    kinds: "every",
    digest: Buffer.from(digest, "hex"),
  };
}

function mandateOf(publisher: string, codes: readonly string[] | undefined): ApiKey["jurisdictions"] {
  try {
    return readMandate(publisher, codes);
  } catch (error) {
    throw new TypeError(`${(error as Error).message}; for example civic:fr+be=… or civic:*=…`);
  }
}
