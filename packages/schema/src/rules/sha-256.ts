/**
 * SHA-256 (FIPS 180-4) of the UTF-8 bytes of a text, as `sha-256:` and 64 hexadecimal digits. Rules answer at once,
 * and the Web Crypto of browsers does not; everything that is signed or stored uses Web Crypto.
 */
export function sha256(text: string): string {
  const words = padded(new TextEncoder().encode(text));
  constants ??= constantsOf(64);
  const state = constants.initial.slice();
  const schedule = new Uint32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    schedule.set(words.subarray(block, block + 16));
    compress(state, schedule, constants.rounds);
  }
  return `sha-256:${Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("")}`;
}

let constants: { readonly initial: Uint32Array; readonly rounds: Uint32Array } | undefined;

/** Section 4.2.2 and 5.3.3: the first 32 bits of the fractions of the cube and square roots of the first primes. */
function constantsOf(count: number) {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  const fraction = (root: number) => (root - Math.floor(root)) * 2 ** 32;
  return {
    initial: Uint32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime))),
    rounds: Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime))),
  };
}

/** Section 5.1.1: a one bit, zeros, and the length in bits, as big-endian words of whole blocks. */
function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array(((bytes.length + 8) >> 6) * 16 + 16);
  for (let index = 0; index < bytes.length; index += 1) put(words, index, bytes[index] ?? 0);
  put(words, bytes.length, 0x80);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length * 8;
  return words;
}

function put(words: Uint32Array, index: number, byte: number): void {
  words[index >> 2] = at(words, index >> 2) | (byte << (24 - 8 * (index & 3)));
}

/** Section 6.2.2. */
function compress(state: Uint32Array, schedule: Uint32Array, rounds: Uint32Array): void {
  for (let t = 16; t < 64; t += 1) {
    const [w2, w15] = [at(schedule, t - 2), at(schedule, t - 15)];
    const small0 = rotate(w15, 7) ^ rotate(w15, 18) ^ (w15 >>> 3);
    const small1 = rotate(w2, 17) ^ rotate(w2, 19) ^ (w2 >>> 10);
    schedule[t] = at(schedule, t - 16) + small0 + at(schedule, t - 7) + small1;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let t = 0; t < 64; t += 1) {
    const big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + big1 + ((e & f) ^ (~e & g)) + at(rounds, t) + at(schedule, t)) | 0;
    const big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0;
}
