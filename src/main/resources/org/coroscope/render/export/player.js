(function () {
  'use strict';
  const $ = (id) => document.getElementById(id);

  function element(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // What is written as differences to what came before.
  function summed(differences) {
    let sum = 0;
    return Int32Array.from(differences, (difference) => (sum += difference));
  }

  // Texts are put together only when they are asked for: there may be very many.
  function texts(table) {
    const starts = new Uint32Array(table.which.length);
    const numbers = Int32Array.from(table.numbers);
    const before = table.patterns.map((pieces) => new Int32Array(pieces.length - 1));
    let at = 0;
    table.which.forEach((pattern, i) => {
      starts[i] = at;
      const last = before[pattern];
      for (let slot = 0; slot < last.length; slot++, at++) {
        last[slot] += numbers[at];
        numbers[at] = last[slot];
      }
    });
    return (i) => {
      const pieces = table.patterns[table.which[i]];
      let text = pieces[0];
      for (let slot = 1; slot < pieces.length; slot++) {
        text += numbers[starts[i] + slot - 1] + pieces[slot];
      }
      return text;
    };
  }

  // Of a column only the changes are written: how many steps further, and by how much.
  function column(changes, count) {
    const values = new Int32Array(count);
    let step = 0;
    let value = 0;
    for (let i = 0; i < changes.length; i += 2) {
      const next = step + changes[i];
      values.fill(value, step, next);
      step = next;
      value += changes[i + 1];
    }
    return values.fill(value, step);
  }

  function play(data) {
    const count = data.count;
    const first = data.from;
    const words = texts(data.words);
    const says = texts(data.says);
    const columns = {};
    for (const name in data.columns) columns[name] = column(data.columns[name], count);

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
    const placeOf = (number) => data.code.findIndex((each) => each[0] === number);
    let currentRow = null;
    let shownMarks = [];

    // Sizes are asked for when they may have changed, not at each step: asking in the middle of
    // changes makes the browser lay out everything at once.
    const sizes = {};
    function measure() {
      sizes.codeRow = $('code').offsetHeight / data.code.length;
      sizes.code = $('codePanel').clientHeight;
      sizes.codeTop = $('codePanel').scrollTop;
      sizes.wide = $('timeline').clientWidth - data.timeline.header;
      sizes.high = $('timeline').clientHeight;
      sizes.head = $('head').offsetHeight;
      sizes.left = $('timeline').scrollLeft;
      sizes.top = $('timeline').scrollTop;
    }
    $('codePanel').addEventListener(
      'scroll',
      () => (sizes.codeTop = $('codePanel').scrollTop),
      { passive: true }
    );

    function showCode(i) {
      const row = rows.get(columns.line[i]) || null;
      if (currentRow) {
        currentRow.classList.remove('now');
        currentRow.removeAttribute('aria-current');
      }
      currentRow = row;
      for (const mark of shownMarks) mark.remove();
      shownMarks = [];
      const marks = data.marks[columns.marks[i]];
      for (let at = 0; at < marks.length; at += 3) {
        const marked = rows.get(marks[at]);
        if (marked) {
          const mark = element('span', 'mark');
          mark.append(
            element('span', 'look ' + words(marks[at + 1])),
            element('span', '', words(marks[at + 2]))
          );
          marked.append(mark);
          shownMarks.push(mark);
        }
      }
      if (row) {
        row.classList.add('now');
        row.setAttribute('aria-current', 'step');
        const top = placeOf(columns.line[i]) * sizes.codeRow;
        if (top < sizes.codeTop + 30 || top > sizes.codeTop + sizes.code - 50) {
          $('codePanel').scrollTop = top - sizes.code / 2;
        }
      }
    }

    // ---- loop ----
    const entries = {
      look: data.entries.looks,
      name: texts(data.entries.names),
      detail: texts(data.entries.details),
      right: texts(data.entries.rights),
      share: data.entries.shares,
    };
    const places = [];
    for (let place = 0; columns['section' + place]; place++) {
      const box = element('div', 'section');
      $('sections').append(box);
      places.push({ box, numbers: columns['section' + place], shown: 0 });
    }

    function card(entry, number) {
      const made = element('div', 'entry');
      made.append(element('span', 'look ' + words(entries.look[entry])));
      const name = (number ? number + '  ' : '') + entries.name(entry);
      made.append(element('b', '', name), element('em', '', entries.detail(entry)));
      made.append(element('u', '', entries.right(entry)));
      if (entries.share[entry] >= 0) {
        const bar = element('s', '');
        bar.style.width = entries.share[entry] + '%';
        made.append(bar);
      }
      return made;
    }

    function showLoop(i) {
      $('clock').textContent = words(columns.clock[i]);
      $('loopName').textContent = words(columns.heading[i]);
      $('phase').textContent = words(columns.phase[i]);
      for (const place of places) {
        if (place.shown === place.numbers[i]) continue;
        place.shown = place.numbers[i];
        place.box.textContent = '';
        place.box.hidden = place.shown === 0;
        if (place.shown === 0) continue;
        const [heading, remark, numbered, more, ...differences] = data.sections[place.shown - 1];
        const made = [element('h2', '', words(heading)), element('span', '', words(remark))];
        summed(differences).forEach((entry, row) => made.push(card(entry, numbered ? row + 1 : 0)));
        if (more > 0) made.push(element('div', 'more', 'and ' + more + ' more'));
        place.box.append(...made);
      }
    }

    // ---- timeline ----
    const view = data.timeline;
    const panel = $('timeline');
    const track = $('lanes');
    $('corner').innerHTML = view.corner;
    $('head').insertAdjacentHTML('afterbegin', view.head);
    track.insertAdjacentHTML('afterbegin', view.back);
    // One row, drawn as high as all of them.
    track.firstElementChild.setAttribute('preserveAspectRatio', 'none');
    const moving = panel.querySelectorAll('.playhead, .veil');
    for (const [id, width] of [['names', view.header], ['lanes', view.width]]) {
      $(id).style.width = width + 'px';
      $(id).style.height = view.rows * view.row + 'px';
    }

    // Of thousands of lanes only those are in the page that can be seen.
    const strips = new Map();
    function strip(box, svg, i) {
      const made = element('div', 'strip');
      made.style.top = i * view.strip + 'px';
      made.style.width = box.style.width;
      made.style.height = view.strip + 'px';
      made.innerHTML = svg;
      box.append(made);
      return made;
    }
    function showStrips() {
      const from = Math.floor(sizes.top / view.strip);
      const to = Math.floor((sizes.top + sizes.high - sizes.head - 1) / view.strip);
      for (const [i, made] of strips) {
        if (i < from || i > to) {
          made.forEach((each) => each.remove());
          strips.delete(i);
        }
      }
      for (let i = from; i <= to && i < view.lanes.length; i++) {
        if (!strips.has(i)) {
          strips.set(i, [strip($('names'), view.names[i], i), strip(track, view.lanes[i], i)]);
        }
      }
    }
    function look() {
      measure();
      showStrips();
    }
    panel.addEventListener('scroll', look, { passive: true });
    new ResizeObserver(look).observe(panel);
    new ResizeObserver(measure).observe($('codePanel'));
    look();

    function showTimeline(i) {
      const x = columns.x[i] / 10;
      for (const each of moving) each.style.left = x + 'px';
      const room = Math.min(80, sizes.wide / 4);
      const left = Math.max(0, Math.min(x - room, Math.max(sizes.left, x - sizes.wide + room)));
      // The lane that is in control stays in sight, with a neighbour on each side.
      const lane = columns.row[i] * view.row;
      const lanes = sizes.high - sizes.head;
      const lowest = lane + 2 * view.row - lanes;
      const top = Math.max(0, Math.min(lane - view.row, Math.max(sizes.top, lowest)));
      if (left !== sizes.left) panel.scrollLeft = sizes.left = left;
      if (top !== sizes.top) panel.scrollTop = sizes.top = top;
      showStrips();
    }

    function stepAt(x) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (columns.x[middle] / 10 <= x) low = middle;
        else high = middle - 1;
      }
      return low;
    }

    let dragging = false;
    function drag(event) {
      show(stepAt(event.clientX - track.getBoundingClientRect().left));
    }
    for (const box of [track, $('head')]) {
      box.addEventListener('pointerdown', (event) => {
        if (event.button !== 0) return;
        stop();
        dragging = true;
        box.setPointerCapture(event.pointerId);
        drag(event);
      });
      box.addEventListener('pointermove', (event) => dragging && drag(event));
      box.addEventListener('pointerup', () => (dragging = false));
      box.addEventListener('pointercancel', () => (dragging = false));
    }

    // ---- output ----
    function showOutput(i) {
      const output = $('output');
      output.textContent = '';
      const now = columns.written[i];
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
      const where = 'step ' + (first + wanted) + ' of ' + data.last + ', t = ' + words(columns.clock[wanted]);
      $('where').textContent = where;
      $('scrub').setAttribute('aria-valuetext', where);
      $('sentence').textContent = says(wanted);
      showTimeline(wanted);
      showCode(wanted);
      showLoop(wanted);
      if (columns.written[wanted] !== shownWritten) {
        shownWritten = columns.written[wanted];
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
    function playOrPause() {
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
    $('play').onclick = playOrPause;
    $('speed').onchange = () => timer && (stop(), playOrPause());
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
        ' ': playOrPause,
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
  }

  // ---- unpacking ----
  function unpack(text) {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
    return new Response(stream).json();
  }

  function problem(text) {
    $('problem').textContent = text;
    $('problem').hidden = false;
  }

  if (typeof DecompressionStream === 'undefined') {
    problem(
      'This browser cannot unpack the page. Open it in Chrome or Edge 80, Firefox 113, ' +
        'Safari 16.4, or a later one.'
    );
  } else {
    unpack($('data').textContent).then(play, () =>
      problem('The data of this page is damaged. Export the page again.')
    );
  }
})();
