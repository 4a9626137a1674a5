/**
 * Names the code that facts are read by, with all of its words and patterns: facts that were read by another are read anew.
 * `tests/buddy/read-by.test.ts` says when it is out of date, and `npm run golden` writes it.
 */
export const READ_BY = "346vkz0q";
