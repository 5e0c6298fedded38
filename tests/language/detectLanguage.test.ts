import { describe, expect, it } from 'vitest';
import { detectLanguage, detectTextLanguage } from '../../src/language/detectLanguage.ts';

import { languages } from '../../src/language/language.ts';
import { parseTextLanguage, textLanguageInWords } from '../../src/language/languageNames.ts';

describe('the language of a text', () => {
  it.each([
    ['The mission met the ministry of labour and two associations of migrant women.', 'en'],
    ['La mission a rencontré le ministère du Travail et deux associations de femmes migrantes dans la capitale.', 'fr'],
    ['La misión se reunió con el Ministerio de Trabajo y con dos asociaciones de mujeres migrantes.', 'es'],
    ['Une pièce de théâtre sur les droits des femmes est en tournée.', 'fr'],
    ['Se inauguró una oficina para las mujeres del puerto.', 'es'],
    ['The report of the group is in the annex.', 'en'],
    ['Le rapport du groupe est dans les annexes.', 'fr'],
    ['El informe del grupo está en los anexos.', 'es'],
    ['Nothing will be left, they told us.', 'en'],
    ['J’ai formé dix personnes, mais il n’y a pas de salle.', 'fr'],
    ['Ya no hay sala, pero lo hicimos.', 'es'],
  ])('of “%s” is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['Manila', 'A fair', 'La Paz', '', '移徙妇女报告说。', 'OIM / IOM 2000'])('of “%s” is not told', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it.each([
    ['Fathers before departure', 'en'],
    ['A fair in Manila', 'en'],
    ['A feira em Maputo foi aberta para as mulheres da cidade.', 'pt'],
    ['Il gruppo ha aperto uno sportello per le donne nella città.', 'it'],
    ['Das Büro wurde für die Frauen der Stadt eröffnet.', 'de'],
    ['Dự án tiếp tục ở ba tỉnh.', 'vi'],
    ['Kantor itu dibuka untuk perempuan di kota dengan dukungan pemerintah.', 'id'],
    ['Ofisi ilifunguliwa kwa ajili ya wanawake katika mji wa Mombasa.', 'sw'],
    ['يستمر المشروع في ثلاث محافظات.', 'ar'],
    ['این پروژه در سه ولایت ادامه دارد و کار می‌کند.', 'fa'],
    ['הפרויקט נמשך בשלושה מחוזות.', 'he'],
    ['项目在三个省继续进行。', 'zh'],
    ['プロジェクトは三つの州で続いています。', 'ja'],
    ['የፕሮጀክቱ ሥራ ቀጥሏል።', 'am'],
    ['โครงการนี้ยังดำเนินต่อไป', 'th'],
    ['প্রকল্পটি তিনটি জেলায় চলছে।', 'bn'],
    ['परियोजना तीन प्रांतों में जारी है।', 'hi'],
    ['परियोजना तीन जिल्लामा जारी छ।', 'ne'],
    ['Проект продолжается в трёх областях.', 'ru'],
    ['Ꞗꞗꞗ', 'und'],
    ['Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor', 'und'],
    ['Manila', 'und'],
    ['2000 🎉', 'und'],
    ['', 'und'],
  ])('of “%s” is %s among all that there are', (text, language) => {
    expect(detectTextLanguage(text)).toBe(language);
  });

  it('is the one of most of the letters where a text has a name in another script', () => {
    expect(detectTextLanguage('The women of مكتب have opened a desk in the market of Amman.')).toBe('en');
    expect(detectTextLanguage('يستمر المشروع في Manila مع IOM في ثلاث محافظات.')).toBe('ar');
  });
});

describe('a language by its name', () => {
  it('is read in each of our languages, with or without accents', () => {
    expect(
      ['Arabic', 'arabe', 'ÁRABE', 'ar', 'español', 'hebreu', 'swahili', 'Klingon', ''].map(parseTextLanguage),
    ).toEqual(['ar', 'ar', 'ar', 'ar', 'es', 'he', 'sw', null, null]);
  });

  it('is told to each reader, that of no known one too', () => {
    expect(languages.map((reader) => textLanguageInWords('ar', reader))).toEqual(['Arabic', 'arabe', 'árabe']);
    for (const reader of languages) expect(textLanguageInWords('und', reader)).not.toBe('und');
  });
});
