import { describe, expect, it } from 'vitest';
import { feedHtml } from '../../../src/feeds/feedHtml.ts';

const ADDRESS = 'https://example.org/essays/a/';
const page = (text: string) =>
  `<html><body><nav>N</nav><main><article class="essay"><header><h1>T</h1></header>${text}</article></main></body></html>`;

describe('the text of an essay outside its page', () => {
  it('keeps headings with their ids and loses what only the page can use', () => {
    const html =
      '<div class="heading"><h2 id="one">One</h2>&nbsp;<a class="perma" href="#one">§</a></div><form>F</form><p>Text.</p><script>1</script>';
    expect(feedHtml(page(html), ADDRESS)).toBe('<h2 id="one">One</h2><p>Text.</p>');
  });

  it('makes every address whole', () => {
    const html =
      '<p><a class="term" href="/glossary/#lease" data-card="term-0">lease</a> <a href="#x">x</a></p>';
    expect(feedHtml(page(html), ADDRESS)).toBe(
      '<p><a href="https://example.org/glossary/#lease">lease</a> <a href="https://example.org/essays/a/#x">x</a></p>',
    );
  });

  it('parts a number from the marks of its sources', () => {
    const html =
      '<p>50<a class="cite" href="#ref-b">3</a><a class="cite next" href="#ref-c">4</a></p>';
    expect(feedHtml(page(html), ADDRESS)).toBe(
      '<p>50<sup data-note="3"><a href="https://example.org/essays/a/#ref-b">[3]</a></sup>' +
        '<sup data-note="4"><a href="https://example.org/essays/a/#ref-c">[4]</a></sup></p>',
    );
  });

  it('gives a figure as its picture, its finding and its table', () => {
    const html =
      '<figure class="fig" id="f" data-figure="f"><figcaption><h3><span>Figure 1. </span>Title</h3><p class="sub">Shares</p></figcaption>' +
      '<form>controls</form><svg><text>drawn</text></svg><p data-says>Finding.</p><footer><p class="source">Source.</p>' +
      '<details><summary>Table</summary><table class="data"><tbody><tr><td class="num">1</td></tr></tbody></table></details></footer></figure>';
    expect(feedHtml(page(html), ADDRESS)).toBe(
      '<figure id="f"><p><strong>Figure 1. Title</strong></p>' +
        '<p><img src="https://example.org/essays/a/f.svg" alt="Shares"></p><p>Finding.</p>' +
        '<table><tbody><tr><td>1</td></tr></tbody></table><p>Source.</p></figure>',
    );
  });
});
