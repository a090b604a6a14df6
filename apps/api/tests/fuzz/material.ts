import type { Json, JsonRecord } from "../support/compiled-records.ts";
import type { Random } from "./random.ts";

/** What requests are made from. */
export interface Material {
  readonly records: readonly JsonRecord[];
  /** Keys that the node knows, by publisher. */
  readonly keys: Readonly<Record<string, string>>;
  /** What the node has given so far: cursors and ETags to come back with. */
  readonly cursors: readonly string[];
  readonly etags: readonly string[];
}

/** Texts that programs have stumbled over. */
const hostileTexts: readonly string[] = [
  "",
  " ",
  "\0",
  "\u0000abc",
  "a\r\nSet-Cookie: x=1",
  "\n",
  "\u2028",
  "\u202Eevil",
  "\uFEFF",
  "\uFFFD",
  "💶".repeat(30),
  "é\u0301\u0301\u0301",
  "ﷺ".repeat(60),
  "ß".repeat(150),
  "İstanbul",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "null",
  "undefined",
  "NaN",
  "-1",
  "0",
  "00",
  "1e3",
  "0x10",
  "١٢",
  "9007199254740993",
  "99999999999999999999999999",
  "true",
  "[]",
  "{}",
  "' or '1'='1",
  "'; drop table record_version; --",
  '" OR 1=1 --',
  "\\",
  "%",
  "%00",
  "%25",
  "_",
  "*",
  '"',
  '"victim" NEAR/2 "support"',
  "victim*",
  "-victim",
  "NOT AND OR",
  "a:b & !c | (d)",
  "..",
  "../../../../etc/passwd",
  "..\\..\\windows",
  "file:///etc/passwd",
  "http://127.0.0.1:1/",
  "<script>alert(1)</script>",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what template engines stumble over
  "${7*7}{{7*7}}",
  "(((((((((((((((((((((((((((((a",
  "a".repeat(60),
  "a".repeat(201),
  "a b ".repeat(50),
  "word ".repeat(2_000),
];

const codes = [
  "fr",
  "be",
  "civic",
  "eu",
  "un",
  "coe",
  "zz",
  "FR",
  "x-fr-own-code",
  "service",
  "emergency",
  "all",
];
const numbers = [
  "1",
  "2",
  "50",
  "200",
  "201",
  "1000000",
  "999999999",
  "1000000000",
  "4294967296",
  "9007199254740991",
];
const words = [
  "victim",
  "victims",
  "v",
  "vi",
  "terrorism",
  "terrorisme",
  "help",
  "aide aux victimes",
  "oficina",
  "مساعدة",
];

/** A text for a parameter or a value, plausible or not. */
export function someText(random: Random): string {
  return random.pick(random.pick([hostileTexts, codes, numbers, words]));
}

/** A value of JSON that fits nowhere in particular. */
export function someJson(random: Random, depth = 3): Json {
  const form = random.below(depth > 0 ? 9 : 6);
  if (form === 0) return null;
  if (form === 1) return random.chance(0.5);
  if (form === 2)
    return random.pick([0, -0, 1, -1, 1.5, 1e21, 1e-9, 2 ** 31, 2 ** 53, -(2 ** 53), 5e-324, 1.7e308]);
  if (form < 6) return someText(random);
  const size = random.below(4);
  if (form < 8) return Array.from({ length: size }, () => someJson(random, depth - 1));
  return Object.fromEntries(
    Array.from({ length: size }, () => [someText(random), someJson(random, depth - 1)]),
  );
}
