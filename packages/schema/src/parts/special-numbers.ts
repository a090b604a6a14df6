/**
 * Beginnings of numbers that are free of charge, shared in cost or dearer than others, by calling code, as national
 * numbering plans notified to the ITU (E.164) set them apart. Many networks abroad do not connect them.
 */
const special: readonly (readonly [code: string, beginnings: readonly string[]])[] = [
  ["1", ["800", "833", "844", "855", "866", "877", "888", "900"]],
  ["212", ["800", "801", "802", "803", "89"]],
  ["216", ["80"]],
  ["234", ["800"]],
  ["254", ["800", "900"]],
  ["30", ["800"]],
  ["31", ["800", "90"]],
  ["32", ["800", "90"]],
  ["33", ["8"]],
  ["34", ["800", "803", "806", "807", "90"]],
  ["351", ["800", "808"]],
  ["352", ["800"]],
  ["353", ["1800"]],
  ["356", ["800"]],
  ["357", ["800", "90"]],
  ["358", ["800"]],
  ["359", ["800", "90"]],
  ["36", ["80", "90"]],
  ["370", ["800", "900"]],
  ["371", ["80", "90"]],
  ["372", ["800", "900"]],
  ["385", ["800"]],
  ["386", ["80", "90"]],
  ["39", ["800", "803", "84", "89"]],
  ["40", ["800", "90"]],
  ["41", ["800", "90"]],
  ["420", ["800", "90"]],
  ["421", ["800"]],
  ["43", ["800", "900"]],
  ["44", ["80", "84", "87", "9"]],
  ["45", ["80", "90"]],
  ["46", ["20", "900"]],
  ["47", ["80"]],
  ["48", ["800"]],
  ["49", ["800", "180", "900"]],
  ["61", ["13", "180", "190"]],
  ["62", ["800", "809"]],
  ["64", ["800", "900"]],
  ["81", ["120", "800", "990"]],
  ["82", ["80"]],
  ["90", ["800", "900"]],
  ["972", ["1800"]],
];

/** Whether a number in international form is one of those that may not be connected from another State. */
export function isSpecialNumber(number: string): boolean {
  return special.some(([code, beginnings]) =>
    beginnings.some((each) => number.startsWith(`+${code}${each}`)),
  );
}
