import { describe, expect, it } from 'vitest';
import { contentDir } from '../../../src/evidence/contentDir.ts';
import { readEvidence } from '../../../src/evidence/readEvidence.ts';
import { defaultState } from '../../../src/figure-kit/defaultState.ts';
import { readState } from '../../../src/figure-kit/readState.ts';
import figure from '../../../src/figures/switchboard/figure.ts';
import { HANDS } from '../../../src/figures/switchboard/hands.ts';
import { LABS } from '../../../src/figures/switchboard/labs.ts';
import type { Lab } from '../../../src/figures/switchboard/labs.ts';
import { boardOf, togetherOf, usedHands, usedOn } from '../../../src/figures/switchboard/maths.ts';
import rowsOf from '../../../src/figures/switchboard/rows.ts';

const { datasets } = readEvidence(contentDir);
const rows = rowsOf((name) => datasets.get(name)?.rows ?? []);
const usual = defaultState(figure.parameters);
const cell = (lab: Lab, hand: string) =>
  rows.cells.find((one) => one.lab === lab && one.hand === hand);
const together = (...labs: readonly Lab[]) =>
  Object.fromEntries(
    togetherOf(labs.map((lab) => boardOf(rows, lab, 'none'))).map(({ hand, names }) => [
      hand,
      names.length,
    ]),
  );

