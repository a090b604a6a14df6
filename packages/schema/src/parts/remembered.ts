/** How many answers are remembered at a time: of what many records ask in the same words. */
const most = 512;

/** The same function of one text, which works out each answer once for as long as it remembers. It must have no effects. */
export function remembered<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Made;
    if (known.size >= most) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}
