/**
 * What a frame says of its height, in each of the ways pages listen for it: Datawrapper's, our own, pym's where
 * the page gave the frame a `childId`, and WordPress's where it gave it a secret (`#?secret=…`).
 *
 * @param height In px.
 */
export function heightMessages(id: string, height: number, { search, hash }: Address): unknown[] {
  const pym = new URLSearchParams(search).get('childId');
  const secret = /[?&]secret=([\w-]+)/u.exec(hash)?.[1];
  return [
    { 'datawrapper-height': { [id]: height } },
    { type: 'computing-power:resize', id, height },
    ...(pym ? [`pymxPYMx${pym}xPYMxheightxPYMx${height}`] : []),
    ...(secret ? [{ message: 'height', value: height, secret }] : []),
  ];
}

export type Address = Pick<Location, 'search' | 'hash'>;
