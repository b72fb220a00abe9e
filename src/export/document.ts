/**
 * The folder's law: a format is a pure function of a document to a string, one file a format, and none reads
 * anything but `types.ts` and its siblings. A reader reports what it could not read and never throws for it.
 */
import type { Entity, Extraction, Sentence, Token } from '../types.ts';

/** What a format writes: the caller's text, what was found in it and, for formats of tokens, how it was cut. */
export interface ExportDocument {
  text: string;
  extraction: Extraction;
  tokens?: readonly Token[];
  sentences?: readonly Sentence[];
}

/** The same document with tokens and sentences, which the formats of one token a line need. */
export interface TokenizedDocument extends ExportDocument {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
}

/** What a reader gives back. Offsets are UTF-16 code units into `text`. */
export interface ImportedDocument {
  /** The text handed to the reader, or the one it rebuilt from tokens. */
  text: string;
  entities: Entity[];
  tokens: Token[];
  sentences: Sentence[];
  /** One line for each thing that could not be read: `line 3: …`. Empty when all went well. */
  problems: string[];
}

/**
 * The document as one that carries tokens and sentences.
 *
 * @throws TypeError where the caller left them out: a wrong call, whatever the text.
 */
export function withTokens(document: ExportDocument, format: string): TokenizedDocument {
  const { tokens, sentences } = document;
  if (tokens === undefined || sentences === undefined) {
    throw new TypeError(
      `format "${format}" needs the document's tokens and sentences; pass the results of tokenize() and sentences()`,
    );
  }
  return { ...document, tokens, sentences };
}
