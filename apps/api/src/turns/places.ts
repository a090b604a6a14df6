/** Places that are taken for a while. */
export interface Places {
  /** Takes a place under a name; gives what gives it back, nothing where there is none left. */
  enter(name: string): (() => void) | undefined;
}

/** So many places in all, and so many under one name. */
export function createPlaces({ all, ofOne }: { readonly all: number; readonly ofOne: number }): Places {
  const taken = new Map<string, number>();
  let total = 0;
  return {
    enter(name) {
      const own = taken.get(name) ?? 0;
      if (total >= all || own >= ofOne) return undefined;
      total += 1;
      taken.set(name, own + 1);
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        total -= 1;
        const left = (taken.get(name) ?? 1) - 1;
        if (left === 0) taken.delete(name);
        else taken.set(name, left);
      };
    },
  };
}
