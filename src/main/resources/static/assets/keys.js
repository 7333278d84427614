// The keyboard: / search, j and k move through the rows of a worklist, Enter opens (the row's link has
// the focus), n does the row's next step ([data-act]), 1-9 answer what the row asks ([data-digit]), J and K
// move the row itself ([data-down], [data-up]), ? shows help. Can be switched off (WCAG 2.1.4).
'use strict';
(() => {
  const off = 'samspil.keys-off';
  const typing = target => target.closest('input, textarea, select, [contenteditable], dialog');
  const rows = () => [...document.querySelectorAll('.worklist .row-link, .file-list .row-link')].filter(link => link.offsetParent);

  function move(by) {
    const links = rows();
    if (!links.length) return;
    const here = document.activeElement.closest?.('tr')?.querySelector('.row-link');
    const at = links.indexOf(here);
    const next = links[Math.min(links.length - 1, Math.max(0, at < 0 ? (by > 0 ? 0 : links.length - 1) : at + by))];
    next.focus();
    next.closest('tr').scrollIntoView({block: 'nearest'});
  }

  const press = what => document.activeElement.closest?.('tr')?.querySelector(what)?.click();

  const does = {
    '/': () => document.querySelector('[data-key="/"]')?.focus(),
    j: () => move(1),
    k: () => move(-1),
    n: () => press('[data-act]'),
    J: () => press('[data-down]'),
    K: () => press('[data-up]'),
    '?': () => document.getElementById('keys-help')?.showModal(),
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || localStorage.getItem(off)) return;
    if (does[event.key]) {
      event.preventDefault();
      does[event.key]();
    } else if (/^[1-9]$/.test(event.key)) {
      event.target.closest('tr')?.querySelector(`[data-digit="${event.key}"]`)?.click();
    }
  });

  function label() {
    const button = document.querySelector('[data-keys-switch]');
    if (button) button.textContent = localStorage.getItem(off) ? button.dataset.on : button.dataset.off;
  }
  document.addEventListener('click', event => {
    if (!event.target.closest('[data-keys-switch]')) return;
    if (localStorage.getItem(off)) localStorage.removeItem(off);
    else localStorage.setItem(off, 'yes');
    label();
  });
  document.addEventListener('DOMContentLoaded', () => {
    label();
    // After a row was dealt with, the keyboard goes on from it.
    if (location.hash) document.getElementById(location.hash.slice(1))?.querySelector('.row-link')?.focus();
  });
})();
