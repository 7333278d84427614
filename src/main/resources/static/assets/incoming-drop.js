// Files and folders dropped on a zone, as one list of files.
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

export function dropped(zone, take) {
  for (const kind of ['dragenter', 'dragover']) {
    zone.addEventListener(kind, event => {
      event.preventDefault();
      zone.classList.add('is-over');
    });
  }
  zone.addEventListener('dragleave', event => {
    if (!zone.contains(event.relatedTarget)) zone.classList.remove('is-over');
  });
  zone.addEventListener('drop', async event => {
    event.preventDefault();
    zone.classList.remove('is-over');
    // The entries are gone once the event is over: all are taken before anything is waited for.
    const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
    const files = entries.length ? (await Promise.all(entries.map(filesIn))).flat() : [...event.dataTransfer.files];
    take(files.filter(file => !LITTER.has(file.name)));
  });
}

async function filesIn(entry) {
  if (entry.isFile) return new Promise(go => entry.file(file => go([file]), () => go([])));
  const reader = entry.createReader();
  const found = [];
  // A folder is told in portions.
  for (;;) {
    const some = await new Promise(go => reader.readEntries(go, () => go([])));
    if (!some.length) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesIn))).flat();
}
