(function () {
  'use strict';
  const data = JSON.parse(document.getElementById('data').textContent);
  const $ = (id) => document.getElementById(id);
  const count = data.says.length;
  const first = data.from;
  const last = first + count - 1;

  // A column holds only the steps at which its value changes.
  function column(changes) {
    const values = new Array(count);
    let at = 0;
    let value = null;
    for (let i = 0; i < count; i++) {
      if (at < changes.length && changes[at][0] === i) {
        value = changes[at++][1];
      }
      values[i] = value;
    }
    return values;
  }
  const clock = column(data.clock);
  const head = column(data.head);
  const sections = column(data.sections);
  const marks = column(data.marks);
  const line = column(data.line);
  const written = column(data.written);

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // ---- code ----
  const rows = new Map();
  for (const [number, pieces] of data.code) {
    const row = element('div', 'row');
    row.append(element('span', 'n', number));
    for (const [text, kind] of pieces) {
      row.append(element('i', kind, text));
    }
    $('code').append(row);
    rows.set(number, row);
  }
  let currentRow = null;
  let shownMarks = [];

  function showCode(i) {
    const row = rows.get(line[i]) || null;
    if (currentRow) {
      currentRow.classList.remove('now');
      currentRow.removeAttribute('aria-current');
    }
    currentRow = row;
    for (const mark of shownMarks) mark.remove();
    shownMarks = [];
    for (const [number, look, names] of data.markTable[marks[i]]) {
      const marked = rows.get(number);
      if (marked) {
        const mark = element('span', 'mark');
        mark.append(element('span', 'look ' + look), element('span', '', names));
        marked.append(mark);
        shownMarks.push(mark);
      }
    }
    if (row) {
      row.classList.add('now');
      row.setAttribute('aria-current', 'step');
      const panel = $('codePanel');
      const top = row.offsetTop - panel.offsetTop;
      if (top < panel.scrollTop + 30 || top > panel.scrollTop + panel.clientHeight - 50) {
        panel.scrollTop = top - panel.clientHeight / 2;
      }
    }
  }

  // ---- loop ----
  let shownSections = null;

  function showLoop(i) {
    $('clock').textContent = clock[i];
    $('loopName').textContent = head[i][0];
    $('phase').textContent = head[i][1];
    if (shownSections === sections[i]) return;
    shownSections = sections[i];
    const box = $('sections');
    box.textContent = '';
    for (const number of sections[i]) {
      const [heading, remark, entries] = data.sectionTable[number];
      const section = element('div', 'section');
      section.append(element('h2', '', heading), element('span', '', remark));
      for (const entry of entries) {
        const [look, name, detail, right, share] = data.entryTable[entry];
        const card = element('div', 'entry');
        card.append(element('span', 'look ' + look), element('b', '', name));
        card.append(element('em', '', detail), element('u', '', right));
        if (share >= 0) {
          const bar = element('s', '');
          bar.style.width = share + '%';
          card.append(bar);
        }
        section.append(card);
      }
      box.append(section);
    }
  }

  // ---- timeline ----
  const track = $('track');

  function showTimeline(i) {
    const x = data.x[i] / 10;
    $('playhead').style.left = x + 'px';
    $('veil').style.left = x + 'px';
    const room = Math.min(80, track.clientWidth / 4);
    if (x < track.scrollLeft + room) {
      track.scrollLeft = x - room;
    } else if (x > track.scrollLeft + track.clientWidth - room) {
      track.scrollLeft = x - track.clientWidth + room;
    }
  }

  function stepAt(x) {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (data.x[middle] / 10 <= x) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  let dragging = false;
  function drag(event) {
    show(stepAt(event.clientX - $('inner').getBoundingClientRect().left));
  }
  track.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    stop();
    dragging = true;
    track.setPointerCapture(event.pointerId);
    drag(event);
  });
  track.addEventListener('pointermove', (event) => dragging && drag(event));
  track.addEventListener('pointerup', () => (dragging = false));
  track.addEventListener('pointercancel', () => (dragging = false));

  // ---- output ----
  function showOutput(i) {
    const output = $('output');
    output.textContent = '';
    const now = written[i];
    let at = 0;
    for (const [end, stream] of data.chunks) {
      const text = data.output.slice(at, end);
      const className = (at >= now ? 'late' : '') + (stream ? ' err' : '');
      output.append(element('span', className.trim(), text));
      at = end;
    }
    const panel = $('outputPanel');
    const done = output.querySelectorAll('span:not(.late)');
    const bottom = done.length ? done[done.length - 1] : null;
    if (bottom) {
      const below = bottom.offsetTop + bottom.offsetHeight - panel.offsetTop;
      panel.scrollTop = Math.max(0, below - panel.clientHeight + 12);
    } else {
      panel.scrollTop = 0;
    }
  }

  // ---- stepping ----
  let current = -1;
  let shownWritten = -1;

  function show(i) {
    const wanted = Math.max(0, Math.min(count - 1, i));
    if (wanted === current) return;
    current = wanted;
    $('scrub').value = first + wanted;
    const where = 'step ' + (first + wanted) + ' of ' + data.last + ', t = ' + clock[wanted];
    $('where').textContent = where;
    $('scrub').setAttribute('aria-valuetext', where);
    $('sentence').textContent = data.says[wanted];
    showCode(wanted);
    showLoop(wanted);
    showTimeline(wanted);
    if (written[wanted] !== shownWritten) {
      shownWritten = written[wanted];
      showOutput(wanted);
    }
  }

  // Each letter says at which sizes a step is a stop: one bit a size.
  function isStop(i, size) {
    return size === 0 || (data.stops.charCodeAt(i) - 48) & (1 << size);
  }
  function move(direction, size) {
    let i = current + direction;
    while (i > 0 && i < count - 1 && !isStop(i, size)) i += direction;
    show(i);
  }
  const size = () => Number($('size').value);

  let timer = 0;
  function stop() {
    if (timer) clearInterval(timer);
    timer = 0;
    $('play').setAttribute('aria-pressed', 'false');
  }
  function play() {
    if (timer) {
      stop();
      return;
    }
    if (current === count - 1) show(0);
    $('play').setAttribute('aria-pressed', 'true');
    timer = setInterval(() => {
      move(1, size());
      if (current === count - 1) stop();
    }, Number($('speed').value));
  }

  function go(action) {
    stop();
    action();
  }
  $('first').onclick = () => go(() => show(0));
  $('last').onclick = () => go(() => show(count - 1));
  $('back').onclick = () => go(() => move(-1, size()));
  $('forward').onclick = () => go(() => move(1, size()));
  $('play').onclick = play;
  $('speed').onchange = () => timer && (stop(), play());
  $('scrub').oninput = () => go(() => show(Number($('scrub').value) - first));

  function toggleTheme() {
    const root = document.documentElement;
    root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
  }
  $('theme').onclick = toggleTheme;

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inSelect = event.target.tagName === 'SELECT';
    if (inSelect && event.key !== 'Escape') return;
    const by = event.shiftKey ? 2 : size();
    const keys = {
      ArrowRight: () => go(() => move(1, by)),
      ArrowLeft: () => go(() => move(-1, by)),
      PageDown: () => go(() => move(1, size())),
      PageUp: () => go(() => move(-1, size())),
      Home: () => go(() => show(0)),
      End: () => go(() => show(count - 1)),
      ' ': play,
      t: toggleTheme,
      T: toggleTheme,
      1: () => ($('size').value = '0'),
      2: () => ($('size').value = '1'),
      3: () => ($('size').value = '2'),
      4: () => ($('size').value = '3'),
    };
    if (event.key === ' ' && event.target.tagName === 'BUTTON') return;
    const action = keys[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });

  if (document.documentElement.dataset.theme === 'auto') {
    const dark = window.matchMedia && matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }
  const asked = /^#step=(\d+)$/.exec(location.hash);
  show(asked ? Number(asked[1]) - first : 0);
})();
