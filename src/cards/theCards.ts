import { figureLeaf } from '../components/leaf/figureLeaf.ts';
import { leafOf } from '../components/leaf/leafOf.ts';
import { ROOMS } from '../components/leaf/room.ts';
import { frontMatter } from '../essays/frontMatter.ts';
import { namesIn } from '../essays/namesIn.ts';
import { theEssays } from '../essays/theEssays.ts';
import { theEvidence } from '../evidence/theEvidence.ts';
import { builtFigure, builtNames, drawn } from '../figure-kit/build/builtFigure.ts';
import { queryOf } from '../figure-kit/build/queryOf.ts';
import { slugOf } from '../figure-kit/slugOf.ts';
import type { Card } from './card.ts';
import { datasetPicture } from './datasetPicture.ts';

let all: ReadonlyMap<string, Card> | undefined;

/** The card of every page that has one of its own, by the page's address from the root; worked out once. */
export function theCards(): ReadonlyMap<string, Card> {
  return (all ??= new Map(
    [...site(), ...essays(), ...figures(), ...datasets()].map((card) => [card.path, card]),
  ));
}

/** The card of a page; that of the home page where it has none of its own. @throws Error when the home page has none. */
export function cardAt(path: string): Card {
  const card = theCards().get(path) ?? theCards().get('/');
  if (!card) throw new Error('the home page has no card');
  return card;
}

function site(): Card[] {
  const { claims } = theEvidence().ledger;
  return [
    {
      path: '/',
      file: 'home.png',
      headline: 'Who can turn it off?',
      line: 'The machines behind AI, and whose hand is on each switch',
      pictures: [leafOf('one-question', ROOMS.card, 'pic')],
    },
    {
      path: '/claims/',
      file: 'claims.png',
      headline: `${claims.size} claims about the deal, and what the evidence says`,
      pictures: [leafOf('claims', ROOMS.card, 'pic')],
    },
  ];
}

function essays(): Card[] {
  return [...theEssays().values()].map(({ slug, data }) => {
    const { title, question, part } = frontMatter.parse(data.value);
    return {
      ...{ path: `/essays/${slug}/`, file: `essays/${slug}.png`, part },
      ...{ headline: title, line: question, pictures: [leafOf(slug, ROOMS.card, 'pic')] },
    };
  });
}

/** Every figure, and each of its named states, under the name it has had since cards were made. */
function figures(): Card[] {
  return builtNames.flatMap((name) => {
    const built = builtFigure(name);
    const home = [...theEssays().values()]
      .filter((essay) => namesIn(essay, 'Figure').includes(name))
      .map(({ data }) => frontMatter.parse(data.value))
      .sort((a, b) => a.order - b.order)[0];
    const card = (path: string, file: string, query?: URLSearchParams): Card => {
      const { shown, pictures } = drawn(built, query);
      return { path, file, headline: shown.title, pictures, ...(home && { part: home.part }) };
    };
    return [
      {
        ...card(`/figures/${name}/`, `figures/${name}.png`),
        pictures: [leafOf(figureLeaf(name), ROOMS.card, 'pic')],
      },
      ...built.teaching.states.map((state) => {
        const slug = slugOf(state.name);
        const query = queryOf(built.figure, state);
        return card(`/figures/${name}/${slug}/`, `${name}/${slug}.png`, query);
      }),
    ];
  });
}

function datasets(): Card[] {
  return [...theEvidence().datasets.values()].map(({ name, package: { title }, rows }) => ({
    path: `/data/${name}/`,
    file: `data/${name}.png`,
    headline: title,
    pictures: [datasetPicture(rows)],
  }));
}
