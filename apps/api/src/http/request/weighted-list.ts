/** A member of a header by which a client says what it prefers. */
export interface Weighted {
  /** In lower case. */
  readonly value: string;
  /** 0 to 1; 0 means: not this one. */
  readonly weight: number;
}

const quality = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/;

/**
 * The members of `Accept-Encoding` or `Accept-Language` in their order (RFC 9110, 12.4.2). A member that is malformed
 * is left out: a preference that cannot be read is none, and no reason to refuse a request.
 */
export function readWeightedList(header: string): Weighted[] {
  return header.split(",").flatMap((member) => {
    const [value = "", ...parameters] = member.split(";").map((part) => part.trim().toLowerCase());
    const weight = weightOf(parameters);
    return value === "" || weight === undefined ? [] : [{ value, weight }];
  });
}

function weightOf(parameters: readonly string[]): number | undefined {
  const [parameter, ...more] = parameters;
  if (parameter === undefined) return 1;
  const read = quality.exec(parameter)?.[1];
  return read === undefined || more.length > 0 ? undefined : Number(read);
}
