// Typed and not yet saved: warns before leaving, and brings it back when a session ended midway.
// Marks: form[data-draft] keeps what is typed; form[data-warn] only warns; [data-no-draft] on a field
// keeps it out (person numbers). Kept in this window only, for this person, until saved or signed out.
'use strict';
(() => {
  const prefix = 'draft:';
  const owner = samspil.meta('draft-owner');
  const fieldsOf = form => [...form.elements].filter(field =>
    field.name && !field.disabled && !field.closest('[data-no-draft]')
    && !['password', 'file', 'submit', 'button'].includes(field.type)
    && (field.type !== 'hidden' || field.name === 'version'));
  const keyOf = form => `${prefix}${owner}|${location.pathname}|${form.id || form.getAttribute('action')}`;
  const valueOf = field => ['checkbox', 'radio'].includes(field.type) ? field.checked : field.value;
  const slot = field => ['checkbox', 'radio'].includes(field.type) ? `${field.name}=${field.value}` : field.name;
  const changed = new Set();

  function keep(form) {
    const values = {};
    for (const field of fieldsOf(form)) values[slot(field)] = valueOf(field);
    try {
      sessionStorage.setItem(keyOf(form), JSON.stringify({values, sent: false}));
    } catch { /* The window's store is full: the warning before leaving still holds. */ }
  }

  function restore(form, draft) {
    let differs = false;
    for (const field of fieldsOf(form)) {
      const typed = draft.values[slot(field)];
      if (typed === undefined || typed === valueOf(field)) continue;
      if (field.name !== 'version') differs = true;
      if (['checkbox', 'radio'].includes(field.type)) field.checked = typed;
      else field.value = typed;
    }
    if (!differs) return sessionStorage.removeItem(keyOf(form));
    changed.add(form);
    const note = document.createElement('div');
    note.className = 'draft-note';
    const words = document.createElement('span');
    words.textContent = samspil.said('draftRestored');
    const discard = document.createElement('button');
    discard.type = 'button';
    discard.className = 'button-plain';
    discard.textContent = samspil.said('draftDiscard');
    discard.addEventListener('click', () => {
      sessionStorage.removeItem(keyOf(form));
      changed.clear();
      location.assign(location.href);
    });
    note.append(words, discard);
    form.prepend(note);
    samspil.say(words.textContent);
  }

  function clear(unless) {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix) && !unless?.(key, sessionStorage.getItem(key))) sessionStorage.removeItem(key);
    }
  }

  document.addEventListener('input', event => {
    const form = event.target.closest?.('form[data-draft], form[data-warn]');
    if (!form) return;
    changed.add(form);
    if ('draft' in form.dataset) keep(form);
  });
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.defaultPrevented) return;
    changed.delete(form);
    if ('signOut' in form.dataset) {
      changed.clear();
      return sessionStorage.clear();
    }
    // Signed in again, this page or the next is reached only after the server took it.
    const draft = sessionStorage.getItem(keyOf(form));
    if (draft) sessionStorage.setItem(keyOf(form), JSON.stringify({...JSON.parse(draft), sent: true}));
  });
  document.addEventListener('htmx:afterRequest', event => {
    const form = event.target.closest?.('form[data-draft]');
    if (form && event.detail.successful && event.detail.requestConfig.verb !== 'get') {
      changed.delete(form);
      sessionStorage.removeItem(keyOf(form));
    }
  });
  window.addEventListener('beforeunload', event => {
    if (!samspil.leaving && [...changed].some(form => form.isConnected)) event.preventDefault();
  });
  document.addEventListener('DOMContentLoaded', () => {
    clear((key, draft) => key.startsWith(`${prefix}${owner}|`) && !JSON.parse(draft).sent);
    for (const form of document.querySelectorAll('form[data-draft]')) {
      const draft = sessionStorage.getItem(keyOf(form));
      if (draft) restore(form, JSON.parse(draft));
      else if (form.querySelector('.form-error')) {
        keep(form);
        changed.add(form);
      }
    }
  });
})();
