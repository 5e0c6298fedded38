import type { Intent } from '../../src/protocol/intent.ts';
import type { Form, RawValues } from '../../src/protocol/form.ts';
import type { Block, Message, Reply } from '../../src/protocol/message.ts';
import * as doorIntents from '../../src/protocol/doorIntents.ts';

const at = { round: 1, post: 1 };

export function message(text: string, ...blocks: Block[]): Message {
  return { text, blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text }] };
}

const reply = (...messages: Message[]): Reply => ({ messages, visibleTo: 'sender' });

const scale = ['Regular', 'Occasional', 'None'].map((label) => ({ value: label.toLowerCase(), label }));
const objectives = Array.from({ length: 28 }, (_, number) => ({
  value: `P${number}`,
  label: `P${number} · An objective of the plan`,
}));

/** A page with every kind of input. */
function form(version: number, errors: Form['errors'] = {}, more: Form['sections'] = []): Form {
  const input = { options: [], required: false };
  return {
    target: { ...at, page: 'dialogue', version },
    title: 'Dialogue',
    progress: 'Page 2 of 6',
    intro: 'With whom does your post speak?',
    errors,
    buttons: [
      { then: 'next', label: 'Next' },
      { then: 'later', label: 'Save for later' },
    ],
    sections: [
      {
        question: 'dialogue',
        label: 'How often do you speak with them?',
        help: 'Think of the last six months.',
        buttons: [],
        inputs: ['Government', 'NGOs'].map((label, row) => ({
          id: `dialogue.${row}`,
          kind: 'choice',
          label,
          options: scale,
          required: row === 0,
        })),
      },
      {
        question: 'story',
        label: 'What helped most?',
        buttons: [],
        inputs: [{ ...input, id: 'story', kind: 'longText', label: 'What helped most?', required: true }],
      },
      {
        question: 'women',
        label: 'Women trained',
        buttons: [],
        inputs: [{ ...input, id: 'women', kind: 'number', label: 'Women trained', value: '12' }],
      },
      {
        question: 'day',
        label: 'Day of the event',
        buttons: [],
        inputs: [{ ...input, id: 'day', kind: 'date', label: 'Day of the event', value: '2000-05-12' }],
      },
      {
        question: 'unclear',
        label: 'Which are unclear?',
        buttons: [],
        inputs: [
          {
            ...input,
            id: 'unclear',
            kind: 'choices',
            label: 'Which are unclear?',
            options: objectives.slice(0, 5),
            value: ['P2'],
          },
        ],
      },
      {
        question: 'actions',
        label: 'Actions',
        buttons: [{ then: 'redraw', label: 'Add an action', change: { add: 'actions' } }],
        inputs: [
          { ...input, id: 'actions.0.objective', kind: 'choice', label: 'Objective', options: objectives },
          { ...input, id: 'actions.0.link', kind: 'link', label: 'Evidence', value: 'https://example.org/a' },
        ],
      },
      ...more,
    ],
  };
}

/** A question in conversation. */
function ask(number: number): Message {
  const input = {
    id: `q${number}`,
    kind: 'choice' as const,
    label: `Question ${number}`,
    options: scale,
    required: true,
  };
  const answer = { kind: 'answer' as const, ...at, input: input.id, value: '' };
  return message(
    input.label,
    { kind: 'progress', done: number, total: 12, text: `${number} of 12` },
    { kind: 'ask', input, answer, choices: scale.map(({ value, label }) => ({ label, intent: { ...answer, value } })) },
    { kind: 'actions', actions: [{ label: 'Skip', intent: { kind: 'skip', ...at, input: input.id } }] },
  );
}

/** All kinds of blocks in one message. */
const everything = message(
  'The analysis is here.',
  { kind: 'heading', text: 'Global analysis' },
  { kind: 'text', text: 'Of the 22 posts that took part, of 24 asked, most (64 %) are in dialogue.' },
  {
    kind: 'facts',
    facts: [
      { label: 'Asked', value: '24' },
      { label: 'Which of your counterparts took part?', value: 'All' },
    ],
  },
  {
    kind: 'table',
    caption: 'By kind',
    columns: ['Counterpart', 'Regular', 'Occasional', 'None'],
    rows: [['Multilateral and bilateral organizations', '12', '7', '3']],
  },
  {
    kind: 'quote',
    text: '**Slow** <img src=x onerror="document.title=\'hacked\'"> [x](https://evil.example)',
    by: 'Dakar',
  },
  { kind: 'list', items: ['Two posts dissent.', 'Two are silent.'] },
  { kind: 'text', text: 'Three came late.', tone: 'warning' },
  { kind: 'text', text: 'All is well.', tone: 'good' },
  { kind: 'link', label: 'Method note', url: 'https://example.org/method' },
);

/** Answers as the core would, so far as the page can tell. */
export function answer(intent: Intent): Reply {
  switch (intent.kind) {
    case 'say':
      if (intent.text === 'analysis') return reply(everything);
      if (intent.text === 'ask') return reply(ask(1));
      if (intent.text === 'form')
        return reply(
          message('Ready?', {
            kind: 'actions',
            actions: [{ label: 'Open the form', style: 'primary', intent: { kind: 'update', by: 'page' } }],
          }),
        );
      return reply(message(`You said: ${doorIntents.say.fieldsOf(intent)?.text}`));
    case 'answer':
      return {
        ...reply(message(`Noted: ${String(given(intent).value)}`), ask(Number(given(intent).input.slice(1)) + 1)),
        replacesSource: true,
      };
    case 'update':
      return { ...reply(), form: form(1) };
    case 'page':
      if (intent['then'] === 'later') return reply(message('Saved.'));
      if (valuesOf(intent)['women'] === '999') return { ...reply(), form: form(2, { women: 'At most 500, please.' }) };
      return reply(message(`Received: ${String(valuesOf(intent)['story'] ?? '')}`));
    default:
      return reply(message(`Done: ${intent.kind}`));
  }
}

const given = (intent: Intent) => doorIntents.answer.schema.parse(intent);
const valuesOf = (intent: Intent): RawValues => doorIntents.page.fieldsOf(intent)?.values ?? {};
