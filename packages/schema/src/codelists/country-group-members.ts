import type { CountryGroupCode } from "./country-group.ts";

/** One State's membership of a group: from and until which day, both included. */
export interface Membership {
  /** ISO 3166-1 alpha-2, lower case. */
  readonly state: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day; absent while the membership lasts. */
  readonly until?: string;
}

/** Who belongs to a group of States, and since when. */
export interface CountryGroupMembers {
  /** Where the list comes from. */
  readonly source: string;
  /** Day for which the list was last known to be right. */
  readonly asOf: string;
  /** `false` where other States may have joined: whether a State that is not listed belongs to it is then unknown. */
  readonly complete: boolean;
  readonly members: readonly Membership[];
}

/** Reads `1958-01-01 be de` and `1973-01-01..2020-01-31 gb`: one line a day of joining. */
function membersOf(lines: string): Membership[] {
  return lines
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [days = "", ...states] = line.trim().split(" ");
      const [from = "", until] = days.split("..");
      return states.map((state) => (until === undefined ? { state, from } : { state, from, until }));
    });
}

/** Members of every group of {@link CountryGroupCode}, with the days on which they joined and left. */
export const countryGroupMembers: Readonly<Record<CountryGroupCode, CountryGroupMembers>> = {
  eu: {
    source: "https://european-union.europa.eu/principles-countries-history/eu-countries_en",
    asOf: "2026-11-23",
    complete: true,
    members: membersOf(`
      1958-01-01 be de fr it lu nl
      1973-01-01 dk ie
      1973-01-01..2020-01-31 gb
      1981-01-01 gr
      1986-01-01 es pt
      1995-01-01 at fi se
      2004-05-01 cy cz ee hu lt lv mt pl si sk
      2007-01-01 bg ro
      2013-07-01 hr
    `),
  },
  eea: {
    source: "https://www.efta.int/eea/eea-agreement",
    asOf: "2026-11-23",
    complete: true,
    members: membersOf(`
      1994-01-01 at be de dk es fi fr gr ie is it lu nl no pt se
      1994-01-01..2020-01-31 gb
      1995-05-01 li
      2004-05-01 cy cz ee hu lt lv mt pl si sk
      2007-08-01 bg ro
      2014-04-12 hr
    `),
  },
  "council-of-europe": {
    source: "https://www.coe.int/en/web/portal/members-states",
    asOf: "2026-11-23",
    complete: true,
    members: membersOf(`
      1949-05-05 be dk fr gb ie it lu nl no se
      1949-08-09 gr
      1950-03-07 is
      1950-04-13 tr
      1950-07-13 de
      1956-04-16 at
      1961-05-24 cy
      1963-05-06 ch
      1965-04-29 mt
      1976-09-22 pt
      1977-11-24 es
      1978-11-23 li
      1988-11-16 sm
      1989-05-05 fi
      1990-11-06 hu
      1991-11-26 pl
      1992-05-07 bg
      1993-05-14 ee lt si
      1993-06-30 cz sk
      1993-10-07 ro
      1994-11-10 ad
      1995-02-10 lv
      1995-07-13 al md
      1995-11-09 mk ua
      1996-02-28..2022-03-15 ru
      1996-11-06 hr
      1999-04-27 ge
      2001-01-25 am az
      2002-04-24 ba
      2003-04-03 rs
      2004-10-05 mc
      2007-05-11 me
    `),
  },
  ecvvc: {
    source: "https://verdragenbank.overheid.nl/",
    asOf: "2014-10-09",
    complete: false,
    members: membersOf(`
      1988-02-01 dk lu nl
      1989-01-01 se
      1990-06-01 fr gb
      1991-03-01 fi
      1992-10-01 no
      1993-01-01 ch
      1997-03-01 de
      2000-07-01 az
      2001-01-01 cz
      2001-05-01 cy
      2001-12-01 pt
      2002-02-01 es
      2004-07-01 be
      2005-03-01 al
      2005-08-01 ba
      2006-05-01 ee
      2006-06-01 ro
      2006-12-01 at
      2008-11-01 hr
      2009-04-01 li
      2009-07-01 sk
      2010-07-01 me
    `),
  },
};

/** Whether a State belongs to a group on a day; `undefined` where the day or the membership is not known. */
export function isMember(
  group: CountryGroupCode,
  state: string,
  day: string | undefined,
): boolean | undefined {
  const { members, complete } = countryGroupMembers[group];
  const memberships = members.filter((member) => member.state === state);
  if (memberships.length === 0) return complete ? false : undefined;
  if (day === undefined) return undefined;
  return memberships.some(({ from, until }) => from <= day && (until === undefined || day <= until));
}
