import { watch } from '../../figure-kit/island/watch.ts';
import { bindCards } from '../cards/bindCards.ts';
import { copyPermalinks } from '../page/copyPermalinks.ts';
import { followForward } from '../page/followForward.ts';
import { followSections } from '../page/followSections.ts';
import { followTheme, switchTheme } from '../page/switchTheme.ts';
import { slashSearches } from '../search/slashSearches.ts';
import { bindUse } from '../use/bindUse.ts';
import { wakeGuesses } from '../guess/wakeGuesses.ts';
import { wakeReading } from '../reading/wakeReading.ts';
import { bindSets } from './bindSets.ts';

// One small file for every page: each part looks for what it serves, and the browser keeps the file.
document.querySelector('.theme')?.addEventListener('click', switchTheme);
followTheme();
const toc = document.querySelector<HTMLElement>('.toc');
if (toc) followSections(toc);
followForward();
copyPermalinks();
slashSearches();
bindCards();
wakeGuesses();
bindSets();
bindUse();
wakeReading();
if (/[?&]data=/u.test(location.search)) {
  void import('../page/tellNewerData.ts').then(({ tellNewerData }) => tellNewerData());
}
watch();
