/* Collects what stands in the form and posts it; the button stands in the frame around this one. */
function valuesOf(part) {
  var values = {};
  part.querySelectorAll('[name]').forEach((control) => {
    var name = control.name;
    if (control.type === 'radio') {
      if (control.checked) values[name] = control.value;
    } else if (control.type === 'checkbox') {
      values[name] = values[name] || [];
      if (control.checked) values[name].push(control.value);
    } else values[name] = control.value;
  });
  return values;
}
/* Called by the frame around this one. */
window.save = (caseId, screen) => {
  var records = [];
  document.querySelectorAll('[data-record]').forEach((part) => {
    records.push({ section: Number(part.dataset.section), record: part.dataset.record, values: valuesOf(part) });
  });
  return fetch('/t/api/cases/' + caseId + '/cards/' + screen, {
    method: 'POST',
    body: JSON.stringify({ records: records }),
  })
    .then((answer) => answer.json())
    .then((answer) => {
      var list = document.getElementById('errors');
      list.innerHTML = '';
      answer.errors.forEach((error) => {
        list.appendChild(document.createElement('li')).textContent = error.message;
      });
      list.hidden = answer.errors.length === 0;
      return answer.errors.length;
    });
};
