// What a person says of the selected record: accept, correct, reject, undo, each through the API.

/** The spoken words of one reader; `selected` tells the row meant, `refresh` shows what became of it. */
export function speaking(reader, selected, refresh) {
  const may = reader.dataset.may === '1';
  let open = null;
  let busy = false;

  function close() {
    if (!open) return false;
    open.remove();
    open = null;
    return true;
  }

  function fault(form, words) {
    const told = form.querySelector('.faults');
    told.textContent = words;
    told.hidden = false;
  }

  async function send(row, act, body) {
    if (busy) return;
    busy = true;
    try {
      await taizhang.ask(`/api/v1/records/${encodeURIComponent(row.id)}/${act}`, {
        method: 'POST',
        json: { seen: Number(row.dataset.q), ...body },
      });
      close();
      await refresh(row.id);
      taizhang.tell(reader.dataset.done);
    } catch (problem) {
      if (open) fault(open, problem.message);
      // somebody may have spoken meanwhile: show how it stands now
      else await refresh(row.id).catch(() => {});
    } finally {
      busy = false;
    }
  }

  function below(row, template) {
    close();
    open = document.getElementById(template).content.firstElementChild.cloneNode(true);
    row.append(open);
    open.querySelector('[data-cancel]').addEventListener('click', () => { close(); row.focus(); });
    return open;
  }

  function reject(row) {
    const form = below(row, 'rejecting');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send(row, 'reject', { reason: form.elements.reason.value });
    });
    form.elements.reason.focus();
    form.scrollIntoView({ block: 'nearest' });
  }

  /** The values that were changed, by the names of their columns. */
  function changed(form) {
    const values = {};
    for (const field of form.elements) {
      if (!field.name.startsWith('set.')) continue;
      const before = field.options ? [...field.options].find((one) => one.defaultSelected)?.value ?? '' : field.defaultValue;
      if (field.value.trim() !== before.trim()) values[field.name.slice(4)] = field.value.trim();
    }
    return values;
  }

  async function correct(row) {
    const html = await (await taizhang.ask(`/records/${encodeURIComponent(row.id)}/correction`, { headers: { 'HX-Request': 'true' } })).text();
    const box = below(row, 'correcting');
    const slot = box.querySelector('[data-slot]');
    slot.innerHTML = html;
    const form = slot.querySelector('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      row.dataset.q = form.elements.seen.value;
      send(row, 'correct', { reason: form.elements.reason.value, values: changed(form) });
    });
    form.querySelector('[name^="set."]')?.focus();
    box.scrollIntoView({ block: 'nearest' });
  }

  function speak(act) {
    const row = selected();
    if (!may) taizhang.tell(reader.dataset.denied, true);
    else if (!row) taizhang.tell(reader.dataset.none, true);
    else if (act === 'correct') correct(row).catch(() => {});
    else if (act === 'reject') reject(row);
    else send(row, act, {});
  }

  reader.addEventListener('click', (event) => {
    const button = event.target.closest('[data-act]');
    if (button) speak(button.dataset.act);
  });

  return { speak, close };
}
