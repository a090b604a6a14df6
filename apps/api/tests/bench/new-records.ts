import { madeRecords } from "./made-records.ts";

const made = madeRecords(1e9, "w");
const more = made.each();
const usual = { from: 2_600, to: 3_600 };
for (let passed = 0; passed < made.compiled.length; passed += 1) more.next();

/** A PUT of a record, with the key of its publisher. */
export function putRequest({ id, text }: { readonly id: string; readonly text: string }): Buffer {
  const body = Buffer.from(text);
  const head = [
    `PUT /v1/records/${id} HTTP/1.1`,
    "Host: 127.0.0.1",
    `Authorization: Bearer ${id.split("/")[0]}-key`,
    "Content-Type: application/json",
    `Content-Length: ${body.byteLength}`,
    "",
    "",
  ];
  return Buffer.concat([Buffer.from(head.join("\r\n")), body]);
}

/** Publications of records of about 3 KB that nobody has yet. */
export function newRecords(count: number): Buffer[] {
  const requests: Buffer[] = [];
  // By hand: leaving a `for` loop would end the generator.
  for (let next = more.next(); requests.length < count && !next.done; next = more.next()) {
    const { record, text } = next.value;
    if (text.length >= usual.from && text.length <= usual.to)
      requests.push(putRequest({ id: record.id, text }));
  }
  return requests;
}
