/** The same, made once of each thing (a language's catalogue, a table) and then remembered. */
export function remembered<From extends object, Made>(
  make: (from: From) => Made,
): (from: From) => Made {
  const made = new WeakMap<From, Made>();
  return (from) => {
    const known = made.get(from);
    if (known !== undefined) return known;
    const fresh = make(from);
    made.set(from, fresh);
    return fresh;
  };
}

/** The same, made once as long as nothing else is asked for: of several languages no more than one is held. */
export function rememberedLast<From extends object, Made>(
  make: (from: From) => Made,
): (from: From) => Made {
  let last: readonly [From, Made] | undefined;
  return (from) => {
    if (last?.[0] !== from) last = [from, make(from)];
    return last[1];
  };
}
