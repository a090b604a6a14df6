import { partCheck } from "../../structure/model-checks.ts";
import { telephoneNumber } from "../import/telephone-number.ts";
import {
  type Foreign,
  languagesOf,
  localised,
  localisedOf,
  objectsOf,
  type Reading,
  some,
  textOf,
} from "./source-values.ts";

type Draft = Readonly<Record<string, unknown>>;

/** Kinds of telephone by the words of HSDS, which lists them and takes others. */
const telephoneTypes: Readonly<Record<string, string>> = {
  cell: "mobile",
  fax: "fax",
  tty: "textphone",
  textphone: "textphone",
};
const spoken = new Set(["voice", "hotline"]);

/** Every way to reach something of HSDS: its telephones, its e-mail address and page, and those of its desks. */
export function contactsOf(holder: Foreign, reading: Reading, page = "url"): readonly Draft[] | undefined {
  const desks = objectsOf(holder, "contacts").flatMap((desk) => deskContacts(desk, reading));
  return some([
    ...phonesOf(holder, reading),
    ...addressOf(holder, reading),
    ...pageOf(holder, { ...reading, page }),
    ...desks,
  ]);
}

/** Records reach bodies, never persons: what stands under the name of one is left out, and told. */
function deskContacts(desk: Foreign, reading: Reading): readonly Draft[] {
  if (textOf(desk, "name", reading) !== undefined) {
    reading.lose(desk, "a-person");
    return [];
  }
  const label = [textOf(desk, "department", reading), textOf(desk, "title", reading)].filter(
    (each) => each !== undefined,
  );
  return [...phonesOf(desk, reading), ...addressOf(desk, reading)].map((contact) => ({
    ...(label.length > 0 && { label: localised(label.join(", "), reading) }),
    ...contact,
  }));
}

function phonesOf(holder: Foreign, reading: Reading): readonly Draft[] {
  return objectsOf(holder, "phones").flatMap((phone) => {
    const text = textOf(phone, "number", reading);
    if (text === undefined) return [];
    const read = telephoneNumber(text, reading.mapping);
    if ("why" in read) {
      reading.lose(phone, read.why);
      return [];
    }
    const type = textOf(phone, "type", reading)?.toLowerCase();
    const isText = type === "text" || type === "sms";
    const known = type === undefined ? undefined : telephoneTypes[type];
    if (type !== undefined && known === undefined && !isText && !spoken.has(type))
      reading.lose(phone, "no-code", "type");
    return fitting(phone, reading, {
      channel: isText ? "text-message" : "telephone",
      number: read.number,
      ...(!isText && { ...(known !== undefined && { type: known }), ...extensionOf(phone, reading) }),
      ...labelled(phone, reading),
    });
  });
}

function extensionOf(phone: Foreign, reading: Reading) {
  const extension = textOf(phone, "extension", reading);
  if (extension === undefined) return {};
  if (/^[0-9*#]{1,10}$/.test(extension)) return { extension };
  reading.lose(phone, "other-form", "extension");
  return {};
}

function labelled(phone: Foreign, reading: Reading) {
  const label = localisedOf(phone, "description", reading);
  const languages = some(languagesOf(phone, reading));
  return { ...(label && { label }), ...(languages && { languages }) };
}

function addressOf(holder: Foreign, reading: Reading): readonly Draft[] {
  const address = textOf(holder, "email", reading);
  return address === undefined ? [] : fitting(holder, reading, { channel: "email", address }, "email");
}

function pageOf(
  holder: Foreign,
  { page, ...reading }: Reading & { readonly page: string },
): readonly Draft[] {
  const url = textOf(holder, page, reading);
  return url === undefined ? [] : fitting(holder, reading, { channel: "web", url }, page);
}

/** The contact, where the model takes it; else it has no home. */
function fitting(
  holder: Foreign,
  { lose }: Reading,
  contact: Draft,
  ...path: readonly string[]
): readonly Draft[] {
  if (partCheck("Contact").holds(contact)) return [contact];
  lose(holder, "other-form", ...path);
  return [];
}
