// The list beside the pages: which papers there are, small pictures of the one that is read, a drawer on phones.
const THUMB = 84;

// The papers that the page lists, or, of a file that was sent, those that its bookmarks name.
export async function papers(root, sheets, label) {
  if (root.dataset.reader === 'live') {
    return [...root.querySelectorAll('[data-paper]')].map(link => ({
      id: link.dataset.paper, title: link.querySelector('.reader-name').textContent, url: link.dataset.url, from: 1, pages: Number(link.dataset.pages), link,
    }));
  }
  const url = root.dataset.url;
  const pdf = await sheets.open(url);
  const nav = root.querySelector('[data-documents]');
  const found = [];
  let list;
  for (const {item, heading} of entries(await pdf.getOutline() ?? [])) {
    if (heading || !list) {
      const section = document.createElement('section');
      if (heading) section.append(element('h2', '', item.title));
      list = element('ul', 'reader-documents');
      section.append(list);
      nav.append(section);
      if (heading) continue;
    }
    const from = await first(pdf, item);
    const row = document.createElement('li');
    const link = element('a', '');
    link.href = `?dokument=${from}`;
    link.append(element('span', 'reader-name', item.title), element('span', 'row-sub'));
    const thumbs = element('ol', 'reader-thumbs');
    thumbs.dataset.thumbs = '';
    thumbs.hidden = true;
    row.append(link, thumbs);
    list.append(row);
    found.push({id: String(from), title: item.title, url, from, link});
  }
  found.forEach((paper, i) => {
    paper.pages = (found[i + 1]?.from ?? pdf.numPages + 1) - paper.from;
    paper.link.lastChild.textContent = label(paper);
  });
  return found.filter(paper => paper.pages > 0);
}

const entries = outline => outline.flatMap(item => item.items.length
  ? [{item, heading: true}, ...item.items.map(child => ({item: child, heading: false}))]
  : [{item, heading: false}]);

async function first(pdf, item) {
  const place = typeof item.dest === 'string' ? await pdf.getDestination(item.dest) : item.dest;
  return await pdf.getPageIndex(place[0]) + 1;
}

function element(name, css, words) {
  const made = document.createElement(name);
  if (css) made.className = css;
  if (words) made.textContent = words;
  return made;
}

// Small pictures of the pages of one paper at a time, drawn when they are scrolled to.
export class Thumbs {
  constructor(side, sheets, label, go) {
    this.sheets = sheets;
    this.label = label;
    this.go = go;
    this.seen = new IntersectionObserver(entries => {
      for (const {target, isIntersecting} of entries) {
        if (!isIntersecting) continue;
        this.seen.unobserve(target);
        this.#draw(target);
      }
    }, {root: side, rootMargin: '100px 0px'});
  }

  show(sheet) {
    if (this.paper !== sheet.paper) this.#fill(sheet.paper);
    this.buttons?.forEach((button, i) => {
      if (i + 1 === sheet.number) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    });
  }

  #fill(paper) {
    this.list?.replaceChildren();
    if (this.list) this.list.hidden = true;
    this.paper = paper;
    this.buttons = [];
    this.list = paper.link.parentElement.querySelector('[data-thumbs]');
    if (!this.list || paper.pages < 2) return;
    for (let number = 1; number <= paper.pages; number++) {
      const button = element('button', 'reader-thumb');
      button.type = 'button';
      button.setAttribute('aria-label', this.label(paper, number));
      button.append(element('span', '', String(number)));
      button.addEventListener('click', () => this.go(paper.id, number));
      button.thumb = {paper, number};
      const row = document.createElement('li');
      row.append(button);
      this.list.append(row);
      this.buttons.push(button);
      this.seen.observe(button);
    }
    this.list.hidden = false;
  }

  async #draw(button) {
    const {paper, number} = button.thumb;
    try {
      const page = await (await this.sheets.open(paper.url)).getPage(paper.from + number - 1);
      const plain = page.getViewport({scale: 1});
      const viewport = page.getViewport({scale: THUMB / Math.max(plain.width, plain.height / 1.414)});
      const canvas = this.sheets.picture(viewport);
      await page.render({canvas, viewport, transform: canvas.sharpness}).promise;
      button.prepend(canvas);
    } catch { /* The page itself says that it cannot be shown. */ }
  }
}

// On a phone the list lies over the pages until something is chosen.
export function drawer(side, button) {
  const open = yes => {
    side.classList.toggle('is-open', yes);
    button.setAttribute('aria-expanded', String(yes));
  };
  button.addEventListener('click', () => open(button.getAttribute('aria-expanded') !== 'true'));
  const close = () => {
    open(false);
    button.focus();
  };
  side.querySelector('[data-drawer-close]').addEventListener('click', close);
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !side.classList.contains('is-open')) return;
    event.preventDefault();
    close();
  });
  return open;
}
