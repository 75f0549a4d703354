import { grouped } from '../../evidence/grouped.ts';

/**
 * How far a guess is from the answer, in words: how many times too much or too little where both are above
 * nothing, else by how much, in `unit` where it has a name.
 */
export function farFrom(answer: number, guess: number, unit = ''): string {
  if (guess === answer) return 'the answer';
  const side = guess > answer ? 'too much' : 'too little';
  const two = (value: number) => grouped(Number(value.toPrecision(2)));
  if (guess > 0 && answer > 0) {
    return `${two(Math.max(guess, answer) / Math.min(guess, answer))} times ${side}`;
  }
  return [two(Math.abs(guess - answer)), unit, side].filter(Boolean).join(' ');
}
