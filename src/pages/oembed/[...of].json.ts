import type { APIRoute } from 'astro';
import { theCitables } from '../../citing/citables.ts';
import { cardAt } from '../../cards/theCards.ts';
import { WIDTHS, figureFrame } from '../../embedding/embedCode.ts';
import { oEmbed } from '../../embedding/oEmbed.ts';
import type { OEmbed } from '../../embedding/oEmbed.ts';
import { builtFigure } from '../../figure-kit/build/builtFigure.ts';
import { queryOf } from '../../figure-kit/build/queryOf.ts';
import { slugOf } from '../../figure-kit/slugOf.ts';
import { fullAddress } from '../../layouts/fullAddress.ts';

export const getStaticPaths = () =>
  [...theCitables()]
    .filter(([address, { kind }]) => kind !== 'section' && address.endsWith('/'))
    .map(([address, { kind, title, url }]) => ({
      params: { of: address.slice(1, -1) },
      props: { address, kind, title, url },
    }));

interface Props {
  address: string;
  kind: string;
  title: string;
  url: string;
}

/** What a page that was given one of our addresses may show of it; found by the link in the page's head. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(answer(props));

function answer({ address, kind, title, url }: Props): OEmbed {
  const home = fullAddress('/');
  if (kind !== 'figure') return oEmbed(title, home);
  const [, , name = '', slug] = address.split('/');
  const { figure, teaching } = builtFigure(name);
  const state = teaching.states.find((one) => slugOf(one.name) === slug);
  const query = state ? queryOf(figure, state) : new URLSearchParams();
  query.set('data', new URL(url).searchParams.get('data') ?? '');
  return oEmbed(title, home, {
    ...figureFrame(name, title, query.toString(), WIDTHS.wide),
    card: fullAddress(`/cards/${cardAt(address).file}`),
  });
}
