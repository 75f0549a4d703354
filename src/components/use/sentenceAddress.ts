import { textDirective } from './textDirective.ts';

/** The address of selected words of an essay: the section they stand in, then the words themselves. */
export function sentenceAddress(selected: Range, prose: Element): string {
  const { startContainer, startOffset, endContainer, endOffset } = selected;
  const above = [...prose.querySelectorAll(':is(h2, h3)[id]')].findLast(
    (heading) => heading.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const before = document.createRange();
  before.setStart(prose, 0);
  before.setEnd(startContainer, startOffset);
  const after = document.createRange();
  after.selectNodeContents(prose);
  after.setStart(endContainer, endOffset);
  const directive = textDirective({
    before: before.toString(),
    text: selected.toString(),
    after: after.toString(),
    long: blockOf(startContainer) !== blockOf(endContainer),
  });
  return `${location.origin}${location.pathname}#${above?.id ?? ''}${directive}`;
}

function blockOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('p, li, h2, h3, td, figcaption, blockquote, [role=note]') ?? null;
}
