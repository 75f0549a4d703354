import { computed } from '../evidence/computed.ts';

const run = (model: string) => `training-runs/${model}/training_compute_flop`;
const line = (law: string) => `compute-thresholds/${law}/threshold_flop`;
const chips = (rule: string, column: string) => `export-controls/${rule}/${column}`;

/** The first run over the European line of each developer that had one by the end of the year. */
const BY_2023 = ['gpt-4', 'inflection-2', 'gemini-1-0-ultra'];
const IN_2024 =
  'mistral-large aramco-metabrain-ai nemotron-4-340b claude-3-5-sonnet llama-3-1-405b grok-2 doubao-pro';
const BY_2024 = [...BY_2023, ...IN_2024.split(' ')];
const BY_2025 = [...BY_2024, 'pangu-ultra', 'qwen3-max'];
const BY_2026 = [...BY_2025, 'composer-2'];
/** A run of each of them that is no speculative estimate; two developers have none. */
const FIRM =
  'gpt-4 inflection-2 mistral-large aramco-metabrain-ai nemotron-4-340b claude-3-7-sonnet llama-3-1-405b grok-2 doubao-pro pangu-ultra composer-2';
/** The largest run of every developer but the fifth that is over the line drawn under the fifth. */
const OVER_FIFTH =
  'gemini-1-0-ultra gpt-4-5 llama-4-behemoth nemotron-4-340b qwen3-max pangu-ultra claude-3-7-sonnet grok-4 inflection-2 mistral-large-2 doubao-pro aramco-metabrain-ai reka-core telechat2-115b hunyuan-turbos amazon-nova-pro deepseek-v4-pro kimi-k2-5 glm-5 ling-1t exaone-4-5 composer-2-5 mimo-v2-5-pro';

/** How many runs are larger than the line; the laws say "more than". */
const over = (flop: number, ...runs: number[]) => runs.filter((size) => size > flop).length;
const times = (later: number, earlier: number) => later / earlier;

const overEurope = (when: string, models: readonly string[]) => ({
  unit: 'developers',
  says: `Developers with a published run estimated over Europe’s line by ${when}, in our table, grouped by parent`,
  of: [line('eu-systemic'), ...models.map(run)],
  from: over,
});

export default computed({
  'mtops-fold': {
    unit: '1',
    says: 'The supercomputer line after the rule of 24 February 1994 over that before it',
    of: [chips('x1994', 'ctp_after_mtops'), chips('x1994', 'ctp_before_mtops')],
    from: times,
  },
  'over-europe-2023': overEurope('the end of 2023', BY_2023),
  'over-europe-2024': overEurope('the end of 2024', BY_2024),
  'over-europe-2025': overEurope('the end of 2025', BY_2025),
  'over-europe-2026': overEurope('19 July 2026', BY_2026),
  'over-europe-firm': overEurope('19 July 2026, speculative estimates left out', FIRM.split(' ')),
  'models-over-california': {
    unit: 'models',
    says: 'Models with a public estimate over 10²⁶ FLOP by 19 July 2026, in our table',
    of: [line('ca-sb53'), run('grok-3'), run('gpt-4-5'), run('grok-4')],
    from: over,
  },
  'developers-over-california': {
    unit: 'developers',
    says: 'Developers of those models: xAI and OpenAI',
    of: [line('ca-sb53'), run('grok-4'), run('gpt-4-5')],
    from: over,
  },
  'over-the-fifth': {
    unit: 'developers',
    says: 'Developers with a run, by 19 July 2026, of at least the size of the fifth at the end of 2023',
    of: [run('falcon-180b'), ...OVER_FIFTH.split(' ').map(run)],
    from: (fifth, ...runs) => 1 + runs.filter((size) => size >= fifth).length,
  },
  'r1-of-europe': {
    unit: 'percent',
    says: 'DeepSeek-R1’s estimate as a share of Europe’s line',
    of: [run('deepseek-r1'), line('eu-systemic')],
    from: (size, flop) => (100 * size) / flop,
  },
  'three-years-on': {
    unit: 'FLOP',
    says: 'Europe’s line after 36 months, if the compute for a given performance halves every 8',
    of: [line('eu-systemic')],
    from: (flop) => flop / 2 ** (36 / 8),
  },
  'china-fold': {
    unit: '1',
    says: 'Processing performance reviewed case by case in January 2026 over that needing a licence in October 2022',
    of: [chips('x2026rule', 'tpp_threshold'), chips('x2022', 'tpp_threshold')],
    from: times,
  },
});