describe('the switchboard', () => {
  it('has nine switches for each of seven labs', () => {
    expect(rows.cells.length).toBe(63);
    expect(rows.cells.map(({ lab, hand }) => `${lab} ${hand}`)).toEqual(
      LABS.flatMap((lab) => HANDS.map((hand) => `${lab} ${hand}`)),
    );
  });

  it('has this many switches in each state', () => {
    const counts: Record<string, number> = {};
    for (const { state } of rows.cells) counts[state] = (counts[state] ?? 0) + 1;
    expect(counts).toEqual({
      used: 8,
      'used on class': 3,
      threatened: 1,
      reversed: 1,
      'used on others': 15,
      'clause only': 17,
      'capability only': 6,
      'own hand': 5,
      'none found': 6,
      unknown: 1,
    });
  });

  it('has three of them used on OpenAI by name, two on xAI and DeepSeek, one on Anthropic, none on the rest', () => {
    const used = LABS.map((lab) => [lab, usedOn(boardOf(rows, lab, 'none'))]);
    expect(Object.fromEntries(used)).toEqual({
      openai: 3,
      anthropic: 1,
      xai: 2,
      google: 0,
      meta: 0,
      mistral: 0,
      deepseek: 2,
    });
  });

  it('knows three hands used on a lab by name, and three more on its class', () => {
    expect(usedHands(rows)).toEqual({
      byName: ['regulator', 'home-state', 'rival-model'],
      onClass: ['export-office', 'foundry', 'lithography'],
    });
  });

  it('rests the home state’s use on Anthropic on two cases, and DeepSeek’s export switch on five', () => {
    expect(cell('anthropic', 'home-state')?.onLab).toEqual([
      'us-commerce-fable-2026',
      'us-anthropic-scr-2026',
    ]);
    expect(cell('deepseek', 'export-office')?.onClass).toEqual([
      'us-rule-2022',
      'us-rule-2023',
      'us-nvidia-h20-2025',
      'cn-h200-2026',
      'us-hbm-2024',
    ]);
  });

  it('calls the landlord of Anthropic threatened at ninety days, and Google its own', () => {
    expect(cell('anthropic', 'landlord')).toMatchObject({ state: 'threatened', notice: 90 });
    expect(cell('google', 'landlord')).toMatchObject({ state: 'own hand', notice: 90 });
  });

  it('lasted 12 days in Malaysia, 18 for Fable, 14 for GPT-5.6 and 29 in Italy', () => {
    const days = ['malaysia-grok-2026', 'us-commerce-fable-2026', 'us-openai-gpt56-2026'];
    expect(days.map((id) => rows.cases[id]?.days)).toEqual([12, 18, 14]);
    expect(rows.cases['italy-openai-2023']?.days).toBe(29);
  });

  it.each(HANDS)('puts out the lamp and what stands above %s, and nothing else', (hand) => {
    const { lit, cells } = boardOf(rows, 'openai', hand);
    const at = HANDS.indexOf(hand);
    expect(lit).toBe(false);
    expect(cells.map(({ current }) => current)).toEqual(
      HANDS.map((_, i) => (i < at ? 'dark' : i === at ? 'thrown' : 'lit')),
    );
  });

  it('leaves everything lit while nothing is thrown', () => {
    const { lit, cells } = boardOf(rows, 'meta', 'none');
    expect(lit).toBe(true);
    expect(new Set(cells.map(({ current }) => current))).toEqual(new Set(['lit']));
  });

  it('needs one hand at the foundry for two labs, and twelve among their landlords', () => {
    expect(together('openai', 'anthropic')).toEqual({
      regulator: 0,
      'home-state': 1,
      'rival-model': 0,
      landlord: 12,
      grid: 0,
      'chip-maker': 5,
      'export-office': 1,
      foundry: 1,
      lithography: 1,
    });
  });

  it('runs a bar through all seven labs at the three lowest switches, and through five at the home state', () => {
    const bars = togetherOf(LABS.map((lab) => boardOf(rows, lab, 'none')));
    const runs = bars.filter(({ runs: some }) => some.length > 0);
    expect(runs.map(({ hand, runs: some }) => [hand, some])).toEqual([
      ['home-state', [{ from: 0, to: 4, name: 'US government' }]],
      ['export-office', [{ from: 0, to: 6, name: 'US Department of Commerce' }]],
      ['foundry', [{ from: 0, to: 6, name: 'TSMC' }]],
      ['lithography', [{ from: 0, to: 6, name: 'ASML' }]],
    ]);
  });

  it('counts no landlord for all seven: DeepSeek’s is not established', () => {
    expect(together(...LABS)).toMatchObject({ landlord: 0, 'chip-maker': 6, 'home-state': 3 });
  });

  it('titles each state by what it shows', () => {
    const title = (state: Partial<typeof usual>) => figure.show(rows, { ...usual, ...state }).title;
    expect(title({})).toBe(
      'In the register, three of the nine switches have been used on OpenAI by name',
    );
    expect(title({ lab: 'google' })).toBe(
      'In the register, none of the nine switches has been used on Google by name',
    );
    expect(title({ lab: 'anthropic', press: 'landlord' })).toBe(
      'The landlord’s switch over Anthropic: in the register, it has been threatened and not thrown',
    );
    expect(title({ hold: 'anthropic' })).toBe(
      'One hand at the foundry, TSMC, is named for OpenAI and Anthropic; their landlords come to twelve, of those named here',
    );
    expect(title({ hold: 'all', press: 'lithography' })).toBe(
      'Lithography: one hand, ASML, is named for all seven labs',
    );
  });

  it('stays at its default when the address names a lab or a switch that is not there', () => {
    const asked = new URLSearchParams('lab=hal9000&press=moon&hold=none,all');
    expect(readState(figure.parameters, asked)).toEqual(usual);
  });

  it('closes a switch that is pressed again', () => {
    expect(figure.act?.('grid', usual)).toEqual({ press: 'grid' });
    expect(figure.act?.('grid', { ...usual, press: 'grid' })).toEqual({ press: 'none' });
    expect(figure.act?.('moon', usual)).toEqual({});
  });

  it('has all 63 switches in its table, those of the lab shown first', () => {
    const { table } = figure.show(rows, { ...usual, lab: 'meta' });
    expect(table.rows.length).toBe(63);
    expect(table.rows.slice(0, 9).map(([lab]) => lab)).toEqual(Array(9).fill('Meta'));
  });

  it('leads to the cases behind what is shown', () => {
    const { behind } = figure.show(rows, usual);
    expect(behind?.map(({ href }) => href)).toEqual([
      '/switch-offs/#italy-openai-2023',
      '/switch-offs/#us-openai-gpt56-2026',
      '/switch-offs/#anthropic-openai-2025',
    ]);
  });
});
