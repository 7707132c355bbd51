import { compactText } from '../sheet/cell-text';
import { unitOf } from '../sheet/header-unit';
import { totalWord } from '../sheet/row-words';
import { type AgeBand, ageBand } from './ages';
import { GATHERING } from './concepts';
import type { Term } from './fact';
import { type Lexicon, placeKey } from './lexicon';

/** What one head says. */
export interface ParsedHead {
  readonly text: string;
  readonly terms: readonly Term[];
  readonly ages: readonly AgeBand[];
  /** Stretches that no word explains; empty when the head is fully understood. */
  readonly left: readonly string[];
  /** 其中:… is part of what stands before it. */
  readonly isAmong: boolean;
}

const gathering = new Set(GATHERING.map((word) => compactText(word)));

/** The words of a head, the longest first; what stands in brackets as a unit is no word. A head over others may only gather them. */
export function parseHead(text: string, lexicon: Lexicon, isAges = false, isLeaf = true): ParsedHead {
  const folded = compactText(text)
    .replace(/^(\d{1,2}|[一二三四五六七八九十]{1,3}|\([一二三四五六七八九十\d]{1,3}\))[、,.]\s*(?=\D)/, '')
    .replace(/^\([一二三四五六七八九十\d]{1,3}\)/, '')
    .replace(/\(([^()]{1,10})\)/g, (whole, inside: string) => (unitOf(inside) === null ? whole : ''));
  const isAmong = folded.startsWith('其中');
  const body = folded.replace(/^其中[:,]?/, '');
  const whole = { text, ages: [], left: [], isAmong };
  const direct = lexicon.words.get(body);
  if (body === '' || (gathering.has(body) && !(isLeaf && direct?.as === 'facts')))
    return { ...whole, terms: [direct?.as === 'column' ? direct : { as: 'neutral' }] };
  if (totalWord(body) === 'whole') return { ...whole, terms: [{ as: 'whole' }] };
  const place = lexicon.places.get(placeKey(body));
  if (place) return { ...whole, terms: [{ as: 'place', ...place }] };
  if (direct) return { ...whole, terms: [direct] };
  return { ...whole, ...cut(body, lexicon, isAges) };
}

function cut(body: string, lexicon: Lexicon, isAges: boolean): Pick<ParsedHead, 'terms' | 'ages' | 'left'> {
  const terms: Term[] = [];
  const ages: AgeBand[] = [];
  const left: string[] = [];
  let unknown = '';
  const settle = (): void => {
    if (unknown !== '') left.push(unknown);
    unknown = '';
  };
  for (let at = 0; at < body.length; ) {
    const age = ageBand(body.slice(at), isAges);
    const word = age ? undefined : longestWord(body, at, lexicon);
    if (age) ages.push(age.band);
    else if (word !== undefined) terms.push(lexicon.words.get(word) as Term);
    if (age || word !== undefined) {
      settle();
      at += age ? age.length : (word as string).length;
    } else unknown += body[at++];
  }
  settle();
  return { terms, ages, left: left.filter((text) => !/^[()数]+$/.test(text)) };
}

function longestWord(body: string, at: number, { words, longest }: Lexicon): string | undefined {
  for (let length = Math.min(longest, body.length - at); length > 0; length--) {
    const word = body.slice(at, at + length);
    const term = words.get(word);
    if (term && term.as !== 'column') return word;
  }
  return undefined;
}
