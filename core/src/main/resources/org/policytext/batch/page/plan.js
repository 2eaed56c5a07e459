(() => {
  'use strict';
  const body = document.body;
  const one = selector => document.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  const pieces = new Map();
  for (const piece of all('[data-at]')) {
    for (const id of piece.dataset.at.split(' ')) {
      if (!pieces.has(id)) pieces.set(id, []);
      pieces.get(id).push(piece);
    }
  }
  const facts = all('[data-fact]');
  const narrow = matchMedia('(max-width: 860px)');
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let chosen = null;

  const show = view => {
    body.dataset.show = view;
    for (const button of all('.views button')) {
      button.setAttribute('aria-pressed', String(button.dataset.show === view));
    }
  };
  const reveal = (element, smooth) => {
    if (element) element.scrollIntoView({ block: 'center', behavior: smooth && !calm.matches && !narrow.matches ? 'smooth' : 'auto' });
  };
  const clear = () => {
    chosen = null;
    for (const marked of all('.on, .on-around')) marked.classList.remove('on', 'on-around');
    for (const fact of all('[aria-current]')) fact.removeAttribute('aria-current');
  };
  const choose = (id, from) => {
    clear();
    chosen = id;
    const places = pieces.get(id) || [];
    const mark = id.startsWith('task-') ? 'on-around' : 'on';
    for (const piece of places) piece.classList.add(mark);
    const cards = facts.filter(fact => fact.dataset.fact === id);
    for (const card of cards) {
      card.classList.add('on');
      card.setAttribute('aria-current', 'true');
    }
    if (from !== 'text') {
      if (places.length) show('text');
      reveal(places[0], from === 'facts');
    }
    if (from !== 'facts') {
      if (from === 'text') show('facts');
      reveal(cards.find(card => card.id === id) || cards[0], from === 'text');
    }
    try { history.replaceState(null, '', '#' + id); } catch (refused) { /* some browsers, from a file */ }
  };

  one('#facts').addEventListener('click', event => {
    const fact = event.target.closest('[data-fact]');
    if (!fact) return;
    event.preventDefault();
    choose(fact.dataset.fact, 'facts');
  });
  one('#text').addEventListener('click', event => {
    const piece = event.target.closest('[data-at]');
    if (!piece || !getSelection().isCollapsed) return;
    const inner = piece.dataset.at.split(' ').reverse();
    choose(inner[(inner.indexOf(chosen) + 1) % inner.length], 'text');
  });

  const search = one('#search');
  const role = one('#role');
  const unit = one('#unit');
  const holds = (element, words) => element.textContent.toLowerCase().includes(words);
  const filter = () => {
    const words = search.value.trim().toLowerCase();
    let shown = 0;
    const tasks = all('.task', one('#tasks')).filter(task => task.tagName === 'DIV');
    for (const task of tasks) {
      const units = all('.unit', task);
      const wanted = units.filter(it => (!role.value || it.dataset.role === role.value) && (!unit.value || it.dataset.unit === unit.value));
      for (const it of units) it.classList.toggle('dim', !wanted.includes(it));
      const places = [task.querySelector('.fact.task')].flatMap(it => pieces.get(it.dataset.fact) || []);
      const found = !words || holds(task, words) || places.map(it => it.textContent).join('').toLowerCase().includes(words);
      task.hidden = !(found && (wanted.length || !(role.value || unit.value)));
      if (!task.hidden) shown++;
    }
    const narrowed = words || role.value || unit.value;
    for (const part of all('.part').reverse()) {
      const heading = part.querySelector('.fact');
      const any = all('.task, .part', part).some(it => it.tagName !== 'A' && !it.hidden);
      part.hidden = Boolean(narrowed) && !any && !(words && holds(heading, words));
    }
    for (const item of all('.list li')) item.hidden = Boolean(words) && !holds(item, words);
    for (const hit of all('.text .hit')) hit.classList.remove('hit');
    if (role.value || unit.value) {
      for (const it of all('.unit:not(.dim)')) for (const piece of pieces.get(it.dataset.fact) || []) piece.classList.add('hit');
    }
    one('#found').textContent = narrowed ? shown + ' / ' + tasks.length : '';
    highlight(words);
  };
  for (const input of [search, role, unit]) input.addEventListener('input', filter);
  one('.tools').addEventListener('submit', event => event.preventDefault());

  const most = 2000;
  let matches = [];
  let match = -1;
  const highlight = words => {
    matches = [];
    match = -1;
    if (words) {
      for (const line of all('#text p')) {
        const text = line.textContent.toLowerCase();
        for (let at = text.indexOf(words); at >= 0 && matches.length < most; at = text.indexOf(words, at + words.length)) {
          matches.push(range(line, at, at + words.length));
        }
      }
    }
    if (!window.Highlight || !CSS.highlights) return;
    CSS.highlights.set('search', new Highlight(...matches));
  };
  const range = (line, start, end) => {
    const made = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const next = passed + node.length;
      if (start >= passed && start < next) made.setStart(node, start - passed);
      if (end > passed && end <= next) made.setEnd(node, end - passed);
      passed = next;
    }
    return made;
  };
  const nextMatch = () => {
    if (!matches.length) return;
    match = (match + 1) % matches.length;
    show('text');
    reveal(matches[match].startContainer.parentElement, false);
  };
  const step = by => {
    const visible = facts.filter(fact => fact.id && fact.offsetParent !== null || fact.id && narrow.matches && !fact.closest('[hidden]'));
    if (!visible.length) return;
    const at = visible.findIndex(fact => fact.dataset.fact === chosen);
    choose(visible[at < 0 ? 0 : (at + by + visible.length) % visible.length].dataset.fact, 'keys');
  };

  document.addEventListener('keydown', event => {
    const typing = event.target.matches('input, select');
    if (event.key === 'Escape') {
      if (search.value || role.value || unit.value) {
        search.value = role.value = unit.value = '';
        filter();
      }
      clear();
    } else if (typing) {
      if (event.key === 'Enter' && event.target === search) nextMatch();
    } else if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if (event.key === '/') {
      event.preventDefault();
      search.focus();
    } else if (event.key === 'j') {
      step(1);
    } else if (event.key === 'k') {
      step(-1);
    }
  });
  for (const button of all('.views button')) button.addEventListener('click', () => show(button.dataset.show));

  show('facts');
  const asked = decodeURIComponent(location.hash.slice(1));
  if (facts.some(fact => fact.dataset.fact === asked)) choose(asked, 'link');
})();
