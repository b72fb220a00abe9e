/**
 * `vietner/compile`: a user's own lists, checked and compiled to bytes that an extractor takes, also in a browser;
 * and the compiler of the built-in lists behind it. Whole dictionaries of classes and tables may change form between
 * minor versions; gazetteers keep theirs.
 */
export { type Casing, compile, type Dictionary, type Entry } from './compile.ts';
export {
  checkGazetteer,
  compileGazetteer,
  type GazetteerEntry,
  type GazetteerSource,
  type NamedGazetteer,
} from './gazetteer.ts';
