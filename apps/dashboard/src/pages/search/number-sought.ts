import type { SearchNumber } from "@civic/schema";

/** A number that somebody looks for, and what else was typed. */
export interface NumberSought {
  readonly digits: string;
  /** Whether it begins with the code of a country. */
  readonly international: boolean;
  readonly rest: string;
}

/** The number in what was typed: three digits or more, however they are grouped. */
export function numberSought(query: string): NumberSought | undefined {
  const [written = ""] = query.match(/\+?\(?\p{Nd}[\p{Nd}\s().\-/\u2010-\u2015\u00a0\u202f]*/u) ?? [];
  const digits = latinDigits(written).replace(/\D/g, "");
  if (digits.length < 3) return undefined;
  const international = written.startsWith("+") || digits.startsWith("00");
  return {
    digits: digits.replace(/^00/, ""),
    international,
    rest: query.replace(written, " ").trim(),
  };
}

/** How well a number is the one looked for: 3 the same, 2 its beginning, 1 a part of it, 0 another. */
export function likeness({ number }: SearchNumber, { digits, international }: NumberSought): 0 | 1 | 2 | 3 {
  const known = number.replace(/\D/g, "");
  if (known === digits) return 3;
  const abroad = number.startsWith("+");
  if (international) return abroad && digits.length >= 4 && known.startsWith(digits) ? 2 : 0;
  if (!abroad) return known.startsWith(digits) ? 2 : 0;
  // As it is dialled at home: the leading zero stands for the code of the country.
  const home = digits.replace(/^0/, "");
  if (home.length < 6) return 0;
  if (known.startsWith(digits)) return 2;
  if (!known.includes(home)) return 0;
  return known.endsWith(home) ? 3 : 1;
}

/** Arabic and other digits as those that are dialled. */
function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}
