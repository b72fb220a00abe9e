const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made harmless as content and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

/** ` name="value"`, or nothing for an empty value; line breaks are kept as references. */
export function attribute(name: string, value: string): string {
  return value === '' ? '' : ` ${name}="${escapeHtml(value).replace(/\n/g, '&#10;')}"`;
}
