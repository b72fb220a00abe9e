/**
 * compromise's View with a world of our own. Its class hands the global world to every View that `match` makes; this
 * one hands on its own.
 */
import nlp from 'compromise/one';
import type View from 'compromise/view/one';
import type { Entity } from '../types.ts';
import type { Term, World } from './world.ts';

/** What the terms of a View came from. */
export interface Source {
  /** The caller's text, or null when only the entities are known. */
  text: string | null;
  entities: readonly Entity[];
}

type Pointer = [sentence: number, start?: number, end?: number, startId?: string, endId?: string];

/** compromise's class as it is at run time: methods of a prototype, which its types call properties. */
interface RawView {
  document: Term[][];
  docs: Term[][];
  pointer: Pointer[] | null;
  world: World;
  update(pointer?: Pointer[] | null): RawView;
  toView(pointer?: Pointer[] | null): RawView;
  text(format?: unknown): string;
  compute(names: string[]): RawView;
}
type RawClass = new (document: Term[][], pointer?: Pointer[] | null) => RawView;

const Base = (nlp('') as unknown as { constructor: RawClass }).constructor;

class VietnameseView extends Base {
  override update(pointer?: Pointer[] | null): RawView {
    return adopt(super.update(pointer), this.world);
  }

  override toView(pointer?: Pointer[] | null): RawView {
    return adopt(super.toView(pointer), this.world);
  }

  /** Terms to write into a document. */
  fromText(text: string): RawView {
    const { fromString } = this.world.methods.one.tokenize as { fromString(text: string): Term[][] };
    return adopt(new Base(fromString(text)), this.world).compute(['index', 'id']);
  }

  /** The text as it stands; compromise takes the marks off the ends of a match. */
  override text(format?: unknown): string {
    return super.text(format ?? { keepEndPunct: true });
  }
}

function adopt(view: RawView, world: World): RawView {
  view.world = world;
  return Object.setPrototypeOf(view, VietnameseView.prototype) as RawView;
}

/** A View over the whole document. */
export function makeView(document: Term[][], world: World): View {
  return adopt(new Base(document), world) as unknown as View;
}

/** The matches of a View as lists of terms, and what they came from; null for a View that is not ours. */
export function termsOf(view: View): { matches: Term[][]; document: Term[][]; source: Source } | null {
  if (!(view instanceof VietnameseView)) return null;
  return { matches: view.docs, document: view.document, source: view.world.source as Source };
}
