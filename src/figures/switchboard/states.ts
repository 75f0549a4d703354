/** What a switch has been used for, in the words and the form of the board; the form never leaves it to colour. */
export const states = {
  used: { words: 'used by name', form: 'full' },
  'used on class': { words: 'used on its class', form: 'half' },
  threatened: { words: 'threatened', form: 'corner' },
  reversed: { words: 'ordered, dropped', form: 'corner' },
  'used on others': { words: 'used on others', form: 'hatch' },
  'clause only': { words: 'in a text only', form: 'outline' },
  'capability only': { words: 'by report only', form: 'dashed' },
  'own hand': { words: 'its own hand', form: 'own' },
  'none found': { words: 'nothing public', form: 'blank' },
  unknown: { words: 'not established', form: 'question' },
} as const;

export type SwitchState = keyof typeof states;
export type Form = (typeof states)[SwitchState]['form'];
