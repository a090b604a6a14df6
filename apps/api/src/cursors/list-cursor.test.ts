import * as fc from "fast-check";
import { expect, test } from "vitest";
import { listCursors } from "./list-cursor.ts";

const secret = Buffer.alloc(32, 7);
const filters = { kind: "service", text: undefined };
const id = "be/service/help-line";

test("reads back what was written, for the same list and filters only", () => {
  const cursor = listCursors("records", filters, secret).write(id);
  expect(listCursors("records", filters, secret).read(cursor)).toBe(id);
  expect(listCursors("records", { kind: ["service", "service"] }, secret).read(cursor)).toBe(id);
  for (const others of [{ kind: "pathway" }, { kind: ["service", "pathway"] }, { publisher: "service" }, {}])
    expect(listCursors("records", others, secret).read(cursor)).toBeUndefined();
  expect(listCursors("versions", filters, secret).read(cursor)).toBeUndefined();
});

test("takes nothing that another node wrote, nor what a reader of cursors makes up", () => {
  const { read, write } = listCursors("records", filters, secret);
  const elsewhere = listCursors("records", filters, Buffer.alloc(32, 8));
  expect(read(elsewhere.write(id))).toBeUndefined();
  const mark = Buffer.from(write(id), "base64url").subarray(0, 16);
  const made = Buffer.concat([mark, Buffer.from("be/service/other")]).toString("base64url");
  const asBefore = Buffer.from(JSON.stringify({ after: id, filters: "" })).toString("base64url");
  for (const cursor of ["", "-", "%00", made, asBefore, `${write(id)}=`, `${write(id)}\n`])
    expect([cursor, read(cursor)]).toEqual([cursor, undefined]);
});

test("no text that was altered, cut or made longer is a cursor", () => {
  const { read, write } = listCursors("records", filters, secret);
  const cursor = write(id);
  const altered = fc
    .tuple(fc.nat(cursor.length - 1), fc.constantFrom(..."AQgwz09-_=. é"))
    .map(([at, character]) => cursor.slice(0, at) + character + cursor.slice(at + 1));
  const cut = fc.nat(cursor.length - 1).map((length) => cursor.slice(0, length));
  const longer = fc.string({ minLength: 1 }).map((more) => cursor + more);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String(), altered, cut, longer), (text) => {
      fc.pre(text !== cursor);
      expect(read(text)).toBeUndefined();
    }),
  );
});
