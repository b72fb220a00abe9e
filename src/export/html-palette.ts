/**
 * Colours of the page. Each pair has a contrast of at least 4.5 to 1 (WCAG 2.2 AA) with the paper of its scheme and with its
 * own tint on it; a test computes it.
 */
export interface Tone {
  light: string;
  dark: string;
}

export const paper: Tone = { light: '#fbfaf7', dark: '#17181b' };
export const ink: Tone = { light: '#1f1e1b', dark: '#e9e6df' };
export const muted: Tone = { light: '#635f57', dark: '#a8a397' };

/** Share of a type's colour in the tint behind an outermost mention. */
export const tint = 0.1;

/** People in reds, bodies in blues, places green, time in violets, figures in browns, papers grey, events magenta. */
const builtIn: Record<string, Tone> = {
  title: { light: '#9a3412', dark: '#fdba8c' },
  official: { light: '#b4161b', dark: '#ff9d98' },
  person: { light: '#8f3052', dark: '#f5a8c0' },
  agency: { light: '#1a4fa0', dark: '#9dc1ff' },
  organization: { light: '#0b6477', dark: '#7fd3e6' },
  location: { light: '#1c6838', dark: '#8fd7a4' },
  date: { light: '#5b37a6', dark: '#c5b0ff' },
  duration: { light: '#7a3f96', dark: '#dcaef0' },
  percent: { light: '#7f5200', dark: '#f0c46a' },
  money: { light: '#5c5a00', dark: '#d6d165' },
  quantity: { light: '#74492f', dark: '#e0b89d' },
  document: { light: '#475161', dark: '#b9c4d6' },
  event: { light: '#9b1f6d', dark: '#f7a3d8' },
};

/** For a user's own types, in turn. */
const spare: readonly Tone[] = [
  { light: '#00665c', dark: '#7ed9cc' },
  { light: '#4a5a1f', dark: '#bfd184' },
  { light: '#4b4fae', dark: '#b4b9ff' },
  { light: '#8a4a12', dark: '#f2bd8c' },
];

/** One tone for each type, in order. */
export function tones(types: readonly string[]): Tone[] {
  let unknown = 0;
  return types.map((type) => (Object.hasOwn(builtIn, type) ? builtIn[type]! : spare[unknown++ % spare.length]!));
}
