/** All the words that a person reads in blocks, a line a block, in order. */
export function readable(blocks: unknown): string {
  return Array.isArray(blocks)
    ? blocks
        .map(wordsOf)
        .filter((line) => line !== '')
        .join('\n')
    : '';
}

function wordsOf(part: unknown): string {
  if (Array.isArray(part))
    return part
      .map(wordsOf)
      .filter((one) => one !== '')
      .join(' ');
  if (typeof part !== 'object' || part === null) return '';
  const block = part as Record<string, unknown>;
  switch (block['type']) {
    case 'plain_text':
    case 'mrkdwn':
    case 'raw_text':
    case 'text':
      return String(block['text']);
    case 'emoji':
      return `:${String(block['name'])}:`;
    case 'link':
      return `${typeof block['text'] === 'string' ? block['text'] : ''} (${String(block['url'])})`;
    case 'rich_text_section':
    case 'rich_text_quote':
      return (block['elements'] as unknown[]).map(wordsOf).join('');
    case 'rich_text_list':
      return (block['elements'] as unknown[]).map((one) => `• ${wordsOf(one)}`).join('\n');
    case 'table':
      return (block['rows'] as unknown[][]).map((row) => row.map(wordsOf).join(' | ')).join('\n');
    case 'button':
      return `[${wordsOf(block['text'])}]`;
    case 'image':
      return `(picture: ${String(block['alt_text'])})`;
    case 'input':
      return [wordsOf(block['label']), wordsOf(block['hint']), optionsOf(block['element'])]
        .filter((one) => one !== '')
        .join(' ');
    default:
      return [block['text'], block['elements'], optionsOf(block)]
        .map((one) => (typeof one === 'string' ? one : wordsOf(one)))
        .filter((one) => one !== '')
        .join(' ');
  }
}

function optionsOf(element: unknown): string {
  const labels = optionList(element).map(({ label }) => `(${label})`);
  return labels.join(' ');
}

/** The options of a list, by the label that a person sees: an option's text with its description. */
export function optionList(element: unknown): { label: string; option: unknown }[] {
  const { options = [], option_groups: groups = [] } = element as {
    options?: { text: { text: string }; description?: { text: string } }[];
    option_groups?: { options: { text: { text: string }; description?: { text: string } }[] }[];
  };
  return [...options, ...groups.flatMap((group) => group.options)].map((option) => ({
    label: `${option.text.text}${option.description?.text ?? ''}`,
    option,
  }));
}
