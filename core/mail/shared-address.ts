// Local parts and hosts of lists, teams and desks.
const SHARED =
  /^(?:[^@]*[-_.])?(?:lists?|users?|devel|discuss|announce|team|all|info|support|sales|office|help|contact|no-?reply)@|@(?:lists?|groups?|googlegroups)\./i;

/** True for an address that is nobody's own: a list's or a desk's. */
export const isSharedAddress = (address: string): boolean => SHARED.test(address);
