// form[data-upload] with one <input type="file" multiple> in a .dropzone: files can be dropped, and are
// sent with progress shown. Without JavaScript it is an ordinary form.
'use strict';
(() => {
  const limit = Number(samspil.meta('upload-limit-bytes'));

  function zoneOf(event) {
    return event.target.closest?.('form[data-upload] .dropzone');
  }
  for (const kind of ['dragenter', 'dragover']) {
    document.addEventListener(kind, event => {
      const zone = zoneOf(event);
      if (!zone) return;
      event.preventDefault();
      zone.classList.add('is-over');
    });
  }
  document.addEventListener('dragleave', event => {
    const zone = zoneOf(event);
    if (zone && !zone.contains(event.relatedTarget)) zone.classList.remove('is-over');
  });
  document.addEventListener('drop', event => {
    const zone = zoneOf(event);
    if (!zone) return;
    event.preventDefault();
    zone.classList.remove('is-over');
    const input = zone.querySelector('input[type=file]');
    input.files = event.dataTransfer.files;
    input.dispatchEvent(new Event('change', {bubbles: true}));
    if ('uploadAtOnce' in input.form.dataset) input.form.requestSubmit();
  });

  // The browser's own field speaks the browser's language and names one file only.
  function prepare() {
    for (const input of document.querySelectorAll('form[data-upload] .dropzone input[type=file]:not(.sr-only)')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button button-secondary';
      button.textContent = samspil.said('uploadChoose');
      button.addEventListener('click', () => input.click());
      const chosen = document.createElement('div');
      chosen.className = 'chosen-files';
      chosen.setAttribute('role', 'status');
      input.addEventListener('change', () => chosen.replaceChildren(...[...input.files].map(file => {
        const line = document.createElement('p');
        line.textContent = file.name;
        return line;
      })));
      input.classList.add('sr-only');
      input.tabIndex = -1;
      input.after(button, chosen);
    }
  }
  document.addEventListener('samspil:start', prepare);

  function shown(form) {
    let box = form.querySelector('.upload-progress');
    if (!box) {
      box = document.createElement('div');
      box.className = 'upload-progress';
      box.innerHTML = '<p class="progress"><label><span></span> <progress max="100" value="0"></progress></label><span class="progress-figure"></span></p><p class="form-error-message" role="alert" hidden></p>';
      form.append(box);
    }
    return {
      bar: box.querySelector('progress'), line: box.querySelector('.progress'), figure: box.querySelector('.progress-figure'),
      label: box.querySelector('label span'), error: box.querySelector('[role=alert]'),
    };
  }

  function fail(parts, words) {
    parts.line.hidden = true;
    parts.error.hidden = false;
    parts.error.textContent = words;
  }

  // The answer is a whole page, reached over a redirect: it takes this page's place.
  function show(answer) {
    const page = new DOMParser().parseFromString(answer.responseText, 'text/html');
    history.replaceState(null, '', answer.responseURL);
    document.title = page.title;
    document.body.replaceWith(document.adoptNode(page.body));
    window.htmx?.process(document.body);
    samspil.start(document.body);
    document.getElementById('indhold')?.focus();
  }

  document.addEventListener('submit', event => {
    const form = event.target;
    if (!('upload' in form.dataset) || event.defaultPrevented) return;
    const files = [...form.querySelectorAll('input[type=file]')].flatMap(input => [...input.files]);
    if (!files.length) return;
    event.preventDefault();
    const parts = shown(form);
    if (limit && files.reduce((sum, file) => sum + file.size, 0) > limit) {
      fail(parts, samspil.said('uploadTooLarge').replace('{0}', Math.floor(limit / 1048576)));
      return;
    }
    parts.line.hidden = false;
    parts.error.hidden = true;
    parts.label.textContent = samspil.said('uploadSending');
    const buttons = form.querySelectorAll('button[type=submit]');
    buttons.forEach(button => { button.disabled = true; });
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    for (const [name, value] of Object.entries(samspil.csrf())) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', now => {
      if (!now.lengthComputable) return;
      parts.bar.value = Math.round(100 * now.loaded / now.total);
      parts.figure.textContent = `${parts.bar.value} %`;
      if (now.loaded === now.total) parts.label.textContent = samspil.said('uploadReading');
    });
    const over = () => buttons.forEach(button => { button.disabled = false; });
    request.addEventListener('load', () => {
      over();
      const page = request.getResponseHeader('Content-Type')?.startsWith('text/html');
      if (page && request.status < 400) show(request);
      else fail(parts, (page && samspil.errorIn(request.responseText)) || samspil.said('uploadFailed'));
    });
    request.addEventListener('error', () => {
      over();
      fail(parts, samspil.said('uploadFailed'));
    });
    request.send(new FormData(form, event.submitter));
  });
})();
