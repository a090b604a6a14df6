import { internationalForm } from "./international-form.ts";

/** What the beginning of a number tells: free, dearer than others or shared in cost, or of a mobile telephone. */
type TypeOfNumber = "freephone" | "premium-rate" | "mobile";

/**
 * Beginnings after the calling code, as national numbering plans set them apart: those that are free, those that are not at the
 * ordinary price, and those of mobile telephones. Held to a library by a test; of what is not here nothing is said.
 */
const plans: readonly (readonly [code: string, free: string, dear: string, mobile: string])[] = [
  ["1", "800 833 844 855 866 877 888", "900", ""],
  ["30", "800", "", "69"],
  ["31", "800", "900 906 909", "61 62 63 64 65 68"],
  ["32", "800", "90", "47 48 49"],
  ["33", "800 801 802 803 804 805", "89", "6 73 74 75 76 77 78"],
  ["34", "800 900", "803 806 807", "6"],
  ["351", "800", "", "91 92 93 96"],
  ["353", "1800", "", "83 85 86 87"],
  ["39", "800 803", "89", "32 33 34 36 38 39"],
  ["41", "800", "900 901 906", "76 77 78 79"],
  ["43", "800", "900 930", "664 676 699"],
  ["44", "800 808", "90 91", "74 75 77 78"],
  ["45", "80", "90", ""],
  ["46", "20", "900", "70 72 73 76"],
  ["47", "800", "", "4"],
  ["48", "800", "", ""],
  ["49", "800", "900", "151 152 157 160 162 163 170 171 172 173 174 175 176 177 178 179"],
  ["61", "1800", "190", "4"],
];

const beginnings = plans.flatMap(([code, free, dear, mobile]) => [
  ...startsOf(code, free, "freephone"),
  ...startsOf(code, dear, "premium-rate"),
  ...startsOf(code, mobile, "mobile"),
]);

function startsOf(code: string, list: string, type: TypeOfNumber): [start: string, type: TypeOfNumber][] {
  return list === "" ? [] : list.split(" ").map((start) => [`+${code}${start}`, type]);
}

/** The type that the beginning of a number tells, as it is dialled in a State or from abroad; nothing where it tells none. */
export function typeOfNumber(number: string, state: string): TypeOfNumber | undefined {
  // Numbers of social value are free in the whole Union (Commission decision 2007/116/EC).
  if (/^116\d{3}$/.test(number)) return "freephone";
  const dialled = number.startsWith("+") ? number : internationalForm(number, state);
  return beginnings.find(([start]) => dialled?.startsWith(start))?.[1];
}
