/** What one caller, and all together, may take of a node. Times are milliseconds, sizes bytes. */
export interface Limits {
  /** Open connections of all, and of one address. */
  readonly connections: number;
  readonly connectionsPerAddress: number;
  /** Requests that one connection carries before it is closed. */
  readonly requestsPerConnection: number;
  /** How long the headers of a request may take, and all of it. */
  readonly headersTime: number;
  readonly requestTime: number;
  /** Most bytes of the headers of a request. */
  readonly headersSize: number;
  /** How long a connection without a request stays open. */
  readonly idleTime: number;
  /** How long a caller may take nothing of what is sent, and how many bytes may wait in all for those who do not. */
  readonly readerTime: number;
  readonly waitingBytes: number;
  /** Bytes of the bodies of requests that are under way. */
  readonly bodyBytes: number;
  /** How long a body may stand still. */
  readonly bodyTime: number;
  /** How long a body that is read in pieces may be waited for in all, and the bytes that earn it each second beyond that. */
  readonly piecesTime: number;
  readonly piecesRate: number;
  /** What is still read, and for how long, of a request that was answered before it was whole. */
  readonly lingerBytes: number;
  readonly lingerTime: number;
  /** How long a stop waits for what is under way. */
  readonly stopTime: number;
}

const second = 1000;
const mebibyte = 1024 * 1024;

/** Generous for a person, a page, a mirror behind one address; small for a machine with a gigabyte. */
export const defaultLimits: Limits = {
  connections: 2048,
  connectionsPerAddress: 512,
  requestsPerConnection: 100_000,
  headersTime: 10 * second,
  requestTime: 60 * second,
  headersSize: 16 * 1024,
  idleTime: 15 * second,
  readerTime: 60 * second,
  waitingBytes: 256 * mebibyte,
  bodyBytes: 64 * mebibyte,
  bodyTime: 15 * second,
  piecesTime: 60 * second,
  piecesRate: 1_000,
  lingerBytes: 256 * mebibyte,
  lingerTime: 5 * second,
  stopTime: 3 * second,
};
