// The case file's own upload: many files and folders at once, a row for each with how far it is, a few sent
// at a time. What was not sent to its end stands in the list and goes on when the same file is chosen again.
const version = new URL(import.meta.url).search;
const [{send}, {dropped}] = await Promise.all(['send', 'drop'].map(part => import(`./incoming-${part}.js${version}`)));

const AT_A_TIME = 3;
const LOOK_AGAIN = 1200;
const form = document.querySelector('form[data-incoming]');
const section = form.closest('section');
const list = section.querySelector('[data-incoming-list]');
const words = form.dataset;
const items = new Set();
const button = form.querySelector('button[type=submit]');
let looking = 0;

const rows = () => [...list.children];
const say = (key, ...args) => args.reduce((text, arg, n) => text.replace(`{${n}}`, arg), words[key]);
const many = (key, count) => say(count === 1 ? `${key}One` : `${key}Many`, count);
// As the server does: person numbers have no place in names that are shown.
const clean = name => name.replace(/\d{6}-?\d{4}/g, 'xxxxxx-xxxx');
const size = bytes => bytes < 1048576 ? `${Math.ceil(bytes / 1024)} kB`
  : `${(bytes / 1048576).toLocaleString(document.documentElement.lang, {minimumFractionDigits: 1, maximumFractionDigits: 1})} MB`;

function show(row, {tag, tone = '', text = '', value, most, bar = false, problems = []}) {
  const label = row.querySelector('[data-tag]');
  label.textContent = tag;
  label.className = `tag ${tone}`;
  row.querySelector('[data-words]').textContent = text;
  const progress = row.querySelector('progress');
  progress.hidden = !bar;
  progress.max = most || 1;
  if (bar && !most) progress.removeAttribute('value');
  else progress.value = most ? value : 0;
  row.querySelector('[data-problems]').replaceChildren(...problems.map(problem => {
    const line = document.createElement('li');
    line.textContent = problem;
    return line;
  }));
}

function unfinished() {
  const left = rows().filter(row => row.dataset.state === 'SENDING' && !row.item);
  const told = section.querySelector('[data-unfinished]');
  told.hidden = !left.length;
  told.textContent = left.length ? many('unfinished', left.length) : '';
  section.querySelector('[data-clear]').hidden = items.size > 0 || !rows().some(row => ['FILED', 'REFUSED'].includes(row.dataset.state));
  section.querySelector('[data-list-heading]').hidden = !rows().length;
}

function add(files) {
  const known = new Set([...items].map(item => `${item.file.name}/${item.file.size}/${item.file.lastModified}`));
  for (const file of files) {
    const name = clean(file.name);
    if (known.has(`${file.name}/${file.size}/${file.lastModified}`)) continue;
    let row = rows().find(each => each.dataset.state === 'SENDING' && !each.item && each.dataset.name === name && Number(each.dataset.size) === file.size);
    if (!row) {
      row = section.querySelector('template').content.firstElementChild.cloneNode(true);
      row.querySelector('[data-name]').textContent = name;
      row.querySelector('progress').setAttribute('aria-label', name);
      row.querySelector('button').setAttribute('aria-label', `${words.remove}: ${name}`);
      list.append(row);
    }
    const item = {file, row, state: 'chosen', stop: new AbortController()};
    row.item = item;
    items.add(item);
    show(row, {tag: words.chosen, text: size(file.size)});
    if (file.size > Number(words.limit)) over(item, 'refused', {tag: words.refused, tone: 'tone-late', text: words.tooLarge});
  }
  const waiting = [...items].filter(item => item.state === 'chosen').length;
  samspil.say(waiting ? many('ready', waiting) : '');
  unfinished();
  if (waiting) button.focus({preventScroll: true});
}

function over(item, state, shown) {
  item.state = state;
  if (shown) show(item.row, shown);
}

async function start(item) {
  item.state = 'sending';
  const {file, row} = item;
  const going = text => show(row, {tag: words.going, bar: true, value: item.received ?? 0, most: file.size, text});
  going('');
  try {
    const begun = await send(words.incoming, file, {
      began(answer) {
        item.id = row.dataset.file = answer.id;
        row.dataset.state = 'SENDING';
        this.went(answer.received);
      },
      went(received) {
        item.received = received;
        going(say('soFar', size(received), size(file.size)));
      },
      waits: () => going(words.broken),
      full() {
        if (!looking && ![...items].some(each => each !== item && each.state === 'sending')) return false;
        going(words.full);
        return true;
      },
    }, item.stop.signal);
    item.id = begun.id;
    item.state = 'reading';
    row.dataset.state = 'RECEIVED';
    row.querySelector('form').hidden = true;
    show(row, {tag: words.received, text: words.waits});
    look();
  } catch (why) {
    if (item.stop.signal.aborted) return;
    const reason = why.signedOut ? words.signedOut : why.unreadable ? words.changed : why.reason || words.failed;
    over(item, 'refused', {tag: words.refused, tone: 'tone-late', text: reason});
  }
  next();
}

