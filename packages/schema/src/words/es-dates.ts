/** Whether a written date says the day: "7 de noviembre de 2019", not "noviembre de 2019" or "2019". */
function isDay(date: string): boolean {
  return /^\d{1,2} de /.test(date);
}

/** "el 7 de noviembre de 2019", but "noviembre de 2019". */
export function el(date: string): string {
  return isDay(date) ? `el ${date}` : date;
}

/** "del 7 de noviembre de 2019", but "de noviembre de 2019". */
export function del(date: string): string {
  return isDay(date) ? `del ${date}` : `de ${date}`;
}

/** "al 7 de noviembre de 2019", but "a noviembre de 2019". */
export function al(date: string): string {
  return isDay(date) ? `al ${date}` : `a ${date}`;
}

/** When: "el 7 de noviembre de 2019", "en noviembre de 2019", "en 2019". */
export function en(date: string): string {
  return isDay(date) ? `el ${date}` : `en ${date}`;
}
