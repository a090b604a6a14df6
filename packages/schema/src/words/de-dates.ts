/** Whether a written date says the day: "7. November 2019", not "November 2019" or "2019". */
function isDay(date: string): boolean {
  return /^\d{1,2}\. /.test(date);
}

function isYear(date: string): boolean {
  return /^\d{4}$/.test(date);
}

/** "am 7. November 2019", "im November 2019", "2019". */
export function am(date: string): string {
  if (isYear(date)) return date;
  return isDay(date) ? `am ${date}` : `im ${date}`;
}

/** "dem 7. November 2019", but "November 2019". */
export function dem(date: string): string {
  return isDay(date) ? `dem ${date}` : date;
}

/** "den 7. November 2019", but "November 2019". */
export function den(date: string): string {
  return isDay(date) ? `den ${date}` : date;
}

/** "zum 7. November 2019", but nothing before "November 2019" after "bis". */
export function zum(date: string): string {
  return isDay(date) ? `zum ${date}` : date;
}

/** "vom 7. November 2019", but "von November 2019". */
export function vom(date: string): string {
  return isDay(date) ? `vom ${date}` : `von ${date}`;
}
