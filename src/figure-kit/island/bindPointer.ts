import type { Values } from '../parameters/parameter.ts';
import { rooms } from '../room.ts';
import type { Shown } from '../shown.ts';
import type { Island } from './island.ts';

interface Hands {
  readonly state: () => Values;
  readonly shown: () => Shown;
  readonly change: (part: Values) => void;
}

/** Pointing at a mark reads it out, pressing one acts on it, dragging draws. */
export function bindPointer({ root, figure }: Island, { state, shown, change }: Hands): void {
  const plate = root.querySelector<HTMLElement>('.plate');
  const readout = root.querySelector('[data-readout]');
  if (!plate || !readout) return;
  const markAt = (target: EventTarget | null) =>
    (target as Element).closest('[data-marks] [data-key]')?.getAttribute('data-key') ?? undefined;

  plate.addEventListener('pointermove', ({ target }) => {
    const key = markAt(target);
    readout.textContent = shown().marks.find((mark) => mark.key === key)?.label ?? '';
  });
  plate.addEventListener('pointerleave', () => {
    readout.textContent = '';
  });
  plate.addEventListener('click', ({ target }) => {
    const key = markAt(target);
    if (key !== undefined && figure.act) change(figure.act(key, state()));
  });

  const drag = (event: PointerEvent) => {
    const svg = (event.target as Element).closest<SVGElement>('svg.pic');
    const room = rooms.find(({ name }) => svg?.classList.contains(name));
    if (!svg || !room || !figure.drag) return;
    const { left, top, width } = svg.getBoundingClientRect();
    const scale = room.width / width;
    const at = { x: (event.clientX - left) * scale, y: (event.clientY - top) * scale };
    const part = figure.drag(at, shown(), state(), room) as Values | undefined;
    if (!part) return;
    event.preventDefault();
    svg.setPointerCapture(event.pointerId);
    change(part);
  };
  plate.addEventListener('pointerdown', drag);
  plate.addEventListener('pointermove', (event) => {
    if (event.buttons & 1) drag(event);
  });
}
