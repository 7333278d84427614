// A second paper beside the one that is read: it scrolls, is searched and is led by the keyboard by itself.
// The address carries both: ?dokument=…&side=…&ved=…&vedside=…
export class Beside {
  #sheets = null;
  #hits = [];
  #words = [];
  #ticket = null;

  // parts: {root, list, make(scroller, told), places, mark, label(paper, number), broken, back()}
  constructor(parts) {
    this.parts = parts;
    const {root} = parts;
    this.pane = root.querySelector('[data-beside]');
    this.body = root.querySelector('.reader-body');
    this.choose = this.#part('choose');
    this.field = this.#part('page');
    this.active = false;
    this.does = {
      j: () => this.#turn(1),
      k: () => this.#turn(-1),
      n: () => this.#leaf(1),
      p: () => this.#leaf(-1),
      h: () => this.#hit(1),
      H: () => this.#hit(-1),
      g: () => this.field.select(),
      s: () => this.#part('q').select(),
      '+': () => this.#size(1.2),
      '-': () => this.#size(1 / 1.2),
      b: () => this.#sheets.size(0),
    };
    root.addEventListener('focusin', event => this.#focus(this.pane.contains(event.target)));
    this.choose.addEventListener('change', () => this.open(this.choose.value, 1));
    this.#part('close').addEventListener('click', () => this.close());
    this.#part('goto').addEventListener('submit', event => {
      event.preventDefault();
      this.#go(Number(this.field.value) || 1);
    });
    this.#part('search').addEventListener('submit', event => {
      event.preventDefault();
      this.#search(this.#part('q').value.trim());
    });
    this.#part('hits').addEventListener('click', event => {
      const by = event.target.closest('[data-by]')?.dataset.by;
      if (by) this.#hit(Number(by));
    });
  }

  get isOpen() {
    return !this.pane.hidden;
  }

  open(id, number) {
    const paper = this.parts.list.find(each => each.id === id);
    if (!paper) return;
    this.pane.hidden = false;
    this.body.classList.add('is-beside');
    this.choose.value = id;
    this.paper = paper;
    this.#words = [];
    this.#show([]);
    this.#part('q').value = '';
    // Another paper has other pages: they begin in a place of their own.
    this.#sheets?.end();
    this.#watch?.disconnect();
    const scroller = this.#part('sheets').cloneNode(false);
    this.#part('sheets').replaceWith(scroller);
    this.#sheets = this.parts.make(scroller, {
      label: this.parts.label, broken: this.parts.broken, moved: sheet => this.#moved(sheet), drawn: () => this.#remark(),
    });
    this.#sheets.add(paper);
    this.#resized(scroller);
    this.#sheets.go(this.#sheets.find(id, number));
  }

  close() {
    if (!this.isOpen) return;
    this.pane.hidden = true;
    this.body.classList.remove('is-beside');
    this.#watch?.disconnect();
    this.#sheets?.end();
    this.#sheets = null;
    this.#hits = [];
    this.parts.mark('beside', []);
    const address = new URL(location.href);
    address.searchParams.delete('ved');
    address.searchParams.delete('vedside');
    history.replaceState(null, '', address);
    this.#focus(false);
    this.parts.back();
  }

  focus() {
    this.#part('sheets').focus({preventScroll: true});
    this.#tell();
  }

  #watch;

  #resized(scroller) {
    let width = scroller.clientWidth;
    this.#watch = new ResizeObserver(() => {
      if (Math.abs(scroller.clientWidth - width) < 2) return;
      width = scroller.clientWidth;
      this.#sheets?.hold();
      clearTimeout(this.later);
      this.later = setTimeout(() => scroller.style.getPropertyValue('--sheet-width') || this.#sheets?.size(0), 200);
    });
    this.#watch.observe(scroller);
  }

  #part(name) {
    return this.pane.querySelector(`[data-beside-${name}]`);
  }

  #focus(here) {
    this.active = here && this.isOpen;
    this.body.classList.toggle('is-in-beside', this.active);
  }

  #moved(sheet) {
    const {paper, number} = sheet;
    paper.link.querySelector('[data-fresh]')?.remove();
    if (document.activeElement !== this.field) this.field.value = number;
    this.field.max = paper.pages;
    this.#part('of').textContent = this.pane.dataset.pages.replace('%all', paper.pages);
    const address = new URL(location.href);
    address.searchParams.set('ved', paper.id);
    address.searchParams.set('vedside', number);
    history.replaceState(null, '', address);
  }

  #go(number) {
    this.#sheets.go(this.#sheets.find(this.paper.id, number));
    this.focus();
  }

  #turn(by) {
    this.#sheets.go(this.#sheets.at((this.#sheets.current?.index ?? 0) + by));
    this.focus();
  }

  #leaf(by) {
    const {list} = this.parts;
    const next = list[list.indexOf(this.paper) + by];
    if (!next) return;
    this.open(next.id, 1);
    this.focus();
  }

  #size(by) {
    const place = this.#sheets.current?.place;
    if (place) this.#sheets.size(Math.min(2400, Math.max(200, Math.round(place.clientWidth * by))));
  }

  #tell() {
    const sheet = this.#sheets?.current;
    if (sheet) samspil.say(this.parts.label(sheet.paper, sheet.number));
  }

  // The server knows the words of scanned pages, too; what is looked for is sent in a form.
  async #search(words) {
    const form = this.#part('search');
    const ticket = this.#ticket = {};
    const answer = await fetch(form.action, {method: 'POST', headers: samspil.csrf(), body: new URLSearchParams({q: words})}).catch(() => null);
    if (ticket !== this.#ticket || !this.isOpen) return;
    if (!answer?.ok || answer.redirected) return samspil.refused(samspil.said('network'));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = [...page.querySelectorAll('[data-go]')].filter(link => link.dataset.goPaper === this.paper.id);
    this.#words = found[0]?.dataset.goWords.split('|') ?? [];
    this.#show(found.map(link => Number(link.dataset.goPage)), true);
    if (this.#hits.length) this.#hit(0);
    this.#remark();
  }

  #show(hits, sought) {
    this.#hits = hits;
    this.at = 0;
    this.#part('hits').hidden = !sought;
    this.#count();
    if (sought) samspil.say(this.#part('count').textContent);
  }

  #count() {
    const {one, none} = this.pane.dataset;
    this.#part('count').textContent = this.#hits.length ? one.replace('%n', this.at + 1).replace('%all', this.#hits.length) : none;
    for (const button of this.#part('hits').querySelectorAll('[data-by]')) button.hidden = this.#hits.length < 2;
  }

  #hit(by) {
    if (!this.#hits.length) return;
    this.at = Math.min(this.#hits.length - 1, Math.max(0, this.at + by));
    this.#count();
    this.#go(this.#hits[this.at]);
  }

  #remark() {
    if (!this.#sheets) return;
    this.parts.mark('beside', this.#sheets.drawn.flatMap(sheet => this.parts.places(sheet.layer, this.#words)));
  }
}
