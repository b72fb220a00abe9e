/** Shared by all entity types: phrases that have the same number, written as one list. */

/** `{ 'hơn|trên|quá': 1 }` as `{ hơn: 1, trên: 1, quá: 1 }`; the empty list gives none. */
export function phraseGroups(groups: Readonly<Record<string, number>>): Record<string, number> {
  const phrases: Record<string, number> = {};
  for (const [list, value] of Object.entries(groups)) {
    for (const text of list.split('|')) if (text !== '') phrases[text] = value;
  }
  return phrases;
}
