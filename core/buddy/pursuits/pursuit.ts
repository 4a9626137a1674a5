/**
 * What people love, do or live with: how a person would name it, the words that speak of nothing else, and words that speak of it
 * only beside those. `_` stands for a space, a `*` at the end for any ending. All in lower case.
 */
export type Pursuit = readonly [name: string, own: string, beside: string];
