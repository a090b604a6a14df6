/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Reads answers from bytes as they arrive. */
export interface AnswerReader {
  /** Takes more bytes and gives the answers that are whole with them. */
  push(chunk: Buffer): Answer[];
  /** The connection has ended: gives the answer whose body went up to the end, if there is one. */
  end(): Answer[];
  /** Bytes of an answer that is not whole. */
  rest(): Buffer;
  /** Why what came is no HTTP, once it is not; nothing is read from there on. */
  garbled(): string | undefined;
}

interface Head {
  readonly status: number;
  readonly headers: Map<string, string>;
  readonly bodyStart: number;
}

const unreadStatuses: ReadonlySet<number> = new Set([400, 408, 431]);

/**
 * Reads HTTP/1.1 answers (RFC 9112) strictly. `methods` are those of the requests in their order, since an answer to
 * HEAD has no body; what comes after them is read as an answer to GET.
 */
export function answerReader(methods: readonly string[]): AnswerReader {
  let bytes: Buffer = Buffer.alloc(0);
  let answered = 0;
  let garbled: string | undefined;

  function next(ended: boolean): Answer | undefined {
    const head = headOf(bytes);
    if (head === undefined) return undefined;
    const { status, headers, bodyStart } = head;
    // 1xx are announcements; the answer follows.
    if (status < 200) {
      bytes = bytes.subarray(bodyStart);
      return next(ended);
    }
    // Of what it cannot read a server knows no method: such an answer has a body, and is the last of its connection. One that
    // it read, whose body it left unread, is the last, too, and has none.
    const isLast = unreadStatuses.has(status) && headers.get("connection") === "close";
    const hasNone = ended && bytes.length === bodyStart;
    const body = bodyOf(head, { ended, toHead: methods[answered] === "HEAD" && (!isLast || hasNone) });
    if (body === undefined) return undefined;
    bytes = bytes.subarray(body.end);
    answered += 1;
    return { status, headers, body: body.bytes };
  }

  interface BodyOptions {
    readonly ended: boolean;
    readonly toHead: boolean;
  }

  function bodyOf(
    { status, headers, bodyStart }: Head,
    { ended, toHead }: BodyOptions,
  ): { bytes: Buffer; end: number } | undefined {
    const none = { bytes: Buffer.alloc(0), end: bodyStart };
    if (toHead || status === 204 || status === 304) return none;
    if (headers.get("transfer-encoding")?.toLowerCase() === "chunked") return chunkedBody(bytes, bodyStart);
    const announced = headers.get("content-length");
    if (announced === undefined)
      return ended ? { bytes: bytes.subarray(bodyStart), end: bytes.length } : undefined;
    const end = bodyStart + Number(announced);
    return bytes.length < end ? undefined : { bytes: bytes.subarray(bodyStart, end), end };
  }

  function all(ended: boolean): Answer[] {
    const answers: Answer[] = [];
    try {
      for (let answer = next(ended); answer !== undefined; answer = next(ended)) answers.push(answer);
    } catch (error) {
      garbled = (error as Error).message;
    }
    return answers;
  }

  return {
    push(chunk) {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
      return garbled === undefined ? all(false) : [];
    },
    end: () => (garbled === undefined ? all(true) : []),
    rest: () => bytes,
    garbled: () => garbled,
  };
}

function headOf(bytes: Buffer): Head | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) {
    if (bytes.length >= 5 && !bytes.subarray(0, 5).equals(Buffer.from("HTTP/"))) throw new Error("no HTTP");
    return undefined;
  }
  const [first = "", ...lines] = bytes.toString("latin1", 0, end).split("\r\n");
  const status = Number(/^HTTP\/1\.1 ([1-5]\d\d)( |$)/.exec(first)?.[1]);
  if (Number.isNaN(status)) throw new Error(`no status line: ${first.slice(0, 100)}`);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon < 1 || /[\0\r\n]/.test(line)) throw new Error(`no header: ${line.slice(0, 100)}`);
    headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { status, headers, bodyStart: end + 4 };
}

function chunkedBody(bytes: Buffer, start: number): { bytes: Buffer; end: number } | undefined {
  const parts: Buffer[] = [];
  let at = start;
  for (;;) {
    const lineEnd = bytes.indexOf("\r\n", at);
    if (lineEnd < 0) return undefined;
    const size = Number.parseInt(bytes.toString("latin1", at, lineEnd), 16);
    if (Number.isNaN(size)) throw new Error("no size of a chunk");
    const chunkStart = lineEnd + 2;
    if (bytes.length < chunkStart + size + 2) return undefined;
    if (size === 0) return { bytes: Buffer.concat(parts), end: chunkStart + 2 };
    parts.push(bytes.subarray(chunkStart, chunkStart + size));
    at = chunkStart + size + 2;
  }
}
