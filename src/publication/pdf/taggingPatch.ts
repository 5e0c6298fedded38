import { createRequire } from 'node:module';
import { requireVersion } from '../../config/requireVersion.ts';

/** An element of the document's structure, as screen readers walk it: a role of PDF 1.7, section 14.8.4, within another. */
export interface Tag {
  role:
    | 'H1'
    | 'H2'
    | 'H3'
    | 'P'
    | 'BlockQuote'
    | 'L'
    | 'LI'
    | 'LBody'
    | 'TOC'
    | 'TOCI'
    | 'Table'
    | 'TR'
    | 'TH'
    | 'TD'
    | 'Figure';
  within: Tag | null;
  /** Of a figure: what it shows, in words. */
  alt?: string;
  /** Of words in another language than the document's. */
  lang?: string;
}

interface Element {
  add(child: unknown): Element;
  end(): void;
}

/** What pdfkit offers beneath pdfmake (pdfkit, docs/accessibility). */
interface PdfKitDocument {
  options: { tagged?: boolean };
  struct(role: string, options?: { alt?: string; lang?: string }): Element;
  addStructure(element: Element): void;
  markStructureContent(role: string): unknown;
  markContent(role: 'Artifact'): void;
  endMarkedContent(): void;
}

interface Renderer {
  pdfDocument: PdfKitDocument;
  renderPages(pages: unknown): void;
  renderLine(line: { inlines: { tag?: Tag }[] }, x: number, y: number): void;
  renderImage(image: { tag?: Tag }): void;
  renderVector(vector: unknown): void;
}

/** The elements of one document, made when their first content is drawn, which is in reading order. */
class Structure {
  readonly #document: PdfKitDocument;
  readonly #root: Element;
  readonly #elements = new Map<Tag, Element>();

  constructor(document: PdfKitDocument) {
    this.#document = document;
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  draw(tag: Tag | undefined, render: () => void): void {
    if (tag === undefined) this.#document.markContent('Artifact');
    else this.#element(tag).add(this.#document.markStructureContent(tag.role));
    render();
    this.#document.endMarkedContent();
  }

  end(): void {
    this.#root.end();
  }

  #element(tag: Tag): Element {
    const known = this.#elements.get(tag);
    if (known) return known;
    const { role, within, alt, lang } = tag;
    const element = this.#document.struct(role, {
      ...(alt === undefined ? {} : { alt }),
      ...(lang === undefined ? {} : { lang }),
    });
    this.#elements.set(tag, element);
    (within === null ? this.#root : this.#element(within)).add(element);
    return element;
  }
}

const structures = new WeakMap<PdfKitDocument, Structure>();
let installed = false;

/**
 * Teaches pdfmake to write the structure that its `tagged` option promises: it marks a file as tagged but tags nothing
 * (src/Renderer.js). Texts and images carry their tag; what carries none is decoration.
 */
export function installTagging(): void {
  if (installed) return;
  requireVersion('pdfmake', '0.3.11');
  installed = true;
  const { default: Class } = createRequire(import.meta.url)('pdfmake/js/Renderer.js') as {
    default: { prototype: Renderer };
  };
  const { prototype } = Class;
  const { renderPages, renderLine, renderImage, renderVector } = prototype;
  prototype.renderPages = function (pages) {
    if (this.pdfDocument.options.tagged !== true) return renderPages.call(this, pages);
    const structure = new Structure(this.pdfDocument);
    structures.set(this.pdfDocument, structure);
    renderPages.call(this, pages);
    structure.end();
  };
  prototype.renderLine = function (line, x, y) {
    draw(this, line.inlines.find(({ tag }) => tag !== undefined)?.tag, () => renderLine.call(this, line, x, y));
  };
  prototype.renderImage = function (image) {
    draw(this, image.tag, () => renderImage.call(this, image));
  };
  prototype.renderVector = function (vector) {
    draw(this, undefined, () => renderVector.call(this, vector));
  };
}

function draw({ pdfDocument }: Renderer, tag: Tag | undefined, render: () => void): void {
  const structure = structures.get(pdfDocument);
  if (structure) structure.draw(tag, render);
  else render();
}
