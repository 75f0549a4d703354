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
  const cell = (what: string, address: string): Stated => {
    const [dataset = '', id = '', column = ''] = address.split('/');
    const row = find(dataset, id);
    return { what, value: numberIn(row, column), grade: row.grade, row: `${dataset}/${id}` };
  };
  const lease = 'compute-deals/2025-11-03-openai-aws';
  return {
    sum: cell('Sum, USD billion', `${lease}/value_usd_billion`),
    term: cell('Term, years', `${lease}/term_years`),
    flop: cell('GB300, dense 16-bit FLOP/s', 'chips/nvidia-gb300/bf16_dense_flop_s'),
    watts: cell('GB300, rated power of the chip, W', 'chips/nvidia-gb300/tdp_w'),
    prices: [
      cell(
        'cheapest H100 listed, an older chip',
        'gpu-rental-prices/h100-2026-05-range/usd_per_gpu_hour_low',
      ),
      cell(
        'H100, one-year contract',
        'gpu-rental-prices/h100-2026-03-reserved/usd_per_gpu_hour_mid',
      ),
      implied(find('compute-deals', '2025-09-17-microsoft-nscale-aker')),
      cell('GB200, one listing', 'chips/nvidia-gb200/cloud_usd_per_hour_mid'),
      cell('B200, one listing', 'price-and-capacity/b200-spheron-2026-03/value'),
    ],
    runs: {
      '5e26': cell('Grok 4, training FLOP', 'training-runs/grok-4/training_compute_flop'),
      '3.8e26': cell('GPT-4.5, training FLOP', 'training-runs/gpt-4-5/training_compute_flop'),
    },
    campus: cell('the whole campus at Abilene', 'clusters/openai-stargate-abilene/power_mw'),
  };
}

/** Sum over GPUs, years and hours of a contract, to the cent. */
function implied(contract: Row): Stated {
  const machines = Number(AT_NARVIK.exec(textIn(contract, 'chips'))?.[1]?.replaceAll(',', ''));
  const hours = machines * numberIn(contract, 'term_years') * 8760;
  return {
    what: 'GB300, implied by another contract',
    value: Math.round((numberIn(contract, 'value_usd_billion') * 1e11) / hours) / 100,
    grade: contract.grade,
    row: `compute-deals/${contract.id}`,
  };
}
