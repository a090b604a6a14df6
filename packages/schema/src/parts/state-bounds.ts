/**
 * Between which whole degrees a State lies: south, north, west, east. Rough, of the main territory alone, and of those States
 * where a point with latitude and longitude exchanged falls outside: good to ask about a point, and for nothing else.
 */
const rows = [
  "at 46 50 9 18,au -44 -9 112 154,be 49 52 2 7,bg 41 45 22 29,ca 41 84 -141 -52,ch 45 48 5 11,cz 48 52 12 19",
  "de 47 56 5 16,dk 54 58 8 16,ee 57 60 21 29,es 35 44 -10 5,fi 59 71 19 32,fr 41 52 -6 10,gb 49 61 -9 2",
  "gr 34 42 19 30,hr 42 47 13 20,hu 45 49 16 23,ie 51 56 -11 -5,il 29 34 34 36,is 63 67 -25 -13,it 35 48 6 19",
  "jp 24 46 122 146,lt 53 57 20 27,lu 49 51 5 7,lv 55 59 20 29,ma 27 36 -14 -1,nl 50 54 3 8,no 57 72 4 32",
  "nz -48 -34 166 179,pl 49 55 14 25,pt 36 43 -10 -6,ro 43 49 20 30,rs 42 47 18 24,se 55 70 10 25,sk 47 50 16 23",
  "tn 30 38 7 12,us 24 50 -125 -66",
].flatMap((line) => line.split(",").map((row) => row.split(" ")));

const bounds = new Map(rows.map(([state = "", ...degrees]) => [state, degrees.map(Number)]));

/** A point on the earth, in degrees. */
interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Whether a point lies outside a State, and inside once latitude and longitude are exchanged; never of a State not known here. */
export function isExchanged({ latitude, longitude }: Point, state: string): boolean {
  return (
    !isWithin({ latitude, longitude }, state) && isWithin({ latitude: longitude, longitude: latitude }, state)
  );
}

/** Whether a point lies outside the main territory of a State; never of a State not known here. */
export function isOutside(point: Point, state: string): boolean {
  return bounds.has(state) && !isWithin(point, state);
}

function isWithin({ latitude, longitude }: Point, state: string): boolean {
  const [south = 91, north = 91, west = 181, east = 181] = bounds.get(state) ?? [];
  return south <= latitude && latitude <= north && west <= longitude && longitude <= east;
}
