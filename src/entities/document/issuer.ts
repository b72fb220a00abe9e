/**
 * Who issued a document, from the letters of its number.
 *
 *   30/2020/NĐ-CP  Chính phủ     51/CĐ-TTg  Thủ tướng Chính phủ     19-NQ/TW  Ban Chấp hành Trung ương Đảng …     202/2025/QH15  Quốc hội
 */
import type { Lexicon } from '../../engine/lexicon.ts';

export class Issuers {
  private readonly bySuffix = new Map<string, string>();

  constructor(lexicon: Lexicon) {
    const issuers = lexicon.texts('issuers', 'issuer');
    for (const [row, suffix] of lexicon.texts('issuers', 'suffix').entries()) {
      const key = suffix.toUpperCase();
      if (!this.bySuffix.has(key)) this.bySuffix.set(key, issuers[row] as string);
    }
  }

  /** The issuer of a number such as `30/2020/NĐ-CP`; where the code leaves several, those the code can mean, joined by ` | `. */
  of(number: string): string | undefined {
    const parts = number.toUpperCase().split(/[/-]/);
    for (let part = parts.length - 1; part > 0; part--) {
      const code = parts[part] as string;
      const found = this.bySuffix.get(code) ?? this.bySuffix.get(code.replace(/\d+$/, ''));
      if (found !== undefined) return found.split('|').length === 1 ? found : undefined;
    }
    return undefined;
  }
}
