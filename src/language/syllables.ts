/**
 * Which letters and tones a Vietnamese syllable can have: onset, rime and tone as flat tables.
 *
 *   nghiêng  =  ngh + iêng, level tone      quốc  =  qu + ôc, sharp tone      the  =  th + e      of, and  =  no syllable
 *
 * An onset leads to a class, a rime knows the classes that it may follow, and a rime with a stop (c, ch, p, t) bears
 * only the tones sắc and nặng. The same once more without accents. Spelling only: that a possible syllable is used in
 * some word is not asked, because names and loans use what words do not.
 */
import { CODE_BITS, LETTERS, plainCode } from '../engine/chars.ts';
import { CODE_MASK, HASHED, LOW_LETTERS, toneOf } from '../engine/keys.ts';

/** What a word can be. */
export const IMPOSSIBLE = 0;
/** A possible syllable with all its accents stripped: tinh, nghi, the. */
export const PLAIN = 1;
/** A possible syllable as it stands that bears no accent: nghe, xa, the. */
export const BARE = 2;
/** A possible syllable with a tone mark or one of ă â đ ê ô ơ ư. */
export const MARKED = 3;

const BACK = 1;
const FRONT = 2;
const LABIAL = 4;
const OTHER = 8;
const ZERO = 16;
const QU = 32;
const GI = 64;

const ONSETS: readonly (readonly [string, number])[] = [
  ['c g ng', BACK],
  ['k gh ngh', FRONT],
  ['b m p ph v', LABIAL],
  ['ch d đ h kh l n nh r s t th tr x', OTHER],
  ['qu', QU],
  ['gi', GI],
];

/** Rimes without the glide of *oa, uy*; those before the bar begin with e, ê, i. */
const OPEN_RIMES =
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu | ' +
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây o oc oi om on ong op ot ooc oong ' +
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ' +
  'ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu';
/** Rimes with the glide, which lip sounds do not take. */
const GLIDE_RIMES =
  'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet uân uâng uât uây uê uêch uên uênh ' +
  'uơ uy uya uych uynh uyp uyu uyên uyêt';
const AFTER_QU =
  'a ac ach ai an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên ênh êt i ich in inh ip it iu y ych ynh yt yên yêt ô ôc ơ ơi ơn';
/** Only where gi is an onset before ê, or the whole syllable: giêng, giết, gì, gìn. */
const AFTER_GI = 'êng êc êt n';

const COLUMNS = 64;

/** Onsets and rimes as two tries over letter codes. */
class Spelling {
  /** Node after a letter, `node × 64 + letter`; 0 = none. Node 1 is the root of onsets, node 2 that of rimes. */
  next = new Uint16Array(COLUMNS * 3);
  /** For an onset its class; for a rime the classes that it may follow. */
  classes = new Uint8Array(3);
  /** 1 for a rime that ends in a stop. */
  stop = new Uint8Array(3);
  private nodes = 3;

  constructor(private readonly plain: boolean) {
    for (const [onsets, onsetClass] of ONSETS) for (const onset of onsets.split(' ')) this.add(1, onset, onsetClass);
    const [front = '', back = ''] = OPEN_RIMES.split(' | ');
    for (const rime of front.split(' ')) this.add(2, rime, FRONT | LABIAL | OTHER | ZERO | (rime[0] === 'e' ? GI : 0));
    for (const rime of back.split(' ')) this.add(2, rime, BACK | LABIAL | OTHER | ZERO | GI);
    for (const rime of GLIDE_RIMES.split(' ')) this.add(2, rime, BACK | OTHER | ZERO);
    for (const rime of AFTER_QU.split(' ')) this.add(2, rime, QU);
    for (const rime of AFTER_GI.split(' ')) this.add(2, rime, GI);
    for (const rime of 'y yêm yên yêng yêt yêu'.split(' ')) this.add(2, rime, ZERO);
    // Xe buýt is the one everyday word with a glide after a lip sound.
    this.add(2, 'uyt', BACK | LABIAL | OTHER | ZERO);
    this.classes[2] = GI;
    this.classes[1] = ZERO;
  }

