import type { Canvas } from '../../figure-kit/drawing/canvas.ts';
import type { Room } from './room.ts';

/** Draws what an essay, or a figure, comes to: as ink, in the room there is. */
export type Leaf = (svg: Canvas, room: Room) => void;
