/** Attributes every element may have. */
export const everywhere: readonly string[] = ['id', 'lang', 'dir', 'title'];

/** Elements of HTML that an essay may use beside Markdown, each with the attributes of its own. */
const html: Readonly<Record<string, readonly string[]>> = {
  abbr: [],
  b: [],
  bdi: [],
  br: [],
  cite: [],
  dfn: [],
  em: [],
  i: [],
  kbd: [],
  q: [],
  s: [],
  span: [],
  strong: [],
  sub: [],
  sup: [],
  time: ['datetime'],
  var: [],
  wbr: [],
};

/** MathML Core without what links, acts or carries foreign markup. */
const mathml: Readonly<Record<string, readonly string[]>> = {
  math: ['display'],
  mfrac: [],
  mi: ['mathvariant'],
  mn: [],
  mo: ['stretchy'],
  mover: ['accent'],
  mroot: [],
  mrow: [],
  ms: [],
  mspace: ['width'],
  msqrt: [],
  msub: [],
  msubsup: [],
  msup: [],
  mtable: [],
  mtd: [],
  mtext: [],
  mtr: [],
  munder: ['accentunder'],
  munderover: [],
};

/** What an essay may use of HTML and MathML; everything else is refused. */
export const elements: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...html, ...mathml }),
);

const STYLE = 'leave it out: how a page looks stands in src/styles';
const SCRIPT = 'leave it out: an essay runs no script; what moves is a figure';
const MARKDOWN = 'write it in Markdown';

/** How to say here what people write these elements for. */
export const instead: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'write [words](address)',
    audio: 'link to it: [words](address)',
    blockquote: 'write > before each line',
    button: SCRIPT,
    center: STYLE,
    code: 'write it between backticks',
    div: 'leave it out, or use <Aside> or <Ask>',
    details: 'use <Aside>',
    embed: 'link to it: [words](address)',
    figure: 'use <Figure of="…" />',
    font: STYLE,
    form: 'ask with <Guess>',
    h1: 'the title stands in the front matter',
    h2: 'write ## Title {#id}',
    h3: 'write ### Title {#id}',
    hr: 'write --- alone between two blank lines',
    iframe: 'link to it: what another site serves is not part of an essay',
    img: 'write ![what it shows](file.png)',
    input: 'ask with <Guess>',
    li: MARKDOWN,
    link: STYLE,
    object: 'link to it: [words](address)',
    ol: MARKDOWN,
    path: 'leave it out with its <svg>',
    td: 'leave it out with its <table>',
    th: 'leave it out with its <table>',
    tr: 'leave it out with its <table>',
    p: 'leave it out: a blank line begins a paragraph',
    pre: 'put a few words of code between `backticks`',
    script: SCRIPT,
    small: 'use <Aside>',
    style: STYLE,
    svg: 'make it a figure: a folder in src/figures',
    table: 'make it a dataset and a figure of it, or write a list',
    u: 'use *…*',
    ul: MARKDOWN,
    video: 'link to it: [words](address)',
  }),
);
