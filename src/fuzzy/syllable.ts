/**
 * Whether a word is a possible Vietnamese syllable: onset, rime and tone fit together.
 *
 *   thu  tỉnh  nghiêng        possible
 *   tich                      a rime on c, ch, p, t takes the tones acute and dot alone
 *   Kan  dâ  phuong           no such rime or onset
 *
 * A word that is none is misspelt or foreign; one that is may still be misspelt.
 */
import { toneOf } from '../engine/keys.ts';
import { toneless } from './spelled.ts';

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyn uyu ' +
    'ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ưm y ych yêm yên yêng yêt yêu ynh yp yt'
  ).split(' '),
);
const PLAIN_RIMES = new Set([...RIMES].map((rime) => rime.normalize('NFD').replace(/[\u0300-\u036f]/g, '')));
/** Onsets that stand before e, ê, i, y alone, and those that never do. */
const BEFORE_FRONT = new Set(['k', 'gh', 'ngh']);
const BEFORE_BACK = new Set(['c', 'g', 'ng']);
const STOPPED = /(?:c|ch|p|t)$/;
const ACUTE = 2;
const DOT = 5;

/** The same for a word typed without accents: some syllable has these plain letters. */
export function possibleUnaccented(low: number, high: number): boolean {
  const text = toneless(low, high);
  for (let length = Math.min(3, text.length - 1); length >= 0; length--) {
    const onset = text.slice(0, length);
    if ((length === 0 || onset === 'd' || ONSETS.includes(onset)) && PLAIN_RIMES.has(text.slice(length))) return true;
  }
  return false;
}

export function possibleSyllable(low: number, high: number): boolean {
  const text = toneless(low, high);
  if (text === '' || text.includes("'")) return false;
  const tone = toneOf(high);
  // Longest onset first; gi also stands for the rime of its own i (gì, gìn).
  for (let length = 3; length >= 0; length--) {
    const onset = text.slice(0, length);
    if (length > 0 && !ONSETS.includes(onset)) continue;
    const rime = text.slice(length);
    if (RIMES.has(rime) && together(onset, rime) && (!STOPPED.test(rime) || tone === ACUTE || tone === DOT))
      return true;
  }
  return false;
}

function together(onset: string, rime: string): boolean {
  const front = 'eêiy'.includes(rime[0] as string);
  // gì, gìn: one i for the consonant and the vowel.
  if (onset === 'g' && rime[0] === 'i') return true;
  // A rime written with y stands alone or after qu.
  if (rime[0] === 'y' && rime !== 'y') return onset === '' || onset === 'qu';
  return front ? !BEFORE_BACK.has(onset) : !BEFORE_FRONT.has(onset);
}
