import type { Language } from '../../language/language.ts';
import { isTextRightToLeft } from '../../language/rightToLeft.ts';
import { fontScriptsIn } from '../fontScripts.ts';
import { numberLettersWithoutFont } from '../numberLettersWithoutFont.ts';
import { compileTypst } from '../typst/compileTypst.ts';
import type { Chart } from './chart.ts';
import { chartLayoutOf, WIDTH } from './chartLayout.ts';
import { chartSvg } from './chartSvg.ts';

/** Share of its size by which the middle of a text stands above its baseline. */
const MIDDLE = 0.35;
const anchors: Record<string, number> = { start: 0, middle: 0.5, end: 1 };

/**
 * The chart as SVG whose texts in scripts beside Latin are outlines: those who draw a picture from SVG set Bengali, Devanagari and Thai one
 * letter upon another, and a PDF with them is refused. A letter that no font has is told by its number. Browsers set texts themselves.
 */
export function chartSvgWithOutlines(chart: Chart, language: Language, width = WIDTH): string {
  const svg = chartSvg(chart, language, width);
  const texts: ChartText[] = [];
  const kept = svg.replace(/<text\b([^>]*)>([^<]*)<\/text>/g, (element, said: string, content: string) => {
    const words = unescaped(content);
    const shown = numberLettersWithoutFont(words);
    if (shown === words && fontScriptsIn(words).length === 0) return element;
    texts.push(textOf(said, shown));
    return '';
  });
  if (texts.length === 0) return svg;
  const { height } = chartLayoutOf(chart, width);
  const data = { width, height, texts };
  const outlines = compileTypst({ template: 'chartTexts.typ', data, drawings: new Map() }, (compiler, set) =>
    compiler.plainSvg(set),
  );
  // Points of the setting are units of the drawing.
  const inside = outlines.replace(
    /(<svg\b[^>]*?) width="[^"]*" height="[^"]*"/,
    `$1 width="${width}" height="${height}"`,
  );
  return kept.replace(/<\/svg>\s*$/, `${inside}</svg>`);
}

interface ChartText {
  text: string;
  rtl: boolean;
  x: number;
  y: number;
  /** Share of its width that stands before `x`. */
  anchor: number;
  size: number;
  weight: number;
  fill: string;
}

function textOf(attributes: string, text: string): ChartText {
  const named = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const styled = (name: string): number =>
    Number.parseFloat(new RegExp(`${name}:([^;"]+)`).exec(attributes)?.[1] ?? '');
  const [, left = '0', top = '0'] = /translate\((\S+) (\S+)\)/.exec(attributes) ?? [];
  const size = styled('font-size');
  return {
    text,
    rtl: isTextRightToLeft(text),
    x: Number(left) + Number(named('x')),
    y: Number(top) + Number(named('y')) + MIDDLE * size,
    anchor: anchors[named('text-anchor')] ?? 0,
    size,
    weight: styled('font-weight') || 400,
    fill: named('fill'),
  };
}

const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
const unescaped = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (one) => signs[one] ?? one);
