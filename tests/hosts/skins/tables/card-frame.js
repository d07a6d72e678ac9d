/* The buttons of a case: 保存 saves the form in the frame below, the others note a step. */
(() => {
  var parts = new URLSearchParams(location.search).get('route').split('/');
  var note = document.getElementById('note');
  var steps = { 送审: 'submit', 用印: 'seal', 办结: 'conclude' };
  // The menu beside follows the case.
  var menu = parent.frames.menu;
  var wanted = 'menu?case=' + encodeURIComponent(parts[1]);
  if (menu && menu.location.href.indexOf(wanted) < 0) menu.location.replace(wanted);
  function done(text) {
    note.textContent = text;
  }
  document.querySelector('.buttons').addEventListener('click', (event) => {
    var name = event.target.value;
    var work = frames.work;
    done('');
    if (steps[name])
      fetch('/t/api/cases/' + parts[1] + '/' + steps[name], { method: 'POST' }).then(() => {
        done(name + '完成');
      });
    else if (name === '保存' && work.save)
      work.save(parts[1], parts[3]).then((refused) => {
        done(refused ? '未保存' : '已保存');
      });
  });
})();
