import { stemmer } from '@orama/stemmers/spanish';
import { titleNumberWords, type Vocabulary, titleWordSets, titleWordSet } from './titleSimilarityVocabulary.ts';

export const spanish: Vocabulary = {
  functionWords: titleWordSet(`
    el la los las lo un una unos unas de del al a en por para con hacia hasta desde sobre entre como durante
    este esta estos estas ese esa esos esas aquel su sus nuestro nuestra nuestros nuestras mi mis
    se le les que quien quienes cual cuales cuyo cuya donde cuando cuándo si y e o u ni pero también tanto así
    es son era eran ser sido será serán sea sean fue está están estar ha han había haber hay tener tiene tienen tenga tengan debe deben puede pueden
    todo toda todos todas cada conjunto totalidad`),
  lightWords: titleWordSet(`
    dar da dan dado dada dando impartir imparte impartido impartida ofrecer ofrece ofrecido ofrecida ofreciendo
    proporcionar proporciona proporcionado brindar brinda brindado prestar facilitar facilita facilitado asegurar asegura
    asegurado velar hacer hace hecho realizar realiza realizado realizada efectuar llevar lleva llevado cabo poner pone marcha organizar organiza organizado organizada celebrar enviar envía envíe enviado enviada enviados enviadas
    envíen remitir remite remita remitido remitida presentar presenta presente presentado presentada presentarse enviarse
    remitirse someter ir va vaya vayan
    menos diversos diversas varios varias diferentes distintos distintas propio propia propios propias bien otro otra
    otros otras regular regulares regularmente sistemáticamente sistemática sistemático necesario posible existentes existente pertinentes
    establecer establece establecido establecida crear crea creado creada instaurar miembro miembros`),
  turningWords: titleWordSet('no sin nunca salvo excepto contra solo sólo solamente únicamente jamás'),
  sameAs: titleWordSets(`
    examinar revisar revisión
    difundir difusión divulgar distribuir distribución
    promover fomentar alentar
    apoyar ayudar
    usar utilizar
    garantizar garantía asegurar velar
    aumentar aumento incrementar incremento elevar
    colaborar colaboración cooperar cooperación
    incluir incluye incluyendo inclusión incorporar incorporación integrar integración
    traducir traducción
    producir producción
    construir construcción
    describir descripción
    proteger protección
    prevenir prevención
    introducir introducción
    contribuir contribución
    atender atención
    iniciar emprender comenzar
    capacitar capacitación formar formación
    mantener mantiene
    recoger recogida recopilar recopilación recabar reunir
    mujer mujeres
    antes previamente
    año anual anualmente
    niña niñas
    niño niños
    hija hijas
    hijo hijos
    proporción porcentaje
    puesto cargo
    reclutar reclutamiento contratar contratación
    nombrar nombramiento designar designación
    evaluar evaluación
    reducir reducción disminuir disminución
    fortalecer fortalecimiento reforzar refuerzo
    analizar análisis`),
  numberWords: new Map([
    ...titleNumberWords(2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce'),
    ...(['veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'] as const).map(
      (word, index) => [word, String(20 + 10 * index)] as const,
    ),
  ]),
  fromWords: titleWordSet('de del desde'),
  toWords: titleWordSet('a al hacia hasta'),
  conjunctions: titleWordSet('y e o u'),
  spelling: (word) => word,
  stem: stemmer,
};
