/**
 * Beginnings of numbers that are free of charge or shared in cost, by calling code, as national numbering plans notified to
 * the ITU (E.164) set them apart. Many networks abroad do not connect them.
 */
const special: readonly (readonly [code: string, beginnings: readonly string[]])[] = [
  ["1", ["800", "833", "844", "855", "866", "877", "888"]],
  ["30", ["800"]],
  ["31", ["800"]],
  ["32", ["800"]],
  ["33", ["8"]],
  ["34", ["800", "900", "901", "902"]],
  ["351", ["800", "808"]],
  ["352", ["800"]],
  ["353", ["1800"]],
  ["358", ["800"]],
  ["39", ["800", "803", "84"]],
  ["41", ["800"]],
  ["43", ["800"]],
  ["44", ["80", "84"]],
  ["45", ["80"]],
  ["46", ["20"]],
  ["47", ["80"]],
  ["48", ["800"]],
  ["49", ["800", "180"]],
  ["61", ["13", "180"]],
];

/**
 * Whether a number may not work from another State: a short code is one of its own network, and a free-phone number often
 * is too.
 */
export function mayNotWorkFromAbroad(number: string): boolean {
  if (!number.startsWith("+")) return true;
  return special.some(([code, beginnings]) =>
    beginnings.some((each) => number.startsWith(`+${code}${each}`)),
  );
}
