import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentLimit } from "@civic/schema";
import { sampleService } from "../../apps/api/tests/support/sample-record.ts";

/** A document, good or bad, as bytes, and where a door would look for it. */
export interface Offered {
  /** What is special about it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `<publisher>/<kind>/<slug>`; no two are the same. */
  readonly id: string;
  readonly jurisdiction: string;
}

const root = join(import.meta.dirname, "../..");
const encoder = new TextEncoder();
const model010 = join(root, "packages/schema/released/0.1.0/documents");

/** What is done to the text of a valid service of the State `be`. */
const altered: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
  "nothing wrong": (text) => text,
  "with indentation": (text) => JSON.stringify(JSON.parse(text), undefined, 2),
  "with a byte order mark": (text) => `\uFEFF${text}`,
  "with two byte order marks": (text) => `\uFEFF\uFEFF${text}`,
  "with white space around it": (text) => `\r\n\t ${text} \r\n`,
  empty: () => "",
  "white space only": () => " \n",
  "cut off": (text) => text.slice(0, -20),
  "with something after it": (text) => `${text}{}`,
  "with a comma too many": (text) => text.replace(/}$/, ",}"),
  "with a comment": (text) => `${text} // service`,
  "with single quotation marks": (text) => text.replaceAll('"', "'"),
  "with NaN": (text) => text.replace('"version":1', '"version":NaN'),
  "with a line break in a text": (text) => text.replace("Help line", "Help\nline"),
  "in Latin-1": (text) => Buffer.from(text.replace("Help", "Hélp"), "latin1"),
  "in UTF-16": (text) => Buffer.from(`\uFEFF${text}`, "utf16le"),
  "with half a surrogate pair in its bytes": (text) => spliced(text, "Help line", [0xed, 0xa0, 0x80]),
  "with an overlong character": (text) => spliced(text, "Help line", [0xc0, 0xaf]),
  "an array": (text) => `[${text}]`,
  null: () => "null",
  "a text": () => '"record"',
  "a number": () => "9007199254740993",
  "nothing in it": () => "{}",
  "the kind twice": (text) => text.replace("{", '{"kind":"pathway",'),
  "the same value twice": (text) => text.replace("{", '{"kind":"service",'),
  "a name twice, once escaped": (text) => text.replace("{", '{"k\\u0069nd":"service",'),
  "a member twice deep inside": (text) => text.replace('"name":{', '"name":{"en":"Other",'),
  "a member twice in an extension": (text) => withExtension(text, '{"a":[{"b":1,"b":2}]}'),
  "a member twice and one unknown": (text) => text.replace("{", '{"colour":1,"kind":"pathway",'),
  "a member called __proto__": (text) => text.replace("{", '{"__proto__":{"kind":"service"},'),
  "a member called __proto__ in an extension": (text) => withExtension(text, '{"__proto__":1}'),
  "a member called constructor": (text) => text.replace("{", '{"constructor":1,'),
  "a number beyond doubles": (text) => withExtension(text, '{"n":1e400}'),
  "a number below doubles": (text) => withExtension(text, '{"n":0.1e-400}'),
  "a whole number beyond 2^53": (text) => withExtension(text, '{"n":9007199254740993}'),
  "a whole number of 2^53": (text) => withExtension(text, '{"n":9007199254740992}'),
  "more digits than a double has": (text) =>
    withExtension(text, '{"n":0.1000000000000000055511151231257827}'),
  "numbers written otherwise": (text) => withExtension(text, '{"n":[1.0,1e2,-0,0.10,1E+2]}'),
  "a version written otherwise": (text) => text.replace('"version":1', '"version":1.0e0'),
  "a version that is not whole": (text) => text.replace('"version":1', '"version":1.5'),
  "a version of zero": (text) => text.replace('"version":1', '"version":0'),
  "a version below zero": (text) => text.replace('"version":1', '"version":-1'),
  "a version of ten digits": (text) => text.replace('"version":1', '"version":1000000000'),
  "a version beyond 2^31": (text) => text.replace('"version":1', '"version":4294967296'),
  "a version beyond 2^53": (text) => text.replace('"version":1', '"version":9007199254740993'),
  "a version that is a text": (text) => text.replace('"version":1', '"version":"1"'),
  "half a character, escaped": (text) => text.replace("Help line", "\\ud800"),
  "the other half, escaped": (text) => text.replace("Help line", "\\udc00 line"),
  "a whole character, escaped": (text) => text.replace("Help line", "\\ud83d\\ude00"),
  "half a character in a name": (text) => withExtension(text, '{"\\ud800":1}'),
  "a replaced character": (text) => text.replace("Help line", "H\uFFFDlp line"),
  "a replaced character, escaped": (text) => text.replace("Help line", "H\\ufffdlp line"),
  "the character zero": (text) => text.replace("Help line", "Help\\u0000line"),
  "the character zero in an extension": (text) => withExtension(text, '{"a\\u0000":"\\u0000"}'),
  "a character that nobody sees": (text) => text.replace("Help line", "Help\u200bline"),
  "a word that does not end": (text) => text.replace("Help line", "x".repeat(5_000)),
  "a hundred thousand words": (text) => withExtension(text, `{"t":"${words(60_000)}"}`),
  "many different words": (text) => text.replace("Help line", words(300)),
  "deep nesting": (text) => withExtension(text, `{"n":${nested(97)}}`),
  "nesting that is too deep by one": (text) => withExtension(text, `{"n":${nested(98)}}`),
  "nesting without end": (text) => withExtension(text, `{"n":${nested(100_000)}}`),
  "nearly too many values": (text) => withExtension(text, `{"n":[${"1,".repeat(19_000)}1]}`),
  "too many values": (text) => withExtension(text, `{"n":[${"1,".repeat(20_000)}1]}`),
  "wrong in very many places": (text) => text.replace(/"needs":\[[^\]]*\]/, `"needs":[${"1,".repeat(500)}1]`),
  "nearly too large": (text) => withExtension(text, `{"t":"${"x".repeat(documentLimit - 2_000)}"}`),
  "too large": (text) => withExtension(text, `{"t":"${"x".repeat(documentLimit)}"}`),
  "larger in canonical form": (text) =>
    withExtension(text, `{"t":"${"x".repeat(900_000)}","n":[${"1e20,".repeat(15_000)}1]}`),
  "a model that is not known": (text) => text.replace('"0.3.0"', '"9.0.0"'),
  "a model that is no version": (text) => text.replace('"0.3.0"', '"constructor"'),
  "no model": (text) => text.replace('"schemaVersion":"0.3.0",', ""),
  "a model that is a number": (text) => text.replace('"0.3.0"', "0.3"),
  "an earlier model": (text) => text.replace('"0.3.0"', '"0.1.0"'),
  "an earlier model, with a later field": (text) =>
    text.replace('"0.3.0"', '"0.1.0"').replace("{", '{"capacity":{"description":{"en":"Ten"}},'),
  "an earlier model, with days of validity": (text) =>
    text.replace('"0.3.0"', '"0.1.0"').replace("{", '{"validFrom":"2020-01-01",'),
  "the current model, with days of validity": (text) => text.replace("{", '{"validFrom":"2020-01-01",'),
  "a status of another list": (text) => text.replace('"active"', '"new"'),
  "no sources": (text) => text.replace(/"sources":\[[^\]]*\]/, '"sources":[]'),
  "a source that is not cited": (text) => text.replace('"sources":["leaflet"]', '"sources":["other"]'),
};