function next() {
  const sending = [...items].filter(item => item.state === 'sending').length;
  const queued = [...items].filter(item => item.state === 'queued');
  queued.slice(0, AT_A_TIME - sending).forEach(start);
  finish();
}

const reading = () => rows().some(row => ['RECEIVED', 'READING'].includes(row.dataset.state));

// How far the reading is: asked while something is being read, also of what was sent before.
function look() {
  looking ||= setTimeout(async () => {
    try {
      const answer = await fetch(words.incoming);
      if (answer.ok && !answer.redirected) (await answer.json()).forEach(take);
    } catch { /* The line is broken: asked again. */ }
    looking = 0;
    if (reading()) look();
    else if (!items.size) refresh();
    finish();
  }, LOOK_AGAIN);
}

function take(told) {
  const row = rows().find(each => each.dataset.file === told.id);
  if (!row || told.state === 'SENDING') return;
  row.dataset.state = told.state;
  row.querySelector('form').hidden = true;
  show(row, {...told, text: told.words});
  if (row.item && ['FILED', 'REFUSED'].includes(told.state)) {
    row.item.kept = told.kept;
    row.item.state = told.state.toLowerCase();
  }
}

// When all is filed: says so, and shows the file as it is now, unless something is being written in it.
async function finish() {
  const sent = [...items];
  if (!sent.length || sent.some(item => ['queued', 'sending', 'reading'].includes(item.state))) return;
  const done = sent.filter(item => item.state !== 'chosen');
  if (!done.length) return;
  for (const item of done) {
    items.delete(item);
    item.row.item = null;
  }
  const kept = done.reduce((sum, item) => sum + (item.kept ?? 0), 0);
  unfinished();
  if (kept) await refresh();
  const notice = document.createElement('div');
  notice.className = `alert notice ${kept ? 'alert-success' : 'alert-error'}`;
  notice.setAttribute('role', kept ? 'status' : 'alert');
  const place = document.getElementById('indhold');
  for (const old of place.querySelectorAll(':scope > .notice')) old.remove();
  place.prepend(notice);
  notice.textContent = kept ? many('kept', kept) : words.noneKept;
}

async function refresh() {
  const main = form.closest('main');
  if (main.querySelector('.edit-row form')) return;
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('main');
  const upload = fresh?.querySelector('form[data-incoming]')?.closest('section');
  if (!upload) return;
  const focused = document.activeElement;
  main.replaceChildren(...[...fresh.children].map(part => part === upload ? section : document.adoptNode(part)));
  if (section.contains(focused)) focused.focus({preventScroll: true});
  const tabs = page.querySelector('.tabs');
  if (tabs) document.querySelector('.tabs')?.replaceWith(document.adoptNode(tabs));
  for (const part of main.children) {
    if (part === section) continue;
    window.htmx?.process(part);
    samspil.start(part);
  }
}

form.addEventListener('submit', event => {
  event.preventDefault();
  const chosen = [...items].filter(item => item.state === 'chosen');
  if (!chosen.length) return samspil.refused(words.none);
  document.querySelector('#indhold > .notice')?.remove();
  for (const item of chosen) {
    item.state = 'queued';
    show(item.row, {tag: words.queued, text: size(item.file.size)});
  }
  unfinished();
  next();
});

// Taken out of the list before it is whole: what was sent of it is dropped.
list.addEventListener('submit', async event => {
  event.preventDefault();
  const row = event.target.closest('[data-incoming-list] > li');
  row.item?.stop.abort();
  items.delete(row.item);
  const beside = row.nextElementSibling ?? row.previousElementSibling;
  const file = row.dataset.file;
  row.remove();
  (beside?.querySelector('form:not([hidden]) button') ?? section.querySelector('[data-choose]')).focus();
  unfinished();
  next();
  if (file) await fetch(`${words.incoming}/${file}`, {method: 'DELETE', headers: samspil.csrf()}).catch(() => null);
});

const zone = form.querySelector('.dropzone');
dropped(zone, add);
const choices = document.createElement('div');
choices.className = 'dropzone-choices';
for (const input of zone.querySelectorAll('input[type=file]')) {
  const choose = document.createElement('button');
  choose.type = 'button';
  choose.className = 'button button-secondary';
  choose.textContent = input.webkitdirectory ? words.chooseFolder : words.choose;
  choose.dataset.choose = '';
  choose.addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    add([...input.files]);
    // The same file can be chosen again.
    input.value = '';
  });
  input.classList.add('sr-only');
  input.tabIndex = -1;
  choices.append(choose);
}
button.before(choices);
// Chosen before the script was here.
for (const input of zone.querySelectorAll('input[type=file]')) {
  if (input.files.length) add([...input.files]);
}
unfinished();
if (reading()) look();
form.dataset.ready = '';
