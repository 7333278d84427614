// Sends one file in parts, in the shape of the tus protocol: POST announces it and tells where it goes on,
// PATCH brings the next part, HEAD tells again after a break. A broken line is waited for; nothing is sent twice.
const PART = 1 << 20;
const SAMPLE = 65536;
const LONGEST_WAIT = 15000;
const TRIES = 6;

// told: {began(answer), went(bytes), waits(), full()}; ends with the server's row, or throws {reason} or {signedOut}.
export async function send(at, file, told, stop) {
  const sample = await checksum(await bytesOf(file, 0, SAMPLE));
  const about = new URLSearchParams({name: file.name, size: file.size, modified: file.lastModified, sample});
  let row = await announce(at, about, told, stop);
  told.began(row);
  let received = row.received;
  let tries = 0;
  while (received < file.size) {
    const part = await bytesOf(file, received, received + PART);
    const headers = {
      ...samspil.csrf(), 'Content-Type': 'application/offset+octet-stream',
      'Upload-Offset': received, 'Upload-Checksum': await checksum(part),
    };
    const answer = await ask(`${at}/${row.id}`, {method: 'PATCH', headers, body: part}, told, stop, () => where(at, row.id, received, stop));
    const next = answer.headers.get('Upload-Offset');
    if (next !== null) {
      received = Number(next);
      tries = 0;
      told.went(received);
    } else if (answer.status === 404) {
      row = await announce(at, about, told, stop);
      received = row.received;
      if (++tries > TRIES) throw {reason: ''};
    } else {
      const {reason, again} = await answer.json();
      if (!again || ++tries > TRIES) throw {reason};
      await wait(1000, stop);
    }
  }
  return row;
}

async function announce(at, about, told, stop) {
  for (;;) {
    const answer = await ask(at, {method: 'POST', headers: samspil.csrf(), body: about}, told, stop);
    if (answer.ok) return answer.json();
    const {reason, again} = answer.status === 422 ? await answer.json() : {reason: ''};
    // There is room again when some of the others have been read.
    if (!again || !told.full()) throw {reason};
    await wait(3000, stop);
  }
}

// Asks until there is an answer. After a break `since` tells what the server has by now, as an answer of its own.
async function ask(address, request, told, stop, since) {
  for (let pause = 1000; ; pause = Math.min(2 * pause, LONGEST_WAIT)) {
    try {
      const answer = await fetch(address, {...request, signal: stop});
      if (answer.redirected || [401, 403].includes(answer.status)) throw {signedOut: true};
      if (answer.status < 500) return answer;
    } catch (broken) {
      if (broken.signedOut || stop.aborted) throw broken;
    }
    told.waits();
    await wait(pause, stop);
    const known = await since?.().catch(() => null);
    if (known) return known;
  }
}

// Only a place other than the one that was tried saves the part from being sent again.
async function where(at, id, tried, stop) {
  const answer = await fetch(`${at}/${id}`, {method: 'HEAD', signal: stop});
  const received = answer.ok ? answer.headers.get('Upload-Offset') : null;
  return received !== null && Number(received) !== tried ? answer : null;
}

// A file that is changed, moved or deleted while it is sent cannot be read any more.
async function bytesOf(file, from, to) {
  try {
    return await file.slice(from, to).arrayBuffer();
  } catch {
    throw {unreadable: true};
  }
}

// Empty where the browser cannot tell: outside of https.
async function checksum(bytes) {
  if (!crypto.subtle) return '';
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

function wait(milliseconds, stop) {
  return new Promise((go, broken) => {
    const over = () => {
      clearTimeout(timer);
      removeEventListener('online', over);
      stop.removeEventListener('abort', over);
      if (stop.aborted) broken({stopped: true});
      else go();
    };
    const timer = setTimeout(over, milliseconds);
    addEventListener('online', over);
    stop.addEventListener('abort', over);
  });
}
