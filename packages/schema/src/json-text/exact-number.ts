/** A decimal number as its sign, its digits without leading or trailing zeros, and the exponent of the last of them. */
const written = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/;

/**
 * Whether a JSON number is what a double prints (RFC 8785, 3.2.2.3), as a value: `1.0` and `1e2` are. `9007199254740993`
 * and `1e400` are not: their canonical form is that of another number, so two documents would get one digest.
 */
export function isExactNumber(token: string): boolean {
  const number = Number(token);
  const own = decimal(token);
  // Too large or too small for a double: nothing more is said of exponents that no double has.
  if (!Number.isFinite(number) || (number === 0 && own !== "0")) return false;
  return own === decimal(String(number));
}

/** One text for one decimal value. */
function decimal(token: string): string {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = written.exec(token) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const significant = digits.slice(0, significantLength(digits));
  if (significant === "") return "0";
  const scale = Number(exponent) - fraction.length + digits.length - significant.length;
  return `${sign}${significant}e${scale}`;
}

/** Without a regular expression: from the end it would begin anew at every nought of a long run. */
function significantLength(digits: string): number {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return end;
}
