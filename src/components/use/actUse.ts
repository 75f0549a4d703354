import type { Citable } from '../../citing/citable.ts';
import { files } from '../../citing/files.ts';
import { say } from '../page/say.ts';
import { selected } from './bindUse.ts';
import { sentenceAddress } from './sentenceAddress.ts';

/** Does what a button of the menu says. */
export async function actUse(act: HTMLElement): Promise<void> {
  const use = act.closest<HTMLElement>('.use');
  if (!use) return;
  if ('print' in act.dataset) print();
  else if (act.dataset['file']) save(use, act.dataset['file']);
  else await copy(textOf(use, act), act);
}

async function copy(text: string, act: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say('Copied', act);
  } catch {
    say('Copying is barred here: select the text instead', act);
  }
}

function textOf(use: HTMLElement, act: HTMLElement): string {
  const beside = act.parentElement;
  switch (act.dataset['copy']) {
    case 'style':
      return beside?.querySelector('[data-style]')?.textContent ?? '';
    case 'embed':
      return beside?.querySelector('[data-embed]')?.textContent ?? '';
    case 'sentence': {
      const prose = document.querySelector('.prose');
      return selected && prose ? sentenceAddress(selected, prose) : '';
    }
    default:
      return use.querySelector<HTMLAnchorElement>('[data-address]')?.href ?? '';
  }
}

function save(use: HTMLElement, ending: string): void {
  const file = files[ending];
  if (!file) return;
  const citable = JSON.parse(use.dataset['citable'] ?? '{}') as Citable;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file.write(citable)], { type: file.type }));
  link.download = `${citable.key}.${ending}`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
