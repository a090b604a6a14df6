import { exampleOf } from "../example-records.ts";
import { copyOf } from "../real-records.ts";
import { type Breach, breach } from "./breach.ts";

const real = () => copyOf("service", "fr-116006");
const example = () => exampleOf("service", "example-helpline");
const weekly = "/contacts/0/hours/weekly";

/** A row more beside every day from 09:00 to 19:00. */
const row = (days: readonly string[], opens: string, closes: string): Breach =>
  breach(real(), { [`${weekly}/-`]: { days, opens, closes } }, `${weekly}/1`);

/** An exception more beside New Year's Day, which is closed. */
const exception = (times: object, pointer = "/hours/exceptions/1"): Breach =>
  breach(example(), { "/hours/exceptions/-": times }, pointer);

const christmas = { on: { en: "Christmas" }, date: "2026-12-25" };

/** Breaches of the rules over opening hours. */
export const hoursBreaches = {
  "opening-hours-contradictory": [
    breach(real(), { "/contacts/0/hours/always": true }, "/contacts/0/hours/always"),
    breach(real(), { [`${weekly}/0/closes`]: "09:00" }, `${weekly}/0/closes`),
    breach(
      example(),
      { "/hours": { always: true, monthly: [{ weekday: "tu", nth: 1, opens: "09:00", closes: "12:00" }] } },
      "/hours/always",
    ),
    breach(example(), { "/hours/exceptions/0/opens": "10:00" }, "/hours/exceptions/0/closed"),
    exception({ ...christmas, opens: "10:00", closes: "10:00" }, "/hours/exceptions/1/closes"),
  ],
  "hours-past-midnight": [
    breach(real(), { [`${weekly}/0/closes`]: "05:00" }, `${weekly}/0/closes`),
    exception({ ...christmas, opens: "09:00", closes: "01:00" }, "/hours/exceptions/1/closes"),
  ],
  "hours-overlapping": [
    row(["mo"], "18:30", "20:00"),
    row(["su"], "00:00", "24:00"),
    row(["sa", "sa"], "22:00", "09:01"),
    // The night from Sunday to Monday.
    row(["su"], "20:00", "10:00"),
    // Two rules for the last Friday of the month.
    breach(
      example(),
      {
        "/hours": {
          monthly: [
            { weekday: "fr", nth: -1, opens: "09:00", closes: "12:00" },
            { weekday: "fr", nth: -1, opens: "11:00", closes: "14:00" },
          ],
        },
      },
      "/hours/monthly/1",
    ),
    // A summer in the middle of the year.
    breach(
      example(),
      {
        "/hours": {
          weekly: [
            { days: ["mo"], opens: "09:00", closes: "17:00", valid: { from: "2026" } },
            {
              days: ["mo"],
              opens: "08:00",
              closes: "12:00",
              valid: { from: "2026-07-01", until: "2027-08-31" },
            },
          ],
        },
      },
      "/hours/weekly/1",
    ),
  ],
  "exceptions-contradictory": [
    exception({ on: { en: "New Year's Day" }, opens: "10:00", closes: "12:00" }),
    breach(
      example(),
      {
        "/hours/exceptions": [
          { ...christmas, opens: "10:00", closes: "12:00" },
          { ...christmas, on: { en: "25 December" }, opens: "11:00", closes: "13:00" },
        ],
      },
      "/hours/exceptions/1",
    ),
  ],
  "opens-at-end-of-day": [
    breach(real(), { [`${weekly}/0/opens`]: "24:00" }, `${weekly}/0/opens`),
    exception({ ...christmas, opens: "24:00" }, "/hours/exceptions/1/opens"),
  ],
  "exception-without-times": [exception(christmas)],
  "hours-without-times": [
    breach(example(), { "/hours": { timeZone: "Europe/Paris" } }, "/hours"),
    breach(real(), { "/contacts/0/hours": { timeZone: "Europe/Paris" } }, "/contacts/0/hours"),
  ],
};
