/** What is wrong with a web address that has the right shape, in words; nothing where it is sound. */
export function addressFaults(address: string): readonly string[] {
  if (!URL.canParse(address)) return ["is no web address"];
  const { hostname } = new URL(address);
  const faults: string[] = [];
  if (/%(?![0-9a-f]{2})/i.test(address)) faults.push("has a per cent sign that encodes nothing");
  if (!/\.[a-z-]{2,}$/i.test(hostname)) faults.push("does not end its host with a domain");
  if (/[.,;:]$/.test(address)) faults.push("ends with a mark of the sentence around it");
  if (occurrences(address, "(") !== occurrences(address, ")")) faults.push("lost a bracket");
  return faults;
}

function occurrences(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