/** Every document that is offered to every door. */
export function manyDocuments(): readonly Offered[] {
  const own = Object.entries(altered).map(([name, alter], index): Offered => {
    const slug = `doc-${index}`;
    const made = alter(JSON.stringify(sampleService({ slug })));
    const bytes = typeof made === "string" ? encoder.encode(made) : new Uint8Array(made);
    return { name, bytes, id: `be/service/${slug}`, jurisdiction: "be" };
  });
  return [...own, ...documentsOf(model010), ...documentsOf(join(root, "conformance/invalid"))];
}

interface Head {
  readonly id: string;
  readonly kind: string;
  readonly jurisdiction: string;
}

/** The documents of a folder, each under an id of its own. */
function documentsOf(folder: string): readonly Offered[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".json"),
  );
  return paths.sort().flatMap((path, index) => {
    const read = JSON.parse(readFileSync(join(folder, path), "utf8")) as { document?: Head } & Head;
    const document = "findings" in read ? read.document : read;
    if (!isHead(document)) return [];
    const id = `${document.id}-n${index}`;
    const text = JSON.stringify(document).replaceAll(`"${document.id}"`, `"${id}"`);
    return [{ name: path, bytes: encoder.encode(text), id, jurisdiction: document.jurisdiction }];
  });
}

function isHead(document: Head | undefined): document is Head {
  return (
    /^[a-z]{2,5}\/[a-z-]+\/[a-z0-9-]{1,70}$/.test(document?.id ?? "") &&
    /^[a-z]{2,3}$/.test(document?.jurisdiction ?? "")
  );
}

function withExtension(text: string, extension: string): string {
  return text.replace("{", `{"extensions":{"be":${extension}},`);
}

function spliced(text: string, place: string, bytes: readonly number[]): Uint8Array {
  const [before = "", after = ""] = text.split(place);
  return Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)]);
}

function nested(depth: number): string {
  return `${"[".repeat(depth)}${"]".repeat(depth)}`;
}

function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `word${index}`).join(" ");
}
