// Shows the dialog for a lost circuit and offers what can be done.
document.addEventListener('components-reconnect-state-changed', event => {
  const dialog = document.getElementById('components-reconnect-modal');
  if (event.detail.state === 'show') dialog.showModal();
  else if (event.detail.state === 'hide') dialog.close();
  else if (event.detail.state === 'rejected') location.reload();
}, true);

document.addEventListener('click', async event => {
  if (event.target.closest?.('[data-reload]')) location.reload();
  if (!event.target.closest?.('[data-reconnect]')) return;
  // False: the server answered, but the circuit is gone.
  if (await Blazor.reconnect() === false) location.reload();
});
