// One's own notes beside the pages: those of the page in view are shown, and what they quote is marked.
export class OwnNotes {
  constructor(root, sheets) {
    this.root = root;
    this.sheets = sheets;
    document.addEventListener('selectionchange', () => this.#selected());
    root.addEventListener('click', event => {
      if (!event.target.closest('[data-unquote]')) return;
      this.#quote('');
      this.show(sheets.current);
    });
  }

  // What notes to a page quote.
  quotes(sheet) {
    return this.#all()
      .filter(note => this.#belongs(note, sheet) && note.dataset.noteQuote)
      .map(note => note.dataset.noteQuote);
  }

  show(sheet) {
    if (!sheet || !this.#form) return;
    let some = false;
    for (const note of this.#all()) {
      note.hidden = !this.#belongs(note, sheet);
      some ||= !note.hidden;
    }
    const none = this.root.querySelector('#noter [data-none]');
    if (none) none.hidden = some;
    // A note to marked words stays with their page until it is saved.
    if (!this.#form.elements.citat.value) this.#place(sheet);
  }

  write() {
    this.#form?.elements.tekst.focus();
  }

  get #form() {
    return this.root.querySelector('[data-note-new]');
  }

  #all() {
    return [...this.root.querySelectorAll('[data-note-paper]')];
  }

  #belongs(note, sheet) {
    return note.dataset.notePaper === sheet.paper.id && Number(note.dataset.notePage) === sheet.number;
  }

  #place(sheet) {
    const {dokument, side} = this.#form.elements;
    dokument.value = sheet.paper.id;
    side.max = sheet.paper.pages;
    side.value = sheet.number;
  }

  #selected() {
    const selection = document.getSelection();
    const place = selection?.anchorNode?.parentElement?.closest('.sheet');
    const words = selection?.toString().replace(/\s+/g, ' ').trim().slice(0, 500);
    if (!place?.sheet || !words || !this.#form) return;
    this.#place(place.sheet);
    this.#quote(words);
  }

  #quote(words) {
    const form = this.#form;
    form.elements.citat.value = words;
    const shown = form.querySelector('[data-quote]');
    shown.hidden = !words;
    shown.querySelector('q').textContent = words;
  }
}
