/**
 * Every message, one code each, with the remedy.
 * Errors depend on how the library is called, never on what a text contains.
 */

/** Thrown for a wrong call. `code` is stable; the message says what was wrong, what is allowed and what to do. */
export class VietnerError extends Error {
  override readonly name = 'VietnerError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`[${code}] ${message}`);
  }
}

const list = (values: readonly string[]) => values.join(', ');

/** How a value is called in a message: its type, and a short picture of it. */
function picture(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 40)}…` : value}"`;
  return typeof value === 'number' || typeof value === 'boolean' ? `${typeof value} ${value}` : typeof value;
}

export const errors = {
  notAString: (what: string, value: unknown) =>
    new VietnerError('E100', `${what} must be a string, got ${picture(value)}; pass the text itself`),
  unknownType: (value: string, known: readonly string[]) =>
    new VietnerError('E101', `unknown entity type ${picture(value)}; known: ${list(known)}`),
  unknownOption: (name: string, known: readonly string[]) =>
    new VietnerError('E102', `unknown option ${picture(name)}; known: ${list(known)}`),
  badDate: (value: unknown) =>
    new VietnerError('E103', `the document's date must be a calendar day YYYY-MM-DD, got ${picture(value)}`),
  badOption: (name: string, expected: string, value: unknown) =>
    new VietnerError('E104', `option "${name}" must be ${expected}, got ${picture(value)}`),
  unknownFormat: (value: string, known: readonly string[]) =>
    new VietnerError('E105', `unknown format ${picture(value)}; known: ${list(known)}`),
  unknownLevel: (value: unknown, known: readonly string[]) =>
    new VietnerError('E106', `unknown token level ${picture(value)}; known: ${list(known)}`),
  badWire: (what: string) =>
    new VietnerError('E110', `not a compiled dictionary: ${what}; compile the TSV again with this version`),
  badJson: (reason: string) => new VietnerError('E120', `not a JSON line: ${reason}; write one JSON object a line`),
  badRecord: (reason: string) =>
    new VietnerError('E121', `${reason}; a line is {"id": …, "text": "…", "date": "YYYY-MM-DD"}`),
  unreadable: (file: string, reason: string) =>
    new VietnerError('E122', `cannot read ${file}: ${reason}; check the path and its permissions`),
  lineTooLong: (megabytes: number) =>
    new VietnerError('E123', `the line is longer than ${megabytes} MB; split the text into several documents`),
  unwritable: (file: string, reason: string) =>
    new VietnerError('E124', `cannot write ${file}: ${reason}; check the path and its permissions`),
  textMissing: (name: string, reason: string) =>
    new VietnerError('E125', `no text for ${name}: ${reason}; give the annotated text with --text FILE`),
  badDictionary: (problems: readonly string[]) =>
    new VietnerError(
      'E130',
      `${problems.length} problem${problems.length === 1 ? '' : 's'} in the dictionary:\n${problems.join('\n')}`,
    ),
  badModule: (reason: string) => new VietnerError('E140', `not a module: ${reason}`),
  badGold: (reason: string) => new VietnerError('E150', `cannot read the gold file: ${reason}`),
  unknownCommand: (name: string, known: readonly string[]) =>
    new VietnerError('E160', `unknown command ${picture(name)}; known: ${list(known)}`),
  badUsage: (reason: string) => new VietnerError('E161', `${reason}; see --help`),
  internal: (reason: string) =>
    new VietnerError('E190', `${reason}; this is a fault of vietner, please report it with the text`),
} as const;
