/** @param {string} text */
const colors = (text) => ({ default: text, subtle: 'var(--quiet)' });

const foregroundColors = {
  default: colors('var(--text)'),
  dark: colors('var(--text)'),
  light: colors('var(--text)'),
  accent: { default: 'var(--accent)', subtle: 'var(--accent)' },
  good: { default: 'var(--good)', subtle: 'var(--good)' },
  warning: { default: 'var(--warning)', subtle: 'var(--warning)' },
  attention: { default: 'var(--attention)', subtle: 'var(--attention)' },
};

/** How cards look here. Colours are the page's own variables, so that cards turn dark with it. */
export const theme = {
  fontFamily: 'inherit',
  fontSizes: { small: 14, default: 16, medium: 17, large: 21, extraLarge: 26 },
  lineHeights: { small: 20, default: 24, medium: 25, large: 28, extraLarge: 32 },
  fontWeights: { lighter: 300, default: 400, bolder: 650 },
  spacing: { small: 6, default: 10, medium: 16, large: 22, extraLarge: 32, padding: 12 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  supportsInteractivity: true,
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors },
    emphasis: { backgroundColor: 'var(--emphasis)', foregroundColors },
    good: { backgroundColor: 'var(--good-bar)', foregroundColors },
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 0,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
  adaptiveCard: { allowCustomStyle: false },
  inputs: {
    label: {
      inputSpacing: 'small',
      optionalInputs: { weight: 'bolder', size: 'default' },
      requiredInputs: { weight: 'bolder', size: 'default' },
    },
  },
  table: { cellSpacing: 8 },
};
