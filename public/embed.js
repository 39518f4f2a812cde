// Adapts the height of the embedded figures of this page: listens only to their own messages.
addEventListener('message', function (e) {
  if (!e.data || typeof e.data.fondiInChiaro !== 'number') return;
  document.querySelectorAll('iframe[data-fondi-in-chiaro]').forEach(function (f) {
    if (f.contentWindow === e.source) f.height = Math.ceil(e.data.fondiInChiaro);
  });
});
