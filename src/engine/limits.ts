/**
 * Every bound of the engine, with its reason. Together they prove linear time: each token starts at most
 * MAX_WALK trie steps and a constant number of rules, and each rule reads at most MAX_MENTION tokens.
 */

/** Letters that fit the exact syllable key; a Vietnamese syllable has at most seven (`nghiêng`). Longer words are hashed. */
export const MAX_KEY_LETTERS = 7;

/** Longest dictionary entry in tokens (the longest official name of a body has 27). */
export const MAX_WALK = 32;

/** Longest mention in tokens; the longest in the gold has 31. A rule stops reading here. */
export const MAX_MENTION = 48;

/** Dictionary hits kept for one starting token; more readings than this are noise. */
export const MAX_HITS = 12;

/** Proposals kept for one starting token over all rules. */
export const MAX_PROPOSALS = 24;

/** Tables above this many tokens are given back after the document, so that one huge text does not pin memory. */
export const KEEP_TOKENS = 1 << 18;

/** Letters of a word that take part in its hash; a longer run (base64, a URL) is not a word of the language. */
export const MAX_HASHED_LETTERS = 64;

/** Proposals below this strength (thousandths) are material for rules of later stages and never stand by themselves. */
export const LEAST_STRENGTH = 400;

/** Least strength of a reading that stands on the same tokens as a user's own row (thousandths): below it, it is a guess. */
export const LEAST_TWIN = 900;
