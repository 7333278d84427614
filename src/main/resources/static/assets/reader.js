// The reader: puts list, pages, search and notes together, and is led by the keyboard from end to end.
// Where one is stands in the address: ?dokument=…&side=…, and what is beside it; the words looked for after #, which is not sent.
const version = new URL(import.meta.url).search;
const root = document.querySelector('[data-reader]');
const bar = root.querySelector('[data-bar]');
const scroller = root.querySelector('[data-sheets]');
if (scroller) await start();

async function start() {
  const base = new URL(bar.dataset.pdfjs, location.href).href;
  const [pdfjs, {Sheets}, {papers, Thumbs, drawer}, {places, mark}, {OwnNotes}, {Beside}] = await Promise.all([
    import(`${base}build/pdf.min.mjs`), ...['sheets', 'list', 'marks', 'notes', 'beside'].map(part => import(`./reader-${part}.js${version}`)),
  ]);
  pdfjs.GlobalWorkerOptions.workerSrc = `${base}build/pdf.worker.min.mjs`;
  const side = root.querySelector('[data-drawer]');
  const openDrawer = drawer(side, root.querySelector('[data-drawer-button]'));
  const pageField = document.getElementById('reader-page');
  const said = (words, sheet) => words.replace('%title', sheet.paper.title).replace('%n', sheet.number).replace('%all', sheet.paper.pages);

  const sheets = new Sheets(scroller, pdfjs, base, {
    label: (paper, number) => said(bar.dataset.pageOf, {paper, number}),
    broken: bar.dataset.broken,
    moved,
    drawn: remark,
  });
  const list = await papers(root, sheets, paper => bar.dataset.pageLabel.replace('%n', paper.from));
  list.forEach(paper => sheets.add(paper));
  const go = (id, number) => {
    openDrawer(false);
    sheets.go(sheets.find(id, number));
  };
  const thumbs = new Thumbs(side, sheets, (paper, number) => bar.dataset.pageLabel.replace('%n', number), go);
  const notes = new OwnNotes(root, sheets);
  let words = wordsIn(location.hash);
  const beside = root.querySelector('[data-beside]') && new Beside({
    root, list, places, mark, broken: bar.dataset.broken,
    make: (place, told) => new Sheets(place, pdfjs, base, told),
    label: (paper, number) => said(bar.dataset.pageOf, {paper, number}),
    back: () => scroller.focus({preventScroll: true}),
  });
  // The paper that the list points to, or else the one after the one that is read.
  const open = id => {
    openDrawer(false);
    const next = list[(list.indexOf(sheets.current?.paper) + 1) % list.length];
    beside.open(id ?? next.id, 1);
    beside.focus();
  };

  function moved(sheet) {
    const {paper, number} = sheet;
    for (const each of list) {
      if (each === paper) each.link.setAttribute('aria-current', 'true');
      else each.link.removeAttribute('aria-current');
    }
    // Opened, it is no news any more.
    paper.link.querySelector('[data-fresh]')?.remove();
    thumbs.show(sheet);
    notes.show(sheet);
    if (document.activeElement !== pageField) pageField.value = number;
    pageField.max = paper.pages;
    root.querySelector('[data-of]').textContent = bar.dataset.pagesLabel.replace('%all', paper.pages);
    const address = new URL(location.href);
    address.searchParams.set('dokument', paper.id);
    address.searchParams.set('side', number);
    history.replaceState(null, '', address);
    inView(paper.link);
    // The tool bar's buttons tell where they lead nowhere.
    tool('p')?.setAttribute('aria-disabled', String(paper === list[0]));
    tool('n')?.setAttribute('aria-disabled', String(paper === list.at(-1)));
  }

  const tool = key => root.querySelector(`[data-does="${CSS.escape(key)}"]`);

  // Keeps the paper that is read in sight, without moving the list more than needed.
  function inView(link) {
    const top = link.getBoundingClientRect().top - side.getBoundingClientRect().top;
    if (top < 0 || top > side.clientHeight - 60) side.scrollTop += top - side.clientHeight / 3;
  }

  function remark(sheet) {
    const hits = [];
    const quoted = [];
    for (const each of sheets.drawn) {
      hits.push(...places(each.layer, words));
      quoted.push(...places(each.layer, notes.quotes(each)));
      if (each === sheet && words.length) each.place.dataset.hits = places(each.layer, words).length;
    }
    mark('sought', hits);
    mark('noted', quoted);
  }

  function look(id, number, wanted) {
    words = wanted;
    const address = new URL(location.href);
    address.hash = wanted.length ? `soeg=${encodeURIComponent(wanted.join('|'))}` : '';
    history.replaceState(null, '', address);
    go(id, number);
    sheets.drawn.forEach(remark);
  }

  const tell = () => sheets.current && samspil.say(said(bar.dataset.pageOf, sheets.current));
  const turn = by => {
    sheets.go(sheets.at((sheets.current?.index ?? 0) + by));
    scroller.focus({preventScroll: true});
    tell();
  };
  const leaf = by => {
    const next = list[list.indexOf(sheets.current?.paper) + by];
    if (!next) return;
    go(next.id, 1);
    scroller.focus({preventScroll: true});
    tell();
  };
  const hit = by => {
    const links = [...root.querySelectorAll('#hits [data-go]')];
    if (!links.length) return;
    const at = links.findIndex(link => link.getAttribute('aria-current'));
    links[Math.min(links.length - 1, Math.max(0, at + by))].click();
  };
  const size = by => {
    const sheet = sheets.current?.place;
    if (sheet) sheets.size(Math.min(2400, Math.max(280, Math.round(sheet.clientWidth * by))));
  };
  const does = {
    j: () => turn(1),
    k: () => turn(-1),
    n: () => leaf(1),
    p: () => leaf(-1),
    h: () => hit(1),
    H: () => hit(-1),
    g: () => pageField.select(),
    l: () => {
      openDrawer(true);
      (root.querySelector('[data-documents] [aria-current]') ?? list[0]?.link)?.focus();
    },
    s: () => {
      openDrawer(true);
      document.getElementById('reader-q')?.select();
    },
    m: () => notes.write(),
    '+': () => size(1.2),
    '-': () => size(1 / 1.2),
    b: () => sheets.size(0),
    ...beside && {
      v: () => open(document.activeElement.closest('[data-paper]')?.dataset.paper),
      o: () => beside.isOpen && (beside.active ? scroller.focus({preventScroll: true}) : beside.focus()),
    },
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || localStorage.getItem('samspil.keys-off')) return;
    if (event.target.closest('input, textarea, select, dialog')) return;
    const deed = beside?.active && beside.does[event.key] || does[event.key];
    if (event.key === 'Escape' && !event.defaultPrevented) beside?.close();
    if (!deed) return;
    event.preventDefault();
    deed();
  });
  root.addEventListener('click', event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const paper = list.find(each => each.link === event.target.closest('a'));
    const place = event.target.closest('[data-go]');
    if (paper) {
      event.preventDefault();
      go(paper.id, 1);
      scroller.focus({preventScroll: true});
    } else if (place && sheets.find(place.dataset.goPaper, 1)) {
      event.preventDefault();
      for (const each of root.querySelectorAll('#hits [data-go][aria-current]')) each.removeAttribute('aria-current');
      if (place.dataset.goWords) place.setAttribute('aria-current', 'true');
      look(place.dataset.goPaper, Number(place.dataset.goPage), place.dataset.goWords?.split('|') ?? words);
      scroller.focus({preventScroll: true});
      tell();
    }
    const second = event.target.closest('[data-beside-paper]');
    if (second) open(second.dataset.besidePaper);
    const tool = event.target.closest('[data-does]');
    if (tool && tool.getAttribute('aria-disabled') !== 'true') does[tool.dataset.does]();
  });
  root.querySelector('[data-goto]').addEventListener('submit', event => {
    event.preventDefault();
    if (!sheets.current) return;
    go(sheets.current.paper.id, Number(pageField.value) || 1);
    scroller.focus({preventScroll: true});
    tell();
  });
  root.addEventListener('htmx:afterSettle', event => {
    if (event.target.id === 'hits') {
      samspil.say(document.getElementById('hits-titel')?.textContent ?? '');
      event.target.querySelector('a')?.focus();
    }
    notes.show(sheets.current);
    sheets.drawn.forEach(remark);
  });
  let width = scroller.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(scroller.clientWidth - width) < 2) return;
    width = scroller.clientWidth;
    sheets.hold();
    clearTimeout(size.later);
    size.later = setTimeout(() => scroller.style.getPropertyValue('--sheet-width') || sheets.size(0), 200);
  }).observe(scroller);

  const keys = root.querySelector('[data-reader-keys]');
  const help = document.getElementById('keys-help');
  // Here they do something else than in lists.
  for (const row of help.querySelectorAll('.keys > div')) {
    const key = row.querySelector('kbd').textContent;
    if (does[key] || key === 'Enter') row.remove();
  }
  help.querySelector('.actions').before(keys.content.cloneNode(true));
  const wanted = new URL(location.href).searchParams;
  const begin = wanted.get('dokument') ?? root.dataset.document;
  sheets.go(sheets.find(begin, Number(wanted.get('side')) || 1) ?? sheets.at(0));
  beside?.open(wanted.get('ved'), Number(wanted.get('vedside')) || 1);
  root.dataset.ready = '';
}

function wordsIn(hash) {
  const found = new URLSearchParams(hash.slice(1)).get('soeg');
  return found ? found.split('|').slice(0, 12) : [];
}
