import { randomBytes } from "node:crypto";
import { brotliDecompressSync, constants, gunzipSync } from "node:zlib";
import { describe, expect, test, vi } from "vitest";
import { createCoder } from "./coder.ts";
import { contentCodings } from "./coding.ts";
import { createGate } from "./gate.ts";

const decode = { br: brotliDecompressSync, gzip: gunzipSync };
const whole = (text: string, digest?: string) =>
  ({ bytes: text, digest, lifetime: "revision", onlyCoded: false }) as const;

async function* piecesOf(...texts: string[]) {
  for (const text of texts) yield Buffer.from(text);
}

async function all(stream: Uint8Array | AsyncIterable<Uint8Array>): Promise<Buffer> {
  if (stream instanceof Uint8Array) return Buffer.from(stream);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe.each(contentCodings)("under %s", (coding) => {
  test("a body is what it was, and smaller", async () => {
    const text = "Écoute \u{1F54A} ".repeat(500);
    const coded = await createCoder().whole(whole(text), coding);
    expect(decode[coding](coded ?? "").toString()).toBe(text);
    expect(coded?.byteLength).toBeLessThan(200);
  });

  test("a body with a digest is compressed once, whoever asks and when", async () => {
    const coder = createCoder();
    const [first, second] = await Promise.all([
      coder.whole(whole("a".repeat(5000), "d"), coding),
      coder.whole(whole("a".repeat(5000), "d"), coding),
    ]);
    expect(second).toBe(first);
    expect(await coder.whole(whole("a".repeat(5000), "d"), coding)).toBe(first);
    expect(await coder.whole(whole("b".repeat(5000), "e"), coding)).not.toBe(first);
  });

  test("a piece of a stream leaves whole before the next is asked for", async () => {
    const asked: number[] = [];
    async function* pieces() {
      for (let index = 0; index < 3; index += 1) {
        asked.push(index);
        yield Buffer.from(`line ${index} ${"x".repeat(100_000)}\n`);
      }
    }
    const stream = await createCoder().stream({ pieces: pieces() }, coding);
    expect(asked).toEqual([]);
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      chunks.push(chunk);
      if (chunks.length > 3) break;
      expect(asked).toHaveLength(chunks.length);
      const finishFlush = coding === "br" ? constants.BROTLI_OPERATION_FLUSH : constants.Z_SYNC_FLUSH;
      const sofar = decode[coding](Buffer.concat(chunks), { finishFlush }).toString();
      expect(sofar.endsWith(`line ${chunks.length - 1} ${"x".repeat(100_000)}\n`)).toBe(true);
    }
    expect(decode[coding](Buffer.concat(chunks)).toString().match(/line/g)).toHaveLength(3);
  });

  test("who leaves early ends the source too", async () => {
    let ended = false;
    async function* pieces() {
      try {
        for (;;) yield Buffer.from("line\n");
      } finally {
        ended = true;
      }
    }
    const stream = await createCoder().stream({ pieces: pieces() }, coding);
    for await (const _ of stream as AsyncIterable<Uint8Array>) break;
    expect(ended).toBe(true);
  });

  test("a source that fails fails the stream", async () => {
    async function* pieces() {
      yield Buffer.from("line\n");
      throw new Error("the disk is gone");
    }
    const stream = await createCoder().stream({ pieces: pieces() }, coding);
    await expect(all(stream)).rejects.toThrow("the disk is gone");
  });

  test("a stream is kept for who asks while nothing has changed, and only if nothing changed meanwhile", async () => {
    const coder = createCoder();
    let revision = 1;
    const madeFrom = async () => `export ${revision}`;
    const read = async (...texts: string[]) => coder.stream({ pieces: piecesOf(...texts), madeFrom }, coding);
    const first = await read("a\n", "b\n");
    expect(first).not.toBeInstanceOf(Uint8Array);
    await all(first);
    const second = await read("never read");
    expect(second).toBeInstanceOf(Uint8Array);
    expect(decode[coding](await all(second)).toString()).toBe("a\nb\n");
    revision = 2;
    const third = await read("c\n");
    expect(decode[coding](await all(third)).toString()).toBe("c\n");
    revision = 3;
    const overtaken = await read("old\n");
    revision = 4;
    await all(overtaken);
    revision = 3;
    expect(await read("new\n")).not.toBeInstanceOf(Uint8Array);
  });

  test("a stream that was broken off, or is too large, is not kept", async () => {
    const coder = createCoder({ budget: 4000 });
    const madeFrom = async () => "export 1";
    const large = () => piecesOf(...Array.from({ length: 4 }, () => randomBytes(2000).toString("base64")));
    for await (const _ of (await coder.stream(
      { pieces: large(), madeFrom },
      coding,
    )) as AsyncIterable<Uint8Array>)
      break;
    const entire = await coder.stream({ pieces: large(), madeFrom }, coding);
    expect(entire).not.toBeInstanceOf(Uint8Array);
    await all(entire);
    expect(await coder.stream({ pieces: large(), madeFrom }, coding)).not.toBeInstanceOf(Uint8Array);
  });
});

test("a large body that is asked for again gets smaller, and stays what it was", async () => {
  const words = "help claim fund court State victim family within years from the day of".split(" ");
  const text = Array.from({ length: 9000 }, (_, index) => words[((index * index * 7919) % 4099) % 14]).join(
    " ",
  );
  const coder = createCoder({ large: 1000 });
  const first = await coder.whole(whole(text, "d"), "br");
  await coder.whole(whole(text, "d"), "br");
  const small = await vi.waitFor(async () => {
    const again = await coder.whole(whole(text, "d"), "br");
    expect(again?.byteLength).toBeLessThan(first?.byteLength ?? 0);
    return again;
  }, 20_000);
  expect(brotliDecompressSync(small ?? "").toString()).toBe(text);
  expect(await coder.whole(whole(text, "d"), "br")).toBe(small);
});

test("when too many wait, a body is sent as it is, unless the caller takes nothing else", async () => {
  const coder = createCoder({ places: 1, line: 1 });
  const [first, second, third, insisting] = [
    coder.whole(whole("a".repeat(5000)), "br"),
    coder.whole(whole("b".repeat(5000)), "br"),
    coder.whole(whole("c".repeat(5000)), "br"),
    coder.whole({ ...whole("d".repeat(5000)), onlyCoded: true }, "br"),
  ];
  expect(await third).toBeUndefined();
  for (const coded of [first, second, insisting]) expect(await coded).toBeInstanceOf(Uint8Array);
  expect(await coder.whole(whole("c".repeat(5000)), "br")).toBeInstanceOf(Uint8Array);
});

test("a gate lets a few through, the others in their order, and survives failures", async () => {
  const gate = createGate({ places: 2, line: 2 });
  let [inside, most] = [0, 0];
  const order: number[] = [];
  const work = (index: number) => async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((settle) => setImmediate(settle));
    inside -= 1;
    order.push(index);
    if (index === 1) throw new Error("no");
  };
  const all = Promise.allSettled([0, 1, 2, 3].map((index) => gate.pass(work(index))));
  await vi.waitFor(() => expect(gate.isCrowded()).toBe(true));
  expect((await all).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
  ]);
  expect([most, order, gate.isCrowded()]).toEqual([2, [0, 1, 2, 3], false]);
});
