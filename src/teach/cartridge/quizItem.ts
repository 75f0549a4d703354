import type { Kind, Option, QuizItem } from '../lesson.ts';
import { fields } from './fields.ts';
import { xml, type Xml } from './xml.ts';

const PROFILES: Readonly<Record<Kind, string>> = {
  choice: 'cc.multiple_choice.v0p1',
  responses: 'cc.multiple_response.v0p1',
  'true-false': 'cc.true_false.v0p1',
  text: 'cc.fib.v0p1',
};

/** One question of a quiz, with what is told after it and after each option. */
export function quizItem(item: QuizItem, id: string, number: number): Xml {
  const options = item.options.map((option, i) => ({ ...option, ident: identOf(item.kind, i) }));
  return xml`      <item ident="${id}" title="Question ${number}">
        <itemmetadata>
${fields({ cc_profile: PROFILES[item.kind], qmd_scoringpermitted: 'Yes', qmd_computerscored: 'Yes' })}
        </itemmetadata>
        <presentation>
          ${material(item.stem.html)}
          ${item.kind === 'text' ? blank() : choices(options, item.kind)}
        </presentation>
        <resprocessing>
          <outcomes><decvar varname="SCORE" vartype="Decimal" minvalue="0" maxvalue="100"/></outcomes>
          <respcondition continue="Yes"><conditionvar><other/></conditionvar>${shows('general_fb')}</respcondition>
${conditions(item, options)}
        </resprocessing>
        ${feedback('general_fb', item.feedback.html)}
${options.flatMap(({ ident, feedback: said }) => (said ? [feedback(`${ident}_fb`, said.html)] : []))}
      </item>`;
}

interface Choice extends Option {
  readonly ident: string;
}

/** For true and false the words themselves: Moodle loses the whole import over anything else. */
function identOf(kind: Kind, place: number): string {
  if (kind === 'true-false') return place === 0 ? 'true' : 'false';
  return `option-${place + 1}`;
}

function choices(options: readonly Choice[], kind: Kind): Xml {
  return xml`<response_lid ident="response" rcardinality="${kind === 'responses' ? 'Multiple' : 'Single'}">
            <render_choice>
${options.map(
  ({ ident, words }) =>
    xml`              <response_label ident="${ident}">${material(`<p>${words.html}</p>`)}</response_label>`,
)}
            </render_choice>
          </response_lid>`;
}

function blank(): Xml {
  return xml`<response_str ident="response" rcardinality="Single"><render_fib prompt="Box"/></response_str>`;
}

/**
 * What scores and what is told. An option stands in one condition only, or Moodle takes its score back; the
 * parts of a multiple response ask for `case`, by which Moodle knows the right ones.
 */
function conditions({ kind, accepted }: QuizItem, options: readonly Choice[]): Xml[] {
  const equal = (ident: string) => xml`<varequal respident="response">${ident}</varequal>`;
  if (kind === 'text') return [condition(accepted.map(equal), [score])];
  if (kind !== 'responses')
    return options
      .filter(({ right, feedback: said }) => right || said)
      .map(({ ident, right, feedback: said }) =>
        condition(
          [equal(ident)],
          [...(right ? [score] : []), ...(said ? [shows(`${ident}_fb`)] : [])],
        ),
      );
  const part = ({ ident, right }: Choice) => {
    const exact = xml`<varequal respident="response" case="Yes">${ident}</varequal>`;
    return right ? exact : xml`<not>${exact}</not>`;
  };
  return [
    condition([xml`<and>${options.map(part)}</and>`], [score]),
    ...options
      .filter(({ feedback: said }) => said)
      .map(({ ident }) => condition([equal(ident)], [shows(`${ident}_fb`)])),
  ];
}

const score = xml`<setvar varname="SCORE" action="Set">100</setvar>`;

function condition(tests: readonly Xml[], acts: readonly Xml[]): Xml {
  return xml`          <respcondition continue="No"><conditionvar>${tests}</conditionvar>${acts}</respcondition>`;
}

function shows(ident: string): Xml {
  return xml`<displayfeedback feedbacktype="Response" linkrefid="${ident}"/>`;
}

function feedback(ident: string, html: string): Xml {
  return xml`        <itemfeedback ident="${ident}"><flow_mat>${material(html)}</flow_mat></itemfeedback>`;
}

function material(html: string): Xml {
  return xml`<material><mattext texttype="text/html">${html}</mattext></material>`;
}