  private add(root: number, text: string, classes: number): void {
    let node = root;
    for (const char of text) {
      const letter = LETTERS.indexOf(char) + 1;
      const slot = node * COLUMNS + (this.plain ? (plainCode[letter] as number) : letter);
      if (this.next[slot] === 0) {
        // Before the assignment: a new node may move the table.
        const fresh = this.node();
        this.next[slot] = fresh;
      }
      node = this.next[slot] as number;
    }
    this.classes[node] = (this.classes[node] as number) | classes;
    if (root === 2 && /(?:[cpt]|ch)$/.test(text)) this.stop[node] = 1;
  }

  private node(): number {
    if ((this.nodes + 1) * COLUMNS > this.next.length) {
      const grown = new Uint16Array(this.next.length * 2);
      grown.set(this.next);
      this.next = grown;
      const size = grown.length / COLUMNS;
      this.classes = enlarged(this.classes, size);
      this.stop = enlarged(this.stop, size);
    }
    return this.nodes++;
  }
}

function enlarged(old: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const grown = new Uint8Array(size);
  grown.set(old);
  return grown;
}

/** Made at the first question: an import alone needs neither, and few texts need the second. */
let accentedSpelling: Spelling | undefined;
let strippedSpelling: Spelling | undefined;

const SHARP = 2;
const HEAVY = 5;

/**
 * What the word with this key (of `TokenTable`) can be: IMPOSSIBLE, PLAIN, BARE or MARKED. Reads at most seven
 * letters twice. Letters of other languages count as the letter they are built on, as in the key.
 */
export function syllableShape(low: number, high: number): number {
  if ((high & HASHED) !== 0) return IMPOSSIBLE;
  const tone = toneOf(high);
  const letters = lettersOf(low, high);
  const accented = (accentedSpelling ??= new Spelling(false));
  const end = finalOf(accented, letters, false);
  let hasOwnLetter = tone !== 0;
  for (let at = 0; at < letters; at++) if (plainCode[spelled[at] as number] !== spelled[at]) hasOwnLetter = true;
  if (end !== 0) {
    const stop = accented.stop[end] === 1;
    if (!stop || tone === SHARP || tone === HEAVY) return hasOwnLetter ? MARKED : BARE;
    if (tone !== 0) return IMPOSSIBLE;
  }
  if (hasOwnLetter) return IMPOSSIBLE;
  return finalOf((strippedSpelling ??= new Spelling(true)), letters, true) !== 0 ? PLAIN : IMPOSSIBLE;
}

/** Letters of the last key looked at. */
const spelled = new Uint8Array(8);

function lettersOf(low: number, high: number): number {
  let count = 0;
  for (let shift = (LOW_LETTERS - 1) * CODE_BITS; shift >= 0; shift -= CODE_BITS) {
    const letter = (low >> shift) & CODE_MASK;
    if (letter !== 0) spelled[count++] = letter;
  }
  const rest = high >> CODE_BITS;
  if (rest > CODE_MASK) spelled[count++] = rest >> CODE_BITS;
  if (rest !== 0) spelled[count++] = rest & CODE_MASK;
  return count;
}

/** Node of the rime that ends the word, or 0 when it is no syllable. The longest onset is the right one. */
function finalOf({ next, classes }: Spelling, letters: number, plain: boolean): number {
  let node = 1;
  let at = 0;
  for (; at < letters; at++) {
    const after = next[
      node * COLUMNS + (plain ? (plainCode[spelled[at] as number] as number) : (spelled[at] as number))
    ] as number;
    if (after === 0) break;
    node = after;
  }
  const onset = classes[node] as number;
  if (onset === 0) return 0;
  let rime = 2;
  for (; at < letters; at++) {
    rime = next[
      rime * COLUMNS + (plain ? (plainCode[spelled[at] as number] as number) : (spelled[at] as number))
    ] as number;
    if (rime === 0) return 0;
  }
  return ((classes[rime] as number) & onset) !== 0 ? rime : 0;
}
