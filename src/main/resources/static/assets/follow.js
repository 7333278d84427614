// [data-follow="/address/of/events"] with an id: shows the newest of itself whenever the server says so
// (server-sent events), by fetching this page again and taking over the element of the same id.
'use strict';
(() => {
  let source = null;
  let busy = false;
  let again = false;

  async function refresh(id) {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      const answer = await fetch(location.href, {headers: {'X-Follow': id}});
      if (answer.redirected && new URL(answer.url).pathname === '/log-ind') return location.assign(location.href);
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.getElementById(id);
        const old = document.getElementById(id);
        if (fresh && old && fresh.innerHTML !== old.innerHTML) old.innerHTML = fresh.innerHTML;
      }
    } catch { /* The next event, or the reconnect, tries again. */ }
    busy = false;
    if (again) {
      again = false;
      refresh(id);
    }
  }

  document.addEventListener('DOMContentLoaded', () => {
    const followed = document.querySelector('[data-follow]');
    if (!followed) return;
    source = new EventSource(followed.dataset.follow);
    source.addEventListener('open', () => refresh(followed.id));
    source.addEventListener('message', () => refresh(followed.id));
    source.addEventListener('changed', () => refresh(followed.id));
  });
  window.addEventListener('pagehide', () => source?.close());
})();
