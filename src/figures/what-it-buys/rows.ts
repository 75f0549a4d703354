import type { Row } from '../../evidence/row.ts';
import { numberIn, textIn } from '../../figure-kit/tables.ts';
import type { Tables } from '../../figure-kit/tables.ts';
import type { Given, Stated } from './given.ts';

/** GB300s at Narvik: the row gives them in words, "about 52,000 GB300". */
const AT_NARVIK = /about ([\d,]+) GB300/u;

/** The few cells the arithmetic starts from, and the prices seen elsewhere. */
export default function rows(table: Tables): Given {
  const find = (dataset: string, id: string): Row => {
    const row = table(dataset).find((candidate) => candidate.id === id);
    if (!row) throw new Error(`${dataset} has no row "${id}"`);
    return row;
  };
  const cell = (dataset: string, id: string, column: string): Stated => {
    const row = find(dataset, id);
    return { value: numberIn(row, column), grade: row.grade, row: `${dataset}/${id}` };
  };
  const narvik = find('compute-deals', '2025-09-17-microsoft-nscale-aker');
  const machines = Number(AT_NARVIK.exec(textIn(narvik, 'chips'))?.[1]?.replaceAll(',', ''));
  const implied =
    (numberIn(narvik, 'value_usd_billion') * 1e9) /
    (machines * numberIn(narvik, 'term_years') * 8760);
  return {
    sum: cell('compute-deals', '2025-11-03-openai-aws', 'value_usd_billion'),
    term: cell('compute-deals', '2025-11-03-openai-aws', 'term_years'),
    flop: cell('chips', 'nvidia-gb300', 'bf16_dense_flop_s'),
    watts: cell('chips', 'nvidia-gb300', 'tdp_w'),
    prices: {
      low: cell('gpu-rental-prices', 'h100-2026-05-range', 'usd_per_gpu_hour_low'),
      contract: cell('gpu-rental-prices', 'h100-2026-03-reserved', 'usd_per_gpu_hour_mid'),
      implied: {
        value: Math.round(implied * 100) / 100,
        grade: narvik.grade,
        row: `compute-deals/${narvik.id}`,
      },
      gb200: cell('chips', 'nvidia-gb200', 'cloud_usd_per_hour_mid'),
      high: cell('price-and-capacity', 'b200-spheron-2026-03', 'value'),
    },
    runs: {
      '3.8e26': cell('training-runs', 'gpt-4-5', 'training_compute_flop'),
      '5e26': cell('training-runs', 'grok-4', 'training_compute_flop'),
    },
    campus: cell('clusters', 'openai-stargate-abilene', 'power_mw'),
  };
}
