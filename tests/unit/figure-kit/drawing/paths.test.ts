import { describe, expect, it } from 'vitest';
import { boxesAlong } from '../../../../src/figure-kit/drawing/boxesAlong.ts';
import { touch } from '../../../../src/figure-kit/drawing/box.ts';
import { clip } from '../../../../src/figure-kit/drawing/clip.ts';
import { marker } from '../../../../src/figure-kit/drawing/marker.ts';
import { noteBox } from '../../../../src/figure-kit/drawing/noteBox.ts';
import { stairs } from '../../../../src/figure-kit/drawing/stairs.ts';
import { whisker } from '../../../../src/figure-kit/drawing/whisker.ts';

describe('a line in steps', () => {
  const corners = [
    { x: 0, y: 10 },
    { x: 5, y: 8 },
    { x: 9, y: 2 },
  ];
  it('goes level from each corner to the next', () => {
    expect(stairs(corners)).toBe('M0 10H5V8H9V2');
  });
  it('may go on level to an end', () => {
    expect(stairs(corners, 20)).toBe('M0 10H5V8H9V2H20');
  });
});

describe('a range', () => {
  it('has feet at both ends', () => {
    expect(whisker(50, 90, 30, 6)).toBe('M44 90h12m-6 0V30m-6 0h12');
  });
});

describe('a marker', () => {
  it('is cut in two where a value may lie on either side of a line', () => {
    expect(marker('halves', 3)).toBe('M-3 -1a3 3 0 0 1 6 0zM-3 1a3 3 0 0 0 6 0z');
  });
});

describe('boxes', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 };
  it('touch where they meet, or come closer from side to side than the air between them', () => {
    const beside = { left: 11, right: 20, top: 0, bottom: 10 };
    expect(touch(box, { left: 9, right: 20, top: 5, bottom: 15 })).toBe(true);
    expect(touch(box, beside)).toBe(false);
    expect(touch(box, beside, 2)).toBe(true);
  });
  it('are as wide as the text of a note, which stands left of its place where it ends there', () => {
    const { left, right } = noteBox({ x: 100, y: 50, text: 'OpenAI', class: 't12', anchor: 'end' });
    expect(right).toBe(103);
    expect(right - left).toBe(50.25);
  });
  it('lie along a line in sixty pieces from end to end', () => {
    const boxes = boxesAlong(0, 59, (time) => ({ x: time, y: 2 * time }));
    expect(boxes).toHaveLength(60);
    expect(boxes[10]).toEqual({ left: 10, right: 10, top: 20, bottom: 20 });
    expect(boxes.at(-1)).toEqual({ left: 59, right: 59, top: 118, bottom: 118 });
  });
});

describe('a text that is clipped', () => {
  it('stays whole where it fits, and is cut at a letter where it does not', () => {
    expect(clip('Anthropic', 100, 12.5)).toBe('Anthropic');
    expect(clip('Carnegie Mellon University', 60, 12.5)).toBe('Carnegi…');
  });
});
