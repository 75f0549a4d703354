import type { APIRoute } from 'astro';
import { namesIn } from '../../../essays/namesIn.ts';
import { theEssays } from '../../../essays/theEssays.ts';
import { builtFigure, drawn } from '../../../figure-kit/build/builtFigure.ts';
import { plainSvg } from '../../../figure-kit/build/plainSvg.ts';

/** The figures of an essay in the state the essay shows them in, for readers of its feed and of its text. */
export const getStaticPaths = () =>
  [...theEssays().values()].flatMap((essay) =>
    namesIn(essay, 'Figure').map((figure) => {
      const use = essay.uses.find(
        ({ component, attributes }) =>
          component === 'Figure' && attributes.get('of')?.value === figure,
      );
      const state = [...(use?.attributes ?? [])].filter(([name]) => name !== 'of');
      const query = new URLSearchParams(state.map(([name, { value }]) => [name, value]));
      return { params: { slug: essay.slug, figure }, props: { query: query.toString() } };
    }),
  );

export const GET: APIRoute<{ query: string }> = ({ params: { figure = '' }, props: { query } }) =>
  new Response(plainSvg(drawn(builtFigure(figure), new URLSearchParams(query)).pictures[0] ?? ''), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
