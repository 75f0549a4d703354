import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { cartridge } from '../../../src/teach/cartridge/cartridge.ts';
import type { Course } from '../../../src/teach/cartridge/course.ts';
import { pack } from '../../../src/teach/cartridge/pack.ts';
import { readLesson } from '../../../src/teach/readLesson.ts';
import { faultsOf } from './faultsOf.ts';

const right = readFileSync('tests/broken/_right/essays/right/teach.md', 'utf8');
const { quiz } = readLesson(right, 'right', 'teach.md').lesson;
const odd = `A & B < C > "D" 'E' 🧮 ${'x'.repeat(280)}`;
const course = (title = 'The leader'): Course => ({
  id: 'the-leader',
  title,
  description: 'One firm leads, and not by much.',
  keywords: ['cloud', 'share'],
  modules: [
    {
      title,
      items: [
        { kind: 'link', title, url: 'https://example.org/essays/right/?a=1&b=2#leader' },
        { kind: 'page', title: 'For the teacher', html: '<p>Bring a <b>ruler</b>.</p>' },
        { kind: 'quiz', title, items: quiz },
      ],
    },
    { title: 'Nothing yet', items: [] },
  ],
});
const files = cartridge(course());
const manifest = files['imsmanifest.xml'] ?? '';
const quizText = files['quizzes/quiz-1-3.xml'] ?? '';

describe('cartridge', () => {
  it('packs a manifest and a file for each item, and leaves a module out that holds nothing', () => {
    expect(Object.keys(files)).toEqual([
      'imsmanifest.xml',
      'links/link-1-1.xml',
      'pages/page-1-2.html',
      'quizzes/quiz-1-3.xml',
    ]);
    expect(manifest).not.toContain('Nothing yet');
  });

  it('begins with the default namespace, by which Moodle knows it, within 500 bytes', () => {
    const head = manifest.slice(0, 500).replaceAll(/[\s"]/gu, '');
    expect(head).toMatch(
      /^<\?xmlversion=1\.0encoding=UTF-8\?><manifestxmlns=http:\/\/www\.imsglobal\.org\/xsd\/imsccv1p1\/imscp_v1p1/u,
    );
    expect(manifest.slice(0, 500)).not.toContain('<!--');
  });

  it.each(['1.1', '1.3'] as const)(
    'is valid as %s, with a title that has everything in it',
    async (version) => {
      expect(await faultsOf(cartridge(course(), version), version)).toEqual([]);
      const strange = cartridge(course(odd), version);
      expect(await faultsOf(strange, version)).toEqual([]);
      const { document } = parseHTML(strange['links/link-1-1.xml'] ?? '');
      expect(document.querySelector('title')?.textContent).toBe(odd);
    },
  );

  it('is refused by the same schemas when it is wrong', async () => {
    const wrong = { 'imsmanifest.xml': manifest.replace('structure="rooted-hierarchy"', '') };
    expect(await faultsOf(wrong, '1.1')).toHaveLength(1);
    const twice = { 'imsmanifest.xml': manifest.replace('"quiz-1-3" type', '"page-1-2" type') };
    expect((await faultsOf(twice, '1.1')).join()).toContain('page-1-2');
  });

  it('keeps the query and the fragment of a link', () => {
    expect(files['links/link-1-1.xml']).toContain(
      '<url href="https://example.org/essays/right/?a=1&amp;b=2#leader" target="_blank"/>',
    );
  });

  it('opens pages by their address and reads the other kinds from their file', () => {
    expect([...manifest.matchAll(/<resource .*?>/gu)].map(([tag]) => tag)).toEqual([
      '<resource identifier="link-1-1" type="imswl_xmlv1p1">',
      '<resource identifier="page-1-2" type="webcontent" href="pages/page-1-2.html">',
      '<resource identifier="quiz-1-3" type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment">',
    ]);
  });

  it('names the options of true and false by these words, or Moodle loses the import', () => {
    expect(quizText).toContain('<response_label ident="true">');
    expect(quizText).toContain(
      '<varequal respident="response">false</varequal></conditionvar><setvar',
    );
  });

  it('tests each option in one condition only, or Moodle takes its score back', () => {
    const conditions = [...quizText.matchAll(/<respcondition .*?<\/respcondition>/gsu)].map(
      ([all]) => all,
    );
    expect(
      conditions.filter((all) => all.includes('>option-2</varequal></conditionvar>')),
    ).toHaveLength(1);
  });

  it('marks the right ones of several with the case, by which Moodle counts them', () => {
    expect(quizText).toContain(
      '<and><varequal respident="response" case="Yes">option-1</varequal>\n<not><varequal respident="response" case="Yes">option-2</varequal></not>\n<varequal respident="response" case="Yes">option-3</varequal></and>',
    );
  });

  it('accepts every spelling of a short text', () => {
    expect(quizText).toContain(
      '<varequal respident="response">100</varequal>\n<varequal respident="response">a hundred</varequal>\n<varequal respident="response">one hundred</varequal></conditionvar><setvar varname="SCORE" action="Set">100</setvar>',
    );
  });

  it('tells of an option what was chosen wrong', () => {
    expect(quizText).toContain('linkrefid="option-1_fb"');
    expect(quizText).toContain('&lt;p&gt;That is a tenth of the half.&lt;/p&gt;');
  });

  it('says that there is nothing to pack', () => {
    expect(() => cartridge({ ...course(), modules: [] })).toThrow(
      'the course "The leader" holds nothing: no file is made',
    );
  });

  it('is the same bytes each time, with the manifest first', () => {
    const [one, two] = [pack(files), pack(cartridge(course()))];
    expect(one).toEqual(two);
    const read = unzipSync(one);
    expect(Object.keys(read)[0]).toBe('imsmanifest.xml');
    expect(strFromU8(read['imsmanifest.xml'] ?? new Uint8Array())).toBe(manifest);
  });
});
