import { expect, test } from "vitest";
import { readCursor, writeCursor } from "./cursor.ts";

const filters = { kind: "service", text: undefined };

function forged(read: unknown): string {
  return Buffer.from(typeof read === "string" ? read : JSON.stringify(read)).toString("base64url");
}

test("reads back what was written, for the same filters only", () => {
  const cursor = writeCursor("be/service/help-line", filters);
  expect(readCursor(cursor, filters)).toBe("be/service/help-line");
  expect(readCursor(cursor, { kind: "service" })).toBe("be/service/help-line");
  expect(readCursor(cursor, { kind: "pathway" })).toBeUndefined();
  expect(readCursor(cursor, {})).toBeUndefined();
});

test("takes nothing that it would not write itself", () => {
  const { filters: print } = JSON.parse(
    Buffer.from(writeCursor("be/service/help-line", filters), "base64url").toString(),
  ) as { filters: string };
  const id = "be/service/help-line";
  const others: string[] = [
    ...[
      "\u0000",
      "be/service/a\u0000",
      "\ud800",
      "be/service/\udfff",
      "",
      "~",
      `be/service/${"a".repeat(200)}`,
    ]
      .map((after) => ({ after, filters: print }))
      .map(forged),
    forged({ filters: print, after: id }),
    forged({ after: id, filters: print, more: 1 }),
    forged(`{"after":"be/service/help\\u002dline","filters":"${print}"}`),
    forged(` {"after":"${id}","filters":"${print}"}`),
    forged({ after: [id], filters: print }),
    forged(null as unknown),
    forged([1]),
    `${writeCursor(id, filters)}=`,
    `${writeCursor(id, filters)}\n`,
    "%00",
    "-",
  ];
  for (const cursor of others) expect([cursor, readCursor(cursor, filters)]).toEqual([cursor, undefined]);
});
