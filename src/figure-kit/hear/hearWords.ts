/** What chart2music says in our words: its groups are lines, and its help has two rows the wrong way round. */
const WORDS: Readonly<Record<string, string>> = {
  'kbmg-title': 'Keys to hear the chart',
  'help-dialog-front-matter':
    'These keys work while the chart is in focus. On some keyboards they are called something else.',
  help_dialog_footer: 'The sound is made by chart2music: ',
  'key-tenth-prev': 'Go back by a tenth',
  'key-tenth-next': 'Go on by a tenth',
  'key-group-next': 'Next line',
  'key-group-prev': 'Line before',
  'key-group-first': 'First line',
  'key-group-last': 'Last line',
  'key-group-min': 'Lowest of the line',
  'key-group-max': 'Highest of the line',
  'key-chart-min': 'Lowest of all lines',
  'key-chart-max': 'Highest of all lines',
  'key-play-fwd-group': 'Play on through the lines',
  'key-play-back-group': 'Play back through the lines',
};

/** Keys that do nothing here; that a line is reached is said with its point. */
const IDLE = ['key-stat-next', 'key-stat-prev', 'key-select'];

interface Asked {
  readonly id: string;
  readonly evaluators: Readonly<Record<string, unknown>>;
}

/** The words for what chart2music is about to say; false leaves them to it, empty says nothing. */
export function hearWords({ id, evaluators }: Asked): string | false {
  if (id === 'kbr-speed') return `A note every ${String(evaluators['rate_in_ms'])} milliseconds`;
  return /^(chart|axis)-/u.test(id) || IDLE.includes(id) ? '' : (WORDS[id] ?? false);
}
