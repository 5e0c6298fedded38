import { describe, expect, it } from 'vitest';
import { decodeTextFile } from '../../src/files/decodeTextFile.ts';
import { fileKindOf, isPictureFile } from '../../src/files/fileKind.ts';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
/** An archive with files of these names, as far as its names stand there. */
const archive = (...names: string[]): Uint8Array => ascii(`PK\x03\x04${names.join('\0')}`);

describe('what a file is', () => {
  it.each([
    ['a photograph', ascii('\xFF\xD8\xFF\xE0'), 'jpeg'],
    ['a drawing', ascii('\x89PNG\r\n\x1A\n…'), 'png'],
    ['a moving picture', ascii('GIF89a'), 'gif'],
    ['an older one', ascii('GIF87a'), 'gif'],
    ['a picture of the web', ascii('RIFF\x10\0\0\0WEBP'), 'webp'],
    ['a document', ascii('%PDF-1.7'), 'pdf'],
    ['a workbook', archive('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    ['a letter', archive('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['a table as text', ascii('post,name\nMNL,Mission\n'), 'text'],
    ['a text that speaks of <svg>', ascii('What is <svg>?'), 'text'],
  ])('%s', (_, bytes, kind) => {
    expect(fileKindOf(bytes)).toBe(kind);
  });

  it.each([
    ['nothing', ascii('')],
    ['a sound that begins as a picture does', ascii('RIFF\x10\0\0\0WAVE')],
    ['a picture with a word before it', ascii(' \xFF\xD8\xFF\0')],
    ['an archive of something else', archive('readme.txt')],
    ['a workbook with macros', archive('xl/workbook.xml', 'xl/vbaProject.bin')],
    ['a letter with macros', archive('word/document.xml', 'word/vbaProject.bin')],
    ['a program', ascii('MZ\x90\0\x03')],
    ['a script of a page', ascii('<script>alert(1)</script>')],
    ['a page', ascii('\n <!DOCTYPE html><html>')],
    ['a drawing that could run something', ascii('<?xml version="1.0"?><svg/>')],
    ['one with a mark before it', Uint8Array.from([0xef, 0xbb, 0xbf, ...ascii('<SVG onload="x">')])],
    ['one under another name', ascii('<x:svg xmlns:x="http://www.w3.org/2000/svg">')],
  ])('%s is nothing that is taken', (_, bytes) => {
    expect(fileKindOf(bytes)).toBeNull();
  });

  it('is a picture where it is a photograph: every picture becomes one', () => {
    expect((['jpeg', 'png', 'gif', 'webp', 'pdf', 'text'] as const).filter(isPictureFile)).toEqual(['jpeg']);
  });
});

describe('the text of a file that somebody sends', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Genève — “ok”\r\n\t€'), 'Genève — “ok”\r\n\t€'],
    ['Windows-1252', ascii('l\x92\x9Cuvre de Gen\xE8ve, 5 \x80'), 'l’œuvre de Genève, 5 €'],
    ['one letter', ascii('a'), 'a'],
  ])('is read as %s', (_, bytes, text) => {
    expect(decodeTextFile(bytes)).toBe(text);
  });

  it.each([
    ['empty', ascii('')],
    ['with a zero in it', ascii('a\0b')],
    ['with a bell in it', ascii('a\x07b')],
    ['with a sign of deletion', ascii('a\x7Fb')],
  ])('is none where it is %s', (_, bytes) => {
    expect(decodeTextFile(bytes)).toBeNull();
  });
});
