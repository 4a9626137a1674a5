const PLAIN = /^[\w@.+=:,/-]+$/;

/** A word as a shell takes it: an address may hold a quote, a dollar or a backtick. */
export const shellWord = (word: string): string => (PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
