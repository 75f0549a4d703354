import type { Quiz } from './course.ts';
import { fields } from './fields.ts';
import { quizItem } from './quizItem.ts';
import { QTI } from './versions.ts';
import { xml, xmlFile } from './xml.ts';

/** The file of a quiz: an assessment of QTI 1.2 in the profile of Common Cartridge. */
export function quizFile({ title, items }: Quiz, id: string): string {
  return xmlFile(xml`<questestinterop xmlns="${QTI}">
  <assessment ident="${id}-assessment" title="${title}">
${fields({
  cc_profile: 'cc.exam.v0p1',
  qmd_assessmenttype: 'Examination',
  qmd_scoretype: 'Percentage',
  qmd_feedbackpermitted: 'Yes',
  cc_maxattempts: 'unlimited',
})}
    <section ident="root_section">
${items.map((item, i) => quizItem(item, `${id}-question-${i + 1}`, i + 1))}
    </section>
  </assessment>
</questestinterop>`);
}
