import { c2mChart } from 'chart2music';
import type { Heard } from './heard.ts';
import { hearChart } from './hearChart.ts';
import { hearKeys } from './hearKeys.ts';
import { hearWords } from './hearWords.ts';

/** What a button beside the chart asks for. */
export type HearPress = 'back' | 'on' | 'play' | 'line';

/** A chart that sounds. */
export interface HearPlayer {
  /** Goes a point back or on, plays the line to its end, or goes to the next line, after the last the first. */
  press(what: HearPress): void;
  stop(): void;
}

/** Where it takes its keys, and what it tells. */
export interface HearEnds {
  readonly keys: HTMLElement;
  /** Says what is changed but the point: how fast it plays. */
  readonly changes: HTMLElement;
  readonly reached: (label: string, line: string) => void;
}

/** Four octaves from C3, in Hz: small loudspeakers give no lower notes, many ears no higher ones. The last is never sounded. */
const NOTES = Array.from({ length: 50 }, (_, step) => 130.8128 * 2 ** (step / 12));

/** Its options are made for other notes, and none of our charts is live. */
const IDLE = ['O', 'M'];

/** Has chart2music walk and sound what is heard. Without sound in the browser the words still come. */
export function hearPlayer(heard: Heard, { keys, changes, reached }: HearEnds): HearPlayer {
  const { data: chart, err } = onAnyDevice(() =>
    c2mChart({
      ...hearChart(heard),
      element: keys,
      cc: changes,
      options: {
        enableSound: 'AudioContext' in window,
        // What is said of a point is its own label.
        enableSpeech: false,
        hertzes: NOTES,
        onFocusCallback: ({ point, slice }) => reached(point.label ?? '', slice),
        translationCallback: hearWords,
        customHotkeys: IDLE.map((key) => ({
          key: { key },
          force: true,
          callback: () => undefined,
        })),
        modifyHelpDialogKeyboardListing: (_, __, keys) => hearKeys(keys, heard.lines.length > 1),
      },
    }),
  );
  if (!chart) throw new Error(`chart2music: ${err ?? 'no chart'}`);
  const key = (name: string, held: KeyboardEventInit = {}) =>
    void keys.dispatchEvent(new KeyboardEvent('keydown', { key: name, ...held }));
  const pressed: Record<HearPress, () => void> = {
    back: () => key('ArrowLeft'),
    on: () => key('ArrowRight'),
    play() {
      const { group, index } = chart.getCurrent();
      const points = heard.lines.find(({ name }) => name === group)?.points;
      if (index + 1 === points?.length) key('Home');
      key('End', { shiftKey: true });
    },
    line() {
      if (chart.getCurrent().group === heard.lines.at(-1)?.name) key('PageUp', { altKey: true });
      else key('PageDown');
    },
  };
  return {
    press: (what) => pressed[what](),
    stop() {
      key('Control', { ctrlKey: true });
      chart.cleanUp();
    },
  };
}

/** On phones chart2music does nothing, for want of keys; here buttons press them, so it need not know. */
function onAnyDevice<Made>(make: () => Made): Made {
  Object.defineProperty(navigator, 'userAgent', { value: '', configurable: true });
  try {
    return make();
  } finally {
    Reflect.deleteProperty(navigator, 'userAgent');
  }
}
