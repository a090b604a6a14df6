import { connect } from "node:net";
import { setImmediate as turn } from "node:timers/promises";
import { type Answer, answerReader } from "./read-answers.ts";

/** What is said over one connection. */
export interface Said {
  /** Each sent once the answer before it is whole, or all at once. */
  readonly requests: readonly { readonly method: string; readonly bytes: Buffer }[];
  readonly atOnce: boolean;
  /** In how many pieces each request goes out. */
  readonly pieces: number;
  /** Whether the writing side ends after the last byte. */
  readonly endsAfter: boolean;
  /** Milliseconds after which nothing more is waited for. */
  readonly patience: number;
}

/** How a conversation went. */
export interface Conversation {
  readonly answers: readonly Answer[];
  /** Bytes of an answer that never became whole. */
  readonly rest: Buffer;
  readonly end: "answered" | "closed" | "silent" | "garbled";
  /** Why the connection broke or what came is no HTTP, if so. */
  readonly error?: string | undefined;
}

/** Speaks to a server over a connection of its own. */
export function converse(port: number, said: Said): Promise<Conversation> {
  const { requests } = said;
  const reader = answerReader(requests.map(({ method }) => method));
  const answers: Answer[] = [];
  let sent = said.atOnce ? requests.length : 1;
  return new Promise((settle) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true, allowHalfOpen: false });
    const finish = (end: Conversation["end"], error?: string) => {
      clearTimeout(timer);
      socket.destroy();
      settle({ answers, rest: reader.rest(), end, error });
    };
    const timer = setTimeout(() => finish("silent"), said.patience);
    const write = async (bytes: Buffer) => {
      const size = Math.ceil(bytes.length / said.pieces) || 1;
      for (let at = 0; at < bytes.length && socket.writable; at += size) {
        socket.write(bytes.subarray(at, at + size));
        if (said.pieces > 1) await turn();
      }
      if (said.endsAfter && sent === requests.length && socket.writable) socket.end();
    };
    let broken: string | undefined;
    socket.on("error", ({ message }) => {
      broken = message;
    });
    socket.on("close", () => {
      answers.push(...reader.end());
      finish(answers.length >= requests.length ? "answered" : "closed", broken);
    });
    socket.on("connect", () => {
      const [first] = requests;
      void write(
        said.atOnce ? Buffer.concat(requests.map(({ bytes }) => bytes)) : (first?.bytes ?? Buffer.alloc(0)),
      );
    });
    socket.on("data", (chunk) => {
      answers.push(...reader.push(chunk));
      if (reader.garbled() !== undefined) return finish("garbled", reader.garbled());
      if (said.endsAfter || answers.length < sent) return;
      const next = requests[sent];
      if (next === undefined || answers.at(-1)?.headers.get("connection") === "close")
        return finish("answered");
      sent += 1;
      void write(next.bytes);
    });
  });
}
