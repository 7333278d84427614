// Pages of PDFs below each other: only what is near the view is drawn, and what is far is let go again.
// A paper is {id, title, url, from, pages}: `from` is its first page within the PDF at `url`.
const PAPERS_KEPT = 6;
const SETTLED = 150;

export class Sheets {
  #papers = new Map();
  #sheets = [];
  #worker;
  #near;

  // told: {label(paper, n), moved(sheet), drawn(sheet), broken}
  constructor(scroller, pdfjs, base, told) {
    this.scroller = scroller;
    this.pdfjs = pdfjs;
    this.told = told;
    this.settings = {
      standardFontDataUrl: `${base}fonts/`, wasmUrl: `${base}decoders/`, useWasm: false, enableXfa: false, disableRange: true,
    };
    this.#worker = new pdfjs.PDFWorker();
    this.#worker.promise.catch(() => { /* Ended before it had begun: somebody has chosen another paper. */ });
    this.#near = new IntersectionObserver(seen => seen.forEach(entry => this.#come(entry)), {root: scroller, rootMargin: '60% 0px'});
    let frame = 0;
    scroller.addEventListener('scroll', () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        // A window of another size scrolls by itself, before anybody is told of its size.
        if (this.held && this.held.width !== this.scroller.clientWidth) this.hold();
        else this.#moved();
      });
    });
  }

  open(url) {
    let paper = this.#papers.get(url);
    if (!paper) {
      const task = this.pdfjs.getDocument({url, worker: this.#worker, ...this.settings});
      paper = {task, pdf: task.promise};
      paper.pdf.catch(() => this.#papers.delete(url));
    }
    this.#papers.delete(url);
    this.#papers.set(url, paper);
    return paper.pdf;
  }

  add(paper) {
    for (let number = 1; number <= paper.pages; number++) {
      const place = document.createElement('div');
      place.className = number === 1 ? 'sheet sheet-first' : 'sheet';
      place.setAttribute('role', 'group');
      place.setAttribute('aria-label', this.told.label(paper, number));
      const sheet = {place, paper, number, index: this.#sheets.length, state: 'blank'};
      place.sheet = sheet;
      this.#sheets.push(sheet);
      this.scroller.append(place);
      this.#near.observe(place);
    }
  }

  get drawn() {
    return this.#sheets.filter(sheet => sheet.state === 'drawn');
  }

  find(id, number) {
    const first = this.#sheets.findIndex(sheet => sheet.paper.id === id);
    if (first < 0) return undefined;
    const pages = this.#sheets[first].paper.pages;
    return this.#sheets[first + Math.min(pages, Math.max(1, number)) - 1];
  }

  at(index) {
    return this.#sheets[Math.min(this.#sheets.length - 1, Math.max(0, index))];
  }

  go(sheet) {
    if (!sheet) return;
    this.scroller.scrollTop = sheet.place.offsetTop - 8;
    this.#moved(sheet);
  }

  // The width of a page: in pixels, or as wide as there is room for.
  size(width) {
    if (width) this.scroller.style.setProperty('--sheet-width', `${width}px`);
    else this.scroller.style.removeProperty('--sheet-width');
    this.hold();
    for (const sheet of this.#sheets) {
      if (sheet.state === 'blank') continue;
      this.#clear(sheet);
      if (sheet.near) this.#draw(sheet);
    }
  }

  // Pages have become higher or lower: what was in view is put where it was.
  hold() {
    if (!this.held) return;
    const {sheet, within} = this.held;
    this.scroller.scrollTop = sheet.place.offsetTop + within * sheet.place.offsetHeight;
    this.#moved(sheet);
  }

  // The page that fills the upper part of the view: found by halving, as there may be a thousand.
  #moved(wanted) {
    let sheet = wanted;
    if (!sheet && this.#sheets.length) {
      const line = this.scroller.scrollTop + this.scroller.clientHeight / 3;
      let low = 0;
      let high = this.#sheets.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (this.#sheets[middle].place.offsetTop <= line) low = middle;
        else high = middle - 1;
      }
      sheet = this.#sheets[low];
    }
    // A jump near the end cannot bring its page to the top: what was asked for stays the current one.
    if (wanted) this.settledOn = {sheet: wanted, top: this.scroller.scrollTop};
    else if (this.settledOn && Math.abs(this.settledOn.top - this.scroller.scrollTop) < 4) sheet = this.settledOn.sheet;
    if (!sheet) return;
    const {offsetTop, offsetHeight} = sheet.place;
    const {scrollTop, clientWidth} = this.scroller;
    this.held = {sheet, within: (scrollTop - offsetTop) / (offsetHeight || 1), width: clientWidth};
    if (sheet !== this.current) {
      this.current = sheet;
      this.told.moved(sheet);
    }
  }

  #come({target, isIntersecting}) {
    const sheet = target.sheet;
    sheet.near = isIntersecting;
    clearTimeout(sheet.soon);
    // What is only scrolled past is neither fetched nor noted as read.
    if (isIntersecting) sheet.soon = setTimeout(() => this.#draw(sheet), SETTLED);
    else this.#clear(sheet);
  }

  async #draw(sheet) {
    if (sheet.state !== 'blank' || !sheet.near) return;
    sheet.state = 'drawing';
    const ticket = sheet.ticket = {};
    const stale = () => sheet.ticket !== ticket;
    try {
      const pdf = await this.open(sheet.paper.url);
      if (stale()) return;
      const page = await pdf.getPage(sheet.paper.from + sheet.number - 1);
      if (stale()) return;
      const plain = page.getViewport({scale: 1});
      sheet.place.style.setProperty('aspect-ratio', `${plain.width} / ${plain.height}`);
      const scale = sheet.place.clientWidth / plain.width;
      const viewport = page.getViewport({scale});
      sheet.place.style.setProperty('--total-scale-factor', scale);
      const canvas = this.picture(viewport);
      const layer = document.createElement('div');
      layer.className = 'textLayer';
      sheet.rendering = page.render({canvas, viewport, transform: canvas.sharpness});
      const text = new this.pdfjs.TextLayer({textContentSource: page.streamTextContent(), container: layer, viewport});
      const written = text.render();
      written.catch(() => { /* A page whose text cannot be read is still a picture. */ });
      await sheet.rendering.promise;
      if (stale()) return;
      sheet.place.replaceChildren(canvas, layer);
      await written;
      if (stale()) return;
      sheet.layer = layer;
      sheet.page = page;
      sheet.state = 'drawn';
      this.told.drawn(sheet);
      this.#shed();
    } catch (fault) {
      if (stale() || fault?.name === 'RenderingCancelledException') return;
      sheet.state = 'broken';
      const words = document.createElement('p');
      words.className = 'sheet-broken';
      words.textContent = this.told.broken;
      sheet.place.replaceChildren(words);
    }
  }

  #clear(sheet) {
    clearTimeout(sheet.soon);
    if (sheet.state === 'blank') return;
    sheet.ticket = null;
    sheet.rendering?.cancel();
    sheet.page?.cleanup();
    sheet.layer = sheet.page = sheet.rendering = null;
    sheet.place.replaceChildren();
    sheet.state = 'blank';
  }

  // Papers far away are closed; which were opened last stay.
  #shed() {
    const wanted = new Set(this.#sheets.filter(sheet => sheet.state !== 'blank').map(sheet => sheet.paper.url));
    for (const [url, paper] of this.#papers) {
      if (this.#papers.size <= PAPERS_KEPT) return;
      if (wanted.has(url)) continue;
      this.#papers.delete(url);
      paper.task.destroy();
    }
  }

  // Nothing of it is shown any more.
  end() {
    this.#near.disconnect();
    this.#sheets.forEach(sheet => this.#clear(sheet));
    for (const {task} of this.#papers.values()) task.destroy();
    this.#papers.clear();
    this.#worker.destroy();
  }

  // A canvas for a page; hidden from screen readers, which read the text over it.
  picture(viewport) {
    const sharp = Math.min(window.devicePixelRatio || 1, 2);
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    canvas.setAttribute('aria-hidden', 'true');
    canvas.sharpness = sharp === 1 ? undefined : [sharp, 0, 0, sharp, 0, 0];
    return canvas;
  }
}
