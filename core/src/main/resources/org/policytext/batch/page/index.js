(() => {
  'use strict';
  const search = document.querySelector('#search');
  const body = document.querySelector('#plans tbody');
  const rows = [...body.rows];

  search.addEventListener('input', () => {
    const words = search.value.trim().toLowerCase();
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(words);
    const shown = rows.filter(row => !row.hidden).length;
    document.querySelector('#found').textContent = words ? shown + ' / ' + rows.length : '';
  });
  document.querySelector('.tools').addEventListener('submit', event => event.preventDefault());

  const heads = [...document.querySelectorAll('#plans thead th')];
  const sort = column => {
    const head = heads[column];
    const number = head.classList.contains('number');
    const down = head.getAttribute('aria-sort') ? head.getAttribute('aria-sort') === 'ascending' : number;
    for (const other of heads) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const text = row => row.cells[column].textContent.trim();
    const order = number ? (a, b) => text(a) - text(b) : (a, b) => text(a).localeCompare(text(b), 'zh');
    rows.sort((a, b) => (down ? -1 : 1) * order(a, b));
    body.append(...rows);
  };
  heads.forEach((head, column) => {
    head.tabIndex = 0;
    head.addEventListener('click', () => sort(column));
    head.addEventListener('keydown', event => { if (event.key === 'Enter') sort(column); });
  });

  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.target.matches('input')) {
      event.preventDefault();
      search.focus();
    }
  });
})();
