/** "1 mail", "12 mails": a count as a person reads it. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;
