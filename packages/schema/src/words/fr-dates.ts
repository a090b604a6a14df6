/** Whether a written date says the day: "7 novembre 2019", not "novembre 2019" or "2019". */
export function isDay(date: string): boolean {
  return /^\d{1,2}(?:er)? /.test(date);
}
