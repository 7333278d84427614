// Marks words on the drawn pages without touching the pages: what is looked for, and what notes quote.
const able = 'highlights' in CSS && typeof Highlight === 'function';

// All places of the words on a page, as ranges. Words may be parted by a line's end.
export function places(layer, words) {
  const wanted = words.map(word => word.trim()).filter(Boolean);
  if (!wanted.length) return [];
  const pattern = new RegExp(wanted.sort((a, b) => b.length - a.length).map(escaped).join('|'), 'giu');
  const {text, pieces} = read(layer);
  const ranges = [];
  for (const found of text.matchAll(pattern)) {
    const from = spot(pieces, found.index);
    const until = spot(pieces, found.index + found[0].length - 1);
    if (!from || !until) continue;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(until.node, until.offset + 1);
    ranges.push(range);
  }
  return ranges;
}

export function mark(name, ranges) {
  if (!able) return;
  if (ranges.length) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

const escaped = word => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s+');

function read(layer) {
  const pieces = [];
  let text = '';
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      pieces.push({at: text.length, node});
      text += node.data;
    } else if (node.tagName === 'BR') {
      text += ' ';
    }
  }
  return {text, pieces};
}

function spot(pieces, at) {
  for (let i = pieces.length - 1; i >= 0; i--) {
    if (pieces[i].at > at) continue;
    const offset = at - pieces[i].at;
    return offset < pieces[i].node.length ? {node: pieces[i].node, offset} : undefined;
  }
  return undefined;
}
