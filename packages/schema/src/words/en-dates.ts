/** When: "on 7 November 2019", "in November 2019"; "on or after 7 November 2019" with what may follow. */
export function on(date: string, orElse = ""): string {
  return `${/^\d{1,2} /.test(date) ? "on" : "in"}${orElse} ${date}`;
}
