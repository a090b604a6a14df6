/** How the postal codes of a State look. */
export interface PostalCodeForm {
  readonly pattern: string;
  /** One as it is written, without blanks that may be left out. */
  readonly example: string;
}

const digits = (length: number, example: string): PostalCodeForm => ({ pattern: `\\d{${length}}`, example });

/** Postal codes of the States whose form is simple and steady (Universal Postal Union). Of others nothing is asked. */
export const postalCodeForms: ReadonlyMap<string, PostalCodeForm> = new Map([
  ["at", digits(4, "1010")],
  ["au", digits(4, "2600")],
  ["be", digits(4, "1000")],
  ["ch", digits(4, "3003")],
  ["de", digits(5, "10117")],
  ["dk", digits(4, "1216")],
  ["es", digits(5, "28071")],
  ["fr", digits(5, "75001")],
  ["gb", { pattern: "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}", example: "SW1A 1AA" }],
  ["it", digits(5, "00184")],
  ["lu", digits(4, "1468")],
  ["nl", { pattern: "\\d{4} ?[A-Z]{2}", example: "2511 AA" }],
  ["no", digits(4, "0030")],
  ["nz", digits(4, "6011")],
  ["pt", { pattern: "\\d{4}-\\d{3}", example: "1149-019" }],
  ["se", { pattern: "\\d{3} ?\\d{2}", example: "111 52" }],
  ["us", { pattern: "\\d{5}(?:-\\d{4})?", example: "20530" }],
]);
